// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/verbs.h"

#include "core/json_fields.h"
#include "fhir/endpoint_json.h"
#include "service/divergence_closing.h"
#include "service/notice_wish.h"
#include "service/preferences.h"
#include "service/watch_slot.h"
#include "service/webhook.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

PairId idIn(const QJsonObject& arguments)
{
    return PairId{arguments[u"id"_s].toString()};
}

Result<Pair> storedPair(PairRegistry& registry, const QJsonObject& arguments)
{
    const auto pairs = registry.pairs();
    if (!pairs) {
        return fail(pairs.error());
    }
    const auto pair = std::find_if(pairs->cbegin(), pairs->cend(),
                                   [id = idIn(arguments)](const Pair& known) { return known.id == id; });
    return pair == pairs->cend() ? Result<Pair>(fail(Errc::NotFound, idIn(arguments).value)) : Result<Pair>(*pair);
}

Secret secretIn(const QJsonValue& value)
{
    return Secret(QByteArray::fromBase64(value.toString().toLatin1()));
}

SecretPlace placeIn(const QJsonObject& arguments)
{
    return arguments[u"place"_s].toString() == "session"_L1 ? SecretPlace::Session : SecretPlace::Keychain;
}

/// Lets the watch take up the pair that an answer holds.
VerbAnswer watchAgain(MonitorService& monitor, const QJsonObject& /*arguments*/, const QJsonObject& done)
{
    if (const auto pair = pairFromJson(done[u"pair"_s].toObject())) {
        monitor.watch(*pair);
    }
    return done;
}

QJsonObject answerOf(const PairRegistry::Saved& saved)
{
    QJsonObject answer{{u"pair"_s, toJson(saved.pair)}, {u"left"_s, QJsonArray::fromStringList(saved.left)}};
    answer[u"notRemoved"_s] = toJson(saved.notRemoved);
    return answer;
}

VerbAnswer savePair(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto pair = pairFromJson(arguments[u"pair"_s].toObject());
    if (!pair) {
        return fail(pair.error());
    }
    const auto change =
        arguments[u"change"_s].toString() == "add"_L1 ? PairRegistry::Change::Add : PairRegistry::Change::Edit;
    RoleSecrets secrets;
    const QJsonObject given = arguments[u"secrets"_s].toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        secrets.insert(it.key(), secretIn(it.value()));
    }
    const auto saved = ports.registry.save(*pair, secrets, placeIn(arguments), change);
    return saved ? VerbAnswer(answerOf(*saved)) : fail(saved.error());
}

VerbAnswer removePair(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto removed = ports.registry.remove(idIn(arguments));
    return removed ? VerbAnswer(QJsonObject{}) : fail(removed.error());
}

VerbAnswer forgetPair(MonitorService& monitor, const QJsonObject& arguments, const QJsonObject& done)
{
    monitor.forget(idIn(arguments));
    return done;
}

VerbAnswer importPairsVerb(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto outcomes = ports.registry.import(importOutcomesFrom(arguments[u"entries"_s].toArray()));
    return outcomes ? VerbAnswer(QJsonObject{{u"outcomes"_s, toJson(*outcomes)}}) : fail(outcomes.error());
}

VerbAnswer watchImported(MonitorService& monitor, const QJsonObject& /*arguments*/, const QJsonObject& done)
{
    for (const ImportOutcome& outcome : importOutcomesFrom(done[u"outcomes"_s].toArray())) {
        if (outcome.stored) {
            monitor.watch(*outcome.stored);
        }
    }
    return done;
}

VerbAnswer setSecret(const VerbPorts& ports, const QJsonObject& arguments)
{
    const Secret secret = secretIn(arguments[u"secret"_s]);
    const QString role = arguments[u"role"_s].toString();
    if (secret.isEmpty() || role.isEmpty()) {
        return fail(Errc::Invalid, role);
    }
    const auto kept = ports.registry.keep(idIn(arguments), {{role, secret}}, placeIn(arguments));
    return kept ? VerbAnswer(answerOf(*kept)) : fail(kept.error());
}

VerbAnswer removeSecrets(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto pair = storedPair(ports.registry, arguments);
    if (!pair) {
        return fail(pair.error());
    }
    const auto removed = ports.registry.removeSecrets(pair->id);
    return removed ? VerbAnswer(QJsonObject{{u"pair"_s, toJson(*pair)}}) : fail(removed.error());
}

