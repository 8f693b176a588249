// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a pair in the inventory, and how the page is in the window.
#include "models/inventory_list.h"
#include "navigator.h"
#include "pages/pairs_page.h"
#include "widgets/inventory_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>

#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

void PairsPage::showMenu(const QPoint& global, int row)
{
    m_table->setCurrentIndex(m_list->index(row, 0));
    const auto pair = selected();
    if (!pair) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"inventoryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Edit…")), &QAction::triggered, this, [this, id = pair->id] { editPair(id); });
    connect(menu->addAction(tr("Copy the addresses")), &QAction::triggered, this, [pair = *pair] {
        QStringList addresses{pair.primary.baseUrl.toDisplayString()};
        if (!pair.secondary.baseUrl.isEmpty()) {
            addresses << pair.secondary.baseUrl.toDisplayString();
        }
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
    });
    menu->addSeparator();
    connect(menu->addAction(tr("Remove…")), &QAction::triggered, this, &PairsPage::askToRemove);
    menu->popup(global);
}

PageEntry PairsPage::entry(const Ports& ports)
{
    const auto built = std::make_shared<QPointer<PairsPage>>();
    return {.code = u"pairs"_s,
            .icon = u"pairs"_s,
            .topic = u"pairs"_s,
            .place = PageEntry::Place::Side,
            .keys = QKeySequence(Qt::CTRL | Qt::Key_4),
            .name = [] { return tr("Pairs"); },
            .build =
                [ports, built](Navigator& /*navigator*/, QWidget* parent) {
                    *built = new PairsPage(ports, parent);
                    return built->data();
                },
            .commands =
                [built](Navigator& navigator) {
                    return QList<Command>{{u"action.addPair"_s,
                                           tr("Add pair…"),
                                           {},
                                           tr("Action"),
                                           {},
                                           [&navigator, built] {
                                               navigator.showPage(u"pairs"_s);
                                               (*built)->addPair();
                                           },
                                           true}};
                },
            .badge = {},
            .strip = {}};
}

} // namespace rekindle
