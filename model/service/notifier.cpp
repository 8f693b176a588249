// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notifier.h"

#include "service/messages_notice.h"

#include <QDateTime>

namespace rekindle {

using namespace Qt::StringLiterals;

Notifier::Notifier(WatchSource& source, NoticeOutbox& outbox, AskHolder askHolder, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_outbox(outbox)
    , m_ask(std::move(askHolder))
    , m_queue(outbox)
{
    m_rules.restore(m_queue.keptRules());
    connect(&source, &WatchSource::read, this, &Notifier::look);
    connect(&source, &WatchSource::incidentChanged, this, &Notifier::lookAtIncidents);
    connect(&source, &WatchSource::takenOver, this, &Notifier::takeOver);
    connect(&source, &WatchSource::storedElsewhere, this, &Notifier::readKept);
    connect(&source, &WatchSource::pairRemoved, this, [this](const PairId& id) {
        m_rules.forget(id);
        follow(id);
        remember();
    });
}

Notifier::~Notifier() = default;

/// What the process that watched before has told is not told again.
void Notifier::takeOver()
{
    m_queue.takeOver();
    show(m_queue.keptRules());
    remember();
}

void Notifier::readKept()
{
    m_work.run([&outbox = m_outbox](std::stop_token) { return keptRules(outbox); })
        .then(this, [this](const Result<NoticeRules>& kept) {
            if (kept && m_outbox.isReadOnly()) { // what was taken over is newer
                show(kept->memory());
            }
        });
}

void Notifier::show(const QJsonObject& kept)
{
    if (kept == m_rules.memory()) {
        return;
    }
    m_rules.restore(kept);
    for (const PairStatus& status : m_source.pairs()) {
        follow(status.pair.id);
    }
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

QFuture<Result<void>> Notifier::want(const NoticeWish& wish)
{
    if (!m_outbox.isReadOnly()) {
        adopt(wish);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    return m_work
        .run([ask = m_ask, wish](std::stop_token stop) -> Result<void> {
            if (!ask) {
                return fail(Errc::ReadOnly, u"notices"_s);
            }
            const auto done = ask(u"notices.change"_s, toJson(wish), std::move(stop)); // shown once it is stored
            return done ? Result<void>() : fail(done.error());
        })
        .then(this, [this, id = wish.pair](const Result<void>& done) {
            if (!done) {
                emit refused(id, done.error());
            }
            return done;
        });
}

QFuture<Result<void>> Notifier::acknowledge(const PairId& id)
{
    return want({.kind = NoticeWish::Kind::Acknowledge, .pair = id});
}

QFuture<Result<void>> Notifier::snooze(const PairId& id, Instant until)
{
    return want({.kind = NoticeWish::Kind::Snooze, .pair = id, .until = until});
}

QFuture<Result<void>> Notifier::wake(const PairId& id)
{
    return want({.kind = NoticeWish::Kind::Snooze, .pair = id});
}

QFuture<Result<void>> Notifier::plan(const PairId& id, const std::optional<PlannedWork>& work)
{
    return want({.kind = NoticeWish::Kind::Plan, .pair = id, .work = work});
}

QFuture<Result<void>> Notifier::setOff(const PairId& id, bool off)
{
    return want({.kind = NoticeWish::Kind::Off, .pair = id, .off = off});
}

void Notifier::adopt(const NoticeWish& wish)
{
    carryOut(wish, m_rules);
    for (const PairStatus& status : m_source.pairs()) {
        follow(status.pair.id);
    }
    remember();
    emit silenceChanged();
}

std::optional<Instant> Notifier::snoozedAllUntil() const
{
    const auto until = m_rules.snoozedAllUntil();
    return until && m_source.now() < *until ? until : std::nullopt;
}

std::optional<PlannedWork> Notifier::planned(const PairId& id) const
{
    const auto work = m_rules.silence(id).planned;
    return work && m_source.now() < work->until ? work : std::nullopt;
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