VerbAnswer changeSettings(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto wanted = changed(loadSettings(ports.watch.settings), arguments[u"changed"_s].toObject());
    if (!wanted) {
        return fail(wanted.error());
    }
    if (arguments.contains(u"webhookAddress"_s)) {
        const QByteArray address = QByteArray::fromBase64(arguments[u"webhookAddress"_s].toString().toLatin1());
        if (auto kept = keepWebhookAddress(ports.watch.secrets, QString::fromUtf8(address)); !kept) {
            return fail(kept.error());
        }
    }
    const auto saved = saveSettings(ports.watch.settings, *wanted);
    return saved ? VerbAnswer(QJsonObject{{u"settings"_s, toJson(*wanted)}}) : fail(saved.error());
}

VerbAnswer answerOf(const Incident& incident)
{
    return QJsonObject{{u"incident"_s, toJson(incident)}};
}

/// Keeps what an engine of its own, made from what is stored, has made of it.
VerbAnswer keepIncident(const VerbPorts& ports, const PairId& id, const Incident& incident)
{
    const auto saved = ports.watch.incidents.saveIncident(id, incident);
    return saved ? answerOf(incident) : fail(saved.error());
}

/// How it ended in the running engine.
QFuture<VerbAnswer> told(MonitorService& monitor, const QFuture<Result<void>>& done)
{
    QFuture<Result<void>> ended = done;
    return ended.then(&monitor, [](const Result<void>& outcome) {
        return outcome ? VerbAnswer(QJsonObject{}) : VerbAnswer(fail(outcome.error()));
    });
}

QFuture<VerbAnswer> toldOfIncident(MonitorService& monitor, const PairId& id, const QFuture<Result<void>>& done)
{
    return told(monitor, done).then(&monitor, [&monitor, id](const VerbAnswer& ended) -> VerbAnswer {
        const QList<Incident> incidents = monitor.incidents(id);
        if (!ended || incidents.isEmpty()) {
            return ended ? fail(Errc::NotFound, id.value) : fail(ended.error());
        }
        return answerOf(incidents.first());
    });
}

QFuture<VerbAnswer> refused(const Error& error)
{
    return QtFuture::makeReadyFuture(VerbAnswer(fail(error)));
}

IncidentKind kindIn(const QJsonObject& arguments)
{
    return incidentKindFromCode(arguments[u"kind"_s].toString()).value_or(IncidentKind::Outage);
}

VerbAnswer declare(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto pair = storedPair(ports.registry, arguments);
    if (!pair) {
        return fail(pair.error());
    }
    WatchSlot slot(*pair, ports.watch, 10s);
    return keepIncident(ports, pair->id,
                        slot.watcher().declare(ports.watch.clock.now(), arguments[u"who"_s].toString(),
                                               arguments[u"note"_s].toString(), kindIn(arguments)));
}

QFuture<VerbAnswer> declareLive(MonitorService& monitor, const QJsonObject& arguments)
{
    const PairId id = idIn(arguments);
    return toldOfIncident(
        monitor, id,
        monitor.declare(id, arguments[u"who"_s].toString(), arguments[u"note"_s].toString(), kindIn(arguments)));
}

/// When it was, as the one says who asks; otherwise now.
Result<Instant> momentIn(const QJsonObject& arguments, Instant now)
{
    return arguments.contains(u"at"_s) ? parseInstant(arguments[u"at"_s].toString()) : Result<Instant>(now);
}

Result<Milestone> milestoneIn(const QJsonObject& arguments, Instant now)
{
    const QString code = arguments[u"milestone"_s].toString();
    const auto kind = milestoneFromCode(code);
    if (!kind) {
        return fail(Errc::Invalid, code, u"no such milestone"_s);
    }
    const auto at = momentIn(arguments, now);
    if (!at) {
        return fail(at.error());
    }
    return Milestone{*kind, *at, MilestoneSource::Person, arguments[u"who"_s].toString(),
                     arguments[u"note"_s].toString()};
}

VerbAnswer addMilestone(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto milestone = milestoneIn(arguments, ports.watch.clock.now());
    const auto pair = storedPair(ports.registry, arguments);
    if (!milestone || !pair) {
        return fail(milestone ? pair.error() : milestone.error());
    }
    WatchSlot slot(*pair, ports.watch, 10s);
    const auto incident = slot.watcher().addMilestone(*milestone);
    return incident ? keepIncident(ports, pair->id, *incident)
                    : fail(Errc::NotFound, pair->name, u"no open incident"_s);
}

QFuture<VerbAnswer> addMilestoneLive(MonitorService& monitor, const QJsonObject& arguments)
{
    const auto milestone = milestoneIn(arguments, monitor.now());
    const PairId id = idIn(arguments);
    return milestone ? toldOfIncident(monitor, id, monitor.addMilestone(id, *milestone)) : refused(milestone.error());
}

Result<ImportedMetric> metricIn(const QJsonObject& arguments, Instant now)
{
    const auto at = momentIn(arguments, now);
    if (!at) {
        return fail(at.error());
    }
    const ImportedMetric metric{Millis{arguments[u"lagMs"_s].toInteger(-1)}, *at, arguments[u"source"_s].toString()};
    if (metric.lag < Millis{0} || metric.measuredAt > now) {
        return fail(Errc::Invalid, toIso(metric.measuredAt));
    }
    return metric;
}

