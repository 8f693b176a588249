// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How lag is measured
// -------------------
// Lag is the staleness S of the secondary: how old the newest state of the primary is that a reader of the secondary can
// see. It is an interval, never a single number, and it says by which method it was measured. The methods, best first:
//
//   1 heartbeat  We PUT one small resource on the primary every H, with a number n that grows by one. For each n we keep
//                s(n), our boot clock before sending, and a(n), after the acknowledgement. A read by id on the secondary
//                between r0 and r1 shows number n. Then, with no clock but our own,
//                    max(0, r0 - a(m)) <= S <= r1 - s(n)      m: the acknowledged heartbeat after n with the least a(m)
//                The width is about H plus two round trips. It assumes that changes become visible in order, and that
//                numbers are written in order: a late n must not overwrite n+1 (If-Match, or no n+1 before n has ended).
//                Whether changes do become visible in order is tried, one change a poll (order_probe.h). One that is older
//                than the heartbeat and missing makes S at least its age, and nothing is said of the upper bound.
//   2 watermark  Somebody else writes the heartbeat, or we may only read. The same bounds, with the primary's
//                meta.lastUpdated of the versions in place of s and a, corrected by the primary's clock offset (clock_offset.h).
//   3 passive    The newest _lastUpdated on both sides: S lies between the ages of the newest and of the first change that
//                the secondary lacks. Cannot see a stall until the next write, and only valid where the copy preserves
//                lastUpdated.
//   4 imported   A metric somebody else measured. Its age is shown.
//
// Methods are never averaged; the best one that works is shown and named. (Percona pt-heartbeat; Patroni's loss bound.)

#include "core/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace rekindle {

/// One numbered heartbeat that was sent. Times are on the boot clock of one boot.
struct Heartbeat {
    qint64 number{};
    BootTime sent{}; ///< s(n): before the first byte was sent
    std::optional<BootTime> acknowledged{}; ///< a(n): after the primary's 2xx; nullopt: sent, outcome unknown
    Instant sentAt{}; ///< wall clock, for people
    bool operator==(const Heartbeat&) const = default;
};

enum class LagMethod {
    None,
    Heartbeat,
    Watermark,
    Passive,
    ImportedMetric,
    OverdueChange, ///< 1 to 3, and a change has not arrived although later ones have: only a lower bound
};

/// The upper end of an interval that was measured so is no bound: the secondary may be further behind.
constexpr bool isAtLeast(LagMethod method)
{
    return method == LagMethod::OverdueChange;
}

/// What came of looking on the secondary for one change that is older than the heartbeat that it shows (order_probe.h).
enum class OrderCheck {
    None, ///< nothing was looked for: the lag is not measured by a number, or no such change is known
    NotPossible, ///< it could not be looked for; Reading::orderError says why
    InOrder, ///< it was there
    Overtaken, ///< it was not
};

/// Typed reasons why replication does not do what it should, from a window of readings (LinkedIn Burrow's names).
enum class StallState {
    None, ///< moving, or too little seen to say otherwise
    Stalled, ///< the visible heartbeat stands still while new ones are written
    NotConverging, ///< it moves, but slower than time: writes outrun the copy
    Rewind, ///< it went back: an older copy was restored, or a failover happened
    Silent, ///< no reading for longer than the window: nothing is known
};

/// The staleness measured at one moment.
struct LagReading {
    LagMethod method{LagMethod::None};
    std::optional<Interval> staleness{}; ///< nullopt: not measured; see Reading::lagError for why
    Instant readAt{}; ///< when the secondary was read (wall clock)
    std::optional<qint64> visible{}; ///< the heartbeat number visible on the secondary
    StallState stall{StallState::None};
    double completeness{0}; ///< 0..1: share of the window in which readings succeeded (beside the state, as Burrow)
    OrderCheck order{OrderCheck::None};
    bool operator==(const LagReading&) const = default;
};

/// The heartbeats of one pair, oldest first. Not thread-safe.
class HeartbeatBook
{
public:
    /// Takes up heartbeats stored earlier in this boot.
    explicit HeartbeatBook(QList<Heartbeat> known = {});

    /// One above every number that is known.
    qint64 nextNumber() const;
    /// A number sent again keeps its first time; what is visible may be the first of the two.
    void sent(qint64 number, BootTime at, Instant wall);
    void acknowledged(qint64 number, BootTime at);
    /// Heartbeats above `number` count as sent only: the primary shows that it does not have them.
    void revokeAfter(qint64 number);

