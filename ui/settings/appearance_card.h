// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_card.h"
#include "theme.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace rekindle {

/// Language, theme, and how dense tables are.
class AppearanceCard : public SettingsCard
{
    Q_OBJECT
public:
    /// `control` nullptr: language and theme only.
    AppearanceCard(const QString& language, ThemeChoice theme, SettingsControl* control, QWidget* parent = nullptr);
    void retranslate() override;

signals:
    void languageChosen(const QString& code);
    void themeChosen(rekindle::ThemeChoice choice);

private:
    QComboBox* addBox(const QString& name, Row& row);
    void buildDensity(SettingsControl& control);

    QComboBox* m_language{};
    QComboBox* m_theme{};
    QComboBox* m_density{};
    Row m_languageRow{};
    Row m_themeRow{};
    Row m_densityRow{};
};

} // namespace rekindle
