// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_card.h"
#include "theme.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace rekindle {

/// Language, theme, and how dense the rows are; follows the theme when that is changed elsewhere.
class AppearanceCard : public SettingsCard
{
    Q_OBJECT
public:
    AppearanceCard(const QString& language, Theme& theme, QWidget* parent = nullptr);
    void retranslate() override;

signals:
    void languageChosen(const QString& code);
    void themeChosen(rekindle::ThemeChoice choice);
    void densityChosen(rekindle::Density density);

private:
    QComboBox* addBox(const QString& name, Row& row);
    void showTheme();

    Theme& m_look;
    QComboBox* m_language{};
    QComboBox* m_theme{};
    QComboBox* m_density{};
    Row m_languageRow{};
    Row m_themeRow{};
    Row m_densityRow{};
};

} // namespace rekindle
