// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/zoom.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr qsizetype mostSteps = 50;

double ms(Millis d)
{
    return static_cast<double>(d.count());
}

} // namespace

ZoomStack::ZoomStack(Instant now, Millis span)
    : m_now(static_cast<double>(toEpochMs(now)))
{
    m_view.span = {m_now - ms(span), m_now};
}

bool ZoomStack::isShortest() const
{
    return m_view.span.length() <= ms(shortest) + 1;
}

bool ZoomStack::isLongest() const
{
    return m_view.span.length() >= ms(longest) - 1;
}

void ZoomStack::setNow(Instant now)
{
    m_now = static_cast<double>(toEpochMs(now));
    if (m_view.follow) {
        m_view.span = {m_now - m_view.span.length(), m_now};
    }
}

void ZoomStack::change(ChartSpan span, Gesture gesture)
{
    const double length = std::clamp(span.length(), ms(shortest), ms(longest));
    const double middle = (span.from + span.to) / 2;
    if (length != span.length()) {
        span = {middle - length / 2, middle + length / 2};
    }
    const double oldest = m_now - ms(longest);
    const double shift = span.to > m_now ? m_now - span.to : std::max(0.0, oldest - span.from);
    span = {span.from + shift, span.to + shift};
    const View wanted{span, span.to >= m_now - length / 500};
    if (wanted == m_view) {
        return;
    }
    if (gesture == Gesture::None || gesture != m_gesture) {
        m_past.append(m_view);
        m_past.remove(0, std::max<qsizetype>(0, m_past.size() - mostSteps));
    }
    m_gesture = gesture;
    m_view = wanted;
}

void ZoomStack::preset(Millis span)
{
    change({m_now - ms(span), m_now}, Gesture::None);
}

void ZoomStack::zoom(double factor, double anchor)
{
    const double length = std::clamp(m_view.span.length() * factor, ms(shortest), ms(longest));
    const double share = (anchor - m_view.span.from) / m_view.span.length();
    change({anchor - share * length, anchor + (1 - share) * length}, Gesture::Zoom);
}

void ZoomStack::show(const ChartSpan& span)
{
    change(span, Gesture::None);
}

void ZoomStack::pan(double share)
{
    const double by = share * m_view.span.length();
    change({m_view.span.from + by, m_view.span.to + by}, Gesture::Pan);
}

void ZoomStack::toOldest()
{
    const double oldest = m_now - ms(longest);
    change({oldest, oldest + m_view.span.length()}, Gesture::None);
}

void ZoomStack::toNewest()
{
    change({m_now - m_view.span.length(), m_now}, Gesture::None);
}

void ZoomStack::back()
{
    if (m_past.isEmpty()) {
        return;
    }
    m_view = m_past.takeLast();
    m_gesture = Gesture::None;
    if (m_view.follow) {
        m_view.span = {m_now - m_view.span.length(), m_now};
    }
}

} // namespace rekindle
