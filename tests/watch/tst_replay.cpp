// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/replay.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

struct Played {
    QList<QByteArray> out{};
    QStringList bad{};
    Result<qint64> good{0};
};

LineSource source(const QList<QByteArray>& lines)
{
    return [lines, i = qsizetype{0}]() mutable -> std::optional<QByteArray> {
        return i < lines.size() ? std::optional(lines.at(i++)) : std::nullopt;
    };
}

template <class Run>
Played play(const QList<QByteArray>& lines, Run run)
{
    Played played;
    const Replay replay{
        [&](const QByteArray& line) { played.out.append(line); },
        [&](qint64 number, const QString& why) { played.bad.append(QString::number(number) + u": "_s + why); }};
    played.good = run(source(lines), replay);
    return played;
}

Played playLag(const QList<QByteArray>& lines)
{
    return play(lines,
                [](const LineSource& next, const Replay& replay) { return replayLag(next, Millis{15min}, replay); });
}

Played playVerdict(const QList<QByteArray>& lines)
{
    return play(lines, [](const LineSource& next, const Replay& replay) { return replayVerdict(next, replay); });
}

QByteArray time(int seconds)
{
    return "2026-11-21T05:" + QByteArray::number(seconds / 60).rightJustified(2, '0') + ':'
           + QByteArray::number(seconds % 60).rightJustified(2, '0') + 'Z';
}

QByteArray lagLine(int seconds, const QByteArray& lo, const QByteArray& hi)
{
    return "{\"t\":\"" + time(seconds) + "\",\"lo\":" + lo + ",\"hi\":" + hi + ",\"import\":false}";
}

QByteArray probe(int seconds, const QByteArray& rest)
{
    return "{\"t\":\"" + time(seconds) + "\"," + rest + '}';
}

const QByteArray good =
    R"("control":"ok","dns":"ok","connect":"ok","http":200,"total_ms":80,"secondary":"ok","peer":null,"heartbeat":null)";
