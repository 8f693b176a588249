// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/practice_session.h"

#include "commands/context.h"
#include "commands/describe.h"
#include "commands/event_loop.h"
#include "io/system_clock.h"
#include "loopback_practice.h"
#include "service/messages.h"

#include <QCoreApplication>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

constexpr Millis longest = 4min;

/// The drill as a line of steps: each waits for what the watch must see before the next begins.
class Session : public QObject
{
public:
    Session(Context& context, Practice& practice, MonitorService& monitor)
        : m_context(context)
        , m_practice(practice)
        , m_monitor(monitor)
    {
        connect(&monitor, &WatchSource::read, this, [this](const PairId& id) { read(id); });
        say(Text::tr("1. Both practice services answer; the heartbeat is on its way to the secondary."));
    }

    bool finished() const { return m_step == Step::Done; }

private:
    enum class Step { Lag, Outage, Moved, Return, Whole, Done };

    void say(const QString& line)
    {
        m_context.out << '\n' << line << '\n';
        m_context.out.flush();
    }

    void read(const PairId& id)
    {
        const auto status = m_monitor.pair(id);
        if (!status || !status->reading || m_step == Step::Done) {
            return;
        }
        const Reading& reading = *status->reading;
        m_context.out << "   " << describeShort(status->pair, reading) << '\n';
        m_context.out.flush();
        advance(*status, reading);
    }

    void advance(const PairStatus& status, const Reading& reading)
    {
        switch (m_step) {
        case Step::Lag:
            if (reading.lag.staleness && reading.verdict.code == VerdictCode::Healthy && ++m_seen >= 2) {
                m_step = Step::Outage;
                m_practice.sandbox().setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
                say(Text::tr("2. Now the primary fails. Four failed probes confirm it."));
            }
            break;
        case Step::Outage:
            if (isOutage(reading.verdict.code) && reading.verdict.confidence == Confidence::Confirmed) {
                m_step = Step::Moved;
                say(describe(status.pair, reading, open(status.pair.id), reading.at));
                static_cast<void>(m_monitor.declare(status.pair.id, Text::tr("Practice"), {}, IncidentKind::Drill));
                say(Text::tr("3. The outage is declared. The front name moves by its own probes."));
            }
            break;
        case Step::Moved:
            if (reading.state == DrState::ServingFromSecondary) {
                m_step = Step::Return;
                m_practice.sandbox().setFault(SandboxSite::Primary, {});
                say(Text::tr("4. Clients are served by the secondary. Now the primary comes back."));
            }
            break;
        case Step::Return:
            // Traffic is back; now it shows what clients wrote on the secondary meanwhile.
            if (reading.state == DrState::Healthy
                && (!reading.divergence || reading.divergence->gap == DivergenceGap::None)) {
                m_step = Step::Whole;
                if (reading.divergence) {
                    say(Text::tr("5. %1 Now they are brought back.")
                            .arg(messages::divergence(*reading.divergence, status.pair)));
                }
                m_practice.sandbox().bringBack();
            }
            break;
        case Step::Whole:
            if (!reading.divergence && reading.protection.state == ProtectionState::Protected) {
                m_step = Step::Done;
                QCoreApplication::quit();
            }
            break;
        case Step::Done: break;
        }
    }

    std::optional<Incident> open(const PairId& id) const
    {
        const auto incidents = m_monitor.incidents(id);
        return incidents.isEmpty() ? std::nullopt : std::optional(incidents.first());
    }

    Context& m_context;
    Practice& m_practice;
    MonitorService& m_monitor;
    Step m_step{Step::Lag};
    int m_seen{0};
};

void printTimeline(Context& context, const Incident& incident)
{
    context.out << '\n' << Text::tr("6. What happened, for the record:") << '\n';
    for (const Milestone& milestone : incident.milestones) {
        context.out << "   +" << messages::duration(milestone.at - incident.began) << "  "
                    << messages::label(milestone.kind) << '\n';
    }
}

} // namespace

void runPracticeSession(Context& context)
{
    SystemClock clock;
    LoopbackPractice practice(clock);
    if (const auto started = practice.start(); !started) {
        context.report(started.error());
        return;
    }
    auto workspace = Workspace::open(practice.workspaceOptions(), Workspace::Mode::Write);
    if (!workspace) {
        context.report(workspace.error());
        return;
    }
    MonitorService monitor((*workspace)->monitorPorts());
    Session session(context, practice, monitor);
    auto ready = monitor.start();
    if (ready) {
        ready = (*workspace)->pairStore().savePair(practice.pair());
    }
    if (!ready) {
        context.report(ready.error());
        return;
    }
    monitor.watch(practice.pair());
    runEventLoop(longest, context.stop);
    const auto incidents = monitor.incidents(practice.pair().id);
    if (!incidents.isEmpty()) {
        printTimeline(context, incidents.first());
    }
    monitor.stop();
    context.exit = session.finished() ? ExitCode::Good : ExitCode::Problem;
}

} // namespace rekindle
