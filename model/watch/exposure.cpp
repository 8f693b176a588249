// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/exposure.h"

#include "core/code_table.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr int vouchedPeriods = 2;

Millis& shareOf(Exposure& exposure, ProtectionState state)
{
    switch (state) {
    case ProtectionState::Protected: return exposure.protectedFor;
    case ProtectionState::AtRisk: return exposure.atRiskFor;
    case ProtectionState::Unprotected: return exposure.unprotectedFor;
    case ProtectionState::Unknown: break;
    }
    return exposure.unknownFor;
}

// clang-format off
constexpr auto ends = codeTable<UnprotectedStretch::End>({
    {UnprotectedStretch::End::Seen, u"seen"},
    {UnprotectedStretch::End::Open, u"open"},
    {UnprotectedStretch::End::Unwatched, u"unwatched"},
});
// clang-format on

} // namespace

QString codeName(UnprotectedStretch::End end)
{
    return ends.name(end);
}

ExposureRecorder::ExposureRecorder(std::optional<ProtectionSpan> newest)
    : m_open(std::move(newest))
{
}

QList<ProtectionSpan> ExposureRecorder::take(const Protection& protection, Instant at, Millis period)
{
    const ProtectionSpan seen{at, at + vouchedPeriods * period, protection.state, protection.cause};
    QList<ProtectionSpan> changed;
    if (m_open && m_open->from <= at && at <= m_open->to) {
        if (m_open->state == seen.state && m_open->cause == seen.cause) {
            m_open->to = std::max(m_open->to, seen.to);
            return {*m_open};
        }
        m_open->to = at; // it vouched for longer, but something else was seen
        if (m_open->from < m_open->to) {
            changed.append(*m_open);
        }
    }
    m_open = seen;
    changed.append(seen);
    return changed;
}

std::optional<double> Exposure::protectedShare() const
{
    const Millis all = watched();
    if (all <= Millis{0}) {
        return std::nullopt;
    }
    return static_cast<double>(protectedFor.count()) / static_cast<double>(all.count());
}

Exposure exposureOf(QList<ProtectionSpan> spans, Instant from, Instant to)
{
    Exposure exposure{.from = from, .to = std::max(from, to)};
    std::stable_sort(spans.begin(), spans.end(),
                     [](const ProtectionSpan& a, const ProtectionSpan& b) { return a.from < b.from; });
    Instant covered = from;
    std::optional<UnprotectedStretch> hole;
    const auto close = [&](UnprotectedStretch::End end) {
        if (hole) {
            hole->end = end;
            exposure.unprotected.prepend(*hole);
            hole.reset();
        }
    };
    for (const ProtectionSpan& span : std::as_const(spans)) {
        const Instant begin = std::max(span.from, covered);
        const Instant end = std::min(span.to, exposure.to);
        if (begin >= end) {
            continue;
        }
        covered = end;
        shareOf(exposure, span.state) += end - begin;
        if (hole && hole->to != begin) {
            close(UnprotectedStretch::End::Unwatched);
        }
        if (span.state != ProtectionState::Unprotected) {
            close(UnprotectedStretch::End::Seen);
            continue;
        }
        if (!hole) {
            hole = UnprotectedStretch{.from = begin};
        }
        hole->to = end;
        if (!hole->causes.contains(span.cause)) {
            hole->causes.append(span.cause);
        }
    }
    const bool goesOn = hole && hole->to == exposure.to;
    close(goesOn ? UnprotectedStretch::End::Open : UnprotectedStretch::End::Unwatched);
    for (const UnprotectedStretch& one : std::as_const(exposure.unprotected)) {
        const auto& longest = exposure.longestHole;
        if (!longest || one.to - one.from >= longest->to - longest->from) {
            exposure.longestHole = ProtectionSpan{one.from, one.to, ProtectionState::Unprotected, one.causes.first()};
        }
    }
    return exposure;
}

} // namespace rekindle
