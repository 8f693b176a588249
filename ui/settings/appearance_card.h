// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_card.h"
#include "theme.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace rekindle {

class Language;

/// Language, theme, how large texts are, how dense the rows are, and local time or UTC; follows when that is changed
/// elsewhere.
class AppearanceCard : public SettingsCard
{
    Q_OBJECT
public:
    /// Both outlive it.
    AppearanceCard(Language& language, Theme& theme, QWidget* parent = nullptr);
    void retranslate() override;

private:
    QComboBox* addBox(const QString& name, Row& row);
    void showNow();

    Language& m_speech;
    Theme& m_look;
    QComboBox* m_language{};
    QComboBox* m_theme{};
    QComboBox* m_size{};
    QComboBox* m_density{};
    QComboBox* m_time{};
    Row m_languageRow{};
    Row m_themeRow{};
    Row m_sizeRow{};
    Row m_densityRow{};
    Row m_timeRow{};
};

} // namespace rekindle
