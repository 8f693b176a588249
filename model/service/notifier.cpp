// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notifier.h"

#include "service/messages_notice.h"

#include <QDateTime>

namespace rekindle {

using namespace Qt::StringLiterals;

Notifier::Notifier(WatchSource& source, NoticeOutbox& outbox, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_queue(outbox)
{
    m_rules.restore(m_queue.keptRules());
    connect(&source, &WatchSource::read, this, &Notifier::look);
    connect(&source, &WatchSource::incidentChanged, this, &Notifier::lookAtIncidents);
    connect(&source, &WatchSource::takenOver, this, &Notifier::takeOver);
    connect(&source, &WatchSource::pairRemoved, this, [this](const PairId& id) {
        m_rules.forget(id);
        follow(id);
        remember();
    });
}

Notifier::~Notifier() = default;

/// What the process that watched before has told is not told again. What a person wanted here while it ran holds on.
void Notifier::takeOver()
{
    const NoticeRules wanted = m_rules;
    m_queue.takeOver();
    m_rules.restore(m_queue.keptRules());
    for (const PairStatus& status : m_source.pairs()) {
        const PairId& id = status.pair.id;
        const Silence silence = wanted.silence(id);
        if (silence.snoozedUntil) {
            m_rules.snooze(id, silence.snoozedUntil);
        }
        if (silence.off) {
            m_rules.setOff(id, true);
        }
        follow(id);
    }
    if (wanted.snoozedAllUntil()) {
        m_rules.snoozeAll(wanted.snoozedAllUntil());
    }
    remember();
    emit silenceChanged();
}

void Notifier::look(const PairId& id)
{
    if (const auto status = m_source.pair(id)) {
        remember(worded(*status, m_rules.observe(*status)));
        follow(id);
    }
}

void Notifier::lookAtIncidents(const PairId& id)
{
    const auto status = m_source.pair(id);
    if (!status || !status->live) {
        return;
    }
    // The reading that made the incident may speak for itself.
    QList<NoticeEvent> events = m_rules.observe(*status);
    events.append(m_rules.observe(id, m_source.incidents(id), m_source.now()));
    remember(worded(*status, events));
    follow(id);
}

void Notifier::take(const ServiceEvent& event)
{
    QList<Notice> told;
    if (const auto kind = m_rules.observe(event)) {
        told.append({.pair = event.pair,
                     .pairName = event.pairName,
                     .kind = *kind,
                     .severity = event.severity,
                     .title = event.title,
                     .text = event.text,
                     .at = event.at,
                     .since = event.since,
                     .code = event.code,
                     .key = event.pair.value + u'/' + event.problem});
    }
    remember(told);
    follow(event.pair);
}

/// What goes into a notice: no evidence, in which there are words of servers.
std::optional<Protection> Notifier::briefly(const std::optional<Reading>& reading)
{
    if (!reading) {
        return std::nullopt;
    }
    const Protection& all = reading->protection;
    return Protection{.state = all.state, .cause = all.cause, .confidence = all.confidence, .since = all.since};
}

QList<Notice> Notifier::worded(const PairStatus& status, const QList<NoticeEvent>& events)
{
    QList<Notice> notices;
    for (const NoticeEvent& event : events) {
        notices.append({.pair = event.pair,
                        .pairName = status.pair.name,
                        .kind = event.kind,
                        .severity = event.severity,
                        .title = messages::title(event, status.pair),
                        .text = messages::text(event, status),
                        .at = event.at,
                        .since = event.since,
                        .code = event.code,
                        .key = event.pair.value + u'/' + event.problem,
                        .protection = briefly(status.reading)});
    }
    return notices;
}

void Notifier::follow(const PairId& id)
{
    if (m_rules.needsAttention(id)) {
        m_attention.insert(id);
    } else if (m_attention.remove(id)) {
        emit cleared(id);
    }
}

void Notifier::acknowledge(const PairId& id)
{
    m_rules.acknowledge(id);
    follow(id);
    remember();
    emit silenceChanged();
}

void Notifier::acknowledgeAll()
{
    for (const PairStatus& status : m_source.pairs()) {
        m_rules.acknowledge(status.pair.id);
        follow(status.pair.id);
    }
    remember();
    emit silenceChanged();
}

void Notifier::snooze(const PairId& id, Instant until)
{
    m_rules.snooze(id, until);
    remember();
    emit silenceChanged();
}

void Notifier::snoozeAll(Instant until)
{
    m_rules.snoozeAll(until);
    remember();
    emit silenceChanged();
}

void Notifier::wake(const PairId& id)
{
    m_rules.snooze(id, std::nullopt);
    remember();
    emit silenceChanged();
}

void Notifier::wakeAll()
{
    m_rules.snoozeAll(std::nullopt);
    remember();
    emit silenceChanged();
}

void Notifier::setOff(const PairId& id, bool off)
{
    m_rules.setOff(id, off);
    remember();
    emit silenceChanged();
}

void Notifier::plan(const PairId& id, const std::optional<PlannedWork>& work)
{
    m_rules.plan(id, work);
    remember();
    emit silenceChanged();
}

std::optional<Instant> Notifier::snoozedAllUntil() const
{
    const auto until = m_rules.snoozedAllUntil();
    return until && m_source.now() < *until ? until : std::nullopt;
}

Instant Notifier::tomorrowMorning(Instant now)
{
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(toEpochMs(now)).date().addDays(1);
    return fromEpochMs(QDateTime(tomorrow, QTime(8, 0)).toMSecsSinceEpoch());
}

void Notifier::remember(const QList<Notice>& told)
{
    if (m_kept != m_rules.revision()) {
        m_kept = m_rules.revision();
        m_queue.keep(m_rules.memory(), told);
    }
    for (const Notice& notice : told) {
        emit noticed(notice);
    }
}

} // namespace rekindle
