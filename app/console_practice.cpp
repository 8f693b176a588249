// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_practice.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <csignal>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// A fault as it is offered. Some need a network that we make up: on loopback the kernel resolves and connects, and what
/// is shown there would teach the wrong thing.
struct Offer {
    const char* code;
    SandboxFaultSpec spec;
    bool here{false};
    bool madeUpOnly{false};
};

const QList<Offer>& offers()
{
    using enum SandboxFault;
    static const QList<Offer> all{
        {"down", {.fault = Down}},
        {"refused", {.fault = Refused}},
        {"reset", {.fault = Reset}},
        {"hang", {.fault = Hang}},
        {"error_share", {.fault = ErrorShare, .share = 0.9}},
        {"slow_resolve", {.fault = Slow, .phase = u"resolve"_s, .delay = 700ms}, false, true},
        {"slow_connect", {.fault = Slow, .phase = u"connect"_s, .delay = 700ms}, false, true},
        {"slow_tls", {.fault = Slow, .phase = u"tls"_s, .delay = 700ms}, false, true},
        {"slow_first_byte", {.fault = Slow, .phase = u"first_byte"_s, .delay = 700ms}},
        {"slow_transfer", {.fault = Slow, .phase = u"transfer"_s, .delay = 700ms}},
        {"throttled", {.fault = Throttled}},
        {"throttled_wait", {.fault = Throttled, .retryAfter = 20s}},
        {"unauthorized", {.fault = Unauthorized}},
        {"forbidden", {.fault = Forbidden}},
        {"certificate_expired", {.fault = WrongCertificate}, false, true},
        {"certificate_name", {.fault = WrongCertificate, .phase = u"name"_s}, false, true},
        {"retired", {.fault = Retired}},
        {"name_unknown", {.fault = NameUnknown}, false, true},
        {"html", {.fault = Html}},
        {"wrong_date", {.fault = WrongDate, .delay = 10min}},
        {"partition", {.fault = Partition}, false, true},
        {"offline", {.fault = Offline}, true},
        {"intercepted", {.fault = Intercepted}, true},
    };
    return all;
}

const QString running = u"running"_s;
constexpr auto lookAgain = 1s;

/// A process of this user with that number exists.
bool isProcess(qint64 id)
{
    return ::kill(static_cast<pid_t>(id), 0) == 0;
}

constexpr SandboxSite sites[] = {SandboxSite::Primary, SandboxSite::Secondary, SandboxSite::Control};

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

ConsolePractice::ConsolePractice(Practice* practice, QStringList window, QObject* parent)
    : PracticeControl(parent)
    , m_practice(practice)
    , m_window(std::move(window))
    , m_mode(running)
{
    m_look.setInterval(lookAgain);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (!isOpenElsewhere()) {
            m_look.stop();
            emit changed();
        }
    });
}

QStringList ConsolePractice::ownWindow()
{
    return {QCoreApplication::applicationFilePath(), u"--practice"_s};
}

void ConsolePractice::start()
{
    if (m_practice || isOpenElsewhere()) {
        return;
    }
    m_windowId = 0;
    if (QProcess::startDetached(m_window.first(), m_window.mid(1), {}, &m_windowId)) {
        m_look.start();
    }
    emit changed();
}

bool ConsolePractice::isOpenElsewhere() const
{
    return m_windowId > 0 && isProcess(m_windowId);
}

PairId ConsolePractice::pairId() const
{
    return m_practice ? m_practice->pair().id : PairId{};
}

QList<PracticeControl::Choice> ConsolePractice::faults() const
{
    QList<Choice> choices;
    for (const Offer& offer : offers()) {
        if (!offer.madeUpOnly || (m_practice && m_practice->isMadeUp())) {
            choices.append({QString::fromLatin1(offer.code), QString::fromLatin1(offer.code), offer.here});
        }
    }
    return choices;
}

QString ConsolePractice::activeFault(Place place) const
{
    return m_faults[static_cast<size_t>(place)];
}

void ConsolePractice::setFault(Place place, const QString& code)
{
    const auto choices = faults();
    const bool here = place == Place::Here;
    const bool offered = std::any_of(choices.begin(), choices.end(),
                                     [&](const Choice& choice) { return choice.code == code && choice.here == here; });
    if (!m_practice || !(offered || code.isEmpty())) {
        return;
    }
    SandboxFaultSpec spec;
    for (const Offer& offer : offers()) {
        if (QLatin1StringView(offer.code) == code) {
            spec = offer.spec;
        }
    }
    m_practice->sandbox().setFault(sites[static_cast<size_t>(place)], spec);
    m_faults[static_cast<size_t>(place)] = code;
    emit changed();
}

void ConsolePractice::bringBack()
{
    if (m_practice) {
        m_practice->sandbox().bringBack();
        emit changed();
    }
}

void ConsolePractice::clearFaults()
{
    if (!m_practice) {
        return;
    }
    for (const SandboxSite site : sites) {
        m_practice->sandbox().setFault(site, {});
    }
    m_practice->sandbox().setReplication(replicationOf(running));
    m_faults.fill({});
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
    const auto modes = replicationModes();
    const bool offered =
        std::any_of(modes.begin(), modes.end(), [&](const Choice& choice) { return choice.code == code; });
    if (!m_practice || !offered) {
        return;
    }
    m_practice->sandbox().setReplication(replicationOf(code));
    m_mode = code;
    emit changed();
}

PracticeControl::State ConsolePractice::state() const
{
    if (!m_practice) {
        return {};
    }
    Sandbox& sandbox = m_practice->sandbox();
    return {sandbox.frontTarget() == SandboxSite::Secondary, sandbox.resourceCount(SandboxSite::Primary),
            sandbox.resourceCount(SandboxSite::Secondary)};
}

} // namespace rekindle
