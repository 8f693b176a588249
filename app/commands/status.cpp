// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "commands/describe.h"
#include "service/look_round.h"
#include "service/messages.h"
#include "service/messages_notice.h"
#include "service/messages_pairs.h"
#include "service/planned_work.h"
#include "service/watch_slot.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostForProtection = 5; ///< looks: the first shows nothing, and four in a row confirm
constexpr Millis timeout = 4s; ///< four looks, each with two services and the control names, stay within a minute

struct Outcome {
    Pair pair{};
    std::unique_ptr<WatchSlot> slot{};
    std::optional<PairWatcher::Poll> poll{}; ///< the last one; nullopt: none was finished in time
    QList<PairWatcher::Poll> all{};
    std::optional<Incident> open{};
};

/// As sure as it can become, of what the verdict says.
bool isSettled(const Verdict& verdict, const Reading& reading)
{
    return verdict.code == VerdictCode::Healthy
               ? reading.primary.error == std::nullopt
               : verdict.code != VerdictCode::Unknown && verdict.confidence == Confidence::Confirmed;
}

/// The same of protection. What another look cannot show is settled: a lag that is not measured for a reason.
bool isSettled(const Protection& protection, const Reading& reading)
{
    switch (protection.state) {
    case ProtectionState::Protected: return true;
    case ProtectionState::AtRisk:
    case ProtectionState::Unprotected: return protection.confidence == Confidence::Confirmed;
    case ProtectionState::Unknown: break;
    }
    const bool fails = reading.secondary && reading.secondary->error;
    const bool onItsWay = reading.lagError && reading.lagError->code == Errc::Pending;
    return !fails && !onItsWay;
}

/// Nothing more is to be learned, or enough was asked.
bool settled(const PairWatcher::Poll& poll, qsizetype looks)
{
    const Reading& reading = poll.reading;
    if (!poll.signIns.isEmpty()) {
        return false; // somebody may be about to sign in
    }
    return isSettled(reading.verdict, reading)
           && (looks >= mostForProtection || isSettled(reading.protection, reading));
}

/// Tells each request to sign in once, from any thread.
class SignInTeller
{
public:
    explicit SignInTeller(Context& context)
        : m_context(context)
    {
    }

    void tell(const Pair& pair, const QList<SignInRequest>& requests, Instant now)
    {
        const std::lock_guard lock(m_mutex);
        for (const SignInRequest& request : requests) {
            if (!m_told.contains(request)) {
                m_told.append(request);
                m_context.err << plain(messages::signInRequest(request, pair, now)) << '\n';
                m_context.err.flush();
            }
        }
    }

private:
    Context& m_context;
    std::mutex m_mutex{};
    QList<SignInRequest> m_told{};
};

Outcome outcomeOf(const Pair& pair, Workspace& workspace, const MonitorService::Ports& ports)
{
    Outcome outcome{.pair = pair, .slot = std::make_unique<WatchSlot>(pair, ports, timeout)};
    const auto known = workspace.incidentStore().incidents(pair.id, 1);
    if (known && !known->isEmpty() && !known->first().ended) {
        outcome.open = known->first();
    }
    return outcome;
}

/// One look. Again: verdict or protection is not confirmed.
LookRound::Look look(Outcome& outcome, SignInTeller& teller, const Clock& clock, std::stop_token stop)
{
    auto poll = stop.stop_requested() ? fail(Errc::Cancelled, outcome.pair.name)
                                      : outcome.slot->watcher().poll(std::move(stop));
    if (!poll) {
        return LookRound::Look::Settled; // stopped
    }
    outcome.poll = *poll;
    outcome.all.append(*poll);
    teller.tell(outcome.pair, poll->signIns, clock.now());
    if (poll->incident) {
        outcome.open = poll->incident->ended ? std::nullopt : poll->incident;
    }
    return settled(*poll, outcome.all.size()) ? LookRound::Look::Settled : LookRound::Look::Again;
}

/// Those with a problem first; what is equal stays as it is in the inventory.
std::vector<const Outcome*> inOrder(const std::vector<Outcome>& outcomes)
{
    std::vector<const Outcome*> order;
    for (const Outcome& outcome : outcomes) {
        order.push_back(&outcome);
    }
    const auto turn = [](const Outcome* outcome) {
        const Severity found = outcome->poll ? severity(outcome->poll->reading) : Severity::Unknown;
        return turnOf(found, outcome->pair.environment);
    };
    std::stable_sort(order.begin(), order.end(), [&](const Outcome* a, const Outcome* b) { return turn(a) < turn(b); });
    return order;
}

void tellUnmeasured(Context& context, const Pair& pair)
{
    const Error error{Errc::NotInTime, pair.name, {}};
    if (context.json) {
        context.print({{u"pair"_s, pair.id.value},
                       {u"name"_s, pair.name},
                       {u"error"_s, codeName(error.code)},
                       {u"sentence"_s, messages::sentence(error)}});
    } else {
        context.out << u"? "_s << plain(messages::sentence(error)) << '\n';
    }
}

