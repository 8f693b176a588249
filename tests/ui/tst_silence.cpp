// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "service/language.h"
#include "service/notifier.h"
#include "support/console_window.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"
#include "widgets/silence_button.h"

#include <QAction>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// Whether one pair's notices are silent, in the window.
class TestSilence : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theMenuSilencesItsPairOnly();
    void aProblemIsAcknowledgedOnce();
    void whatIsSilentIsSaidOnTheButton();
    void aSilenceEndsByItself();
    void thePaletteReachesAllOfIt();
    void withoutNoticesThereIsNoButton();

private:
    QAction* action(const char* name) const { return m_window->findChild<QAction*>(QString::fromLatin1(name)); }
    SilenceButton* button() const { return m_window->findChild<SilenceButton*>(); }
    void fails(const PairId& id)
    {
        m_source->advance(30s);
        PairStatus status = *m_source->pair(id);
        status.reading->at = m_source->now();
        status.reading->verdict.code = VerdictCode::PrimaryDown;
        status.reading->verdict.confidence = Confidence::Confirmed;
        m_source->update(status);
    }
    QList<Command> commands() const { return m_window->commands(); }

    const PairId m_id{u"hie"_s};
    const PairId m_other{u"clinic"_s};
    Theme m_theme{};
    Language m_language{};
    MemorySettings m_store{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<Notifier> m_notifier{};
    std::unique_ptr<ConsoleWindow> m_window{};
};

void TestSilence::init()
{
    m_language.install(u"en"_s);
    m_window.reset();
    m_notifier.reset();
    QVERIFY(m_store.saveSetting(u"notices"_s, {}));
    m_source = std::make_unique<FakeWatchSource>();
    m_source->add(healthyPair(m_id.value, u"Regional HIE"_s, m_source->now()));
    m_source->add(healthyPair(m_other.value, u"Clinic"_s, m_source->now()));
    m_notifier = std::make_unique<Notifier>(*m_source, m_store);
    m_window = std::make_unique<ConsoleWindow>(
        ConsolePorts{*m_source, m_theme, m_language, nullptr, nullptr, nullptr, m_notifier.get()});
    m_window->openPair(m_id);
}

void TestSilence::theMenuSilencesItsPairOnly()
{
    QVERIFY(!action("silenceWake")->isVisible());
    action("silence_hour")->trigger();
    QCOMPARE(m_notifier->silence(m_id).snoozedUntil, std::optional(m_source->now() + 1h));
    QCOMPARE(m_notifier->silence(m_other).snoozedUntil, std::nullopt);
    QVERIFY(action("silenceWake")->isVisible());
    action("silenceWake")->trigger();
    QCOMPARE(m_notifier->silence(m_id).snoozedUntil, std::nullopt);
    action("silenceOff")->trigger();
    QVERIFY(m_notifier->silence(m_id).off);
    QVERIFY(!m_notifier->silence(m_other).off);
    m_window->openPair(m_other);
    QVERIFY(!action("silenceOff")->isChecked());
}

void TestSilence::aProblemIsAcknowledgedOnce()
{
    QVERIFY(!action("silenceAcknowledge")->isEnabled());
    fails(m_id);
    QVERIFY(action("silenceAcknowledge")->isEnabled());
    action("silenceAcknowledge")->trigger();
    QVERIFY(!m_notifier->needsAttention(m_id));
    QVERIFY(!action("silenceAcknowledge")->isEnabled());
    QCOMPARE(button()->text(), u"Notices: acknowledged"_s);
}

void TestSilence::whatIsSilentIsSaidOnTheButton()
{
    QCOMPARE(button()->text(), u"Notices"_s);
    action("silence_short")->trigger();
    QVERIFY2(button()->text().startsWith(u"Silent until "_s), qPrintable(button()->text()));
    QCOMPARE(button()->accessibleName(), button()->text());
    action("silenceOff")->trigger();
    QCOMPARE(button()->text(), u"Notices: off"_s);
    action("silenceOff")->trigger();
    action("silenceWake")->trigger();
    m_notifier->snoozeAll(m_source->now() + 1h);
    QVERIFY(button()->text().startsWith(u"Silent until "_s));
}

void TestSilence::aSilenceEndsByItself()
{
    action("silence_short")->trigger();
    m_source->advance(16min);
    button()->refresh();
    QCOMPARE(button()->text(), u"Notices"_s);
    QVERIFY(!action("silenceWake")->isVisible());
}

void TestSilence::thePaletteReachesAllOfIt()
{
    const auto run = [this](const QString& id) {
        const QList<Command> all = commands();
        const auto found = std::find_if(all.begin(), all.end(), [&id](const Command& c) { return c.id == id; });
        if (found == all.end() || !found->enabled) {
            return false;
        }
        found->run();
        return true;
    };
    QVERIFY(!run(u"notices.acknowledge"_s));
    QVERIFY(!run(u"notices.wake"_s));
    fails(m_id);
    QVERIFY(run(u"notices.acknowledge"_s));
    QVERIFY(m_notifier->silence(m_id).acknowledged.has_value());
    QVERIFY(run(u"notices.night"_s));
    QCOMPARE(m_notifier->silence(m_id).snoozedUntil, std::optional(Notifier::tomorrowMorning(m_source->now())));
    QVERIFY(run(u"notices.wake"_s));
    QVERIFY(run(u"notices.off"_s));
    QVERIFY(m_notifier->silence(m_id).off);
    QVERIFY(run(u"notices.off"_s));
    QVERIFY(!m_notifier->silence(m_id).off);
}

void TestSilence::withoutNoticesThereIsNoButton()
{
    ConsoleWindow window({*m_source, m_theme, m_language});
    window.openPair(m_id);
    QVERIFY(!window.findChild<SilenceButton*>());
}

QTEST_MAIN(TestSilence)
#include "tst_silence.moc"
