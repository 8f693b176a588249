// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/divergence_closing.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

Reading diverged()
{
    Reading reading;
    reading.state = DrState::Healthy;
    reading.divergence = Divergence{.byType = {{u"Patient"_s, {.creates = 28}}}, .served = true};
    return reading;
}

} // namespace

/// Who may close the matter of what only the secondary has, and when.
class TestDivergenceClosing : public QObject
{
    Q_OBJECT
private slots:
    void l17_theRecordHoldsWhoWhyAndWhatWasFound()
    {
        const Reading reading = diverged();
        const auto note = closingNote({}, reading, fromEpochMs(1000), u" Ada "_s, u" entered by hand\n"_s);
        QVERIFY(note.has_value());
        QCOMPARE(*note, (ProtectionNote{fromEpochMs(1000), u"Ada"_s, u"entered by hand"_s, reading.divergence}));
    }

    void l17_whatCannotBeClosedSaysWhy_data()
    {
        QTest::addColumn<Reading>("reading");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("error");
        const auto row = [](const char* name, const Reading& reading, const QString& who, const QString& why,
                            Errc code) { QTest::newRow(name) << reading << who << why << static_cast<int>(code); };
        row("nobody", diverged(), u" "_s, u"why"_s, Errc::Invalid);
        row("no reason", diverged(), u"Ada"_s, u""_s, Errc::Invalid);
        row("nothing to close", Reading{}, u"Ada"_s, u"why"_s, Errc::NotFound);
        Reading serving = diverged();
        serving.state = DrState::ServingFromSecondary;
        row("the secondary serves", serving, u"Ada"_s, u"why"_s, Errc::Conflict);
        Reading stalled = diverged();
        stalled.lag.stall = StallState::Stalled;
        row("the copy stands still", stalled, u"Ada"_s, u"why"_s, Errc::Conflict);
    }
    void l17_whatCannotBeClosedSaysWhy()
    {
        QFETCH(Reading, reading);
        QFETCH(QString, who);
        QFETCH(QString, reason);
        QFETCH(int, error);
        const auto note = closingNote({}, reading, {}, who, reason);
        QVERIFY(!note.has_value());
        QCOMPARE(static_cast<int>(note.error().code), error);
    }
};

QTEST_GUILESS_MAIN(TestDivergenceClosing)
#include "tst_divergence_closing.moc"
