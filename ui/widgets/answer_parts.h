// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace rekindle {

/// What to do first, what was seen and what would disprove an answer: beside each other where there is room. Each has its
/// head above it or, where room is short, before it.
class AnswerParts : public QWidget
{
    Q_OBJECT
public:
    enum class Heads { Above, Before };
    /// Object names: `prefix` + "firstAction", "evidence", "disproof", their first letter large behind a prefix.
    AnswerParts(const QString& prefix, Heads heads, QWidget* parent = nullptr);
    void show(const Answer& answer);
    void addBelowDisproof(QWidget* widget);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QLabel* head{};
        QLabel* text{};
        QVBoxLayout* column{};
    };
    Part addPart(const QString& name, int stretch);
    void set(const Part& part, const QString& head, const QStringList& lines);

    const Heads m_heads;
    QBoxLayout* m_row{};
    Part m_action{};
    Part m_evidence{};
    Part m_disproof{};
};

} // namespace rekindle
