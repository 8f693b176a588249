// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class ElidedLabel;

/// A quiet line across the page that holds for a while, with what can be done about it. Hidden without a text.
class NoticeLine : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeLine(const QString& name, QWidget* parent);
    QPushButton* addButton(const QString& name);
    void setText(const QString& text);
    QString text() const;

private:
    ElidedLabel* m_text{};
    QHBoxLayout* m_row{};
};

} // namespace rekindle