VerbAnswer importMetric(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto metric = metricIn(arguments, ports.watch.clock.now());
    const auto saved = metric ? saveImportedMetric(ports.watch.settings, idIn(arguments), *metric) : Result<void>{};
    if (!metric || !saved) {
        return fail(metric ? saved.error() : metric.error());
    }
    return QJsonObject{};
}

QFuture<VerbAnswer> importMetricLive(MonitorService& monitor, const QJsonObject& arguments)
{
    const auto metric = metricIn(arguments, monitor.now());
    return metric ? told(monitor, monitor.setMetric(idIn(arguments), *metric)) : refused(metric.error());
}

/// nullopt: it has ended.
std::optional<Instant> endIn(const QJsonObject& arguments, Instant now)
{
    const Millis length{arguments[u"forMs"_s].toInteger()};
    return length > Millis{0} ? std::optional(now + length) : std::nullopt;
}

VerbAnswer expectImport(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto saved =
        saveKnownImport(ports.watch.settings, idIn(arguments), endIn(arguments, ports.watch.clock.now()));
    return saved ? VerbAnswer(QJsonObject{}) : fail(saved.error());
}

QFuture<VerbAnswer> expectImportLive(MonitorService& monitor, const QJsonObject& arguments)
{
    return told(monitor, monitor.setKnownImport(idIn(arguments), endIn(arguments, monitor.now())));
}

VerbAnswer closeDivergence(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto pair = storedPair(ports.registry, arguments);
    const auto last = pair ? ports.watch.watch.lastReading(pair->id) : fail(pair.error());
    if (!last) {
        return fail(last.error());
    }
    const auto note = closingNote(*pair, *last, ports.watch.clock.now(), arguments[u"who"_s].toString(),
                                  arguments[u"reason"_s].toString());
    const auto memory = ports.watch.watch.memory(pair->id);
    if (!note || !memory) {
        return fail(note ? memory.error() : note.error());
    }
    if (const auto saved = ports.watch.protection.saveNote(pair->id, *note); !saved) {
        return fail(saved.error());
    }
    const auto closed = ports.watch.watch.saveMemory(pair->id, PairWatcher::divergenceClosedIn(*memory));
    return closed ? VerbAnswer(QJsonObject{}) : fail(closed.error());
}

QFuture<VerbAnswer> closeDivergenceLive(MonitorService& monitor, const QJsonObject& arguments)
{
    return told(monitor, monitor.closeDivergence(idIn(arguments), arguments[u"who"_s].toString(),
                                                 arguments[u"reason"_s].toString()));
}

VerbAnswer changeNotices(const VerbPorts& ports, const QJsonObject& arguments)
{
    const auto wish = noticeWishFrom(arguments);
    if (!wish) {
        return fail(wish.error());
    }
    if (!wish->pair.isEmpty()) {
        if (const auto pair = storedPair(ports.registry, arguments); !pair) {
            return fail(pair.error());
        }
    }
    const auto saved = carryOut(*wish, ports.notices);
    return saved ? VerbAnswer(QJsonObject{}) : fail(saved.error());
}

VerbAnswer nothingToTell(MonitorService& /*monitor*/, const QJsonObject& /*arguments*/, const QJsonObject& done)
{
    return done;
}

} // namespace

const QList<Verb>& verbs()
{
    static const QList<Verb> table{
        {u"pair.save"_s, savePair, watchAgain},
        {u"pair.remove"_s, removePair, forgetPair},
        {u"pair.import"_s, importPairsVerb, watchImported},
        {u"secret.set"_s, setSecret, watchAgain},
        {u"secret.remove"_s, removeSecrets, watchAgain},
        {u"settings.change"_s, changeSettings, nothingToTell},
        {u"timeline.declare"_s, declare, nothingToTell, declareLive},
        {u"timeline.add"_s, addMilestone, nothingToTell, addMilestoneLive},
        {u"divergence.close"_s, closeDivergence, nothingToTell, closeDivergenceLive},
        {u"notices.change"_s, changeNotices, nothingToTell},
        {u"lag.import"_s, importMetric, nothingToTell, importMetricLive},
        {u"lag.expect-import"_s, expectImport, nothingToTell, expectImportLive},
    };
    return table;
}

const Verb* verbNamed(const QString& name)
{
    const QList<Verb>& table = verbs();
    const auto verb = std::find_if(table.cbegin(), table.cend(), [&name](const Verb& row) { return row.name == name; });
    return verb == table.cend() ? nullptr : &*verb;
}

} // namespace rekindle
