// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice_walk.h"
#include "theme.h"

#include <QFrame>

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// The steps of the walk through an outage: a number or a tick each, what to do, and a button for the one to do now.
class WalkCard : public QFrame
{
    Q_OBJECT
public:
    WalkCard(Theme& theme, QWidget* parent);
    void show(PracticeWalk::Step now, const QString& hint);
    void retranslate();

signals:
    void stepAsked(rekindle::PracticeWalk::Step step);
    void restartAsked();

private:
    class Mark;
    struct Line {
        Mark* mark{};
        QLabel* text{};
        QPushButton* button{};
    };

    std::array<Line, PracticeWalk::stepCount> m_lines{};
    QLabel* m_head{};
    QLabel* m_hint{};
    QPushButton* m_restart{};
};

} // namespace rekindle
