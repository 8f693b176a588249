// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_page.h"

#include "look_commands.h"
#include "service/language.h"
#include "service/settings_control.h"
#include "settings/appearance_card.h"
#include "settings/files_card.h"
#include "settings/network_card.h"
#include "settings/notification_card.h"
#include "settings/watching_card.h"
#include "widgets/parts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 760;
}

SettingsPage::SettingsPage(const Ports& ports, QWidget* parent)
    : Page(ports.source, ports.theme, parent)
    , m_ports(ports)
{
    setObjectName(u"settingsPage"_s);
    m_title = parts::label(this, "title", u"pageTitle"_s);
    m_about = parts::sentence(this, "small", u"aboutText"_s);
    const auto [scroll, host] = scrollArea(u"settingsScroll"_s);
    host->setMaximumWidth(Theme::px(widest)); // the cards' own would leave too little height for wrapped sentences
    auto* inside = new QVBoxLayout(host);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::l);
    buildCards(inside);
    inside->addWidget(m_about);
    inside->addStretch(1);
    scroll->setWidget(host);
    auto* column = pageLayout();
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    retranslate();
}

void SettingsPage::buildCards(QVBoxLayout* column)
{
    auto* appearance = new AppearanceCard(m_ports.language, theme(), this);
    m_cards.append(appearance);
    if (SettingsControl* control = m_ports.settings) {
        m_cards.append(new NetworkCard(*control, this));
        m_cards.append(new WatchingCard(*control, this));
        m_cards.append(new NotificationCard(*control, this));
        m_cards.append(new FilesCard(*control, this));
    }
    for (SettingsCard* card : std::as_const(m_cards)) {
        column->addWidget(card);
    }
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    for (SettingsCard* card : std::as_const(m_cards)) {
        card->retranslate();
    }
    m_about->setText(tr("Rekindle %1. Free software under the GNU General Public License, version 3 or later.")
                         .arg(QCoreApplication::applicationVersion()));
}

PageEntry SettingsPage::entry(const Ports& ports)
{
    return {.code = u"settings"_s,
            .icon = u"settings"_s,
            .topic = u"settings"_s,
            .place = PageEntry::Place::SideEnd,
            .keys = QKeySequence(Qt::CTRL | Qt::Key_6),
            .name = [] { return tr("Settings"); },
            .build = [ports](Navigator& /*navigator*/, QWidget* parent) { return new SettingsPage(ports, parent); },
            .commands = [ports](Navigator& /*navigator*/) { return lookCommands(ports.theme, ports.language); },
            .badge = {},
            .strip = {}};
}

} // namespace rekindle
