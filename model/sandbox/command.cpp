// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"
#include "sandbox/sandbox_private.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

using Mode = SandboxReplication::Mode;

struct ModeName {
    Mode mode;
    const char* code;
};
constexpr ModeName modeNames[] = {{Mode::Running, "running"},
                                  {Mode::Stalled, "stalled"},
                                  {Mode::SlowerThanWrites, "slower_than_writes"},
                                  {Mode::Rewound, "rewound"}};

QString textOf(Millis duration)
{
    return QString::number(duration.count()) + u"ms"_s;
}

/// Takes members out of an object one by one and remembers the first that cannot be used.
class Fields
{
public:
    explicit Fields(QJsonObject json)
        : m_json(std::move(json))
    {
    }
    bool has(const QString& name) const { return m_json.contains(name); }
    QJsonValue take(const QString& name) { return m_json.take(name); }
    void refuse(const QString& name, const QString& why)
    {
        if (!m_error) {
            m_error = Error{Errc::Invalid, name, why};
        }
    }
    QString text(const QString& name)
    {
        const QJsonValue value = take(name);
        if (!value.isString()) {
            refuse(name, u"not a text"_s);
        }
        return value.toString();
    }
    void number(const QString& name, double least, double most, double& into)
    {
        if (!has(name)) {
            return;
        }
        const QJsonValue value = take(name);
        if (!value.isDouble() || !(value.toDouble() >= least && value.toDouble() <= most)) {
            refuse(name, u"not a number from %1 to %2"_s.arg(least).arg(most));
            return;
        }
        into = value.toDouble();
    }
    /// "5s", or a number of milliseconds.
    void duration(const QString& name, Millis& into)
    {
        if (!has(name)) {
            return;
        }
        const QJsonValue value = take(name);
        constexpr double longest = 400.0 * 24 * 3600 * 1000;
        const auto parsed =
            value.isDouble()
                ? Result<Millis>(Millis{static_cast<qint64>(std::clamp(value.toDouble(), -longest, longest))})
                : parseDuration(signless(value.toString()));
        if (!parsed) {
            refuse(name, parsed.error().detail);
            return;
        }
        into = value.toString().startsWith(u'-') ? -*parsed : *parsed;
    }
    /// The first error, or what is left over and hence not known.
    Result<void> finish()
    {
        if (!m_error && !m_json.isEmpty()) {
            refuse(m_json.begin().key(), u"not known"_s);
        }
        return m_error ? Result<void>(fail(*m_error)) : Result<void>();
    }

private:
    static QString signless(const QString& text) { return text.startsWith(u'-') ? text.mid(1) : text; }
    QJsonObject m_json;
    std::optional<Error> m_error{};
};

bool fits(SandboxFault fault, SandboxSite site)
{
    const bool local = fault == SandboxFault::Offline || fault == SandboxFault::Intercepted;
    if (local || fault == SandboxFault::Partition) {
        return site == (local ? SandboxSite::Control : SandboxSite::Primary);
    }
    return fault != SandboxFault::Expired || site > SandboxSite::Control;
}

void readFault(Fields& fields, SandboxSite site, SandboxFaultSpec& spec)
{
    const auto fault = faultFromCode(fields.text(u"fault"_s));
    if (!fault || !fits(*fault, site)) {
        fields.refuse(u"fault"_s,
                      !fault ? u"not one of: "_s + faultCodes().join(u", "_s) : u"not possible at this site"_s);
        return;
    }
    spec.fault = *fault;
    if (fields.has(u"phase"_s)) {
        spec.phase = fields.text(u"phase"_s);
        static const QStringList phases{u"resolve"_s, u"connect"_s, u"tls"_s, u"first_byte"_s, u"transfer"_s};
        if (*fault == SandboxFault::Slow && !phases.contains(spec.phase)) {
            fields.refuse(u"phase"_s, u"not one of: "_s + phases.join(u", "_s));
        }
    } else if (*fault == SandboxFault::Slow) {
        spec.phase = u"first_byte"_s;
    }
    double status = spec.status;
    fields.duration(u"delay"_s, spec.delay);
    fields.number(u"share"_s, 0, 1, spec.share);
    fields.number(u"status"_s, 500, 599, status);
    spec.status = static_cast<int>(status);
    if (fields.has(u"retryAfter"_s)) {
        Millis wait{0};
        fields.duration(u"retryAfter"_s, wait);
        spec.retryAfter = wait;
    }
}

Result<SandboxReplication> readReplication(const QJsonObject& json, SandboxReplication settings)
{
    Fields fields(json);
    if (fields.has(u"mode"_s)) {
        const QString code = fields.text(u"mode"_s);
        const auto it = std::find_if(std::begin(modeNames), std::end(modeNames),
                                     [&code](const ModeName& name) { return code == QLatin1String(name.code); });
        if (it == std::end(modeNames)) {
            fields.refuse(u"mode"_s, u"not one of: running, stalled, slower_than_writes, rewound"_s);
        } else {
            settings.mode = it->mode;
        }
    }
    fields.duration(u"delay"_s, settings.delay);
    fields.duration(u"jitter"_s, settings.jitter);
    fields.duration(u"rewindTo"_s, settings.rewindTo);
    fields.number(u"rate"_s, 0, 1, settings.rate);
    if (settings.delay < Millis{0} || settings.jitter < Millis{0} || settings.rewindTo < Millis{0}) {
        fields.refuse(u"delay"_s, u"durations of the replication are not negative"_s);
    }
    const auto finished = fields.finish();
    return finished ? Result<SandboxReplication>(settings) : Result<SandboxReplication>(fail(finished.error()));
}

