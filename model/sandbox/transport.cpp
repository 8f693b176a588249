// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"
#include "sandbox/random.h"
#include "sandbox/sandbox.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <mutex>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Host {
    SandboxSite site{};
    QString address{};
};

std::optional<Host> pairHostOf(const QString& name)
{
    static const QHash<QString, Host> hosts{{u"primary.sandbox"_s, {SandboxSite::Primary, u"10.1.0.4"_s}},
                                            {u"secondary.sandbox"_s, {SandboxSite::Secondary, u"10.2.0.4"_s}},
                                            {u"front.sandbox"_s, {SandboxSite::Front, {}}},
                                            {u"control1.sandbox"_s, {SandboxSite::Control, u"10.3.0.1"_s}},
                                            {u"control2.sandbox"_s, {SandboxSite::Control, u"10.3.0.2"_s}},
                                            {u"idp.sandbox"_s, {SandboxSite::Control, u"10.3.0.3"_s}}};
    const auto it = hosts.constFind(name);
    return it == hosts.constEnd() ? std::nullopt : std::optional(*it);
}

/// The usual time of a phase, before jitter.
struct Usual {
    Millis least;
    Millis spread;
};
constexpr Usual resolveTime{1ms, 2ms};
constexpr Usual connectTime{1ms, 2ms};
constexpr Usual tlsTime{3ms, 4ms};
constexpr Usual answerTime{2ms, 4ms};
constexpr Usual transferTime{0ms, 2ms};
/// An exchange that is never answered ends with its timeout; more than this can no phase need.
constexpr Millis never = std::chrono::hours{24 * 365};

PeerCertificate certificateFor(const QString& host, const SandboxFaultSpec& fault, Instant now)
{
    PeerCertificate leaf{.subject = u"CN="_s + host,
                         .issuer = u"CN=Rekindle Sandbox CA"_s,
                         .notBefore = now - 24h * 30,
                         .notAfter = now + 24h * 335};
    if (fault.fault == SandboxFault::Intercepted) {
        leaf.issuer = u"CN=Unknown Network Proxy CA"_s;
    } else if (fault.fault == SandboxFault::WrongCertificate && fault.phase == u"name"_s) {
        leaf.subject = u"CN=elsewhere.example"_s;
    } else if (fault.fault == SandboxFault::WrongCertificate) {
        leaf.notAfter = now - 24h * 3;
    }
    return leaf;
}

/// One exchange in the making: each step spends its time and says whether the next one follows.
class Run
{
public:
    Run(const HttpRequest& request, Clock& clock, std::stop_token stop)
        : m_request(request)
        , m_clock(clock)
        , m_stop(std::move(stop))
        , m_began(clock.boot())
    {
        result.sentAt = clock.now();
        result.sentBoot = m_began;
        result.finalUrl = request.url;
    }

    /// Sleeps through a phase and notes how long it took. False: the timeout or the stop came first.
    bool spend(std::optional<Millis>& phase, Millis duration)
    {
        const BootTime start = m_clock.boot();
        const Millis left = std::max(m_request.timeout - (start - m_began), Millis{0});
        const bool inTime = duration <= left;
        const bool slept = m_clock.sleepFor(std::min(duration, left), m_stop);
        phase = phase.value_or(Millis{0}) + (m_clock.boot() - start);
        if (!slept || m_stop.stop_requested()) {
            return failWith(Errc::Cancelled, u"stopped"_s);
        }
        return inTime || failWith(Errc::Timeout, u"no answer within the time allowed"_s);
    }
    bool failWith(Errc code, const QString& detail)
    {
        result.error = Error{code, m_request.url.host(), detail};
        return false;
    }
    HttpExchange finish()
    {
        result.receivedBoot = m_clock.boot();
        result.phases.total = result.receivedBoot - m_began;
        return std::move(result);
    }
    /// The request leaves now.
    void markSent()
    {
        result.sentAt = m_clock.now();
        result.sentBoot = m_clock.boot();
    }

