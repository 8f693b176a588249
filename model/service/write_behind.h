// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/background.h"
#include "watch/incident_store.h"
#include "watch/protection_store.h"
#include "watch/watch_store.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace rekindle {

/// Brings readings to the store once a second in one transaction, off the main thread. What could not be written (full
/// disk) is kept and tried again, up to a limit, so that nothing is lost while the program lives. Main thread only.
class WriteBehind : public QObject
{
    Q_OBJECT
public:
    struct Stores {
        WatchStore& watch;
        IncidentStore& incidents;
        ProtectionStore& protection;
    };
    WriteBehind(Stores stores, QString bootId, QObject* parent = nullptr);
    ~WriteBehind() override;

    void add(const Reading& reading);
    void add(const KeptHeartbeat& heartbeat);
    void add(const PairId& id, const VerdictChange& change);
    void add(const PairId& id, const Incident& incident);
    void add(const PairId& id, const QList<ProtectionSpan>& spans);
    void addMemory(const PairId& id, const QByteArray& memory);

    /// Writes what is there now and waits for it; for stopping.
    void finish();

signals:
    /// The outcome of the newest write: nullopt when it succeeded.
    void written(const std::optional<rekindle::Error>& error);

private:
    struct Batch {
        QList<Reading> readings{};
        QList<KeptHeartbeat> heartbeats{};
        QList<std::pair<PairId, VerdictChange>> verdicts{};
        QList<std::pair<PairId, Incident>> incidents{};
        QList<KeptSpan> spans{};
        QHash<PairId, QByteArray> memories{};
        bool isEmpty() const;
    };
    static std::pair<Batch, std::optional<Error>> write(const Stores& stores, const QString& bootId, Batch batch);
    void flush();
    void taken(const Batch& rest, const std::optional<Error>& error);

    Stores m_stores;
    QString m_bootId{};
    QTimer m_timer{};
    Batch m_batch{};
    bool m_writing{false};
    Background m_work{1};
};

} // namespace rekindle