/// What a command asks for.
struct Command {
    std::optional<std::pair<SandboxSite, SandboxFaultSpec>> fault{};
    std::optional<SandboxReplication> replication{};
    std::optional<double> writesPerMinute{};
    std::optional<std::optional<SandboxSite>> front{}; ///< inner nullopt: automatic
    bool bringBack{false};
};

Command readCommand(Fields& fields, const Sandbox& sandbox, const SandboxReplication& current)
{
    Command command;
    if (fields.has(u"site"_s) || fields.has(u"fault"_s)) {
        const auto site = sandbox.siteNamed(fields.text(u"site"_s));
        if (!site) {
            QStringList names;
            for (const SandboxSite known : sandbox.sites()) {
                names << sandbox.nameOf(known);
            }
            fields.refuse(u"site"_s, u"not one of: "_s + names.join(u", "_s));
        }
        command.fault.emplace(site.value_or(SandboxSite::Primary), SandboxFaultSpec{});
        readFault(fields, command.fault->first, command.fault->second);
    }
    if (fields.has(u"replication"_s)) {
        const auto read = readReplication(fields.take(u"replication"_s).toObject(), current);
        if (read) {
            command.replication = *read;
        } else {
            fields.refuse(u"replication."_s + read.error().subject, read.error().detail);
        }
    }
    if (fields.has(u"writesPerMinute"_s)) {
        command.writesPerMinute.emplace(0);
        fields.number(u"writesPerMinute"_s, 0, 1e6, *command.writesPerMinute);
    }
    if (fields.has(u"front"_s)) {
        const QString target = fields.text(u"front"_s);
        command.front.emplace(siteFromCode(target));
        if (target != u"auto"_s && *command.front != SandboxSite::Primary && *command.front != SandboxSite::Secondary) {
            fields.refuse(u"front"_s, u"not one of: primary, secondary, auto"_s);
        }
    }
    if (fields.has(u"bringBack"_s)) {
        command.bringBack = fields.take(u"bringBack"_s).toBool();
        if (!command.bringBack) {
            fields.refuse(u"bringBack"_s, u"not true"_s);
        }
    }
    return command;
}

QJsonObject faultJson(const SandboxFaultSpec& spec)
{
    QJsonObject json{{u"fault"_s, codeName(spec.fault)}};
    if (!spec.phase.isEmpty()) {
        json[u"phase"_s] = spec.phase;
    }
    if (spec.delay != Millis{0}) {
        json[u"delay"_s] = textOf(spec.delay);
    }
    if (spec.fault == SandboxFault::ErrorShare) {
        json[u"share"_s] = spec.share;
        json[u"status"_s] = spec.status;
    }
    if (spec.retryAfter) {
        json[u"retryAfter"_s] = textOf(*spec.retryAfter);
    }
    return json;
}

QJsonObject replicationJson(const SandboxReplication& settings)
{
    const auto it = std::find_if(std::begin(modeNames), std::end(modeNames),
                                 [&](const ModeName& name) { return settings.mode == name.mode; });
    return {{u"mode"_s, QString::fromLatin1(it->code)},
            {u"delay"_s, textOf(settings.delay)},
            {u"jitter"_s, textOf(settings.jitter)},
            {u"rate"_s, settings.rate},
            {u"rewindTo"_s, textOf(settings.rewindTo)}};
}

} // namespace

QJsonObject Sandbox::Private::state() const
{
    QJsonObject bySite;
    for (const SandboxSite site : sites.all()) {
        const SandboxFaultSpec& fault = sites.fault(site);
        QJsonObject json = faultJson(fault);
        if (site == SandboxSite::Primary || site == SandboxSite::Secondary) {
            json[u"resources"_s] = (site == SandboxSite::Primary ? primary : secondary).count();
            json[u"peerReaches"_s] = othersReach(fault.fault);
        }
        bySite[sites.nameOf(site)] = json;
    }
    return {{u"now"_s, toIso(now)},
            {u"sites"_s, bySite},
            {u"replication"_s, replicationJson(replication.settings())},
            {u"front"_s, QJsonObject{{u"target"_s, codeName(front.target())}, {u"automatic"_s, front.isAutomatic()}}},
            {u"writesPerMinute"_s, writesPerMinute},
            {u"staleness"_s, textOf(replication.staleness(now))},
            {u"backlog"_s, backlog()}};
}

QJsonObject Sandbox::state() const
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    return d->state();
}

Result<void> Sandbox::command(const QJsonObject& json)
{
    Fields fields(json);
    const SandboxReplication current = [this] {
        const std::lock_guard lock(d->mutex);
        return d->replication.settings();
    }();
    const Command wanted = readCommand(fields, *this, current);
    const auto finished = fields.finish();
    if (!finished) {
        return finished;
    }
    if (wanted.fault) {
        setFault(wanted.fault->first, wanted.fault->second);
    }
    if (wanted.replication) {
        setReplication(*wanted.replication);
    }
    if (wanted.writesPerMinute) {
        setWritesPerMinute(*wanted.writesPerMinute);
    }
    if (wanted.front) {
        setFrontTarget(*wanted.front);
    }
    if (wanted.bringBack) {
        bringBack();
    }
    return {};
}

} // namespace rekindle