    HttpExchange result{};

private:
    const HttpRequest& m_request;
    Clock& m_clock;
    std::stop_token m_stop;
    BootTime m_began;
};

} // namespace

class SandboxTransport::Private
{
public:
    Private(Sandbox& theSandbox, Clock& theClock, quint64 seed)
        : sandbox(theSandbox)
        , clock(theClock)
        , random(seed)
    {
    }
    Millis jittered(const Usual& usual)
    {
        const std::lock_guard lock(mutex);
        return usual.least + Millis{random.below(usual.spread.count() + 1)};
    }
    /// A fault, and a front name that moves, break the connections that are open: the key is another one then.
    QString connectionKey(const QUrl& url, SandboxSite behind, const SandboxFaultSpec& fault) const
    {
        return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo).toString() + u' '
               + sandbox.nameOf(behind) + u' ' + codeName(fault.fault) + fault.phase;
    }
    bool takeKept(const QString& connection)
    {
        const std::lock_guard lock(mutex);
        return kept.remove(connection);
    }
    void keep(const QString& connection)
    {
        const std::lock_guard lock(mutex);
        kept.insert(connection);
    }
    std::optional<Host> hostOf(const QString& name) const;
    bool open(Run& run, const QUrl& url, const SandboxFaultSpec& fault);
    bool converse(Run& run, const HttpRequest& request, SandboxSite site, const SandboxFaultSpec& fault);

    Sandbox& sandbox;
    Clock& clock;
    std::mutex mutex{};
    Random random;
    QSet<QString> kept{}; ///< idle connections
};

namespace {

Millis slowness(const SandboxFaultSpec& fault, QStringView phase)
{
    return fault.fault == SandboxFault::Slow && fault.phase == phase ? std::max(fault.delay, Millis{0}) : Millis{0};
}

bool resolve(Run& run, const SandboxFaultSpec& fault, Millis usual)
{
    if (!run.spend(run.result.phases.resolve, usual + slowness(fault, u"resolve"))) {
        run.result.dns = run.result.error->code == Errc::Timeout ? DnsState::Fail : DnsState::Ok;
        return false;
    }
    if (fault.fault == SandboxFault::Offline) {
        run.result.dns = DnsState::Fail;
        return run.failWith(Errc::Unreachable, u"the name cannot be resolved: no network"_s);
    }
    if (fault.fault == SandboxFault::NameUnknown) {
        run.result.dns = DnsState::NxDomain;
        return run.failWith(Errc::Unreachable, u"the name does not exist"_s);
    }
    return true;
}

bool connect(Run& run, const SandboxFaultSpec& fault, Millis usual)
{
    const bool silent = fault.fault == SandboxFault::Down || fault.fault == SandboxFault::Partition;
    if (!run.spend(run.result.phases.connect, silent ? never : usual + slowness(fault, u"connect"))) {
        if (run.result.error->code == Errc::Timeout) {
            run.result.connect = ConnectState::Timeout;
        }
        return false;
    }
    if (fault.fault == SandboxFault::Refused) {
        run.result.connect = ConnectState::Refused;
        return run.failWith(Errc::Unreachable, u"connection refused"_s);
    }
    if (fault.fault == SandboxFault::Reset) {
        run.result.connect = ConnectState::Reset;
        return run.failWith(Errc::Unreachable, u"connection reset"_s);
    }
    return true;
}

bool secure(Run& run, const SandboxFaultSpec& fault, Millis usual, const PeerCertificate& certificate)
{
    if (!run.spend(run.result.phases.tls, usual + slowness(fault, u"tls"))) {
        return false;
    }
    run.result.certificates = {certificate};
    if (fault.fault == SandboxFault::WrongCertificate || fault.fault == SandboxFault::Intercepted) {
        run.result.connect = ConnectState::Tls;
        const QString why = fault.fault == SandboxFault::Intercepted ? u"the certificate's issuer is not known"_s
                            : fault.phase == u"name"_s               ? u"the certificate is for another name"_s
                                                                     : u"the certificate has expired"_s;
        return run.failWith(Errc::Tls, why);
    }
    return true;
}

} // namespace

