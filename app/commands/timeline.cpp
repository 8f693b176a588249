// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "service/messages.h"
#include "service/messages_notice.h"
#include "service/notice_wish.h"
#include "service/planned_work.h"
#include "watch/protection_store.h"

#include <QJsonArray>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    std::string pair{};
    std::string add{};
    std::string who{};
    std::string note{};
    bool declare{false};
    bool planned{false};
    std::string side{};
    std::string length{};
    std::string since{"30d"};
    int limit{1};
};

/// The incident as it is now; nullopt: the reason was printed.
std::optional<Incident> change(Context& context, const Pair& pair, const Arguments& arguments)
{
    QJsonObject asked{{u"id"_s, pair.id.value}, {u"who"_s, text(arguments.who)}, {u"note"_s, text(arguments.note)}};
    const bool declares = arguments.declare || arguments.planned;
    if (declares) {
        asked[u"kind"_s] = codeName(arguments.planned ? IncidentKind::Planned : IncidentKind::Outage);
    } else {
        asked[u"milestone"_s] = text(arguments.add);
    }
    const auto answer = context.carryOut(declares ? u"timeline.declare"_s : u"timeline.add"_s, asked);
    const auto incident = answer ? incidentFromJson((*answer)[u"incident"_s].toObject()) : fail(Errc::NotFound, {});
    return incident ? std::optional(*incident) : std::nullopt;
}

void print(Context& context, const Pair& pair, const Incident& incident, Instant now)
{
    if (context.json) {
        context.print(toJson(incident));
        return;
    }
    for (const Milestone& milestone : incident.milestones) {
        const QString who = milestone.source == MilestoneSource::Person ? milestone.who : u"–"_s;
        context.out << messages::moment(milestone.at) << "  "
                    << u"+"_s + messages::duration(milestone.at - incident.began) << "  "
                    << messages::label(milestone.kind) << "  " << plain(who) << "  " << plain(milestone.note) << '\n';
    }
    const RtoClocks clocks = rtoClocks(incident, now);
    context.out << messages::rto(clocks, pair.objectives.rto) << '\n';
    if (const QString stopped = messages::clocksStopped(clocks, now); !stopped.isEmpty()) {
        context.out << stopped << '\n';
    }
    if (const QString lost = messages::rpoActual(incident, pair.objectives.rpo); !lost.isEmpty()) {
        context.out << lost << '\n';
    }
}

/// Stretches in which the pair could not have failed over: records of their own, without clocks and declarations.
bool printUnprotected(Context& context, Workspace& workspace, const Pair& pair, Millis since)
{
    const Instant now = workspace.clock().now();
    const auto spans = workspace.protectionStore().spans(pair.id, now - since, now);
    if (!spans) {
        context.report(spans.error());
        return false;
    }
    for (const UnprotectedStretch& stretch : exposureOf(*spans, now - since, now).unprotected) {
        if (context.json) {
            QJsonArray causes;
            for (const ProtectionCause cause : stretch.causes) {
                causes.append(codeName(cause));
            }
            const bool ended = stretch.end == UnprotectedStretch::End::Seen;
            context.print({{u"kind"_s, u"unprotected"_s},
                           {u"began"_s, toIso(stretch.from)},
                           {u"ended"_s, ended ? QJsonValue(toIso(stretch.to)) : QJsonValue(QJsonValue::Null)},
                           {u"seenUntil"_s, toIso(stretch.to)},
                           {u"end"_s, codeName(stretch.end)},
                           {u"lengthMs"_s, qint64{(stretch.to - stretch.from).count()}},
                           {u"causes"_s, causes}});
            continue;
        }
        context.out << messages::moment(stretch.from) << "  " << messages::label(ProtectionState::Unprotected) << "  "
                    << messages::length(stretch) << "  " << messages::causes(stretch) << '\n';
    }
    return true;
}

/// A record of its own, as an unprotected stretch is.
void printPlanned(Context& context, const Pair& pair, const PlannedWork& work, Instant now)
{
    if (context.json) {
        context.print({{u"kind"_s, u"planned_work"_s},
                       {u"side"_s, sideCode(work)},
                       {u"began"_s, toIso(work.from)},
                       {u"until"_s, toIso(work.until)},
                       {u"who"_s, work.who}});
        return;
    }
    context.out << plain(messages::planned(work, pair, now)) << '\n';
}

