// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes_view.h"

#include "charts/lag_data.h"
#include "service/messages.h"
#include "widgets/state_pill.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr MilestoneLane lanes[] = {MilestoneLane::Service, MilestoneLane::Traffic, MilestoneLane::Data,
                                   MilestoneLane::People};

QColor colorOf(const Tokens& t, MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::OutageBegan: return t.of(StateClass::Bad);
    case MilestoneKind::FirstGoodRead:
    case MilestoneKind::FirstGoodWrite:
    case MilestoneKind::DeclaredRestored:
    case MilestoneKind::PrimaryRecovered:
    case MilestoneKind::FailbackComplete: return t.of(StateClass::Good);
    default: return t.accent;
    }
}

} // namespace

LanesView::LanesView(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LanesView::set(const std::optional<Incident>& incident, Millis rto, Instant now)
{
    m_incident = incident;
    m_rto = rto;
    m_now = now;
    if (incident) {
        Instant end = incident->ended.value_or(now);
        for (const Milestone& milestone : incident->milestones) {
            end = std::max(end, milestone.at);
        }
        // The deadline is in sight unless it lies far beyond what has happened so far.
        const Instant deadline = incident->began + rto;
        if (deadline - incident->began < 3 * (end - incident->began)) {
            end = std::max(end, deadline);
        }
        const Millis span = std::max<Millis>(end - incident->began, 1min);
        m_from = incident->began - span / 30;
        m_to = end + span / 6; // room for the last label
    }
    setAccessibleName(tr("Milestones in lanes"));
    setAccessibleDescription(incident ? tr("The same milestones are in the table below.") : QString());
    update();
}

double LanesView::xOf(Instant t, const QRectF& plot) const
{
    const auto share =
        static_cast<double>((t - m_from).count()) / static_cast<double>(std::max<qint64>(1, (m_to - m_from).count()));
    return plot.left() + share * plot.width();
}

void LanesView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(type::small));
    int names = 0;
    for (const MilestoneLane lane : lanes) {
        names = std::max(
            names, QFontMetrics(Theme::font(type::small, QFont::DemiBold)).horizontalAdvance(messages::label(lane)));
    }
    names += space::l;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF plot(mirrored ? 0 : names, 0, width() - names, 4 * laneHeight);
    paintLanes(painter, plot);
    if (!m_incident) {
        return;
    }
    paintDeadline(painter, plot);
    for (const MilestoneLane lane : lanes) {
        paintMilestones(painter, plot, lane);
    }
    paintTimes(painter, plot);
}

void LanesView::paintLanes(QPainter& painter, const QRectF& plot) const
{
    const Tokens& t = m_theme.tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int row = 0;
    for (const MilestoneLane lane : lanes) {
        const QRectF band(plot.left(), row * laneHeight + 3, plot.width(), laneHeight - 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(band, 4, 4);
        painter.setPen(t.dim);
        painter.setFont(Theme::font(type::small, QFont::DemiBold));
        const QRectF name =
            mirrored ? QRectF(plot.right() + space::s, band.top(), width() - plot.right() - space::s, band.height())
                     : QRectF(0, band.top(), plot.left() - space::s, band.height());
        painter.drawText(name, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute,
                         messages::label(lane));
        ++row;
    }
}

void LanesView::paintDeadline(QPainter& painter, const QRectF& plot) const
{
    const Tokens& t = m_theme.tokens();
    const Instant deadline = m_incident->began + m_rto;
    if (!m_incident->ended && m_now > m_from && m_now < m_to) {
        const double x = std::round(xOf(m_now, plot)) + 0.5;
        painter.setPen(QPen(t.dim, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    if (deadline > m_to) {
        return;
    }
    const double x = std::round(xOf(deadline, plot)) + 0.5;
    painter.setPen(QPen(t.of(StateClass::Bad), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + space::xs));
}

void LanesView::paintMilestones(QPainter& painter, const QRectF& plot, MilestoneLane lane) const
{
    const Tokens& t = m_theme.tokens();
    const QFontMetrics metrics(Theme::font(type::small));
    painter.setFont(Theme::font(type::small));
    const double top = static_cast<int>(lane) * laneHeight;
    // Two lines of labels a lane: a label that finds no room on either is left to the table.
    double freeAt[2] = {plot.left(), plot.left()};
    for (const Milestone& milestone : m_incident->milestones) {
        if (laneOf(milestone.kind) != lane) {
            continue;
        }
        const double x = xOf(milestone.at, plot);
        const QColor color = colorOf(t, milestone.kind);
        const QString text = messages::label(milestone.kind);
        const double wide = metrics.horizontalAdvance(text) + 2;
        const int line = x >= freeAt[0] ? 0 : 1;
        const double middle = top + laneHeight / 2.0 + (line == 0 ? -9 : 9);
        paintShape(painter, {x - 5, middle - 5, 10, 10},
                   milestone.source == MilestoneSource::Person ? StateClass::Good : StateClass::Watch, color);
        if (x >= freeAt[line]) {
            const double left = std::min(x + 9, plot.right() - wide);
            painter.setPen(t.text);
            painter.drawText(QRectF(left, middle - 9, wide, 18),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip, text);
            freeAt[line] = left + wide + space::s;
        }
    }
}

void LanesView::paintTimes(QPainter& painter, const QRectF& plot) const
{
    const Tokens& t = m_theme.tokens();
    painter.setFont(Theme::font(11));
    const QFontMetrics metrics(painter.font());
    const Instant deadline = m_incident->began + m_rto;
    if (deadline <= m_to) {
        const QString text = tr("RTO %1").arg(messages::duration(m_rto));
        const double wide = metrics.horizontalAdvance(text) + 2;
        const double left = std::clamp(xOf(deadline, plot) - wide / 2, plot.left(), plot.right() - wide);
        painter.setPen(t.of(StateClass::Bad));
        painter.drawText(QRectF(left, plot.bottom() + 18, wide, 16), Qt::AlignCenter, text);
    }
    painter.setPen(t.dim);
    const double seconds = static_cast<double>((m_to - m_from).count()) / 1000;
    const auto step = static_cast<qint64>(niceStep(seconds, std::max(2, static_cast<int>(plot.width() / 100))) * 1000);
    const auto offset = QDateTime::fromMSecsSinceEpoch(toEpochMs(m_from)).offsetFromUtc() * qint64{1000};
    for (qint64 at = ((toEpochMs(m_from) + offset) / step + 1) * step - offset; at < toEpochMs(m_to); at += step) {
        const QString text =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), step < 60'000 ? u"HH:mm:ss"_s : u"HH:mm"_s);
        const double wide = metrics.horizontalAdvance(text) + 2;
        const double left = xOf(fromEpochMs(at), plot) - wide / 2;
        if (left >= plot.left() && left + wide < plot.right()) {
            painter.drawText(QRectF(left, plot.bottom() + 2, wide, 16), Qt::AlignCenter, text);
        }
    }
}

} // namespace rekindle
