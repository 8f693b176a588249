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
    void setNarrow(bool narrow); ///< the icon alone; the word is in the tool tip
    void setKeys(const QString& keys); ///< that show the page, as people write them
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void paintBadge(QPainter& painter, int left);
    Theme& m_theme;
    QString m_icon;
    int m_badge{0};
    bool m_narrow{false};
    QString m_keys{};
};

} // namespace rekindle
