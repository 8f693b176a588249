// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

class SettingsCard;

/// Everything that can be set, in sections; all of it takes effect at once. Without a SettingsControl only language and
/// theme.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(PageContext context, const QString& language, QWidget* parent = nullptr);

signals:
    void languageChosen(const QString& code);
    void themeChosen(rekindle::ThemeChoice choice);
    void densityChosen(rekindle::Density density);

protected:
    void retranslate() override;

private:
    void buildCards(QVBoxLayout* column, const QString& language);

    QLabel* m_title{};
    QLabel* m_readOnly{};
    QLabel* m_about{};
    QList<SettingsCard*> m_cards{};
};

} // namespace rekindle
