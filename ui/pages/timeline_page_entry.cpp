// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline is in the window.
#include "navigator.h"
#include "pages/timeline_page.h"
#include "pair_text.h"
#include "service/messages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

PageEntry TimelinePage::entry(WatchSource& source, Theme& theme)
{
    const auto built = std::make_shared<QPointer<TimelinePage>>();
    const auto commands = [&source, built](Navigator& navigator) {
        const auto status = source.pair(navigator.selectedPair());
        const PairId id = status ? status->pair.id : PairId{};
        const QString name = status ? messages::isolated(status->pair.name) : u"–"_s;
        const QList<Incident> incidents = source.incidents(id);
        const bool open = status && !incidents.isEmpty() && !incidents.first().ended;
        return QList<Command>{{u"action.milestone"_s,
                               tr("Add a milestone to the incident of %1…").arg(name),
                               {},
                               tr("Action"),
                               {},
                               [&navigator, built, id] {
                                   navigator.openPair(id, u"timeline"_s);
                                   (*built)->addMilestone();
                               },
                               open},
                              {u"action.copyIncident"_s,
                               tr("Copy the last incident of %1 as text").arg(name),
                               {},
                               tr("Action"),
                               {},
                               [&source, id] {
                                   const auto now = source.pair(id);
                                   const QList<Incident> all = source.incidents(id);
                                   if (now && !all.isEmpty()) {
                                       QGuiApplication::clipboard()->setText(
                                           incidentText(now->pair, all.first(), source.now()));
                                   }
                               },
                               !incidents.isEmpty()}};
    };
    return {.code = u"timeline"_s,
            .icon = u"timeline"_s,
            .topic = u"timeline"_s,
            .place = PageEntry::Place::Pair,
            .keys = QKeySequence(Qt::CTRL | Qt::Key_3),
            .name = [] { return tr("Timeline"); },
            .build =
                [&source, &theme, built](Navigator& /*navigator*/, QWidget* parent) {
                    *built = new TimelinePage(source, theme, parent);
                    return built->data();
                },
            .commands = commands,
            .badge = {},
            .strip = {}};
}

} // namespace rekindle
