// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notifier.h"

#include "service/messages_notice.h"

#include <QDateTime>
#include <QJsonDocument>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QString memoryKey = u"notices"_s;
constexpr auto saveAfter = 500ms;
constexpr auto retryAfter = 30s;

} // namespace

Notifier::Notifier(WatchSource& source, SettingsStore& store, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_store(store)
{
    const QString kept = store.setting(memoryKey).value_or(QString{});
    m_rules.restore(QJsonDocument::fromJson(kept.toUtf8()).object());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notifier::save);
    connect(&source, &WatchSource::read, this, &Notifier::look);
    connect(&source, &WatchSource::incidentChanged, this, &Notifier::lookAtIncidents);
    connect(&source, &WatchSource::pairRemoved, this, [this](const PairId& id) {
        m_rules.forget(id);
        follow(id);
        remember();
    });
}

Notifier::~Notifier()
{
    m_work.stop();
    if (m_saved != m_rules.revision() && !m_store.isReadOnly()) {
        const QByteArray memory = QJsonDocument(m_rules.memory()).toJson(QJsonDocument::Compact);
        // What cannot be kept is told once more by the next run, which is the safe side.
        static_cast<void>(m_store.saveSetting(memoryKey, QString::fromUtf8(memory)));
    }
}

void Notifier::look(const PairId& id)
{
    if (const auto status = m_source.pair(id)) {
        tell(*status, m_rules.observe(*status));
        follow(id);
        remember();
    }
}

void Notifier::lookAtIncidents(const PairId& id)
{
    const auto status = m_source.pair(id);
    if (!status || !status->live) {
        return;
    }
    tell(*status, m_rules.observe(*status)); // the reading that made the incident, which may speak for itself
    tell(*status, m_rules.observe(id, m_source.incidents(id), m_source.now()));
    follow(id);
    remember();
}

void Notifier::tell(const PairStatus& status, const QList<NoticeEvent>& events)
{
    for (const NoticeEvent& event : events) {
        emit noticed({.pair = event.pair,
                      .pairName = status.pair.name,
                      .kind = event.kind,
                      .severity = event.severity,
                      .title = messages::title(event, status.pair),
                      .text = messages::text(event, status),
                      .at = event.at,
                      .since = event.since,
                      .code = event.code,
                      .key = event.pair.value + u'/' + event.problem});
    }
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

void Notifier::remember()
{
    if (m_saved != m_rules.revision() && !m_store.isReadOnly() && !m_timer.isActive()) {
        m_timer.start(saveAfter);
    }
}

void Notifier::save()
{
    const int revision = m_rules.revision();
    const QString memory = QString::fromUtf8(QJsonDocument(m_rules.memory()).toJson(QJsonDocument::Compact));
    m_work.run([&store = m_store, memory](std::stop_token) { return store.saveSetting(memoryKey, memory).has_value(); })
        .then(this, [this, revision](bool saved) {
            if (!saved) {
                m_timer.start(retryAfter);
                return;
            }
            m_saved = revision;
            remember(); // what changed meanwhile
        });
}

} // namespace rekindle
