// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/divergence.h"
#include "watch/forecast.h"
#include "watch/lag.h"
#include "watch/protection.h"

#include <QList>

#include <optional>

namespace rekindle {

/// What one poll knows about the secondary and the copy.
struct ProtectionLook {
    Instant at{};
    Millis period{30s}; ///< of the probes
    Millis rpo{15min};
    bool managed{false}; ///< one address: nothing below but `figure` is known
    std::optional<Interval> figure{}; ///< managed: what the platform said, grown by its age; nullopt: none, or too old

    bool ownNetwork{false}; ///< this look says nothing of either side
    bool oneService{false}; ///< both names may lead to one service (one_service.h)
    QString sharedAddress{}; ///< at which both answered in this look; empty: not in this one
    Verdict secondary{}; ///< the primary's decision table, counted for the secondary
    std::optional<Instant> certificateEnds{}; ///< of the secondary

    bool primaryServes{true};
    bool oneLeg{false}; ///< the secondary serves, or the primary came back and is not whole yet
    bool diverged{false}; ///< the primary is back, and the secondary has changes that it lacks, or that cannot be told
    std::optional<Divergence> onlyOnSecondary{}; ///< what is known of such changes

    LagReading lag{}; ///< of this poll
    Forecast forecast{};
    bool nothingArrived{false}; ///< heartbeats are written, and for three periods and the RPO none was ever seen there
};

/// Turns looks into protection. How it is counted, as for the primary (verdict.h): a change is told when two looks in a
/// row show it (suspected; three: probable, four: confirmed), and what the trackers behind it have counted already counts;
/// a state is entered from Unknown at the first good look, as an answer is proof. One look that shows nothing, or something
/// else, leaves the state as it is, with its age. Of several things the worst is told; among equals what was found at the
/// secondary before what was found at the copy. Where both names may lead to one service, everything short of
/// unprotected is unknown.
///
/// While the primary does not serve, the lag is the last that was measured before: what grows since cannot be lost.
/// Not thread-safe.
class ProtectionRules
{
public:
    /// certificateDays: a certificate that ends sooner is a risk.
    static constexpr int certificateDays = 14;

    /// `last` and `lag`: what an earlier run left. A problem stands, dated, until this run has looked; proof of
    /// protection is not carried over. The lag is the one before the outage, when one is open.
    explicit ProtectionRules(std::optional<Protection> last = {}, std::optional<LagReading> lag = {});

    Protection observe(const ProtectionLook& look);
    const Protection& protection() const { return m_now; }

    /// A hole in the looks: counting starts anew, the state stays.
    void gap();

private:
    struct Candidate {
        ProtectionState state{ProtectionState::Unknown};
        ProtectionCause cause{ProtectionCause::NotMeasured};
        QList<Evidence> evidence{};
        int atLeast{0}; ///< looks that were counted elsewhere
        Confidence most{Confidence::Confirmed};
        std::optional<Instant> since{};
    };

    Candidate judge(const ProtectionLook& look) const;
    static Candidate ofManaged(const ProtectionLook& look);
    static Candidate ofOneService(const ProtectionLook& look);
    static std::optional<Candidate> ofSecondary(const ProtectionLook& look);
    static std::optional<Candidate> ofDirection(const ProtectionLook& look);
    static std::optional<Candidate> ofCopy(const ProtectionLook& look);
    Candidate ofLag(const ProtectionLook& look) const;
    void count(const Candidate& found, Instant at);

    Protection m_now{};
    std::optional<Candidate> m_newest{}; ///< what the newest looks in a row show
    int m_inRow{0};
    Instant m_firstAt{}; ///< of these looks
    std::optional<LagReading> m_lag{}; ///< the newest that was measured, in this run
    std::optional<LagReading> m_lagBefore{}; ///< the newest measured while the primary served
    std::optional<Instant> m_began{}; ///< of the first look of this run
};

} // namespace rekindle
