// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "fhir/client.h"
#include "fhir/endpoint.h"
#include "net/retry_after_book.h"
#include "watch/control_names.h"
#include "watch/imported_metric.h"
#include "watch/reading.h"
#include "watch/sign_in_request.h"

#include <QList>
#include <QUrl>

#include <functional>
#include <memory>
#include <stop_token>

namespace rekindle {

/// The engine of one pair: everything that outlives a poll (heartbeats, windows, baselines, ledger, state machine) and
/// the poll itself. One poll at a time; different pairs on different threads. declare(), addMilestone() and
/// closeDivergence() may be called from any thread, also during a poll; everything else belongs to the thread that polls.
class PairWatcher
{
public:
    struct Ports {
        HttpTransport& http;
        Clock& clock;
        AssertionSigner& signer;
        std::function<Result<std::optional<Secret>>(const QString& role)> secret;
        std::function<std::optional<ImportedMetric>()> metric{};
        std::function<bool()> importing{}; ///< a bulk import that somebody knows of is running
        QString installation{}; ///< marks our heartbeats
        QByteArray hashKey{}; ///< for the ids in the loss ledger
        std::function<QList<QUrl>()> controls{}; ///< names outside the pair; asked only while the primary fails
        ControlNames* controlNames{nullptr}; ///< asks them for all pairs; nullptr: one of its own
        RetryAfterBook* rests{nullptr}; ///< shared by all pairs; nullptr: one of its own
        RefusalBook* refusals{nullptr}; ///< as Authenticator::Ports
        bool mayWrite{true}; ///< false: never write a heartbeat (a second process does)
        Millis probeTimeout{10s}; ///< of one probe; all requests of a poll together have three times as long
        /// Runs both and returns when both have ended; empty: at once, one on a thread of its own. A simulation, whose
        /// clock all threads would share, runs one after the other.
        std::function<void(const std::function<void()>&, const std::function<void()>&)> together{};
    };
    /// What an earlier run left.
    struct Restored {
        QList<Heartbeat> heartbeats{}; ///< of this boot
        QByteArray memory{};
        std::optional<Incident> openIncident{};
        std::optional<Reading> last{};
    };
    PairWatcher(Pair pair, Ports ports, Restored restored);
    ~PairWatcher();
    PairWatcher(const PairWatcher&) = delete;
    PairWatcher& operator=(const PairWatcher&) = delete;

    const Pair& pair() const;

    struct Poll {
        Reading reading{};
        std::optional<Heartbeat> heartbeat{}; ///< the one written in this poll
        qint64 oldestHeartbeat{}; ///< lower numbers matter no more
        std::optional<VerdictCode> verdictBefore{}; ///< set when the verdict or its confidence changed
        std::optional<Incident> incident{}; ///< opened, changed or closed
        QList<AlarmEvent> alarms{};
        QList<SignInRequest> signIns{}; ///< that wait for a person now
    };
    /// Asks both services at once (and, when the primary fails, the control names), then writes the heartbeat, measures lag
    /// and counts what is at risk, all before one deadline. Failures of the services are values in the reading; the only
    /// error is Errc::Cancelled.
    ///
    /// `told` gets, on this thread, what is known as soon as the probes are in: the verdict and what follows from it. Lag,
    /// forecast and loss in it are the last ones, each with its own moment. What was told is not news again: the
    /// Poll that is returned names only what came after.
    using Told = std::function<void(const Poll&)>;
    Result<Poll> poll(std::stop_token stop, const Told& told = {});

    /// A hole in the observations: the computer slept, or polling was paused.
    void gap();

    /// How long to wait from the start of one poll to the next: the probe period; the drill period in drill mode and while
    /// lag is above five minutes; 5 s after a first failure of either service.
    Millis nextDelay() const;

    /// A person's milestones; see FailoverMachine.
    Incident declare(Instant at, const QString& who, const QString& note, IncidentKind kind);
    std::optional<Incident> addMilestone(const Milestone& milestone);
    /// A person has looked at what only the secondary has, and closes the matter; the next poll no longer tells it.
    void closeDivergence();

    /// Baselines and the loss ledger, worth keeping across restarts.
    QByteArray memory() const;
    /// What memory() gave, as it would be after closeDivergence(), for a pair that nobody watches now.
    static QByteArray divergenceClosedIn(const QByteArray& memory);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rekindle
