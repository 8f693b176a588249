// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/lag_simulation.h"

#include "watch/forecast.h"
#include "watch/simulation/random.h"

#include <optional>
#include <vector>

namespace rekindle {

namespace {

constexpr double step = 30;
constexpr double rpo = 900;
constexpr double day = 86'400;
constexpr double jumpFade = 60; ///< seconds in which a jump falls to a third
constexpr double halfWidth = 15; ///< of a heartbeat each 30 s

/// A span in which replication runs at `speed` times real time (0: stopped).
struct Phase {
    double from{};
    double to{};
    double speed{};
};

/// Lag in seconds over time, and what is going on.
class LagModel
{
public:
    LagModel(Random& random, double seconds, SpikeShape spikes)
        : m_random(random)
        , m_shape(spikes)
    {
        plan(m_spikes, seconds, day / 3, [&](double at) { return Phase{at, at + random.exponential(110), 0}; });
        plan(m_incidents, seconds, 15 * day, [&](double at) {
            const bool stop = random.chance(0.6);
            const double speed = stop ? 0 : random.between(0.3, 0.8);
            // It lasts until lag is well over the objective.
            return Phase{at, at + random.between(1.1, 2) * rpo / (1 - speed), speed};
        });
        for (double at = 5 * 3'600; at < seconds; at += 7 * day) {
            m_imports.push_back({at, at + random.between(2, 6) * 3'600, 0});
        }
    }

    /// The next sample, `step` after the one before.
    double next()
    {
        m_at += step;
        const Phase* incident = current(m_incidents, m_incident);
        const Phase* spike = current(m_spikes, m_spike);
        const bool wasImport = m_import;
        m_import = current(m_imports, m_importAt) != nullptr;
        if (m_import && !wasImport) {
            m_level = m_random.between(120, 480);
        }
        m_inIncident = incident != nullptr;
        m_jump *= 1 - step / jumpFade;
        if (spike && m_shape == SpikeShape::Jump) {
            m_jump = std::max(m_jump, spike->to - spike->from);
            ++m_spike; // its length is its height
            spike = nullptr;
        }
        if (const Phase* slowed = incident ? incident : spike) {
            m_backlog += (1 - slowed->speed) * step;
        } else {
            approach(m_import ? m_level * m_random.logNormal(1, 0.08) : 0);
        }
        return m_backlog + m_jump + std::min(m_random.logNormal(5, 0.6), 60.0);
    }

    double at() const { return m_at; }
    bool inIncident() const { return m_inIncident; }
    bool inImport() const { return m_import; }

private:
    template <class Make>
    void plan(std::vector<Phase>& phases, double seconds, double mean, Make make)
    {
        for (double at = m_random.exponential(mean); at < seconds;) {
            phases.push_back(make(at));
            at = phases.back().to + 3 * rpo * (mean > day ? 1 : 0) + m_random.exponential(mean);
        }
    }

    const Phase* current(const std::vector<Phase>& phases, std::size_t& place) const
    {
        while (place < phases.size() && phases[place].to <= m_at) {
            ++place;
        }
        return place < phases.size() && phases[place].from <= m_at ? &phases[place] : nullptr;
    }

    /// Replication catches up at three times real time; behind an import it waits.
    void approach(double level)
    {
        m_backlog = m_backlog > level ? std::max(level, m_backlog - 3 * step) : std::min(level, m_backlog + step);
    }

    Random& m_random;
    SpikeShape m_shape;
    double m_jump{0};
    std::vector<Phase> m_spikes{};
    std::vector<Phase> m_incidents{};
    std::vector<Phase> m_imports{};
    std::size_t m_spike{0};
    std::size_t m_incident{0};
    std::size_t m_importAt{0};
    double m_at{0};
    double m_backlog{0};
    double m_level{0};
    bool m_import{false};
    bool m_inIncident{false};
};

/// Compares what was raised with what happened.
class Score
{
public:
    void take(const LagModel& model, double lag, const QList<AlarmEvent>& events)
    {
        const bool breached = lag > rpo;
        if (breached && !m_breached) {
            m_breachAt = model.at();
            m_foreseen = m_raised;
            m_told = false;
            ++result.breaches;
        }
        for (const AlarmEvent& event : events) {
            note(event, model, lag);
        }
        if (m_breached && !breached) {
            settle();
        }
        m_breached = breached;
        if (m_pending && model.at() - *m_pending > 900) {
            ++result.falseForecasts;
            m_pending.reset();
        }
    }

    void finish()
    {
        result.medianWarning = percentile(m_warnings, 0.5) / 60;
        result.tenthWarning = percentile(m_warnings, 0.1) / 60;
    }

    LagYears result{};

private:
    void note(const AlarmEvent& event, const LagModel& model, double lag)
    {
        const bool raised = event.change == AlarmChange::Raised;
        switch (event.kind) {
        case AlarmKind::BreachForecast:
            m_raised = raised ? std::optional(model.at()) : std::nullopt;
            if (raised && !model.inIncident() && lag <= rpo) {
                m_pending = model.at(); // false unless a breach follows
            }
            break;
        case AlarmKind::RpoBreached:
            m_told = m_told || raised;
            result.falseBreaches += raised && lag < rpo - halfWidth ? 1 : 0;
            break;
        case AlarmKind::StallWatch: result.stallWatches += raised && !model.inIncident() ? 1 : 0; break;
        }
    }

    void settle()
    {
        m_pending.reset();
        result.missed += !m_foreseen && !m_told ? 1 : 0;
        result.unforeseen += m_foreseen ? 0 : 1;
        m_warnings.push_back(m_foreseen ? m_breachAt - *m_foreseen : 0);
    }

    std::optional<double> m_raised{};
    std::optional<double> m_foreseen{};
    std::optional<double> m_pending{};
    double m_breachAt{0};
    bool m_breached{false};
    bool m_told{false};
    std::vector<double> m_warnings{};
};

} // namespace

LagYears simulateLag(double years, bool importsKnown, SpikeShape spikes, std::uint64_t seed)
{
    Random random(seed);
    const double seconds = years * 365.25 * day;
    LagModel model(random, seconds, spikes);
    LagAlarms alarms(Millis{15min});
    Score score;
    while (model.at() < seconds) {
        const double lag = model.next();
        LagSample sample;
        sample.at = fromEpochMs(std::llround(model.at() * 1000));
        // What a heartbeat each 30 s says: an interval about the truth, off its middle by up to half its width.
        const double middle = std::max(0.0, lag + random.between(-2, 2));
        sample.staleness = Interval{Millis{std::llround(std::max(0.0, middle - halfWidth) * 1000)},
                                    Millis{std::llround((middle + halfWidth) * 1000)}};
        sample.import = importsKnown && model.inImport();
        score.take(model, lag, alarms.observe(sample));
    }
    score.finish();
    score.result.months = years * 12;
    return score.result;
}

} // namespace rekindle
