// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace rekindle {

/// The port to what was refused a short while ago: a password, a token or a client secret that somebody said no to is not
/// tried again for five minutes, by no pair and no process of this person, or accounts get locked. Keys are opaque, and
/// nothing of a secret can be learned from them. Thread-safe.
class RefusalBook
{
public:
    struct Refusal {
        QString said{}; ///< "HTTP 401", "invalid_client": a status or an OAuth error code, nothing else
        BootTime until{}; ///< from then on it may be tried again
        bool operator==(const Refusal&) const = default;
    };
    virtual ~RefusalBook() = default;
    /// What was said to the holder of `key`; nullopt: it may be tried.
    virtual std::optional<Refusal> find(const QByteArray& key) = 0;
    virtual void note(const QByteArray& key, const Refusal& refusal) = 0;
};

/// How long a refusal is remembered.
inline constexpr Millis refusalMemory = 5min;

/// The key of one credential for one place. Sixteen bits of a hash stand for the credential: enough to notice that it was
/// changed, too little to guess it from. `salt`: Clock::bootId(), so that the key means nothing after a boot.
QByteArray refusalKey(const QString& place, const QByteArray& credential, const QString& salt);

/// In the memory of this process.
class RefusalMemory : public RefusalBook
{
public:
    /// `clock` must outlive it.
    explicit RefusalMemory(const Clock& clock);
    std::optional<Refusal> find(const QByteArray& key) override;
    void note(const QByteArray& key, const Refusal& refusal) override;

private:
    const Clock& m_clock;
    std::mutex m_mutex{};
    QHash<QByteArray, Refusal> m_refusals{}; ///< guarded by m_mutex; what is over is removed when something is added
};

} // namespace rekindle
