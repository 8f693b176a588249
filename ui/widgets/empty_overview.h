// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class Theme;

/// The overview without pairs: what will be here, and what fills it.
class EmptyOverview : public QFrame
{
    Q_OBJECT
public:
    EmptyOverview(Theme& theme, bool canAdd, bool canPractise, QWidget* parent);
    void retranslate();
    void setPracticeOpen(bool open); ///< in a window of its own: it is not started twice

signals:
    void addAsked();
    void practiceAsked();

private:
    bool m_canPractise{};
    bool m_open{false};
    QLabel* m_title{};
    QLabel* m_text{};
    QPushButton* m_add{};
    QPushButton* m_practise{};
};

} // namespace rekindle
