// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lanes_painter.h"

#include "charts/time_axis.h"
#include "service/messages.h"
#include "watch/phases.h"
#include "widgets/state_pill.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LanesPainter)
};

constexpr MilestoneLane lanes[] = {MilestoneLane::Service, MilestoneLane::Traffic, MilestoneLane::Data,
                                   MilestoneLane::People};
constexpr double thinPhases = 8;

double axisHeight()
{
    return Theme::px(38);
}

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

struct Colors {
    QColor strong{};
    QColor tint{};
};

Colors colorsOf(const Tokens& t, DrState state)
{
    switch (state) {
    case DrState::Outage: return {t.of(StateClass::Bad), t.tintOf(StateClass::Bad)};
    case DrState::ServingFromSecondary: return {t.accent, t.accentTint};
    case DrState::RecoveredCatchingUp: return {t.of(StateClass::Good), t.tintOf(StateClass::Good)};
    default: return {t.of(StateClass::Watch), t.tintOf(StateClass::Watch)};
    }
}

QFont labelFont()
{
    return Theme::font(type::small);
}

QString milestoneText(const Milestone& milestone)
{
    QStringList parts{messages::moment(milestone.at), messages::label(milestone.kind)};
    if (!milestone.who.isEmpty()) {
        parts << messages::isolated(milestone.who);
    }
    if (!milestone.note.isEmpty()) {
        parts << messages::isolated(milestone.note);
    }
    return parts.join(u" · "_s);
}

Instant lastOf(const Incident& incident, Instant now)
{
    Instant end = incident.ended.value_or(now);
    for (const Milestone& milestone : incident.milestones) {
        end = std::max(end, milestone.at);
    }
    return end;
}

} // namespace

LanesPainter::LanesPainter(const LanesScene& scene, const Tokens& tokens, const QRectF& area)
    : m_scene(scene)
    , m_tokens(tokens)
    , m_area(area)
{
    double names = 0;
    const QFontMetricsF metrics(Theme::font(type::small, QFont::DemiBold));
    for (const MilestoneLane lane : lanes) {
        names = std::max(names, metrics.horizontalAdvance(messages::label(lane)));
    }
    for (const QString& name : {Text::tr("Phase"), scene.other ? Text::tr("Compared") : QString()}) {
        names = std::max(names, metrics.horizontalAdvance(name));
    }
    names = std::ceil(names) + space::l;
    const double tall = heightOf(scene) - axisHeight();
    m_plot = QRectF(area.left() + (scene.mirrored ? 0 : names), area.top(), area.width() - names, tall);
    layOut();
}

double LanesPainter::heightOf(const LanesScene& scene)
{
    return phaseHeight() + 2 + 4 * laneHeight() + (scene.other ? laneHeight() + thinPhases : 0) + axisHeight();
}

Millis LanesPainter::shiftOfOther() const
{
    return m_scene.incident->began - m_scene.other->began;
}

void LanesPainter::layOut()
{
    if (m_scene.incident) {
        const Incident& incident = *m_scene.incident;
        Instant end = lastOf(incident, m_scene.now);
        if (m_scene.other) {
            end = std::max(end, lastOf(*m_scene.other, m_scene.now) + shiftOfOther());
        }
        // The deadline is in sight unless it lies far beyond what has happened so far.
        if (m_scene.rto < 3 * (end - incident.began)) {
            end = std::max(end, incident.began + m_scene.rto);
        }
        const Millis span = std::max<Millis>(end - incident.began, 1min);
        m_from = incident.began - span / 30;
        m_to = end + span / 6; // room for the last label
    }
    m_phases = QRectF(m_plot.left(), m_plot.top() + 2, m_plot.width(), phaseHeight() - 4);
    double top = m_plot.top() + phaseHeight() + 2;
    for (const MilestoneLane lane : lanes) {
        QList<Milestone> own;
        if (m_scene.incident) {
            std::copy_if(m_scene.incident->milestones.cbegin(), m_scene.incident->milestones.cend(),
                         std::back_inserter(own),
                         [lane](const Milestone& milestone) { return laneOf(milestone.kind) == lane; });
        }
        m_rows.append(row(messages::label(lane), top, own, {}));
        top += laneHeight();
    }
    if (m_scene.incident && m_scene.other) {
        m_rows.append(row(Text::tr("Compared"), top, m_scene.other->milestones, shiftOfOther()));
        m_otherPhases = QRectF(m_plot.left(), m_rows.last().band.bottom() + 1, m_plot.width(), thinPhases);
    }
}

