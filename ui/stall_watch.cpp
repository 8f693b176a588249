// SPDX-License-Identifier: GPL-3.0-or-later
#include "stall_watch.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace rekindle {

namespace {

constexpr double perDecade = 20;
constexpr double smallest = 0.01; ///< ms
constexpr double frame = 16;
constexpr double immediate = 50;

} // namespace

void StallHistogram::add(std::chrono::nanoseconds length)
{
    const double ms = std::chrono::duration<double, std::milli>(length).count();
    const double place = ms <= smallest ? 0 : std::ceil(std::log10(ms / smallest) * perDecade);
    ++m_counts[static_cast<size_t>(std::clamp(place, 0.0, classes - 1.0))];
    ++m_figures.stretches;
    m_figures.max = std::max(m_figures.max, ms);
    m_figures.over16 += ms > frame ? 1 : 0;
    m_figures.over50 += ms > immediate ? 1 : 0;
}

double StallHistogram::quantile(double share) const
{
    const auto wanted = static_cast<qint64>(std::ceil(static_cast<double>(m_figures.stretches) * share));
    qint64 seen = 0;
    for (int i = 0; i < classes; ++i) {
        seen += m_counts[static_cast<size_t>(i)];
        if (seen >= wanted && seen > 0) {
            return std::min(m_figures.max, smallest * std::pow(10, i / perDecade));
        }
    }
    return 0;
}

StallFigures StallHistogram::figures() const
{
    StallFigures figures = m_figures;
    figures.p50 = quantile(0.5);
    figures.p99 = quantile(0.99);
    return figures;
}

StallWatch::StallWatch(QObject* parent)
    : QObject(parent)
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    // Dispatchers differ in what they do between these two; all emit one of them after events were delivered.
    const QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &StallWatch::end);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &StallWatch::end);
    QCoreApplication::instance()->installEventFilter(this);
}

StallWatch::~StallWatch() = default;

bool StallWatch::eventFilter(QObject* /*watched*/, QEvent* /*event*/)
{
    if (!m_began) {
        m_began = Steady::now();
    }
    return false;
}

void StallWatch::end()
{
    if (!m_began) {
        return;
    }
    const auto length = Steady::now() - *m_began;
    m_began.reset();
    m_histogram.add(length);
    if (const double ms = std::chrono::duration<double, std::milli>(length).count(); ms > immediate) {
        qDebug("main thread: busy for %.1f ms at a stretch", ms);
    }
}

} // namespace rekindle
