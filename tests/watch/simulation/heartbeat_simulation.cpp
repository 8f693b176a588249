// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/heartbeat_simulation.h"

#include "watch/lag.h"
#include "watch/simulation/random.h"

#include <functional>
#include <map>

namespace rekindle {

namespace {

struct Write {
    Millis committed{};
    qint64 number{0}; ///< 0: somebody else's change
    Millis applied{};
};

struct Nature {
    double roundTrip{}; ///< median, ms
    double delay{}; ///< median of replication, ms
    double jitter{};
    double lostRequest{};
    double lostAck{};
    double sleep{}; ///< chance of a sleep after a heartbeat
    double wallStep{};
    double stall{}; ///< chance of a stall of the replica, per heartbeat
};

struct World {
    Random random;
    Nature nature{};
    std::vector<Write> log{};
    std::multimap<Millis, std::function<void()>> events{}; ///< what the observer does, in the order of time
    HeartbeatBook book{};
    Millis wallOffset{};
    HeartbeatRun run{};
};

Nature randomNature(Random& random)
{
    const bool disturbed = random.chance(0.7);
    return {.roundTrip = random.between(2, 300),
            .delay = random.between(5, 20'000),
            .jitter = random.between(0, 1.5),
            .lostRequest = disturbed ? random.between(0, 0.1) : 0,
            .lostAck = disturbed ? random.between(0, 0.2) : 0,
            .sleep = disturbed ? 0.02 : 0,
            .wallStep = disturbed ? 0.1 : 0,
            .stall = disturbed ? 0.02 : 0};
}

Millis trip(World& world)
{
    return Millis{std::llround(std::min(world.random.logNormal(world.nature.roundTrip / 2, 0.5), 4'000.0))};
}

/// Heartbeats and their acknowledgements; returns when the last was sent.
Millis writeHeartbeats(World& world, Millis period, int count)
{
    Millis now{1'000'000};
    for (qint64 number = 1; number <= count; ++number) {
        const Millis sent = now;
        world.events.emplace(sent, [&world, number, sent] {
            if (world.random.chance(world.nature.wallStep)) {
                world.wallOffset += Millis{world.random.integer(-86'400'000, 86'400'000)};
            }
            world.book.sent(number, BootTime{sent}, Instant{sent + world.wallOffset});
        });
        if (!world.random.chance(world.nature.lostRequest)) {
            const Millis committed = sent + trip(world);
            const Millis acknowledged = committed + trip(world);
            world.log.push_back({committed, number, {}});
            if (!world.random.chance(world.nature.lostAck)) {
                world.events.emplace(acknowledged, [&world, number, acknowledged] {
                    world.book.acknowledged(number, BootTime{acknowledged});
                });
            }
        }
        now += period;
        if (world.random.chance(world.nature.sleep)) {
            now += world.random.millis(60'000, 8 * 3'600'000.0);
        }
    }
    return now;
}

void replicate(World& world, Millis end)
{
    for (Millis at{1'000'000}; at < end; at += Millis{1 + std::llround(world.random.exponential(4'000))}) {
        world.log.push_back({at, 0, {}});
    }
    std::stable_sort(world.log.begin(), world.log.end(),
                     [](const Write& a, const Write& b) { return a.committed < b.committed; });
    Millis before{0};
    for (Write& write : world.log) {
        double delay = world.random.logNormal(world.nature.delay, world.nature.jitter);
        if (world.random.chance(world.nature.stall)) {
            delay += world.random.between(30'000, 1'200'000);
        }
        write.applied = before = std::max(before, write.committed + Millis{std::llround(delay)});
    }
}

/// Whether the interval holds the truth of a read that the server answered at `at`.
bool holdsTruth(const World& world, const Interval& interval, Millis at)
{
    const auto missing = std::partition_point(world.log.begin(), world.log.end(),
                                              [at](const Write& write) { return write.applied <= at; });
    const bool nothingMissing = missing == world.log.end() || missing->committed > at;
    const Millis oldestMissing = nothingMissing ? Millis{0} : at - missing->committed;
    const Millis newestHeld = at - std::prev(missing)->committed;
    // While the replica has everything, the age of its newest change says nothing about staleness.
    return interval.contains(oldestMissing) && (nothingMissing || interval.contains(newestHeld));
}

void readOnce(World& world, Millis readStart, Millis answered, Millis readEnd, bool measureWidth)
{
    qint64 visible = 0;
    for (const Write& write : world.log) {
        if (write.applied > answered) {
            break;
        }
        visible = std::max(visible, write.number);
    }
    const auto interval = world.book.staleness(visible, BootTime{readStart}, BootTime{readEnd});
    if (!interval) {
        return; // no heartbeat has arrived yet
    }
    ++world.run.reads;
    world.run.contained += holdsTruth(world, *interval, answered) ? 1 : 0;
    if (measureWidth && interval->lo > Millis{0}) {
        world.run.halfWidths.push_back(static_cast<double>(interval->halfWidth().count()) / 1000);
    }
    if (world.random.chance(0.1)) {
        world.book.forget(BootTime{readEnd - 600s}, visible);
    }
}

} // namespace

HeartbeatRun simulateHeartbeats(std::uint64_t seed, Millis period)
{
    World world{.random = Random(seed)};
    world.nature = randomNature(world.random);
    const Millis end = writeHeartbeats(world, period, 40);
    replicate(world, end);
    const bool calm = world.nature.lostAck == 0;
    for (int i = 0; i < 60; ++i) {
        const Millis readStart =
            Millis{1'000'000} + world.random.millis(0, static_cast<double>(end.count() - 1'000'000));
        const Millis answered = readStart + trip(world);
        Millis readEnd = answered + trip(world);
        if (world.random.chance(world.nature.sleep)) {
            readEnd += world.random.millis(1'000, 3'600'000); // the lid was closed before the answer was taken
        }
        // The book holds at that moment what the observer knew when the answer was there.
        world.events.emplace(readEnd, [&world, readStart, answered, readEnd, calm] {
            readOnce(world, readStart, answered, readEnd, calm);
        });
    }
    for (const auto& event : world.events) {
        event.second();
    }
    return world.run;
}

} // namespace rekindle
