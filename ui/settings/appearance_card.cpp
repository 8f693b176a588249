// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearance_card.h"

#include "look_commands.h"
#include "service/language.h"
#include "service/messages.h"
#include "widgets/fields.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr int sizes[] = {100, 125, 150, 175, 200};
}

AppearanceCard::AppearanceCard(Language& language, Theme& theme, QWidget* parent)
    : SettingsCard(parent, u"appearanceCard"_s)
    , m_speech(language)
    , m_look(theme)
{
    m_language = addBox(u"languageBox"_s, m_languageRow);
    for (const QString& code : Language::available()) {
        m_language->addItem(Language::nativeName(code), code);
    }
    m_theme = addBox(u"themeBox"_s, m_themeRow);
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        m_theme->addItem(QString(), static_cast<int>(choice));
    }
    m_size = addBox(u"textSizeBox"_s, m_sizeRow);
    for (const int size : sizes) {
        m_size->addItem(QString(), size);
    }
    m_density = addBox(u"densityBox"_s, m_densityRow);
    for (const Density density : {Density::Comfortable, Density::Compact}) {
        m_density->addItem(QString(), static_cast<int>(density));
    }
    m_time = addBox(u"timeBox"_s, m_timeRow);
    m_time->addItem(QString(), false);
    m_time->addItem(QString(), true);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_speech.install(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_look.setChoice(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_size, &QComboBox::activated, this, [this] { m_look.setTextScale(m_size->currentData().toInt()); });
    connect(m_density, &QComboBox::activated, this,
            [this] { m_look.setDensity(static_cast<Density>(m_density->currentData().toInt())); });
    connect(m_time, &QComboBox::activated, this, [this] { showUtc(m_time->currentData().toBool()); });
    connect(&m_look, &Theme::changed, this, &AppearanceCard::showNow);
    retranslate();
}

void AppearanceCard::showNow()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_speech.installed())));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_look.choice())));
    m_size->setCurrentIndex(m_size->findData(Theme::textScale()));
    m_density->setCurrentIndex(m_density->findData(static_cast<int>(m_look.density())));
    m_time->setCurrentIndex(messages::isUtc() ? 1 : 0);
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
    setRow(m_sizeRow, tr("Size of texts"));
    for (int i = 0; i < m_size->count(); ++i) {
        m_size->setItemText(i, tr("%1 %").arg(QLocale().toString(m_size->itemData(i).toInt())));
    }
    setRow(m_densityRow, tr("Density"));
    m_density->setItemText(0, tr("Comfortable"));
    m_density->setItemText(1, tr("Compact"));
    setRow(m_timeRow, tr("Moments"));
    m_time->setItemText(0, tr("In local time"));
    m_time->setItemText(1, tr("In UTC"));
    showNow();
}

} // namespace rekindle
