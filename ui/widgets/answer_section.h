// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

class AnswerParts;

/// The other question of a pair, below the first: its answer in a line and, where somebody has to act, all of it.
class AnswerSection : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerSection(Theme& theme, QWidget* parent = nullptr);
    /// `live` false: it is what an earlier run saw.
    void show(const Answer& answer, bool live);
    QString spoken() const; ///< all of it that counts, for a screen reader

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void recolour();

    Theme& m_theme;
    Severity m_severity{Severity::Unknown};
    QBoxLayout* m_line{}; ///< beside each other where there is room
    QLabel* m_question{};
    QLabel* m_state{};
    QLabel* m_sentence{};
    AnswerParts* m_parts{};
};

} // namespace rekindle
