// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/language.h"
#include "support/fake_settings.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"
#include "tray.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QPixmap>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestTray : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyStateHasAnIconOfItsOwn();
    void theIconAndTheTooltipFollowThePairs();
    void theMenuDoesWhatItSays();
    void oneMessageIsMadeOfManyNotices();
    void aClickOpensThePairOfTheNotice();
    void switchedOffMeansNoMessage();
    void theLanguageChanges();

private:
    QAction* action(const char* name) const { return m_tray->menu()->findChild<QAction*>(QString::fromLatin1(name)); }
    QSystemTrayIcon* icon() const { return m_tray->findChild<QSystemTrayIcon*>(); }
    PairStatus down()
    {
        m_source->advance(30s);
        PairStatus status = healthyPair(u"hie"_s, u"Regional HIE"_s, m_source->now());
        status.reading->verdict.code = VerdictCode::PrimaryDown;
        return status;
    }

    Theme m_theme{};
    Language m_language{};
    FakeSettings m_settings{};
    MemorySettings m_store{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<Notifier> m_notifier{};
    std::unique_ptr<Tray> m_tray{};
};

void TestTray::init()
{
    m_language.install(u"en"_s);
    QVERIFY(m_store.saveSetting(u"notices"_s, {}));
    m_settings.now = {};
    m_source = std::make_unique<FakeWatchSource>();
    m_source->add(healthyPair(u"hie"_s, u"Regional HIE"_s, m_source->now()));
    m_notifier = std::make_unique<Notifier>(*m_source, m_store);
    m_tray = std::make_unique<Tray>(*m_source, m_theme, &m_settings, *m_notifier);
}

void TestTray::cleanup()
{
    m_tray.reset();
    m_notifier.reset();
    m_source.reset();
}

void TestTray::everyStateHasAnIconOfItsOwn()
{
    for (const Tokens& tokens : {lightTokens(), darkTokens()}) {
        QList<QImage> seen;
        QList<QImage> shapes; // by outline alone, for who does not see the colour
        for (const auto state : {StateClass::Good, StateClass::Watch, StateClass::Bad, StateClass::Unknown}) {
            const QImage image = Tray::icon(state, tokens).pixmap(22, 22).toImage();
            QVERIFY(!image.isNull());
            QVERIFY(!seen.contains(image));
            seen.append(image);
            const QImage shape = image.convertToFormat(QImage::Format_Alpha8);
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
    }
}

void TestTray::theIconAndTheTooltipFollowThePairs()
{
    QCOMPARE(m_tray->toolTip(), u"Rekindle\n1 good"_s);
    const QImage good = icon()->icon().pixmap(22, 22).toImage();
    addDrawnPairs(*m_source);
    QTRY_VERIFY(icon()->toolTip().startsWith(u"Rekindle\n1 bad, 1 to watch, 2 unknown"_s));
    QVERIFY(icon()->toolTip().endsWith(u" 2 good"_s));
    QVERIFY(icon()->icon().pixmap(22, 22).toImage() != good);
    for (const PairStatus& status : m_source->pairs()) {
        m_source->remove(status.pair.id);
    }
    QTRY_COMPARE(icon()->toolTip(), u"Rekindle\nNothing is watched yet"_s);
}

void TestTray::theMenuDoesWhatItSays()
{
    const QSignalSpy window(m_tray.get(), &Tray::windowRequested);
    const QSignalSpy quit(m_tray.get(), &Tray::quitRequested);
    action("trayOpen")->trigger();
    action("trayQuit")->trigger();
    QCOMPARE(window.size(), 1);
    QCOMPARE(quit.size(), 1);
    QVERIFY(!action("trayAcknowledge")->isEnabled());
    m_source->update(down());
    QVERIFY(action("trayAcknowledge")->isEnabled());
    action("trayAcknowledge")->trigger();
    QVERIFY(!m_notifier->needsAttention(PairId{u"hie"_s}));
    QVERIFY(!action("trayWake")->isVisible());
    action("traySnooze_short")->trigger();
    QCOMPARE(m_notifier->snoozedAllUntil(), std::optional(m_source->now() + 15min));
    action("traySnooze_hour")->trigger();
    QCOMPARE(m_notifier->snoozedAllUntil(), std::optional(m_source->now() + 1h));
    QVERIFY(m_tray->toolTip().contains(u"\nSilent until "_s));
    action("traySnooze_night")->trigger();
    QCOMPARE(m_notifier->snoozedAllUntil(), std::optional(Notifier::tomorrowMorning(m_source->now())));
    QVERIFY(action("trayWake")->isVisible());
    action("trayWake")->trigger();
    QCOMPARE(m_notifier->snoozedAllUntil(), std::nullopt);
    QVERIFY(!action("trayWake")->isVisible());
}

void TestTray::oneMessageIsMadeOfManyNotices()
{
    QList<Notice> notices;
    for (int i = 0; i < 6; ++i) {
        notices.append({.pair = PairId{QString::number(i)},
                        .severity = i == 2 ? Severity::Bad : Severity::Watch,
                        .title = u"Pair %1: slow"_s.arg(i),
                        .text = u"It is slow."_s});
    }
    const auto one = Tray::messageOf(notices.first(1));
    QCOMPARE(one, (Tray::Message{u"Pair 0: slow"_s, u"It is slow."_s, Severity::Watch, PairId{u"0"_s}}));
    const auto many = Tray::messageOf(notices);
    QVERIFY(many.title.startsWith(u"6 notice"_s));
    QCOMPARE(many.text.split(u'\n').size(), 5);
    QVERIFY(many.text.endsWith(u"…"_s));
    QCOMPARE(many.severity, Severity::Bad);
    QCOMPARE(many.pair, PairId{u"2"_s});
}

void TestTray::aClickOpensThePairOfTheNotice()
{
    const QSignalSpy opened(m_tray.get(), &Tray::pairOpened);
    emit icon()->messageClicked();
    QCOMPARE(opened.size(), 0);
    m_source->update(down());
    QTRY_VERIFY((emit icon()->messageClicked(), opened.size() > 0));
    QCOMPARE(opened.first().first().value<PairId>(), PairId{u"hie"_s});
}

void TestTray::switchedOffMeansNoMessage()
{
    PairStatus other = healthyPair(u"other"_s, u"Other"_s, m_source->now());
    m_source->add(other);
    m_settings.now.notifications = false;
    const QSignalSpy opened(m_tray.get(), &Tray::pairOpened);
    m_source->update(down());
    m_settings.now.notifications = true;
    m_source->advance(30s);
    other.reading->at = m_source->now();
    other.reading->verdict.code = VerdictCode::Slow;
    m_source->update(other);
    QTRY_VERIFY((emit icon()->messageClicked(), opened.size() > 0));
    QCOMPARE(opened.first().first().value<PairId>(), PairId{u"other"_s}); // not the worse one
}

void TestTray::theLanguageChanges()
{
    m_language.install(u"th"_s);
    QTRY_COMPARE(action("trayOpen")->text(), Tray::tr("Open Rekindle"));
    QVERIFY(m_tray->toolTip().startsWith(u"Rekindle\n"_s));
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
