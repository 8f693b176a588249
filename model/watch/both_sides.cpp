// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/both_sides.h"

#include <system_error>
#include <thread>

namespace rekindle {

namespace {

void inThreads(const std::function<void()>& one, const std::function<void()>& other)
{
    std::jthread thread;
    try {
        thread = std::jthread(other);
    } catch (const std::system_error&) {
        other(); // no thread to be had: one after the other
    }
    one();
}

bool failing(const ServiceProbe& probe)
{
    const auto& error = probe.reading.error;
    return !probe.answers() && !(error && error->code == Errc::Throttled);
}

/// It could be read and could not be written, as if what was read were of another time.
bool contradictsReading(const std::optional<Error>& ofWriting)
{
    if (!ofWriting) {
        return false;
    }
    switch (ofWriting->code) {
    case Errc::Unreachable:
    case Errc::Timeout:
    case Errc::Tls:
    case Errc::ServerError:
    case Errc::Conflict: return true;
    default: return false;
    }
}

} // namespace

bool Look::fails() const
{
    return failing(here) || (there && failing(*there));
}

BothSides::BothSides(const Pair& pair, Millis timeout, Together together)
    : m_pair(pair)
    , m_timeout(timeout)
    , m_together(together ? std::move(together) : inThreads)
{
}

Look BothSides::look(PairServices& services, LagMeter& lag, std::stop_token stop)
{
    Look seen;
    const auto askHere = [&] {
        seen.here = probeService(services.primary, m_timeout, lag.primaryOffset(), stop, m_primaryDoubt.due());
    };
    if (m_pair.kind == PairKind::Managed) {
        askHere();
    } else {
        const auto askThere = [&] {
            seen.there =
                probeService(services.secondary, m_timeout, lag.secondaryOffset(), stop, m_secondaryDoubt.due());
        };
        m_together(askHere, askThere);
        m_secondaryDoubt.see(*seen.there);
    }
    m_primaryDoubt.see(seen.here);
    m_firstFailure = seen.fails() && !m_failing;
    m_failing = seen.fails();
    return seen;
}

void BothSides::wrote(bool taken, const std::optional<Error>& error)
{
    if (taken) {
        m_primaryDoubt.proven();
    } else if (contradictsReading(error)) {
        m_primaryDoubt.suspected();
    }
}

} // namespace rekindle
