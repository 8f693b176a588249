// SPDX-License-Identifier: GPL-3.0-or-later
// render_charts DIRECTORY [LANGUAGE] [dark]: the lag chart and the timeline in hard cases, as pictures for people to look
// at; with QT_SCALE_FACTOR=2 at 200 %.
#include "charts/lag_chart.h"
#include "charts/timeline_sheet.h"
#include "pages/timeline_page.h"
#include "service/language.h"
#include "support/fake_watch_source.h"
#include "widgets/chart_card.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QPushButton>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

void shoot(QWidget& widget, const QString& path)
{
    widget.show();
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    widget.grab().save(path);
}

void press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&widget, &event);
}

void click(QWidget& widget, const char* name)
{
    widget.findChild<QPushButton*>(QString::fromLatin1(name))->click();
}

Incident busy(Instant began, Millis length, int milestones)
{
    Incident incident;
    incident.id = IncidentId{u"busy"_s};
    incident.began = began;
    incident.ended = began + length;
    incident.rpoActual = Interval{18s, 48s};
    for (int i = 0; i < milestones; ++i) {
        const auto kind = static_cast<MilestoneKind>(i % (static_cast<int>(MilestoneKind::Note) + 1));
        const Millis after = i < milestones / 2 ? length / 3 : length * i / milestones;
        incident.milestones.append({kind, began + after, i % 2 == 0 ? MilestoneSource::Probe : MilestoneSource::Person,
                                    u"A person with rather a long name"_s, u"A note that says something"_s});
    }
    std::stable_sort(incident.milestones.begin(), incident.milestones.end(),
                     [](const Milestone& a, const Milestone& b) { return a.at < b.at; });
    return incident;
}

void renderChart(FakeWatchSource& source, Theme& theme, const QString& folder)
{
    ChartCard card(source, theme);
    card.resize(860, 460);
    card.setPair(source.pair(PairId{u"north"_s})->pair);
    shoot(card, folder + u"/chart-hour.png"_s);
    press(card.chart(), Qt::Key_Space);
    press(card.chart(), Qt::Key_Right);
    shoot(card, folder + u"/chart-cursor.png"_s);
    press(card.chart(), Qt::Key_Escape);
    click(card, "range4Button");
    shoot(card, folder + u"/chart-year.png"_s);
    click(card, "range0Button");
    shoot(card, folder + u"/chart-minutes.png"_s);
    click(card, "chartTableButton");
    shoot(card, folder + u"/chart-table.png"_s);
}

void renderTimeline(FakeWatchSource& source, Theme& theme, const QString& folder)
{
    TimelinePage page({source, theme});
    page.setStyleSheet(theme.styleSheet());
    page.resize(1080, 860);
    page.setPair(PairId{u"north"_s});
    shoot(page, folder + u"/timeline.png"_s);
    auto incidents = source.incidents(PairId{u"north"_s});
    const Instant began = incidents[2].began;
    incidents[2] = busy(began, 31min, 14);
    incidents[1] = busy(incidents[1].began, 48h, 40);
    incidents[1].id = IncidentId{u"long"_s};
    source.setIncidents(PairId{u"north"_s}, incidents);
    auto* box = page.findChild<QComboBox*>(u"compareBox"_s);
    box->setCurrentIndex(2);
    emit box->activated(2);
    shoot(page, folder + u"/timeline-compared.png"_s);
    TimelineSheet sheet{u"Hospital North"_s, {u"RTO"_s}, {incidents[1], 1h, source.now(), {}, {}, false}};
    sheet.lanes.mirrored = QLocale().textDirection() == Qt::RightToLeft;
    imageOf(pictureOf(sheet)).save(folder + u"/sheet-long.png"_s);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        return 2;
    }
    QDir().mkpath(arguments.at(1));
    Theme theme;
    theme.apply();
    theme.setChoice(arguments.value(3) == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::Light);
    app.setStyleSheet(theme.styleSheet());
    Language language;
    language.install(arguments.value(2, u"en"_s));
    FakeWatchSource source;
    addDrawnPairs(source);
    renderChart(source, theme, arguments.at(1));
    renderTimeline(source, theme, arguments.at(1));
    return 0;
}
