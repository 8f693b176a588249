// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/curl_pool.h"
#include "io/tls_trust.h"

#include <QTest>

#include <vector>

using namespace rekindle;

class TestCurlPool : public QObject
{
    Q_OBJECT
    TlsReport m_mark{}; // tells a handle that was given back from a new one

    void give(CurlPool& pool, const QByteArray& key)
    {
        auto handle = std::make_unique<CurlHandle>();
        handle->report = &m_mark;
        pool.give(key, std::move(handle));
    }
    bool isUsed(const CurlPool::Handle& handle) const { return handle->report == &m_mark; }

private slots:
    void aHandleServesItsOwnKeyOnly()
    {
        CurlPool pool;
        give(pool, "a");
        QVERIFY(!isUsed(pool.take("b")));
        const auto again = pool.take("a");
        QVERIFY(isUsed(again));
        QVERIFY(again->isValid());
        QVERIFY(!isUsed(pool.take("a")));
    }

    void eightOfOneKeyAreKept()
    {
        CurlPool pool;
        for (int i = 0; i < 10; ++i) {
            give(pool, "a");
        }
        std::vector<CurlPool::Handle> taken;
        for (int i = 0; i < 10; ++i) {
            taken.push_back(pool.take("a"));
            QCOMPARE(isUsed(taken.back()), i < 8);
        }
    }

    void theLongestIdleGoFirst()
    {
        CurlPool pool;
        for (int i = 0; i < 130; ++i) {
            give(pool, QByteArray::number(i));
        }
        QVERIFY(!isUsed(pool.take("0")));
        QVERIFY(!isUsed(pool.take("1")));
        QVERIFY(isUsed(pool.take("2")));
        QVERIFY(isUsed(pool.take("129")));
    }
};

QTEST_GUILESS_MAIN(TestCurlPool)
#include "tst_curl_pool.moc"
