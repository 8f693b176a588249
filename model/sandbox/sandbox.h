// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/http.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace rekindle {

class SandboxGuest;

/// Where a fault or a request is aimed. The sites of further guests follow, in the order in which they came.
enum class SandboxSite { Primary, Secondary, Front, Control };

/// What can be broken. Every fault stays until it is cleared.
enum class SandboxFault {
    None,
    Down, ///< connects time out: nothing answers
    Refused,
    Reset, ///< accepted, then reset
    Hang, ///< accepted, never answered
    Slow, ///< `phase` takes `delay` longer
    ErrorShare, ///< `share` of the answers are `status` (5xx); /health/check stays good
    Throttled, ///< 429; with `retryAfter` when it is set
    Unauthorized,
    Forbidden,
    WrongCertificate, ///< expired; with phase "name": for another name
    Retired, ///< 410 service-deprecated for all but the export paths
    NameUnknown, ///< the name does not resolve
    Html, ///< a captive portal's page with status 200
    WrongDate, ///< the Date header is off by `delay`
    Offline, ///< Site Control: this computer has no network (all sites fail)
    Intercepted, ///< Site Control: TLS from an unknown CA on all sites
    Partition, ///< Site Primary: unreachable from here, while the peer observer reaches it
    Expired, ///< a site that issues tokens: the regions take none of them for good
};

struct SandboxFaultSpec {
    SandboxFault fault{SandboxFault::None};
    QString phase{}; ///< Slow: "resolve", "connect", "tls", "first_byte", "transfer"
    Millis delay{0};
    double share{1.0};
    int status{503};
    std::optional<Millis> retryAfter{};
};

/// How changes travel from the primary to the secondary.
struct SandboxReplication {
    enum class Mode { Running, Stalled, SlowerThanWrites, Rewound };
    Mode mode{Mode::Running};
    Millis delay{3s};
    Millis jitter{1s};
    double rate{0}; ///< SlowerThanWrites: share of real time at which it advances, 0..1
    Millis rewindTo{0}; ///< Rewound: how far back the secondary was put
};

/// Two FHIR regions, a front name and control names in memory, deterministic by seed, with a replication between them
/// and a writer of realistic resources. All time comes from `clock`, so a fake clock makes it a simulator. Thread-safe.
///
/// While a region is Down, Refused, Reset or Hang, nobody reaches it: replication pauses, and the writer waits until the
/// front name has moved. Throttled, Retired and ErrorShare refuse the writer too; the other faults are between it and us.
class Sandbox
{
public:
    struct Options {
        quint64 seed{1};
        int initialResources{400};
        double writesPerMinute{20};
        SandboxReplication replication{};
        bool lastUpdatedPreserved{true}; ///< the copy carries lastUpdated and versionId
        Millis frontTtl{30s}; ///< how long the front name needs to move after its probes fail
        QByteArray basicCredentials{}; ///< "user:password"; empty: no sign-in is asked for
        QByteArray bearerToken{};
    };
    Sandbox(Options options, Clock& clock);
    ~Sandbox();

    /// Takes up a service beside the pair as a site of its own, before anything is asked of it. nullopt: the name is taken.
    std::optional<SandboxSite> attach(std::unique_ptr<SandboxGuest> guest);
    /// All sites: the pair's, control, then the guests that came later.
    QList<SandboxSite> sites() const;
    QString nameOf(SandboxSite site) const;
    std::optional<SandboxSite> siteNamed(QStringView name) const;

    void setFault(SandboxSite site, const SandboxFaultSpec& fault);
    SandboxFaultSpec fault(SandboxSite site) const;
    /// The one that a request from here meets at a site, which may be that of our network or of the region behind the front
    /// name. Without a target: before any request is sent.
    SandboxFaultSpec faultMet(SandboxSite site, QStringView target = {}) const;
    /// Called after every setFault() on the thread that called it, until another (or an empty one) is set. It must not
    /// block and must not call setFaultListener(). A SandboxServer takes it while it runs.
    void setFaultListener(std::function<void()> listener);
    void setReplication(const SandboxReplication& replication);
    void setWritesPerMinute(double rate);
    /// Moves the front name by hand; nullopt: back to priority failover by its own probes.
    void setFrontTarget(std::optional<SandboxSite> target);
    SandboxSite frontTarget() const;
    /// What clients wrote on the secondary is written on the primary too, as somebody who brings it back would.
    void bringBack();
    /// What a second observer elsewhere says: a Partition, a name that does not resolve here and the faults of this
    /// computer's network do not concern it.
    bool peerReaches(SandboxSite site) const;

    /// What a region states in its CapabilityStatement as its address, also to those who came by the front name.
    void setOwnBase(SandboxSite site, const QByteArray& base);

    /// Brings the state up to the clock: writes, replication, front probes. Called by every request; cheap when nothing is due.
    void advance();

    struct Response {
        int status{200};
        HttpHeaders headers{};
        QByteArray body{};
    };
    /// Answers a FHIR request at a site, without faults of transport (those are the server's and the transport's business).
    Response handle(SandboxSite site, const QByteArray& method, const QString& pathAndQuery, const HttpHeaders& headers,
                    const QByteArray& body);

    /// The truth, for tests: how stale the secondary is now, and how many resources differ.
    Millis trueStaleness() const;
    qint64 trueBacklog() const;
    qint64 resourceCount(SandboxSite site) const;

    /// For status displays: faults, replication, front, counts. And the same as a command: {"site":"primary","fault":"down",...},
    /// {"replication":{"mode":"stalled"}}, {"writesPerMinute":60}, {"front":"secondary"|"auto"}, {"bringBack":true}. Errc::Invalid names the field.
    QJsonObject state() const;
    Result<void> command(const QJsonObject& json);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A transport without sockets onto a sandbox: hosts primary.sandbox, secondary.sandbox, front.sandbox,
/// control1.sandbox, control2.sandbox, idp.sandbox, and one a guest (http or https, any base path "/fhir"). Latency and timeouts advance the sandbox's clock by
/// Clock::sleepFor, so that a fake clock sees them. Thread-safe.
class SandboxTransport : public HttpTransport
{
public:
    SandboxTransport(Sandbox& sandbox, Clock& clock, quint64 seed = 1);
    ~SandboxTransport() override;
    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

QString codeName(SandboxFault fault);
std::optional<SandboxFault> faultFromCode(QStringView code);
/// Of those that every sandbox has; see also Sandbox::nameOf.
QString codeName(SandboxSite site);
std::optional<SandboxSite> siteFromCode(QStringView code);
/// All fault codes, for help and completion.
QStringList faultCodes();

} // namespace rekindle
