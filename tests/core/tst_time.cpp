// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_fields.h"
#include "core/time.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestTime : public QObject
{
    Q_OBJECT
private slots:
    void instantsAreReadInEveryFormThatFhirAllows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("utc") << u"2026-11-21T05:04:28Z"_s << u"2026-11-21T05:04:28.000Z"_s;
        QTest::newRow("offset") << u"2026-11-21T07:04:28.5+02:00"_s << u"2026-11-21T05:04:28.500Z"_s;
        QTest::newRow("seven digits") << u"2026-11-21T05:04:28.1239999Z"_s << u"2026-11-21T05:04:28.123Z"_s;
        QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << u"2017-01-01T00:00:00.000Z"_s;
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
    }
    void instantsAreReadInEveryFormThatFhirAllows()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto parsed = parseInstant(text);
        QVERIFY(parsed.has_value());
        QCOMPARE(toIso(*parsed), iso);
    }

    void whatIsNoInstantIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "2026", "2026-11-21", "2026-11-21T05:04:28", "2026-13-21T05:04:28Z", "2026-11-21T25:04:28Z", "x"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void whatIsNoInstantIsRefused()
    {
        QFETCH(QString, text);
        const auto parsed = parseInstant(text);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, Errc::Invalid);
    }

    void httpDatesAreReadInTheirThreeForms()
    {
        const auto expected = parseInstant(u"1994-11-06T08:49:37Z").value();
        QCOMPARE(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), std::optional(expected));
        QCOMPARE(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT"), std::optional(expected));
        QCOMPARE(parseHttpDate("Sun Nov  6 08:49:37 1994"), std::optional(expected));
        QCOMPARE(parseHttpDate("yesterday"), std::optional<Instant>());
        QCOMPARE(toHttpDate(expected), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
    }

    void durationsAreReadAsPeopleTypeThem()
    {
        QCOMPARE(parseDuration(u"90").value(), Millis{90s});
        QCOMPARE(parseDuration(u"15m").value(), Millis{15min});
        QCOMPARE(parseDuration(u"1h").value(), Millis{1h});
        QCOMPARE(parseDuration(u"250ms").value(), Millis{250});
        QVERIFY(!parseDuration(u"-5s").has_value());
        QVERIFY(!parseDuration(u"soon").has_value());
    }

    void aMomentInJsonIsReadAsTextAndAsMilliseconds()
    {
        const Instant at = fromEpochMs(1'795'262'400'123);
        QCOMPARE(momentFrom(toJson(at)), std::optional(at));
        QCOMPARE(momentFrom(QJsonValue(toEpochMs(at))), std::optional(at));
        for (const QJsonValue& other : {QJsonValue(), QJsonValue(u"noon"_s), QJsonValue(true), QJsonValue(u""_s)}) {
            QCOMPARE(momentFrom(other), std::optional<Instant>());
        }
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
