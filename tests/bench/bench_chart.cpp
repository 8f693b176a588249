// SPDX-License-Identifier: GPL-3.0-or-later
// How long the lag chart takes to repaint while somebody zooms from a year to five minutes and back, over a year of
// samples each 15 s that went through the store's roll-ups. usage: bench_chart [width] [height] [days]; lines "name value
// unit". "scaled": the old data drawn in the new view, as on every turn of the wheel; "new data": the answer taken over and
// drawn. "read" and "reduce" happen on a pool.
#include "charts/lag_chart.h"
#include "history.h"
#include "io/sqlite_store.h"
#include "service/monitor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <map>
#include <vector>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const PairId pairId{u"year"_s};
const Instant now = fromEpochMs(1'795'227'270'000);

using Times = std::map<QString, std::vector<double>>;

/// Time by the clock, and time that this thread had the processor: on a busy computer only the second says what it costs.
class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }
    void stop(const QString& name, Times& times) const
    {
        times[name].push_back(static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
        times[name + u"_cpu"_s].push_back(cpuMs() - m_cpu);
    }

private:
    static double cpuMs()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
    }
    QElapsedTimer m_wall{};
    double m_cpu{cpuMs()};
};

History read(WatchStore& store, Instant from, Instant to, int columns)
{
    History history{pairId, from, to, resolutionFor(to - from, columns), {}, {}};
    history.lag = store.lag(pairId, from, to, history.resolution).value_or(QList<LagPoint>{});
    for (int i = 0; i < 400; ++i) {
        VerdictChange change{now - i * 22h, {}};
        change.verdict.code = i % 2 == 0 ? VerdictCode::Healthy : VerdictCode::Slow;
        history.verdicts.prepend(change);
    }
    return history;
}

LagChartData load(WatchStore& store, const LagChart& chart, Times& times)
{
    const ChartSpan& view = chart.view();
    const auto at = [](double ms) { return fromEpochMs(static_cast<qint64>(ms)); };
    const Instant to = std::min(at(view.to + view.length() / 2), now);
    const Instant from = std::max(at(view.from - view.length() / 2), now - ZoomStack::longest);
    const int columns = static_cast<int>(chart.columns() * static_cast<double>((to - from).count()) / view.length());
    const Stopwatch reading;
    const History history = read(store, from, to, columns);
    reading.stop(u"read"_s, times);
    const Stopwatch reducing;
    LagChartData data = chartData(history, columns);
    reducing.stop(u"reduce"_s, times);
    return data;
}

void draw(LagChart& chart, QPixmap& target, const QString& name, Times& times)
{
    const Stopwatch drawing;
    chart.render(&target);
    drawing.stop(name, times);
}

void step(LagChart& chart, WatchStore& store, Qt::Key key, QPixmap& target, Times& times)
{
    const Stopwatch turning;
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&chart, &event);
    chart.render(&target);
    turning.stop(u"repaint_scaled"_s, times);
    const LagChartData data = load(store, chart, times);
    const Stopwatch taking;
    chart.setData(data);
    chart.render(&target);
    taking.stop(u"repaint_new_data"_s, times);
    chart.setCursorAt((chart.view().from + chart.view().to) / 2);
    draw(chart, target, u"repaint_cursor"_s, times);
    chart.setCursorAt({});
}

void print(const Times& times)
{
    QTextStream out(stdout);
    for (const auto& [name, taken] : times) {
        std::vector<double> sorted = taken;
        std::sort(sorted.begin(), sorted.end());
        const auto at = [&sorted](double share) {
            return sorted[std::min(sorted.size() - 1, static_cast<size_t>(share * static_cast<double>(sorted.size())))];
        };
        out << name << "_median " << at(0.5) << " ms\n" << name << "_p99 " << at(0.99) << " ms\n";
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int width = arguments.value(1, u"1200"_s).toInt();
    const int height = arguments.value(2, u"400"_s).toInt();
    const int days = arguments.value(3, u"365"_s).toInt();
    const QTemporaryDir folder;
    auto store = SqliteStore::open(folder.filePath(u"year.sqlite"_s), SqliteFile::Mode::Write);
    if (!store || !fillHistory((*store)->watch, pairId, now - 24h * days, now, 15s)) {
        QTextStream(stderr) << "the store could not be filled\n";
        return 1;
    }
    Theme theme;
    theme.apply();
    LagChart chart(theme);
    chart.resize(width, height);
    chart.reset(now, ZoomStack::longest, 15min);
    QPixmap target(width, height);
    Times times;
    chart.setData(load((*store)->watch, chart, times));
    chart.render(&target); // fonts are loaded with the first picture
    times.clear();
    for (int round = 0; round < 4; ++round) {
        for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Minus}) {
            const auto done = [&] {
                return key == Qt::Key_Plus ? chart.zoom().isShortest() : chart.zoom().isLongest();
            };
            while (!done()) {
                step(chart, (*store)->watch, key, target, times);
            }
        }
    }
    QTextStream(stdout) << "zoom_steps " << times[u"repaint_scaled"_s].size() << " steps\n";
    print(times);
    return 0;
}
