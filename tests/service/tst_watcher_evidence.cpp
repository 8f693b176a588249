// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"
#include "support/watched_pair.h"

#include <QRegularExpression>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

constexpr SandboxFault faults[] = {SandboxFault::None,       SandboxFault::Unauthorized, SandboxFault::Forbidden,
                                   SandboxFault::Throttled,  SandboxFault::Retired,      SandboxFault::Html,
                                   SandboxFault::ErrorShare, SandboxFault::Reset,        SandboxFault::Down};

/// What is said of the status of a service, or of its silence, is what its card shows.
void check(const Pair& pair, const Reading& reading)
{
    static const QRegularExpression status(u"status (\\d+)"_s);
    const std::pair<QString, std::optional<int>> cards[] = {{pair.primary.name, reading.primary.status},
                                                            {pair.secondary.name, reading.secondary->status}};
    for (const QString& line : messages::verdictEvidence(reading, pair)) {
        for (const auto& [name, shown] : cards) {
            if (!line.contains(name)) {
                continue;
            }
            const auto said = status.match(line);
            QVERIFY2(!said.hasMatch() || said.captured(1).toInt() == shown.value_or(-1), qPrintable(line));
            QVERIFY2(line != name + u" answers."_s || shown, qPrintable(line));
            QVERIFY2(!line.contains(u"timed out"_s) || !shown, qPrintable(line));
        }
    }
}

} // namespace

/// Evidence is what was seen in this reading.
class TestWatcherEvidence : public QObject
{
    Q_OBJECT
private slots:
    void case3_aStatusIsTheSameInTheEvidenceAndOnTheCard_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        for (const SandboxFault before : faults) {
            for (const SandboxFault after : faults) {
                if (before != after) {
                    QTest::addRow("%d then %d", static_cast<int>(before), static_cast<int>(after))
                        << static_cast<int>(before) << static_cast<int>(after);
                }
            }
        }
    }
    void case3_aStatusIsTheSameInTheEvidenceAndOnTheCard()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        for (const SandboxSite site : {SandboxSite::Primary, SandboxSite::Secondary}) {
            WatchedPair pair;
            pair.start();
            pair.pollTimes(2);
            for (const int fault : {before, after, before}) {
                pair.sandbox.setFault(site, {.fault = static_cast<SandboxFault>(fault), .share = 1});
                for (int i = 0; i < 2; ++i) { // one look that differs, and one that settles it
                    check(pair.pair, pair.poll().reading);
                }
            }
        }
    }

    void case3_oneLookThatDiffersIsSaid()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(3);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Forbidden});
        const Reading reading = pair.poll().reading;
        QCOMPARE(reading.verdict.code, VerdictCode::Healthy); // one look decides nothing
        QCOMPARE(messages::verdictEvidence(reading, pair.pair).first(),
                 u"The newest look at North Europe saw something else, status 403; a second one decides."_s);
        QCOMPARE(messages::situation(reading, pair.pair),
                 u"North Europe answered as it should until the newest look."_s);
    }
};

QTEST_GUILESS_MAIN(TestWatcherEvidence)
#include "tst_watcher_evidence.moc"
