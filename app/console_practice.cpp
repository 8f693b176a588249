// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_practice.h"

#include <QCoreApplication>
#include <QProcess>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr SandboxFault offered[] = {
    SandboxFault::Down,      SandboxFault::Refused,      SandboxFault::ErrorShare, SandboxFault::Slow,
    SandboxFault::Throttled, SandboxFault::Unauthorized, SandboxFault::Offline,
};

const QString running = u"running"_s;

SandboxSite siteOf(SandboxFault fault)
{
    return fault == SandboxFault::Offline || fault == SandboxFault::Intercepted ? SandboxSite::Control
                                                                                : SandboxSite::Primary;
}

SandboxFaultSpec specOf(SandboxFault fault)
{
    SandboxFaultSpec spec{.fault = fault};
    if (fault == SandboxFault::Slow) {
        spec.phase = u"first_byte"_s;
        spec.delay = 700ms;
    }
    if (fault == SandboxFault::ErrorShare) {
        spec.share = 0.9;
    }
    if (fault == SandboxFault::Throttled) {
        spec.retryAfter = 5s;
    }
    return spec;
}

SandboxReplication replicationOf(const QString& code)
{
    using Mode = SandboxReplication::Mode;
    if (code == u"stalled"_s) {
        return {.mode = Mode::Stalled};
    }
    if (code == u"slower_than_writes"_s) {
        return {.mode = Mode::SlowerThanWrites, .rate = 0.4};
    }
    if (code == u"rewound"_s) {
        return {.mode = Mode::Rewound, .rewindTo = 2min};
    }
    return {};
}

} // namespace

ConsolePractice::ConsolePractice(Practice* practice, QObject* parent)
    : PracticeControl(parent)
    , m_practice(practice)
    , m_mode(running)
{
}

void ConsolePractice::start()
{
    if (!m_practice) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--practice"_s});
    }
}

PairId ConsolePractice::pairId() const
{
    return m_practice ? m_practice->pair().id : PairId{};
}

QList<PracticeControl::Choice> ConsolePractice::faults() const
{
    QList<Choice> choices;
    for (const SandboxFault fault : offered) {
        choices.append({codeName(fault), codeName(fault)});
    }
    return choices;
}

QString ConsolePractice::activeFault() const
{
    return m_fault;
}

void ConsolePractice::setFault(const QString& code)
{
    const auto fault = faultFromCode(code);
    if (!m_practice || !fault) {
        return;
    }
    m_practice->sandbox().setFault(SandboxSite::Primary, {});
    m_practice->sandbox().setFault(SandboxSite::Control, {});
    m_practice->sandbox().setFault(siteOf(*fault), specOf(*fault));
    m_fault = code;
    emit changed();
}

void ConsolePractice::clearFaults()
{
    if (!m_practice) {
        return;
    }
    m_practice->sandbox().setFault(SandboxSite::Primary, {});
    m_practice->sandbox().setFault(SandboxSite::Control, {});
    m_practice->sandbox().setReplication(replicationOf(running));
    m_fault.clear();
    m_mode = running;
    emit changed();
}

QList<PracticeControl::Choice> ConsolePractice::replicationModes() const
{
    QList<Choice> modes;
    for (const QString& code : {running, u"stalled"_s, u"slower_than_writes"_s, u"rewound"_s}) {
        modes.append({code, code});
    }
    return modes;
}

QString ConsolePractice::replicationMode() const
{
    return m_mode;
}

void ConsolePractice::setReplicationMode(const QString& code)
{
    if (!m_practice) {
        return;
    }
    m_practice->sandbox().setReplication(replicationOf(code));
    m_mode = code;
    emit changed();
}

QString ConsolePractice::stateText() const
{
    if (!m_practice) {
        return {};
    }
    Sandbox& sandbox = m_practice->sandbox();
    return u"front → %1 · primary %2 · secondary %3"_s.arg(codeName(sandbox.frontTarget()))
        .arg(sandbox.resourceCount(SandboxSite::Primary))
        .arg(sandbox.resourceCount(SandboxSite::Secondary));
}

} // namespace rekindle
