// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/write_behind.h"

namespace rekindle {

namespace {

constexpr Millis flushEvery = 1s;
constexpr qsizetype keepAtMost = 100'000;

/// Writes item by item; what remains in `items` was not written.
template <class Item, class Write>
std::optional<Error> drain(QList<Item>& items, Write write)
{
    qsizetype done = 0;
    std::optional<Error> error;
    for (; done < items.size() && !error; ++done) {
        if (const auto result = write(items.at(done)); !result) {
            error = result.error();
            break;
        }
    }
    items.remove(0, done);
    return error;
}

} // namespace

bool WriteBehind::Batch::isEmpty() const
{
    return readings.isEmpty() && heartbeats.isEmpty() && verdicts.isEmpty() && incidents.isEmpty() && spans.isEmpty()
           && memories.isEmpty();
}

WriteBehind::WriteBehind(Stores stores, QString bootId, QObject* parent)
    : QObject(parent)
    , m_stores(stores)
    , m_bootId(std::move(bootId))
{
    m_timer.setInterval(flushEvery);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WriteBehind::flush);
}

WriteBehind::~WriteBehind() = default;

void WriteBehind::add(const Reading& reading)
{
    m_batch.readings.append(reading);
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void WriteBehind::add(const KeptHeartbeat& heartbeat)
{
    m_batch.heartbeats.append(heartbeat);
}

void WriteBehind::add(const PairId& id, const VerdictChange& change)
{
    m_batch.verdicts.append({id, change});
}

void WriteBehind::add(const PairId& id, const Incident& incident)
{
    m_batch.incidents.append({id, incident});
    flush();
}

void WriteBehind::add(const PairId& id, const QList<ProtectionSpan>& spans)
{
    for (const ProtectionSpan& span : spans) {
        m_batch.spans.append({id, span});
    }
}

void WriteBehind::addMemory(const PairId& id, const QByteArray& memory)
{
    m_batch.memories.insert(id, memory);
}

std::pair<WriteBehind::Batch, std::optional<Error>> WriteBehind::write(const Stores& stores, const QString& bootId,
                                                                       Batch batch)
{
    WatchStore& watch = stores.watch;
    // Incidents first: they are what nobody can measure again.
    auto error = drain(batch.incidents,
                       [&](const auto& item) { return stores.incidents.saveIncident(item.first, item.second); });
    if (!error) {
        error = drain(batch.verdicts, [&](const auto& item) { return watch.appendVerdict(item.first, item.second); });
    }
    if (!error && !batch.readings.isEmpty()) {
        if (const auto result = watch.append(batch.readings)) {
            batch.readings.clear();
        } else {
            error = result.error();
        }
    }
    if (!error && !batch.heartbeats.isEmpty()) {
        if (const auto result = watch.saveHeartbeats(bootId, batch.heartbeats)) {
            batch.heartbeats.clear();
        } else {
            error = result.error();
        }
    }
    if (!error && !batch.spans.isEmpty()) {
        if (const auto result = stores.protection.saveSpans(batch.spans)) {
            batch.spans.clear();
        } else {
            error = result.error();
        }
    }
    for (auto it = batch.memories.begin(); !error && it != batch.memories.end();) {
        if (const auto result = watch.saveMemory(it.key(), it.value())) {
            it = batch.memories.erase(it);
        } else {
            error = result.error();
        }
    }
    return {std::move(batch), error};
}

void WriteBehind::flush()
{
    if (m_writing || m_batch.isEmpty()) {
        return;
    }
    m_writing = true;
    m_work
        .run([stores = m_stores, bootId = m_bootId, batch = std::exchange(m_batch, {})](std::stop_token) {
            return write(stores, bootId, batch);
        })
        .then(this, [this](const std::pair<Batch, std::optional<Error>>& outcome) {
            m_writing = false;
            taken(outcome.first, outcome.second);
        });
}

void WriteBehind::taken(const Batch& rest, const std::optional<Error>& error)
{
    if (error) {
        m_batch.readings = rest.readings + m_batch.readings;
        m_batch.heartbeats = rest.heartbeats + m_batch.heartbeats;
        m_batch.verdicts = rest.verdicts + m_batch.verdicts;
        m_batch.incidents = rest.incidents + m_batch.incidents;
        m_batch.spans = rest.spans + m_batch.spans;
        for (auto it = rest.memories.cbegin(); it != rest.memories.cend(); ++it) {
            if (!m_batch.memories.contains(it.key())) { // else a newer one came meanwhile
                m_batch.memories.insert(it.key(), it.value());
            }
        }
        if (m_batch.readings.size() > keepAtMost) {
            m_batch.readings.remove(0, m_batch.readings.size() - keepAtMost);
        }
        if (m_batch.spans.size() > keepAtMost) {
            m_batch.spans.remove(0, m_batch.spans.size() - keepAtMost);
        }
        if (m_batch.heartbeats.size() > keepAtMost) {
            m_batch.heartbeats.remove(0, m_batch.heartbeats.size() - keepAtMost);
        }
    }
    if (!m_batch.isEmpty() && !m_timer.isActive()) {
        m_timer.start();
    }
    emit written(error);
}

void WriteBehind::finish()
{
    m_timer.stop();
    m_work.stop();
    auto outcome = write(m_stores, m_bootId, std::exchange(m_batch, {}));
    m_batch = std::move(outcome.first);
}

} // namespace rekindle
