// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearance_card.h"

#include "service/language.h"
#include "widgets/fields.h"

namespace rekindle {

using namespace Qt::StringLiterals;

AppearanceCard::AppearanceCard(const QString& language, Theme& theme, QWidget* parent)
    : SettingsCard(parent, u"appearanceCard"_s)
    , m_look(theme)
{
    m_language = addBox(u"languageBox"_s, m_languageRow);
    for (const QString& code : Language::available()) {
        m_language->addItem(Language::nativeName(code), code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_theme = addBox(u"themeBox"_s, m_themeRow);
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        m_theme->addItem(QString(), static_cast<int>(choice));
    }
    m_density = addBox(u"densityBox"_s, m_densityRow);
    for (const Density density : {Density::Comfortable, Density::Compact}) {
        m_density->addItem(QString(), static_cast<int>(density));
    }
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { emit themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_density, &QComboBox::activated, this,
            [this] { emit densityChosen(static_cast<Density>(m_density->currentData().toInt())); });
    connect(&m_look, &Theme::changed, this, &AppearanceCard::showTheme);
    showTheme();
    retranslate();
}

void AppearanceCard::showTheme()
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_look.choice())));
    m_density->setCurrentIndex(m_density->findData(static_cast<int>(m_look.density())));
}

QComboBox* AppearanceCard::addBox(const QString& name, Row& row)
{
    auto* box = new ComboBox(name, this);
    row = addRow(box);
    return box;
}

void AppearanceCard::retranslate()
{
    setHeading(tr("Appearance"));
    setRow(m_languageRow, tr("Language"));
    setRow(m_themeRow, tr("Theme"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_theme->setItemText(3, tr("High contrast"));
    setRow(m_densityRow, tr("Density"));
    m_density->setItemText(0, tr("Comfortable"));
    m_density->setItemText(1, tr("Compact"));
}

} // namespace rekindle
