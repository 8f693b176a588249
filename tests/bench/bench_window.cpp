// SPDX-License-Identifier: GPL-3.0-or-later
// How long the main thread is busy with what a refresh causes: a window with 100 pairs, all of which are read once a
// second for thirty seconds of driven time, on the overview, on the overview in groups and on the pair page. A refresh is
// everything from the readings' arrival to the end of the painting and of what is put off; a stall is its longest single
// event. Counted is the processor's time of the main thread, so that other work on the machine does not count. usage:
// bench_window [seconds]; lines "name value unit".
#include "support/console_window.h"
#include "support/fake_watch_source.h"

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QSize>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1360, 860); ///< the first size on a large screen, which the platform offscreen has not

/// The longest single event is what a person feels; the sum is what the processor pays.
struct Spent {
    std::vector<double> stalls{}; ///< of each refresh its longest event
    std::vector<double> refreshes{};
};

double busy()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        const double before = busy();
        const bool done = QApplication::notify(receiver, event);
        spent.push_back(busy() - before);
        --m_depth;
        return done;
    }
    std::vector<double> spent{};

private:
    int m_depth{0};
};

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(static_cast<size_t>(share * static_cast<double>(values.size() - 1)));
}

void report(QTextStream& out, const QString& name, const std::vector<double>& values)
{
    out << name << "_median " << at(values, 0.5) << " ms\n"
        << name << "_p99 " << at(values, 0.99) << " ms\n"
        << name << "_max " << at(values, 1) << " ms\n";
    out.flush();
}

void readAll(FakeWatchSource& source, int second)
{
    int i = 0;
    for (PairStatus status : source.pairs()) {
        Reading& reading = *status.reading;
        reading.at = source.now();
        reading.lag.readAt = source.now();
        const Millis lag = 1s * ((i * 37 + second * 5) % 240);
        reading.lag.staleness = Interval{lag, lag + 30s};
        reading.loss.total = CountRange{i % 40, i % 40 + second % 9};
        reading.loss.countedAt = source.now();
        reading.verdict.code = (i + second) % 29 == 0 ? VerdictCode::Throttled : VerdictCode::Healthy;
        reading.primary.phases.firstByte = Millis{30 + (i + second) % 20};
        status.live = true;
        source.update(status);
        ++i;
    }
}

/// Lets everything happen that this refresh put off: the window's own timers wait 50 ms.
void settle(QApplication& app)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 120) {
        app.processEvents(QEventLoop::WaitForMoreEvents, 5);
        app.processEvents();
    }
}

void drive(TimedApplication& app, FakeWatchSource& source, const QString& name, int seconds)
{
    QTextStream out(stdout);
    Spent all;
    QTimer wake; // or the loop would wait for an event that does not come
    wake.start(4);
    settle(app);
    for (int second = 0; second < seconds; ++second) {
        source.advance(1s);
        app.spent.clear();
        const double before = busy();
        readAll(source, second);
        const double arrival = busy() - before;
        settle(app);
        double sum = arrival;
        for (const double event : app.spent) {
            sum += event;
        }
        const double longest = app.spent.empty() ? 0 : *std::max_element(app.spent.begin(), app.spent.end());
        all.stalls.push_back(std::max(arrival, longest));
        all.refreshes.push_back(sum);
    }
    report(out, name + u"_refresh_of_all_pairs"_s, all.refreshes);
    report(out, name + u"_stall"_s, all.stalls);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    TimedApplication app(argc, argv);
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 30;
    Theme theme;
    theme.apply();
    Language language;
    language.install(u"en"_s);
    FakeWatchSource grouped;
    addManyPairs(grouped);
    FakeWatchSource flat;
    for (PairStatus status : grouped.pairs()) {
        status.pair.group.clear();
        flat.add(status);
    }
    {
        ConsoleWindow window({flat, theme, language});
        window.resize(usualSize);
        window.show();
        drive(app, flat, u"overview"_s, seconds);
    }
    ConsoleWindow window({grouped, theme, language});
    window.resize(usualSize);
    window.show();
    window.findChild<QCheckBox*>(u"groupsCheck"_s)->click();
    drive(app, grouped, u"overview_in_groups"_s, seconds);
    window.openPair(PairId{u"many-42"_s});
    drive(app, grouped, u"pair_page"_s, seconds);
    return 0;
}
