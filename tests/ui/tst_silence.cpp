// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "service/language.h"
#include "service/messages.h"
#include "service/notifier.h"
#include "support/console_window.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"
#include "widgets/notice_line.h"
#include "widgets/silence_button.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
    void plannedWorkIsEnteredShownOnBothViewsAndEndedEarly();
    void plannedWorkThatIsAheadSaysFromWhenOn();
    void plannedWorkNeedsAnEndAheadAndAName();
    void thePaletteReachesAllOfIt();
    void withoutNoticesThereIsNoButton();

private:
    QDialog* planning() const
    {
        action("silencePlan")->trigger();
        QDialog* shown = nullptr;
        for (auto* dialog : m_window->findChildren<QDialog*>(u"plannedWorkDialog"_s)) {
            shown = dialog->isVisible() ? dialog : shown; // those that were closed are deleted later
        }
        return shown;
    }
    static void choose(QDialog* dialog, const QString& side)
    {
        auto* where = dialog->findChild<QComboBox*>(u"plannedWhere"_s);
        where->setCurrentIndex(where->findData(side));
    }
    static void type(QDialog* dialog, const QString& field, Instant at)
    {
        dialog->findChild<QDateTimeEdit*>(field)->setDateTime(messages::dateTime(at));
    }
    static QPushButton* confirmation(QDialog* dialog) { return dialog->findChild<QPushButton*>(u"confirmButton"_s); }
    NoticeLine* planned() const { return m_window->findChild<NoticeLine*>(u"plannedWork"_s); }
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

void TestSilence::plannedWorkIsEnteredShownOnBothViewsAndEndedEarly()
{
    m_window->show();
    QVERIFY(!planned()->isVisible());
    const Instant now = m_source->now();
    QDialog* dialog = planning();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox*>(u"plannedWhere"_s)->count(), 3);
    QCOMPARE(dialog->findChild<QLabel*>(u"subjectName"_s)->text(), u"Regional HIE"_s); // whole, as there is room
    choose(dialog, u"primary"_s);
    type(dialog, u"plannedUntil"_s, now + 3h);
    dialog->findChild<QLineEdit*>(u"personName"_s)->setText(u"A. Berg"_s);
    QTest::mouseClick(confirmation(dialog), Qt::LeftButton);
    QCOMPARE(m_notifier->silence(m_id).planned, std::optional(PlannedWork{Side::Primary, now, now + 3h, u"A. Berg"_s}));
    QVERIFY(planned()->isVisible());
    QVERIFY2(planned()->text().startsWith(u"Planned work at UK South until "_s), qPrintable(planned()->text()));
    m_window->openPair(m_id, u"timeline"_s);
    QVERIFY(planned()->isVisible());
    m_window->openPair(m_other);
    QVERIFY(!planned()->isVisible());
    m_window->openPair(m_id, u"now"_s);
    dialog = planning(); // what is planned stands there
    QCOMPARE(dialog->findChild<QComboBox*>(u"plannedWhere"_s)->currentData().toString(), u"primary"_s);
    choose(dialog, u"both"_s);
    QTest::mouseClick(confirmation(dialog), Qt::LeftButton);
    QCOMPARE(m_notifier->silence(m_id).planned, std::optional(PlannedWork{std::nullopt, now, now + 3h, u"A. Berg"_s}));
    QVERIFY2(planned()->text().startsWith(u"Planned work at UK South and UK West until "_s),
             qPrintable(planned()->text()));
    QTest::mouseClick(planned()->findChild<QPushButton*>(u"plannedWorkEnd"_s), Qt::LeftButton);
    QCOMPARE(m_notifier->silence(m_id).planned, std::nullopt);
    QVERIFY(!planned()->isVisible());
}

void TestSilence::plannedWorkThatIsAheadSaysFromWhenOn()
{
    const Instant now = m_source->now();
    m_notifier->plan(m_id, PlannedWork{Side::Secondary, now + 1h, now + 2h, u"A. Berg"_s});
    QVERIFY2(planned()->text().startsWith(u"Planned work at UK West from "_s), qPrintable(planned()->text()));
    m_source->advance(90min);
    m_window->openPair(m_id);
    QVERIFY2(planned()->text().startsWith(u"Planned work at UK West until "_s), qPrintable(planned()->text()));
    m_source->advance(31min);
    m_window->openPair(m_id);
    QCOMPARE(planned()->text(), QString()); // it ends by itself
}

void TestSilence::plannedWorkNeedsAnEndAheadAndAName()
{
    const Instant now = m_source->now();
    QDialog* dialog = planning();
    auto* name = dialog->findChild<QLineEdit*>(u"personName"_s);
    name->clear();
    QVERIFY(!confirmation(dialog)->isEnabled());
    name->setText(u"A. Berg"_s);
    QVERIFY(confirmation(dialog)->isEnabled());
    type(dialog, u"plannedFrom"_s, now + 3h);
    QVERIFY(!confirmation(dialog)->isEnabled()); // it would end before it begins
    QVERIFY(dialog->findChild<QLabel*>(u"plannedProblem"_s)->isVisibleTo(dialog));
    type(dialog, u"plannedFrom"_s, now - 3h);
    QVERIFY(confirmation(dialog)->isEnabled()); // it runs already
    type(dialog, u"plannedUntil"_s, now - 1h);
    QVERIFY(!confirmation(dialog)->isEnabled());
    dialog->reject();
    QCOMPARE(m_notifier->silence(m_id).planned, std::nullopt);
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
    QVERIFY(run(u"notices.plan"_s));
    QVERIFY(m_window->findChild<QDialog*>(u"plannedWorkDialog"_s)->isVisibleTo(m_window.get()));
}

void TestSilence::withoutNoticesThereIsNoButton()
{
    ConsoleWindow window({*m_source, m_theme, m_language});
    window.openPair(m_id);
    QVERIFY(!window.findChild<SilenceButton*>());
}

QTEST_MAIN(TestSilence)
#include "tst_silence.moc"
