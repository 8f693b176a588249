// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/laptop_simulation.h"

#include "watch/simulation/verdict_simulation.h"

#include <vector>

namespace rekindle {

namespace {

struct Span {
    double from{};
    double to{};
};

/// Spans that begin at random, so many a day, oldest first; moments asked for must not go back.
class Spans
{
public:
    Spans(Random& random, double seconds, double perDay, double shortest, double longest)
    {
        for (double at = random.exponential(86'400 / perDay); at < seconds;) {
            const double length = random.between(shortest, longest);
            m_all.push_back({at, at + length});
            at += length + random.exponential(86'400 / perDay);
        }
    }

    bool contain(double at)
    {
        while (m_place < m_all.size() && m_all[m_place].to <= at) {
            ++m_place;
        }
        return m_place < m_all.size() && m_all[m_place].from <= at;
    }

    /// The last one ended less than so long ago, or lasts.
    bool recent(double at, double within)
    {
        return contain(at) || (m_place > 0 && at - m_all[m_place - 1].to < within);
    }

    std::size_t place() const { return m_place; }
    int count() const { return static_cast<int>(m_all.size()); }

private:
    std::vector<Span> m_all{};
    std::size_t m_place{0};
};

Observation healthy(double at, Random& random)
{
    Observation o;
    o.at = fromEpochMs(1'795'262'400'000) + Millis{std::llround(at * 1000)};
    o.control = true;
    o.primary = SideObservation::ofStatus(200);
    o.primary.total = Millis{std::llround(random.logNormal(80, 0.3))};
    o.secondary = SideObservation::serving();
    return o;
}

bool isDown(const Verdict& verdict)
{
    return isOutage(verdict.code) && verdict.confidence == Confidence::Confirmed;
}

struct Laptop {
    Random random;
    double seconds{};
    Spans losses{random, seconds, 4, 10, 300};
    Spans bursts{random, seconds, 2, 5, 75};
    Spans outages{random, seconds, 1 / 30.4, 600, 3'600};
    VerdictRules rules{};
    LaptopResult result{};
    std::vector<double> detection{};
    double outageSeen{-1}; ///< first probe in the present outage; negative: none, or detected
    bool wasDown{false};
    bool wasAccused{false};
    bool wasOut{false};

    void probe(double at)
    {
        ProbedWorld world{healthy(at, random), random};
        const bool down = outages.contain(at);
        if (down) {
            connection(world, ConnectState::Timeout);
        } else if (bursts.contain(at)) {
            random.chance(0.5) ? status(world, 503) : connection(world, ConnectState::Timeout);
        }
        if (losses.contain(at)) {
            localLoss(world);
        }
        loseSome(world.next, random);
        judge(at, down, rules.observe(world.next));
    }

    void judge(double at, bool down, const Verdict& verdict)
    {
        const bool accused = verdict.code == VerdictCode::PrimaryDown;
        if (down && !wasOut) {
            outageSeen = at;
        }
        wasOut = down;
        if (down && outageSeen >= 0 && isDown(verdict)) {
            detection.push_back(at - outageSeen);
            outageSeen = -1;
        }
        // The last words on an outage or a burst may still stand shortly after it.
        if (!outages.recent(at, 300)) {
            result.falseDown += isDown(verdict) && !wasDown ? 1 : 0;
            const bool local = losses.recent(at, 120) && !bursts.recent(at, 300);
            result.slandered += accused && !wasAccused && local ? 1 : 0;
        }
        wasDown = isDown(verdict);
        wasAccused = accused;
    }
};

} // namespace

LaptopResult simulateLaptop(double years, std::uint64_t seed)
{
    Laptop laptop{.random = Random(seed), .seconds = years * 365.25 * 86'400};
    for (double at = 0; at < laptop.seconds; at += 30) {
        laptop.probe(at);
    }
    laptop.result.months = years * 12;
    laptop.result.outages = laptop.outages.count();
    laptop.result.missed = laptop.outages.count() - static_cast<int>(laptop.detection.size());
    laptop.result.medianDetection = percentile(laptop.detection, 0.5);
    return laptop.result;
}

} // namespace rekindle