void keep(Workspace& workspace, const Outcome& outcome)
{
    WatchStore& store = workspace.watchStore();
    if (outcome.all.isEmpty()) {
        return;
    }
    // What this look measured belongs to the record, like the readings of a watch. A store that cannot take it does not
    // make the answer wrong.
    QList<Reading> readings;
    QList<KeptHeartbeat> heartbeats;
    QList<KeptSpan> spans;
    ExposureRecorder exposure(workspace.protectionStore().newestSpan(outcome.pair.id).value_or(std::nullopt));
    for (const PairWatcher::Poll& poll : outcome.all) {
        readings.append(poll.reading);
        for (const ProtectionSpan& span :
             exposure.take(poll.reading.protection, poll.reading.at, outcome.pair.probePeriod)) {
            spans.append({outcome.pair.id, span});
        }
        if (poll.heartbeat) {
            heartbeats.append({outcome.pair.id, *poll.heartbeat, poll.oldestHeartbeat});
        }
        if (poll.incident) {
            static_cast<void>(workspace.incidentStore().saveIncident(outcome.pair.id, *poll.incident));
        }
        if (poll.verdictBefore) {
            static_cast<void>(store.appendVerdict(outcome.pair.id, {poll.reading.at, poll.reading.verdict}));
        }
    }
    static_cast<void>(store.append(readings));
    static_cast<void>(workspace.protectionStore().saveSpans(spans));
    static_cast<void>(store.saveHeartbeats(workspace.clock().bootId(), heartbeats));
}

void run(Context& context, const std::vector<std::string>& names)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    if (!workspace) {
        return;
    }
    auto pairs = workspace->pairStore().pairs();
    if (!pairs) {
        context.report(pairs.error());
        return;
    }
    if (!names.empty()) {
        pairs->clear();
        for (const std::string& name : names) {
            const auto pair = context.pairNamed(*workspace, text(name));
            if (!pair) {
                return;
            }
            pairs->append(*pair);
        }
    }
    if (pairs->isEmpty()) {
        context.report(Error{Errc::NotFound, u"pairs"_s}, ExitCode::Usage, messages::noPairs());
        return;
    }
    for (const Pair& pair : *pairs) {
        if (!context.askSecrets(*workspace, pair)) {
            return;
        }
    }
    MonitorService::Ports ports = workspace->monitorPorts();
    ports.mayWrite = !workspace->isHeldElsewhere();
    SignInTeller teller(context);
    std::vector<Outcome> outcomes;
    for (const Pair& pair : std::as_const(*pairs)) {
        outcomes.push_back(outcomeOf(pair, *workspace, ports));
    }
    LookRound{}.run(
        static_cast<int>(outcomes.size()),
        [&](int index, std::stop_token stop) {
            return look(outcomes[static_cast<size_t>(index)], teller, workspace->clock(), std::move(stop));
        },
        context.stop);
    ExitCode worst = ExitCode::Good;
    for (const Outcome* outcome : inOrder(outcomes)) {
        if (!outcome->poll) {
            tellUnmeasured(context, outcome->pair);
            worst = worse(worst, ExitCode::NotMeasured);
            continue;
        }
        const Reading& reading = outcome->poll->reading;
        const Instant now = workspace->clock().now();
        const auto planned = plannedWork(workspace->noticeOutbox(), outcome->pair.id, now);
        if (context.json) {
            QJsonObject json = describeJson(outcome->pair, reading, outcome->open, now);
            json[u"planned"_s] = toJson(planned);
            context.print(json);
        } else {
            context.out << describe(outcome->pair, reading, outcome->open, now)
                        << (planned ? u"  "_s + plain(messages::planned(*planned, outcome->pair, now)) + u'\n'
                                    : QString())
                        << '\n';
        }
        worst = worse(worst, exitCodeOf(reading));
    }
    context.exit = worst;
    context.out.flush(); // the answer first: a slow disk must not hold it up
    if (!workspace->takeOver()) {
        return; // another process watches: its readings are the record
    }
    for (const Outcome& outcome : outcomes) {
        keep(*workspace, outcome);
    }
    workspace->release(); // the lock is held only while it writes
}

} // namespace

void addStatusCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("status", "The verdict on each pair, in at most a minute");
    command->footer(
        "Example: rekindlectl status \"Hospital North\"\nExit codes: 0 healthy, 1 a problem "
        "(from suspected on, also beside something unknown), 2 wrong usage, 3 could not measure, 4 the store");
    auto names = std::make_shared<std::vector<std::string>>();
    command->add_option("pair", *names, "Names of pairs (default: all)");
    command->callback([&context, names] { run(context, *names); });
}

} // namespace rekindle