/// Planned work at a side or both: nobody is notified of what is found there until it ends. It is no incident.
/// False: the reason was printed.
bool plan(Context& context, const Pair& pair, const Arguments& arguments, Instant now)
{
    const auto length = parseDuration(text(arguments.length));
    if (!length) {
        context.report(length.error(), ExitCode::Usage);
        return false;
    }
    NoticeWish wish{.kind = NoticeWish::Kind::Plan, .pair = pair.id};
    if (*length > Millis{0}) {
        wish.work = PlannedWork{plannedSideFromCode(text(arguments.side)).value_or(std::nullopt), now, now + *length,
                                text(arguments.who)};
    }
    return context.carryOut(u"notices.change"_s, toJson(wish)).has_value();
}

void run(Context& context, const Arguments& arguments)
{
    const auto since = parseDuration(text(arguments.since));
    if (!since || *since <= Millis{0}) {
        context.report(since ? Error{Errc::Invalid, text(arguments.since), {}} : since.error(), ExitCode::Usage);
        return;
    }
    const bool writes = arguments.declare || arguments.planned || !arguments.add.empty();
    if (writes && arguments.who.empty()) {
        context.report(Error{Errc::Invalid, u"--who"_s, u"a person's milestone needs a name"_s}, ExitCode::Usage);
        return;
    }
    Workspace* workspace = context.workspace(Context::Need::Read);
    const auto pair = workspace ? context.pairNamed(*workspace, text(arguments.pair)) : std::nullopt;
    if (!pair) {
        return;
    }
    const bool plans = !arguments.side.empty();
    if (plans && !plan(context, *pair, arguments, workspace->clock().now())) {
        return;
    }
    std::optional<Incident> changed;
    if (writes && !plans) {
        changed = change(context, *pair, arguments);
        if (!changed) {
            return;
        }
    }
    auto incidents = workspace->incidentStore().incidents(pair->id, arguments.limit);
    if (!incidents) {
        context.report(incidents.error());
        return;
    }
    if (changed) { // a process that watches may not have written it yet
        incidents->removeIf([&](const Incident& known) { return known.id == changed->id; });
        incidents->prepend(*changed);
        incidents->resize(std::min<qsizetype>(incidents->size(), arguments.limit));
    }
    const Instant now = workspace->clock().now();
    if (const auto work = plannedWork(workspace->noticeOutbox(), pair->id, now)) {
        printPlanned(context, *pair, *work, now);
    }
    for (const Incident& incident : *incidents) {
        print(context, *pair, incident, workspace->clock().now());
    }
    if (!writes && !printUnprotected(context, *workspace, *pair, *since)) {
        return;
    }
    const bool open = !incidents->isEmpty() && !incidents->first().ended;
    context.exit = open && !writes ? ExitCode::Problem : ExitCode::Good; // what was asked for is recorded
}

} // namespace

void addTimelineCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand(
        "timeline", "The newest incident's milestones and both RTO clocks, and when the pair was unprotected");
    command->footer(
        "Example: rekindlectl timeline \"Hospital North\" --declare --who \"A. Berg\" --note \"bridge opened\"\n"
        "Example: rekindlectl timeline \"Hospital North\" --planned --side secondary --for 2h --who \"A. Berg\"\n"
        "Milestones: alert_seen failover_started traffic_moved first_good_read first_good_write\n  "
        "data_loss_assessed declared_restored failback_started failback_complete note\nExit codes: 0 no open "
        "incident, or the change is recorded, 1 an incident is open, or the change was refused, 2 wrong usage,\n  4 "
        "the "
        "store");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("pair", arguments->pair, "Name of the pair")->required();
    auto* declare = command->add_flag("--declare", arguments->declare, "Declare an outage now");
    auto* planned = command->add_flag("--planned", arguments->planned, "Say that this is planned work");
    auto* add = command->add_option("--add", arguments->add, "Add a milestone now, by its code");
    planned->excludes(declare)->excludes(add);
    auto* side = command->add_option("--side", arguments->side,
                                     "With --planned: where the work is, primary, secondary or both. It is no "
                                     "incident; what is found there is shown, and nobody is notified of it until it "
                                     "ends");
    auto* length = command->add_option("--for", arguments->length, "With --side: how long, such as 2h; 0s: it is over");
    side->needs(planned)->check(CLI::IsMember({"primary", "secondary", "both"}));
    length->needs(side);
    side->needs(length);
    declare->excludes(add);
    command->add_option("--who", arguments->who, "Your name, for the record");
    command->add_option("--note", arguments->note, "What happened");
    command->add_option("--last", arguments->limit, "How many incidents to show")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
    command
        ->add_option("--since", arguments->since, "How far back to tell when the pair was unprotected, as 36h or 30d")
        ->capture_default_str();
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace rekindle
