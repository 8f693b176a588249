// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "widgets/choice_button.h"

namespace rekindle {

/// One entry of the sidebar: icon, word, and a count when something needs attention.
class NavButton : public ChoiceButton
{
    Q_OBJECT
public:
    NavButton(Theme& theme, QString icon, QWidget* parent = nullptr);
    void setBadge(int count);
    QSize sizeHint() const override { return {190, 36}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_icon;
    int m_badge{0};
};

} // namespace rekindle