/// A guest comes first: idp.sandbox is a control name until somebody issues tokens there.
std::optional<Host> SandboxTransport::Private::hostOf(const QString& name) const
{
    const QString ending = u".sandbox"_s;
    const auto site = name.endsWith(ending) ? sandbox.siteNamed(name.chopped(ending.size())) : std::nullopt;
    if (site && *site > SandboxSite::Control) {
        return Host{*site, u"10.4.0.%1"_s.arg(static_cast<int>(*site))};
    }
    return pairHostOf(name);
}

bool SandboxTransport::Private::open(Run& run, const QUrl& url, const SandboxFaultSpec& fault)
{
    if (!resolve(run, fault, jittered(resolveTime)) || !connect(run, fault, jittered(connectTime))) {
        return false;
    }
    return url.scheme() != u"https"_s
           || secure(run, fault, jittered(tlsTime), certificateFor(url.host(), fault, clock.now()));
}

/// Request and answer on an open connection.
bool SandboxTransport::Private::converse(Run& run, const HttpRequest& request, SandboxSite site,
                                         const SandboxFaultSpec& fault)
{
    run.markSent();
    const Millis there = jittered(answerTime) / 2;
    const Millis back = jittered(answerTime) / 2;
    std::optional<Millis>& firstByte = run.result.phases.firstByte;
    if (!run.spend(firstByte, fault.fault == SandboxFault::Hang ? never : there)) {
        return false;
    }
    HttpHeaders headers = request.headers;
    headers.add("Host", request.url.authority(QUrl::FullyEncoded).toLatin1());
    headers.add("X-Forwarded-Proto", request.url.scheme().toLatin1());
    const QString query = request.url.hasQuery() ? u'?' + request.url.query(QUrl::FullyEncoded) : QString{};
    const QString target = request.url.path(QUrl::FullyEncoded) + query;
    Sandbox::Response response = fault.fault == SandboxFault::Intercepted
                                     ? portalPage()
                                     : sandbox.handle(site, request.method, target, headers, request.body);
    if (request.method == "HEAD") {
        response.body.clear();
    }
    if (!run.spend(firstByte, back + slowness(fault, u"first_byte"))
        || !run.spend(run.result.phases.transfer, jittered(transferTime) + slowness(fault, u"transfer"))) {
        return false;
    }
    if (response.body.size() > request.maxBody) {
        return run.failWith(Errc::TooLarge, u"the answer is larger than %1 bytes"_s.arg(request.maxBody));
    }
    run.result.status = response.status;
    run.result.headers = std::move(response.headers);
    run.result.body = std::move(response.body);
    return true;
}

SandboxTransport::SandboxTransport(Sandbox& sandbox, Clock& clock, quint64 seed)
    : d(std::make_unique<Private>(sandbox, clock, seed))
{
}

SandboxTransport::~SandboxTransport() = default;

HttpExchange SandboxTransport::exchange(const HttpRequest& request, std::stop_token stop)
{
    Run run(request, d->clock, stop);
    const auto host = d->hostOf(request.url.host());
    const SandboxSite site = host ? host->site : SandboxSite::Primary;
    const SandboxFaultSpec fault =
        host ? d->sandbox.faultMet(site) : SandboxFaultSpec{.fault = SandboxFault::NameUnknown};
    const SandboxSite behind = site == SandboxSite::Front ? d->sandbox.frontTarget() : site;
    const QString connection = d->connectionKey(request.url, behind, fault);
    const bool reused = d->takeKept(connection) && !request.freshConnection;
    if (!reused && !d->open(run, request.url, fault)) {
        return run.finish();
    }
    run.result.peerAddress =
        d->hostOf(site == SandboxSite::Front ? codeName(behind) + u".sandbox"_s : request.url.host())->address;
    if (d->converse(run, request, site, fault)) {
        d->keep(connection);
    }
    return run.finish();
}

} // namespace rekindle
