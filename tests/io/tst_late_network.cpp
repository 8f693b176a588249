// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/late_network.h"
#include "io/local_channel.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/memory_secrets.h"

#include <QTest>

#include <atomic>
#include <latch>
#include <thread>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

class NamedSigner : public AssertionSigner
{
public:
    Result<QByteArray> sign(const Claims& claims, const Secret&, const QString& keyId, bool) override
    {
        return claims.issuer.toUtf8() + '/' + keyId.toUtf8();
    }
};

/// What the made network was told outlives it here.
struct Seen {
    std::atomic<int> made{0};
    TransportOptions options{};
};

class ScriptedNetwork : public Network
{
public:
    ScriptedNetwork(Clock& clock, Seen& seen, const TransportOptions& options)
        : m_http(clock)
        , m_seen(seen)
    {
        m_seen.options = options;
        m_http.answer(u"there"_s, {FakeTransport::reply(204)});
    }
    HttpTransport& http() override { return m_http; }
    AssertionSigner& signer() override { return m_signer; }
    SecretStore& keychain() override { return m_secrets; }
    VerbChannel& verbs() override { return m_verbs; }
    Result<void> prepare() override { return {}; }
    void setOptions(const TransportOptions& options) override { m_seen.options = options; }

private:
    FakeTransport m_http;
    NamedSigner m_signer{};
    MemorySecrets m_secrets{};
    LocalChannel m_verbs{};
    Seen& m_seen;
};

HttpRequest request()
{
    HttpRequest request;
    request.url = QUrl(u"https://there.test/metadata"_s);
    return request;
}

TransportOptions trusting(const QString& file)
{
    TransportOptions options;
    options.extraCaFiles = {file};
    return options;
}

const SecretKey password{PairId{u"p"_s}, u"primary"_s};

} // namespace

class TestLateNetwork : public QObject
{
    Q_OBJECT
private slots:
    void isMadeAtFirstUseWithTheOptionsOfThen()
    {
        Seen seen;
        LateNetwork late(maker(seen), trusting(u"old.pem"_s));
        QCOMPARE(late.keychain().kind(), u"keychain"_s);
        late.setOptions(trusting(u"new.pem"_s));
        QCOMPARE(seen.made, 0);
        QCOMPARE(late.http().exchange(request(), {}).status, std::optional(204));
        QCOMPARE(seen.made, 1);
        QCOMPARE(seen.options, trusting(u"new.pem"_s));
        late.setOptions(trusting(u"newest.pem"_s));
        QCOMPARE(seen.options, trusting(u"newest.pem"_s));
    }

    void allThreeAreOfOneNetwork()
    {
        Seen seen;
        LateNetwork late(maker(seen), {});
        QCOMPARE(late.signer().sign({.issuer = u"me"_s}, Secret{}, u"key"_s, false).value_or(QByteArray()), "me/key");
        QVERIFY(late.keychain().write(password, Secret(QByteArray("s"))));
        const auto kept = late.keychain().read(password);
        QVERIFY(kept && *kept);
        QVERIFY(late.keychain().removeAll(PairId{u"p"_s}));
        QVERIFY(!*late.keychain().read(password));
        QVERIFY(late.http().exchange(request(), {}).ok());
        QCOMPARE(seen.made, 1);
    }

    void isMadeOnceForAllThreads()
    {
        Seen seen;
        LateNetwork late(maker(seen), {});
        std::atomic<int> answered{0};
        {
            std::latch together(8);
            QList<std::shared_ptr<std::jthread>> threads;
            for (int i = 0; i < 8; ++i) {
                threads.append(std::make_shared<std::jthread>([&] {
                    together.arrive_and_wait();
                    answered += late.http().exchange(request(), {}).ok() ? 1 : 0;
                }));
            }
        }
        QCOMPARE(answered, 8);
        QCOMPARE(seen.made, 1);
    }

    void whatCannotBeMadeIsToldEachTimeAndTriedAgain()
    {
        Seen seen;
        bool there = false;
        LateNetwork late(
            [&](const TransportOptions& options) -> Result<std::unique_ptr<Network>> {
                if (!there) {
                    return fail(Errc::Unsupported, u"network.so"_s, u"no such file"_s);
                }
                return maker(seen)(options);
            },
            {});
        const Error missing{Errc::Unsupported, u"network.so"_s, u"no such file"_s};
        QCOMPARE(late.http().exchange(request(), {}).error, std::optional(missing));
        QCOMPARE(late.signer().sign({}, Secret{}, {}, false).error(), missing);
        QCOMPARE(late.keychain().read(password).error(), missing);
        QCOMPARE(late.keychain().write(password, Secret{}).error(), missing);
        QCOMPARE(late.keychain().removeAll(PairId{u"p"_s}).error(), missing);
        QCOMPARE(late.prepare().error(), missing);
        there = true;
        QVERIFY(late.prepare());
        QCOMPARE(seen.made, 1);
        QVERIFY(late.http().exchange(request(), {}).ok());
    }

private:
    LateNetwork::Make maker(Seen& seen)
    {
        return [this, &seen](const TransportOptions& options) -> Result<std::unique_ptr<Network>> {
            ++seen.made;
            return std::make_unique<ScriptedNetwork>(m_clock, seen, options);
        };
    }

    FakeClock m_clock{};
};

QTEST_GUILESS_MAIN(TestLateNetwork)
#include "tst_late_network.moc"
