// SPDX-License-Identifier: GPL-3.0-or-later
// render_readme DIRECTORY: the pictures of the README. Every figure in them was measured: four practice pairs are watched
// through one half hour of a clock that jumps, one of them through an outage that somebody declares.
#include "console_practice.h"
#include "practice.h"
#include "support/console_window.h"
#include "support/fake_clock.h"
#include "support/fake_practice.h"
#include "support/fake_watch_source.h"
#include "watch/watcher.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <memory>
#include <vector>

using namespace rekindle;
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

/// One practice pair as the console watches it, and what it has measured.
class Watched
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

void settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        QTextStream(stderr) << "usage: render_readme DIRECTORY\n";
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    FakeClock clock(fromEpochMs(1'795'226'000'000));
    std::vector<std::unique_ptr<Watched>> pairs;
    for (quint64 i = 0; i < std::size(names); ++i) {
        pairs.push_back(std::make_unique<Watched>(clock, names[i], i + 1));
    }
    const auto watch = [&](int rounds) {
        for (int round = 0; round < rounds; ++round) {
            for (const auto& pair : pairs) {
                pair->poll();
            }
            clock.advance(5s);
        }
    };
    watch(240); // twenty minutes in which all is well
    pairs[1]->control().setReplicationMode(u"slower_than_writes"_s);
    watch(72);
    pairs[0]->setFront(SandboxSite::Primary); // clients wait until somebody has declared
    pairs[0]->control().setFault(PracticeControl::Place::Primary, u"down"_s);
    watch(6);
    pairs[0]->declare();
    watch(2);
    pairs[0]->setFront(std::nullopt);
    watch(5);
    FakeWatchSource source(clock.now());
    for (const auto& pair : pairs) {
        source.add(pair->status());
        source.setIncidents(pair->status().pair.id, pair->incidents());
        source.spansOf.insert(pair->status().pair.id, pair->spans());
    }
    source.answer = [&pairs](const PairId& id, Instant from, Instant to, int) -> Result<History> {
        for (const auto& pair : pairs) {
            if (pair->status().pair.id == id) {
                return pair->history(from, to);
            }
        }
        return fail(Errc::NotFound, id.value);
    };
    Theme theme;
    theme.apply();
    Language language;
    FakePractice practice;
    practice.running = false;
    QDir().mkpath(QCoreApplication::arguments().at(1));
    const auto shoot = [&](const QString& file, const QString& code, ThemeChoice choice, const QString& page) {
        language.install(code);
        theme.setChoice(choice);
        ConsoleWindow window({source, theme, language, &practice});
        window.resize(1360, 860);
        window.show();
        window.openPair(PairId{u"north"_s});
        window.showPage(page);
        settle();
        return window.grab().save(QCoreApplication::arguments().at(1) + u'/' + file);
    };
    const bool done = shoot(u"overview-light.png"_s, u"en"_s, ThemeChoice::Light, u"overview"_s)
                      && shoot(u"pair-dark.png"_s, u"en"_s, ThemeChoice::Dark, u"now"_s)
                      && shoot(u"timeline-zh.png"_s, u"zh_CN"_s, ThemeChoice::Light, u"timeline"_s)
                      && shoot(u"overview-ar.png"_s, u"ar"_s, ThemeChoice::Dark, u"overview"_s);
    return done ? 0 : 1;
}