LanesPainter::Row LanesPainter::row(const QString& name, double top, const QList<Milestone>& milestones,
                                    Millis shift) const
{
    const QFontMetricsF metrics(labelFont());
    const LaneTexts texts{
        [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + 2; },
        [](int count) { return Text::tr("%Ln milestone(s)", nullptr, count); },
    };
    QList<LaneItem> items;
    for (const Milestone& milestone : milestones) {
        items.append({xOf(milestone.at + shift) - m_plot.left(), messages::label(milestone.kind)});
    }
    return {QRectF(m_plot.left(), top + 3, m_plot.width(), laneHeight() - 6), milestones,
            layOutLane(items, m_plot.width(), texts), name};
}

double LanesPainter::xOf(Instant t) const
{
    const auto share =
        static_cast<double>((t - m_from).count()) / static_cast<double>(std::max<qint64>(1, (m_to - m_from).count()));
    return m_plot.left() + share * m_plot.width();
}

Instant LanesPainter::timeAt(double x) const
{
    const double share = (x - m_plot.left()) / std::max(1.0, m_plot.width());
    return m_from + Millis{std::llround(share * static_cast<double>((m_to - m_from).count()))};
}

void LanesPainter::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(QLocale().textDirection()); // of the texts; the picture is not mirrored
    paintName(painter, m_phases, Text::tr("Phase"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.sunken);
    painter.drawRoundedRect(m_phases, 4, 4);
    for (const Row& row : m_rows) {
        paintName(painter, row.band, row.name);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_tokens.sunken);
        painter.drawRoundedRect(row.band, 4, 4);
    }
    if (!m_scene.incident) {
        return;
    }
    paintPhases(painter, *m_scene.incident, m_phases, {});
    paintDeadline(painter);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        paintRow(painter, m_rows[i], i >= static_cast<qsizetype>(std::size(lanes)));
    }
    if (m_scene.other) {
        paintPhases(painter, *m_scene.other, m_otherPhases, shiftOfOther());
    }
    painter.setPen(m_tokens.dim);
    painter.setFont(Theme::font(11));
    paintTimeAxis(painter, {m_plot.left(), m_plot.bottom() + 3, m_plot.width(), double(Theme::px(16))},
                  {static_cast<double>(toEpochMs(m_from)), static_cast<double>(toEpochMs(m_to))});
}

