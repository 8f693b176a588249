// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/latency_baseline.h"

#include <QJsonArray>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 64;
constexpr qsizetype needed = 5;
constexpr qint64 totalFloor = 50;
constexpr qint64 phaseFloor = 10;
constexpr qint64 slowFactor = 3;
constexpr qint64 longestBelieved = 3'600'000;

constexpr std::array<QStringView, 5> phaseNames{u"resolve", u"connect", u"tls", u"first_byte", u"transfer"};

std::array<std::optional<Millis>, 5> list(const PhaseTimes& phases)
{
    return {phases.resolve, phases.connect, phases.tls, phases.firstByte, phases.transfer};
}

void keep(QList<qint64>& samples, Millis value)
{
    samples.reserve(kept + 1); // once: what a pair takes is taken at its start
    samples.append(value.count());
    if (samples.size() > kept) {
        samples.removeFirst();
    }
}

std::optional<qint64> percentile95(QList<qint64> samples)
{
    if (samples.size() < needed) {
        return std::nullopt;
    }
    const auto place = samples.begin() + (samples.size() * 95 + 99) / 100 - 1;
    std::nth_element(samples.begin(), place, samples.end());
    return *place;
}

QJsonArray toArray(const QList<qint64>& samples)
{
    QJsonArray array;
    for (const qint64 sample : samples) {
        array.append(sample);
    }
    return array;
}

QList<qint64> fromArray(const QJsonArray& array)
{
    QList<qint64> samples;
    for (const QJsonValue& value : array) {
        const qint64 sample = value.toInteger(-1);
        if (sample >= 0 && sample <= longestBelieved) {
            keep(samples, Millis{sample});
        }
    }
    return samples;
}

} // namespace

void LatencyBaseline::learn(Millis total, const PhaseTimes& phases)
{
    keep(m_total, total);
    const auto times = list(phases);
    for (std::size_t i = 0; i < phaseCount; ++i) {
        if (times[i]) {
            keep(m_phases[i], *times[i]);
        }
    }
}

std::optional<Millis> LatencyBaseline::usual() const
{
    const auto value = percentile95(m_total);
    return value ? std::optional(Millis{*value}) : std::nullopt;
}

bool LatencyBaseline::isSlow(Millis total) const
{
    const auto value = percentile95(m_total);
    return value && total.count() > slowFactor * std::max(*value, totalFloor);
}

QString LatencyBaseline::grownPhase(const PhaseTimes& phases) const
{
    const auto times = list(phases);
    QStringView grown = u"total";
    double most = 0;
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const auto value = percentile95(m_phases[i]);
        if (!times[i] || !value) {
            continue;
        }
        const double ratio = static_cast<double>(times[i]->count()) / static_cast<double>(std::max(*value, phaseFloor));
        if (ratio > most) {
            most = ratio;
            grown = phaseNames[i];
        }
    }
    return grown.toString();
}

std::optional<Millis> LatencyBaseline::timeOf(const QString& phase, const PhaseTimes& phases)
{
    const auto place = std::find(phaseNames.begin(), phaseNames.end(), phase);
    return place == phaseNames.end() ? std::nullopt
                                     : list(phases)[static_cast<std::size_t>(place - phaseNames.begin())];
}

QJsonObject LatencyBaseline::toJson() const
{
    QJsonObject json{{u"total"_s, toArray(m_total)}};
    for (std::size_t i = 0; i < phaseCount; ++i) {
        json.insert(phaseNames[i].toString(), toArray(m_phases[i]));
    }
    return json;
}

LatencyBaseline LatencyBaseline::fromJson(const QJsonObject& json)
{
    LatencyBaseline baseline;
    baseline.m_total = fromArray(json.value(u"total"_s).toArray());
    for (std::size_t i = 0; i < phaseCount; ++i) {
        baseline.m_phases[i] = fromArray(json.value(phaseNames[i]).toArray());
    }
    return baseline;
}

} // namespace rekindle
