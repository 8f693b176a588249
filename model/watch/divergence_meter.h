// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/divergence_book.h"
#include "watch/lag_meter.h"
#include "watch/pair_services.h"
#include "watch/reading.h"
#include "watch/service_probe.h"

#include <QByteArray>
#include <QJsonObject>

#include <atomic>
#include <optional>
#include <stop_token>

namespace rekindle {

/// Finds what only the secondary has. From the moment when the primary is seen to fail, traffic moves or the copy stands still, until
/// both sides are found alike again, it lists the secondary's changes since the last look at which all was well and asks
/// the primary for each. Not thread-safe.
///
/// What clients write to the secondary while all is well, or while nobody watches, is not found: that is the limit.
class DivergenceMeter
{
public:
    explicit DivergenceMeter(QByteArray hashKey);

    /// What a poll has learned before.
    struct Seen {
        const ServiceProbe& here;
        const ServiceProbe& there;
    };
    /// Fills reading.divergence.
    void follow(Reading& reading, PairServices& services, const Seen& seen, LagMeter& lag, std::stop_token stop);

    /// Whether somebody changed something on the primary just now, while the secondary serves; nullopt: not known.
    std::optional<bool> primaryTakesWrites() const { return m_primaryTakesWrites; }

    /// A person has looked, and closes the matter: what was found until now is not asked for any more. Any thread.
    void close() { m_closing = true; }
    /// The same, in what a run has left; a later run goes on from there.
    static QJsonObject closedIn(QJsonObject memory);

    QJsonObject memory() const;
    void restore(const QJsonObject& memory);

private:
    /// A look at which all was well. Moments on the clocks of the services; nullopt: they send no usable Date.
    struct Common {
        Instant at{}; ///< on this computer's clock
        std::optional<Instant> secondaryFrom{}; ///< what was changed there since is stamped later than this
        std::optional<Instant> primary{}; ///< the secondary held all that the primary had changed until then
        /// What is stamped earlier, by whichever side, was on the secondary by then; nullopt: not known.
        std::optional<Instant> old() const;
    };
    struct Window {
        Common common{};
        bool watched{true}; ///< false: it had begun before the first look
        bool served{false};
    };
    static Common commonOf(const Reading& reading, const Seen& seen, LagMeter& lag);
    void open(const Reading& reading);
    bool list(PairServices& services, LagMeter& lag, std::stop_token stop);
    void take(const NewestList& list);
    bool isNew(const NewestList& list, qsizetype ahead) const;
    void keepCommon(const Common& common);
    bool prove(PairServices& services, std::stop_token stop);
    bool compare(PairServices& services, std::stop_token stop);
    void lookAtPrimary(const Reading& reading, PairServices& services, LagMeter& lag, std::stop_token stop);
    Divergence report(bool primaryAsked, bool compared) const;
    DivergenceGap gapOf(bool primaryAsked, bool compared) const;
    void settle(bool trouble, const Divergence& found);
    void forget();

    QByteArray m_hashKey{};
    HistoryManners m_manners{};
    HistoryManners m_primaryManners{};
    std::optional<Common> m_common{}; ///< the newest look at which all was well
    std::optional<Window> m_window{};
    DivergenceBook m_book{};
    QList<ResourceFacts> m_older{}; ///< from before the window: what both sides should have
    std::optional<Instant> m_listedTo{}; ///< on the secondary's clock: up to here the list was whole
    QString m_listedFirst{}; ///< key of the newest change of the last list that was whole
    std::optional<Instant> m_countedAt{};
    DivergenceGap m_listGap{DivergenceGap::SecondaryUnread};
    bool m_proven{false}; ///< a resource was found that both have
    int m_clean{0}; ///< looks in a row that found both alike
    std::optional<bool> m_primaryTakesWrites{};
    std::atomic<bool> m_closing{false};
};

} // namespace rekindle