void LanesPainter::paintName(QPainter& painter, const QRectF& band, const QString& name) const
{
    painter.setPen(m_tokens.dim);
    painter.setFont(Theme::font(type::small, QFont::DemiBold));
    const QRectF box =
        m_scene.mirrored
            ? QRectF(QPointF(m_plot.right() + space::s, band.top()), QPointF(m_area.right(), band.bottom()))
            : QRectF(QPointF(m_area.left(), band.top()), QPointF(m_plot.left() - space::s, band.bottom()));
    painter.drawText(box, (m_scene.mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute,
                     name);
}

void LanesPainter::paintPhases(QPainter& painter, const Incident& incident, const QRectF& band, Millis shift) const
{
    painter.setFont(Theme::font(11, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    for (const Phase& phase : phasesOf(incident, m_scene.now)) {
        const double left = xOf(phase.from + shift);
        const double right = std::max(xOf(phase.to + shift), left + 2);
        const QRectF box(left, band.top(), right - left, band.height());
        const Colors colors = colorsOf(m_tokens, phase.state);
        painter.setPen(QPen(colors.strong, 1));
        painter.setBrush(colors.tint);
        painter.drawRect(box);
        const double room = box.width() - 2 * space::s;
        if (band.height() > thinPhases && room >= 28) {
            painter.setPen(colors.strong);
            painter.drawText(box, Qt::AlignCenter,
                             metrics.elidedText(messages::label(phase.state), Qt::ElideRight, room));
        }
    }
}

void LanesPainter::paintRow(QPainter& painter, const Row& row, bool hollow) const
{
    painter.setFont(labelFont());
    const QFontMetricsF metrics(painter.font());
    for (const LaneGroup& group : row.groups) {
        const double middle = row.band.center().y() + (group.row == 0 ? -Theme::px(9) : Theme::px(9));
        for (qsizetype i = 0; i < group.marks.size(); ++i) {
            const Milestone& milestone = row.milestones[group.milestones[i]];
            const QRectF mark(m_plot.left() + group.marks[i] - 5, middle - 5, 10, 10);
            const StateClass shape = milestone.source == MilestoneSource::Person ? StateClass::Good : StateClass::Watch;
            paintShape(painter, mark, shape, colorOf(m_tokens, milestone.kind));
            if (hollow) {
                paintShape(painter, mark.adjusted(2, 2, -2, -2), shape, m_tokens.sunken);
            }
        }
        if (!group.text.isEmpty()) {
            const QRectF box(m_plot.left() + group.left, middle - Theme::px(9), group.width, Theme::px(18));
            painter.fillRect(box.adjusted(-2, 2, 2, -2), m_tokens.sunken); // no line runs through a word
            painter.setPen(hollow ? m_tokens.dim : m_tokens.text);
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip,
                             metrics.elidedText(group.text, Qt::ElideRight, group.width + 1));
        }
    }
}

void LanesPainter::paintDeadline(QPainter& painter) const
{
    const Instant deadline = m_scene.incident->began + m_scene.rto;
    if (!m_scene.incident->ended && m_scene.now > m_from && m_scene.now < m_to) {
        const double x = std::round(xOf(m_scene.now)) + 0.5;
        painter.setPen(QPen(m_tokens.dim, 1));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    if (deadline > m_to || m_scene.rto.count() <= 0) {
        return;
    }
    const double x = std::round(xOf(deadline)) + 0.5;
    painter.setPen(QPen(m_tokens.of(StateClass::Bad), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + 2));
    painter.setFont(Theme::font(11));
    const QString text = Text::tr("RTO %1").arg(messages::duration(m_scene.rto));
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
    const double left = std::clamp(x - wide / 2, m_plot.left(), std::max(m_plot.left(), m_plot.right() - wide));
    painter.drawText(QRectF(left, m_plot.bottom() + Theme::px(20), wide, Theme::px(16)), Qt::AlignCenter, text);
}

void LanesPainter::paintCursor(QPainter& painter) const
{
    if (!m_scene.cursor || !m_scene.incident) {
        return;
    }
    const double x = std::clamp(std::round(xOf(*m_scene.cursor)) + 0.5, m_plot.left(), m_plot.right());
    painter.setPen(QPen(m_tokens.accent, 1.5));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    painter.setFont(Theme::font(11));
    const QString text = messages::shortMoment(*m_scene.cursor, m_scene.now);
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2 * space::xs;
    const double left = std::clamp(x - wide / 2, m_plot.left(), std::max(m_plot.left(), m_plot.right() - wide));
    const QRectF box(left, m_plot.bottom() + 2, wide, Theme::px(18));
    painter.setBrush(m_tokens.accentTint);
    painter.setPen(QPen(m_tokens.accent, 1));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(m_tokens.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

QStringList LanesPainter::textAt(const QPointF& point) const
{
    QStringList lines;
    if (!m_scene.incident) {
        return lines;
    }
    if (m_phases.contains(point)) {
        for (const Phase& phase : phasesOf(*m_scene.incident, m_scene.now)) {
            if (xOf(phase.from) <= point.x() && point.x() <= xOf(phase.to)) {
                lines =
                    QStringList{messages::label(phase.state) + u" · "_s + messages::duration(phase.to - phase.from)};
            }
        }
        return lines;
    }
    for (const Row& row : m_rows) {
        if (point.y() < row.band.top() || point.y() > row.band.bottom()) {
            continue;
        }
        for (const LaneGroup& group : row.groups) {
            const double x = point.x() - m_plot.left();
            const double right = std::max(group.marks.last() + 6, group.left + group.width);
            const double left = group.text.isEmpty() ? group.marks.first() : std::min(group.marks.first(), group.left);
            const bool upper = point.y() < row.band.center().y();
            if (x >= left - 6 && x <= right && upper == (group.row == 0)) {
                for (const int index : group.milestones) {
                    lines << milestoneText(row.milestones[index]);
                }
            }
        }
    }
    return lines;
}

} // namespace rekindle
