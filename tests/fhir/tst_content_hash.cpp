// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/content_hash.h"

#include <QTest>

using namespace rekindle;

/// What is the same content, and what is not.
class TestContentHash : public QObject
{
    Q_OBJECT
private slots:
    void whatTwoServersHoldAlikeIsAlike_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const QByteArray& other, bool same) {
            QTest::newRow(name) << other << same;
        };
        row("order and white space",
            R"({ "active" : true, "n":[1,2.50], "id":"1", "resourceType":"Patient","meta":{"versionId":"7","tag":[{"code":"x"}]} })",
            true);
        row("other stamps",
            R"({"resourceType":"Patient","id":"1","meta":{"versionId":"9","lastUpdated":"2026-01-01T00:00:00Z","source":"#a","tag":[{"code":"x"}]},"active":true,"n":[1.0,2.5]})",
            true);
        row("another value",
            R"({"resourceType":"Patient","id":"1","meta":{"tag":[{"code":"x"}]},"active":false,"n":[1,2.5]})", false);
        row("another tag",
            R"({"resourceType":"Patient","id":"1","meta":{"tag":[{"code":"y"}]},"active":true,"n":[1,2.5]})", false);
        row("no tag", R"({"resourceType":"Patient","id":"1","active":true,"n":[1,2.5]})", false);
        row("another order of a list",
            R"({"resourceType":"Patient","id":"1","meta":{"tag":[{"code":"x"}]},"active":true,"n":[2.5,1]})", false);
        row("a text for a number",
            R"({"resourceType":"Patient","id":"1","meta":{"tag":[{"code":"x"}]},"active":true,"n":["1",2.5]})", false);
        row("a versionId that is not the server's",
            R"({"resourceType":"Patient","id":"1","meta":{"tag":[{"code":"x"}]},"versionId":"1","active":true,"n":[1,2.5]})",
            false);
    }
    void whatTwoServersHoldAlikeIsAlike()
    {
        QFETCH(QByteArray, other);
        QFETCH(bool, same);
        const auto one = contentHash(
            "key",
            R"({"resourceType":"Patient","id":"1","meta":{"versionId":"1","tag":[{"code":"x"}]},"active":true,"n":[1,2.5]})");
        const auto two = contentHash("key", other);
        QVERIFY(one && two);
        QCOMPARE(*one == *two, same);
    }

    void aMetaOfTheServersOwnOnlyIsNone()
    {
        QCOMPARE(*contentHash("key", R"({"resourceType":"Patient","meta":{"versionId":"1"}})"),
                 *contentHash("key", R"({"resourceType":"Patient"})"));
    }

    void anotherKeyGivesAnotherHash()
    {
        QVERIFY(*contentHash("key", R"({"a":1})") != *contentHash("other", R"({"a":1})"));
    }

    void whatIsNoResourceIsRefused()
    {
        QCOMPARE(contentHash("key", "<html>").error().code, Errc::BadReply);
        QCOMPARE(contentHash("key", "").error().code, Errc::BadReply);
    }
};

QTEST_GUILESS_MAIN(TestContentHash)
#include "tst_content_hash.moc"
