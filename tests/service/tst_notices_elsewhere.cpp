// SPDX-License-Identifier: GPL-3.0-or-later
// Notices in a process that does not hold the store.
#include "service/notifier.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"

#include <QSignalSpy>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// The store as a process sees it that does not hold it.
class SeenOutbox : public NoticeOutbox
{
public:
    explicit SeenOutbox(MemorySettings& held)
        : m_held(held)
    {
    }
    bool isReadOnly() const override { return true; }
    Result<QString> noticeRules() override { return m_held.noticeRules(); }
    Result<QList<KeptNotice>> waitingNotices() override { return m_held.waitingNotices(); }
    Result<void> changeOutbox(const OutboxChange& /*change*/) override { return fail(Errc::ReadOnly, {}); }

private:
    MemorySettings& m_held;
};

Result<void> ended(const QFuture<Result<void>>& wanted)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(wanted.isFinished(), 30'000); }();
    return wanted.result();
}

const PairId northId{u"north"_s};

PairStatus north(Instant now)
{
    return healthyPair(northId.value, u"Hospital North"_s, now);
}

} // namespace

class TestNoticesElsewhere : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWantedInASecondWindowIsDoneByTheHolderAndShownInBoth();
};

/// A person at the window of a process that does not hold the store.
void TestNoticesElsewhere::whatIsWantedInASecondWindowIsDoneByTheHolderAndShownInBoth()
{
    MemorySettings held;
    FakeWatchSource source;
    source.add(north(source.now()));
    Notifier holder(source, held);
    QStringList asked;
    bool answers = true;
    const auto ask = [&](const QString& verb, const QJsonObject& arguments, std::stop_token) -> VerbAnswer {
        asked.append(verb);
        const auto wish = noticeWishFrom(arguments);
        if (!answers || !wish) {
            return fail(answers ? Errc::Invalid : Errc::OutcomeUnknown, verb);
        }
        QMetaObject::invokeMethod(
            &holder, [&] { holder.adopt(*wish); }, Qt::BlockingQueuedConnection);
        return QJsonObject{};
    };
    FakeWatchSource shown(source.now());
    shown.add(north(shown.now()));
    SeenOutbox seen(held);
    Notifier second(shown, seen, ask);
    const auto stored = [&](const QString& part) {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(held.noticeRules()->contains(part), 30'000); }();
        emit shown.storedElsewhere();
    };
    PairStatus down = north(source.now());
    down.reading->verdict.code = VerdictCode::PrimaryDown;
    source.update(down);
    stored(u"\"outage\":\"bad\""_s);
    QTRY_VERIFY_WITH_TIMEOUT(second.needsAttention(northId), 30'000); // told there while this window is open
    QVERIFY(ended(second.acknowledge(northId)));
    QVERIFY(!holder.needsAttention(northId));
    QVERIFY(second.needsAttention(northId)); // what is stored is shown, and nothing before
    stored(u"\"acknowledged\":\"bad\""_s);
    QTRY_VERIFY_WITH_TIMEOUT(!second.needsAttention(northId), 30'000);
    const Instant until = source.now() + 1h;
    const PlannedWork work{std::nullopt, source.now(), until, u"A. Berg"_s};
    QVERIFY(ended(second.snooze(northId, until)));
    QVERIFY(ended(second.setOff(northId, true)));
    QVERIFY(ended(second.plan(northId, work)));
    QVERIFY(ended(second.snoozeAll(until)));
    stored(u"\"both\""_s);
    QTRY_COMPARE(second.silence(northId),
                 (Silence{.off = true, .snoozedUntil = until, .planned = work, .acknowledged = Severity::Bad}));
    QCOMPARE(holder.silence(northId), second.silence(northId));
    QCOMPARE(second.snoozedAllUntil(), std::optional(until));
    QCOMPARE(asked, QStringList(5, u"notices.change"_s));
    answers = false;
    const QSignalSpy refused(&second, &Notifier::refused);
    QCOMPARE(ended(second.wake(northId)).error().code, Errc::OutcomeUnknown);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(asked.size(), 6); // and it is not asked again
    QCOMPARE(second.silence(northId).snoozedUntil, std::optional(until));
}

QTEST_GUILESS_MAIN(TestNoticesElsewhere)
#include "tst_notices_elsewhere.moc"
