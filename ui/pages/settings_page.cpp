// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_page.h"

#include "service/language.h"
#include "widgets/parts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>

namespace rekindle {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(PageContext context, const QString& language, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"settingsPage"_s);
    m_title = parts::label(this, "title", u"pageTitle"_s);
    auto* card = parts::card(this, u"settingsCard"_s);
    card->setMaximumWidth(560);
    m_languageLabel = parts::label(card, "heading");
    m_themeLabel = parts::label(card, "heading");
    m_language = new QComboBox(card);
    m_language->setObjectName(u"languageBox"_s);
    for (const QString& code : Language::available()) {
        m_language->addItem(Language::nativeName(code), code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_theme = new QComboBox(card);
    m_theme->setObjectName(u"themeBox"_s);
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        m_theme->addItem(QString(), static_cast<int>(choice));
    }
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(theme().choice())));
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(space::l, space::l, space::l, space::l);
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_languageLabel, 0, 0);
    grid->addWidget(m_language, 0, 1);
    grid->addWidget(m_themeLabel, 1, 0);
    grid->addWidget(m_theme, 1, 1);
    m_about = parts::sentence(this, "small", u"aboutText"_s);
    auto* column = pageLayout();
    column->addWidget(m_title);
    column->addWidget(card);
    column->addWidget(m_about);
    column->addStretch(1);
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { emit themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    // Both can be changed from elsewhere too.
    connect(&theme(), &Theme::changed, this,
            [this] { m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(theme().choice()))); });
    setFocusProxy(m_language);
    retranslate();
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_theme->setItemText(3, tr("High contrast"));
    m_about->setText(tr("Rekindle %1. Free software under the GNU General Public License, version 3 or later.")
                         .arg(QCoreApplication::applicationVersion()));
}

} // namespace rekindle