const QByteArray down =
    R"("control":"ok","dns":"ok","connect":"timeout","http":null,"total_ms":null,"secondary":"200","peer":"fail","heartbeat":null)";

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT
private slots:
    void aLagTraceRaisesAndClears()
    {
        const Played played = playLag(
            {lagLine(0, "5", "35"), lagLine(30, "null", "null"), lagLine(60, "900", "930.5"), lagLine(90, "10", "40")});
        QCOMPARE(played.good.value(), 4);
        QCOMPARE(played.out,
                 (QList<QByteArray>{
                     R"({"t":"2026-11-21T05:01:00Z","alarm":"rpo_breached","state":"raised","breach_in_s":null})",
                     R"({"t":"2026-11-21T05:01:30Z","alarm":"rpo_breached","state":"cleared","breach_in_s":null})"}));
        QVERIFY(played.bad.isEmpty());
    }

    void aForecastCarriesSeconds()
    {
        QList<QByteArray> lines;
        for (int at = 0; at < 900; at += 30) {
            lines.append(lagLine(at, QByteArray::number(at), QByteArray::number(at + 30)));
        }
        const Played played = playLag(lines);
        QCOMPARE(played.out.size(), 2);
        QVERIFY(played.out.at(0).contains(R"("alarm":"stall_watch","state":"raised","breach_in_s":null})"));
        QCOMPARE(
            played.out.at(1),
            QByteArray(
                R"({"t":"2026-11-21T05:03:30Z","alarm":"breach_forecast","state":"raised","breach_in_s":[660,690]})"));
    }

    void aVerdictTraceTellsEachChange()
    {
        QList<QByteArray> lines;
        for (int i = 0; i < 12; ++i) {
            lines.append(probe(i * 30, i < 6 || i > 9 ? good : down));
        }
        const Played played = playVerdict(lines);
        QCOMPARE(played.out,
                 (QList<QByteArray>{R"({"t":"2026-11-21T05:00:00Z","verdict":"healthy","confidence":"confirmed"})",
                                    R"({"t":"2026-11-21T05:03:30Z","verdict":"primary_down","confidence":"suspected"})",
                                    R"({"t":"2026-11-21T05:04:00Z","verdict":"primary_down","confidence":"probable"})",
                                    R"({"t":"2026-11-21T05:04:30Z","verdict":"primary_down","confidence":"confirmed"})",
                                    R"({"t":"2026-11-21T05:05:30Z","verdict":"healthy","confidence":"confirmed"})"}));
    }

    void timesInEveryFormOfIsoAreTakenAndGivenBack_data()
    {
        QTest::addColumn<QByteArray>("t");
        for (const char* t : {"2026-11-21T05:00:00Z", "2026-11-21T05:00:00.123456Z", "2026-11-21T07:00:00+02:00",
                              "2026-11-21T05:00:00", "2026-11-21 05:00:00", "2026-11-21T05:00:00.5"}) {
            QTest::newRow(t) << QByteArray(t);
        }
    }
    void timesInEveryFormOfIsoAreTakenAndGivenBack()
    {
        QFETCH(QByteArray, t);
        const Played played = playLag({"{\"t\":\"" + t + "\",\"lo\":1000,\"hi\":1001,\"import\":false}"});
        QCOMPARE(played.good.value(), 1);
        QCOMPARE(played.out.size(), 1);
        QVERIFY(played.out.constFirst().startsWith(QByteArray("{\"t\":\"" + t + "\",")));
    }

    void brokenLinesAreNamedAndSkipped()
    {
        const Played played =
            playLag({"", lagLine(0, "1", "2"), "garbage", "[1]", "  ", R"({"lo":1,"hi":2})",
                     R"({"t":"noon","lo":1,"hi":2})", lagLine(30, "3", "2"), lagLine(60, "\"1\"", "2"),
                     lagLine(90, "-1", "2"), lagLine(90, "1", "1e300"), R"({"t":"2026-11-21T05:00:00Z"})",
                     R"({"t":"2026-11-21T05:00:00Z","lo":1,"hi":2,"import":"yes"})", lagLine(120, "1", "2")});
        QCOMPARE(played.good.value(), 2);
        QCOMPARE(played.bad.size(), 10);
        QVERIFY2(played.bad.at(0).startsWith(u"3: not JSON"_s), qPrintable(played.bad.at(0)));
        QCOMPARE(played.bad.at(1), u"4: not a JSON object"_s);
        QVERIFY(played.bad.at(2).startsWith(u"6: \"t\""_s));
        QVERIFY(played.bad.at(4).startsWith(u"8: \"lo\""_s));
    }

    void brokenProbesAreNamedAndSkipped_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("control") << QByteArray(R"("control":"maybe","http":200)");
        QTest::newRow("dns") << QByteArray(R"("dns":"slow","http":200)");
        QTest::newRow("connect") << QByteArray(R"("connect":3)");
        QTest::newRow("http") << QByteArray(R"("http":"200")");
        QTest::newRow("http range") << QByteArray(R"("http":20)");
        QTest::newRow("total_ms") << QByteArray(R"("http":200,"total_ms":-4)");
        QTest::newRow("secondary") << QByteArray(R"("http":200,"secondary":"good")");
        QTest::newRow("peer") << QByteArray(R"("http":200,"peer":true)");
        QTest::newRow("heartbeat") << QByteArray(R"("http":200,"heartbeat":1.5)");
        QTest::newRow("nothing probed") << QByteArray(R"("control":"ok")");
    }
    void brokenProbesAreNamedAndSkipped()
    {
        QFETCH(QByteArray, rest);
        const Played played = playVerdict({probe(0, good), probe(30, rest), probe(60, good)});
        QCOMPARE(played.good.value(), 2);
        QCOMPARE(played.bad.size(), 1);
        QVERIFY(played.bad.constFirst().startsWith(u"2: "_s));
    }

    void whatIsNotKnownMayBeNull()
    {
        const QByteArray unknown =
            R"("control":null,"dns":"ok","connect":"ok","http":200,"total_ms":null,"secondary":null,"peer":"null","heartbeat":null)";
        const Played played = playVerdict({probe(0, unknown), probe(30, unknown)});
        QCOMPARE(played.good.value(), 2);
        QCOMPARE(played.out.size(), 1);
    }

    void aTraceWithoutAnyGoodLineIsAnError()
    {
        for (const QList<QByteArray>& lines : {QList<QByteArray>{}, QList<QByteArray>{"x", ""}}) {
            QCOMPARE(playLag(lines).good.error().code, Errc::Invalid);
            QCOMPARE(playVerdict(lines).good.error().code, Errc::Invalid);
        }
    }

    void garbageInEveryFormIsSurvived()
    {
        QByteArray line = probe(0, good);
        QList<QByteArray> lines{line};
        for (qsizetype i = 0; i < line.size(); ++i) {
            lines.append(line.left(i));
            QByteArray flipped = line;
            flipped[i] = static_cast<char>(flipped.at(i) ^ 0x15);
            lines.append(flipped);
        }
        lines.append(QByteArray(1'000'000, '['));
        QVERIFY(playVerdict(lines).good.has_value());
        QVERIFY(playLag(lines).bad.size() > 100);
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
