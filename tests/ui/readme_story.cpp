// SPDX-License-Identifier: GPL-3.0-or-later
#include "readme_story.h"

#include "console_practice.h"
#include "practice.h"
#include "watch/watcher.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

class NoSigner : public AssertionSigner
{
public:
    Result<QByteArray> sign(const Claims& claims, const Secret&, const QString&, bool) override
    {
        return fail(Errc::Secret, claims.issuer);
    }
};

struct Names {
    const char* id;
    const char* name;
    const char* primary;
    const char* secondary;
    Environment environment;
};

constexpr Names names[] = {{"north", "Hospital North", "North Europe", "West Europe", Environment::Production},
                           {"cohort", "Research cohort", "Sweden Central", "North Europe", Environment::Test},
                           {"hie", "Regional HIE", "UK South", "UK West", Environment::Production},
                           {"clinic", "Clinic East", "France Central", "West Europe", Environment::Production}};

} // namespace

/// One practice pair as the console watches it, and what it has measured.
class ReadmeStory::Watched
{
public:
    Watched(FakeClock& clock, const Names& who, quint64 seed)
        : m_clock(clock)
        , m_practice(clock, seed)
        , m_control(&m_practice)
    {
        Pair pair = m_practice.pair();
        pair.id = PairId{QString::fromLatin1(who.id)};
        pair.name = QString::fromLatin1(who.name);
        pair.environment = who.environment;
        pair.primary.name = QString::fromLatin1(who.primary);
        pair.secondary.name = QString::fromLatin1(who.secondary);
        const Workspace::Options options = m_practice.workspaceOptions();
        m_watcher.emplace(
            pair,
            PairWatcher::Ports{.http = *options.http,
                               .clock = clock,
                               .signer = m_signer,
                               .secret = [](const QString&) -> Result<std::optional<Secret>> { return std::nullopt; },
                               .installation = u"readme"_s,
                               .hashKey = "key",
                               .controls = [controls = options.controls] { return controls; },
                               .together =
                                   [](const std::function<void()>& one, const std::function<void()>& other) {
                                       one();
                                       other();
                                   }},
            PairWatcher::Restored{});
    }

    void poll()
    {
        const auto poll = m_watcher->poll({});
        if (!poll) {
            return;
        }
        m_status = {.pair = m_watcher->pair(), .reading = poll->reading, .live = true};
        const auto& staleness = poll->reading.lag.staleness;
        LagPoint point{.start = poll->reading.at, .first = staleness, .last = staleness, .gaps = staleness ? 0 : 1};
        if (staleness) {
            point.min = staleness->lo;
            point.max = staleness->hi;
            point.count = 1;
            point.method = poll->reading.lag.method;
        }
        m_lag.append(point);
        for (const ProtectionSpan& span :
             m_exposure.take(poll->reading.protection, poll->reading.at, m_status.pair.probePeriod)) {
            m_spans.removeIf([&span](const ProtectionSpan& known) { return known.from == span.from; });
            m_spans.append(span);
        }
        if (poll->verdictBefore || m_verdicts.isEmpty()) {
            m_verdicts.append({poll->reading.at, poll->reading.verdict});
        }
        m_incident = poll->incident ? poll->incident : m_incident;
    }

    void declare()
    {
        m_incident = m_watcher->declare(m_clock.now(), u"M. Okafor"_s, u"on-call network team"_s, IncidentKind::Outage);
    }
    ConsolePractice& control() { return m_control; }
    /// Where clients are led to; nullopt: as the front's own probes decide.
    void setFront(std::optional<SandboxSite> target) { m_practice.sandbox().setFrontTarget(target); }
    const PairStatus& status() const { return m_status; }
    QList<Incident> incidents() const { return m_incident ? QList<Incident>{*m_incident} : QList<Incident>{}; }
    const QList<ProtectionSpan>& spans() const { return m_spans; }
    History history(Instant from, Instant to) const
    {
        History found{.pair = m_status.pair.id, .from = from, .to = to, .resolution = Resolution::Raw};
        for (const LagPoint& point : m_lag) {
            if (point.start >= from && point.start <= to) {
                found.lag.append(point);
            }
        }
        found.verdicts = m_verdicts;
        return found;
    }

private:
    FakeClock& m_clock;
    Practice m_practice;
    ConsolePractice m_control;
    NoSigner m_signer{};
    std::optional<PairWatcher> m_watcher{};
    PairStatus m_status{};
    QList<LagPoint> m_lag{};
    QList<VerdictChange> m_verdicts{};
    ExposureRecorder m_exposure{};
    QList<ProtectionSpan> m_spans{};
    std::optional<Incident> m_incident{};
};

ReadmeStory::~ReadmeStory() = default;

void ReadmeStory::watch(int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        for (const auto& pair : m_pairs) {
            pair->poll();
        }
        m_clock.advance(period);
    }
}

ReadmeStory::ReadmeStory()
{
    for (quint64 i = 0; i < std::size(names); ++i) {
        m_pairs.push_back(std::make_unique<Watched>(m_clock, names[i], i + 1));
    }
    watch(240); // twenty minutes in which all is well
    m_pairs[1]->control().setReplicationMode(u"slower_than_writes"_s);
    watch(72);
    m_pairs[0]->setFront(SandboxSite::Primary); // clients wait until somebody has declared
    m_pairs[0]->control().setFault(PracticeControl::Place::Primary, u"down"_s);
    watch(6);
    m_pairs[0]->declare();
    watch(2);
    m_pairs[0]->setFront(std::nullopt);
    watch(5);
    m_source = std::make_unique<FakeWatchSource>(m_clock.now());
    for (const auto& pair : m_pairs) {
        m_source->add(pair->status());
        m_source->setIncidents(pair->status().pair.id, pair->incidents());
        m_source->spansOf.insert(pair->status().pair.id, pair->spans());
    }
    m_source->answer = [this](const PairId& id, Instant from, Instant to, int) -> Result<History> {
        for (const auto& pair : m_pairs) {
            if (pair->status().pair.id == id) {
                return pair->history(from, to);
            }
        }
        return fail(Errc::NotFound, id.value);
    };
}

} // namespace rekindle