    const QList<Heartbeat>& all() const { return m_all; }
    const Heartbeat* find(qint64 number) const;

    /// The bounds of the formula above; nullopt when `visible` is not one of ours (or forgotten).
    std::optional<Interval> staleness(qint64 visible, BootTime readStart, BootTime readEnd) const;

    /// Up to when the primary's state is on a secondary that shows `visible`: for certain until s(visible), and not after
    /// a(m), nullopt while no such m is known. nullopt as for staleness().
    struct Reach {
        BootTime least{};
        std::optional<BootTime> most{};
    };
    std::optional<Reach> reach(qint64 visible) const;

    /// Forgets what was sent before `before`, and of those below `keepVisible`, which have arrived, what was sent before
    /// `arrivedBefore`. Keeps the newest heartbeat at or below `keepVisible` and the first acknowledged one after it,
    /// which bound its staleness.
    void forget(BootTime before, qint64 keepVisible, BootTime arrivedBefore = BootTime::min());

private:
    QList<Heartbeat> m_all{};
};

/// Watches the visible number over time and names what is wrong. One observation per poll.
///
/// Stalled        the number stood still for 90 s, for three heartbeats and for twice the usual stand-still (a copy in
///                steps of five minutes stands still for five minutes), while newer ones were written.
/// NotConverging  between the first and the last advance in the window, at least four of them, lag grew by 60 s, by two
///                and a half heartbeats and by a fifth of the time, and it still grew in the younger half. Only moments
///                of advance are compared: a short stall that is caught up is none.
/// Rewind         the number went back. It stays until the old highest number is passed, or for sixty readings (half an
///                hour at the usual period): by then the lower number is the new normal.
/// Silent         no reading for longer than the window (five minutes, ten heartbeats or three usual stand-stills).
/// Not thread-safe.
class StallTracker
{
public:
    /// `period`: how often heartbeats are written now.
    explicit StallTracker(Millis period);
    void setPeriod(Millis period);
    /// nullopt: the secondary could not be read; or what was written is not known: one each period, then.
    void observe(BootTime at, std::optional<qint64> visible, std::optional<qint64> written);
    StallState state() const;
    double completeness() const;

    /// How many readings in a row repeated the number, and when the first of them was; 0 while it moves.
    int repeats() const { return m_repeats; }
    std::optional<BootTime> firstRepeat() const { return m_firstRepeat; }
    std::optional<qint64> visible() const { return m_visible; }
    /// How fast the number moves against time between the first and the last advance in the window: 0.5 is half as fast.
    double speed() const;

    /// What was seen no longer connects to what comes (sleep, or the primary could not be written): the window and the
    /// stand-still start anew; the highest number and the usual stand-still stay.
    void restart();

private:
    struct Point {
        BootTime at{};
        std::optional<qint64> visible{};
        std::optional<qint64> written{};
        bool advanced{false};
    };
    /// Lag gained from one advance to another: time passed less what became visible, as time.
    Millis growth(const Point& from, const Point& to) const;
    Millis window() const;
    Millis usualStill() const;
    bool stalled() const;
    bool notConverging() const;
    void noteRewind(BootTime at, qint64 number);
    void noteNumber(BootTime at, qint64 number);

    QList<Point> m_points{};
    Millis m_period{};
    QList<Millis> m_stills{}; ///< how long each of the last numbers was visible, newest last
    std::optional<BootTime> m_rewoundAt{};
    int m_readingsSinceRewind{0};
    std::optional<qint64> m_highest{};
    std::optional<qint64> m_visible{};
    std::optional<BootTime> m_visibleSince{};
    std::optional<BootTime> m_firstRepeat{};
    std::optional<qint64> m_writtenThen{}; ///< written when the visible number was first seen
    int m_repeats{0};
    std::optional<BootTime> m_firstAt{};
    std::optional<BootTime> m_readAt{}; ///< the newest reading that succeeded
};

QString codeName(LagMethod method);
std::optional<LagMethod> lagMethodFromCode(QStringView code);
QString codeName(OrderCheck check);
std::optional<OrderCheck> orderCheckFromCode(QStringView code);
QString codeName(StallState state);
std::optional<StallState> stallStateFromCode(QStringView code);

} // namespace rekindle
