// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timeline_sheet.h"

#include "models/stretch_model.h"
#include "service/messages.h"
#include "watch/phases.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineSheet)
};

constexpr double sheetWidth = 1040;
constexpr double margin = 16;
constexpr double lineHeight = 18;
constexpr double headHeight = 28;
constexpr int pageDpi = 300;

/// Of the table of milestones, and of that of unprotected stretches.
constexpr std::array<double, 6> milestoneWidths{196, 190, 76, 206, 120, 220};
constexpr std::array<double, 5> stretchWidths{190, 190, 200, 110, 318};

using Widths = std::span<const double>;

QString codeOf(MilestoneLane lane)
{
    switch (lane) {
    case MilestoneLane::Service: return u"service"_s;
    case MilestoneLane::Traffic: return u"traffic"_s;
    case MilestoneLane::Data: return u"data"_s;
    case MilestoneLane::People: return u"people"_s;
    }
    return {};
}

QStringList cellsOf(const Milestone& milestone, const Incident& incident)
{
    return {messages::moment(milestone.at),
            toIso(milestone.at),
            messages::isolated(u'+' + messages::clock(milestone.at - incident.began)),
            messages::label(milestone.kind) + u" ("_s + messages::isolated(codeName(milestone.kind)) + u')',
            milestone.who.isEmpty() ? messages::label(milestone.source) : milestone.who,
            milestone.note};
}

QStringList cellsOf(const UnprotectedStretch& stretch)
{
    return {messages::moment(stretch.from), StretchModel::ended(stretch, messages::moment(stretch.to)),
            toIso(stretch.from) + u" – "_s + toIso(stretch.to), messages::length(stretch), messages::causes(stretch)};
}

/// The codes of its causes, apart by spaces.
QString causeCodes(const UnprotectedStretch& stretch)
{
    QStringList codes;
    for (const ProtectionCause cause : stretch.causes) {
        codes << codeName(cause);
    }
    return codes.join(u' ');
}

/// Draws from top to bottom and turns the page when something no longer fits.
class Writer
{
public:
    Writer(QPainter* painter, const TimelineSheet& sheet, double pageHeight, std::function<void()> newPage)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_pageHeight(pageHeight)
        , m_newPage(std::move(newPage))
    {
    }

    double write()
    {
        line(title(), type::title, QFont::DemiBold, m_tokens.text, 28);
        if (m_sheet.lanes.incident) {
            head(*m_sheet.lanes.incident);
            lanes();
            milestones(*m_sheet.lanes.incident);
        }
        if (m_sheet.exposure && !m_sheet.exposure->unprotected.isEmpty()) {
            stretches(*m_sheet.exposure);
        }
        return m_y + margin;
    }

private:
    void line(const QString& text, int size, QFont::Weight weight, const QColor& color, double height)
    {
        room(height);
        if (m_painter) {
            m_painter->setFont(Theme::font(size, weight));
            m_painter->setPen(color);
            const QString shown =
                QFontMetricsF(m_painter->font()).elidedText(text, Qt::ElideMiddle, sheetWidth - 2 * margin);
            m_painter->drawText(QRectF(margin, m_y, sheetWidth - 2 * margin, height),
                                Qt::AlignLeading | Qt::AlignVCenter, shown);
        }
        m_y += height;
    }

    QString title() const
    {
        const QString pair = messages::isolated(m_sheet.pair);
        const auto& incident = m_sheet.lanes.incident;
        return incident ? pair + u" · "_s + messages::label(incident->kind) : pair;
    }

    void head(const Incident& incident)
    {
        const QString end = incident.ended ? messages::moment(*incident.ended) : Text::tr("open");
        line(messages::moment(incident.began) + u" – "_s + end, type::small, QFont::Normal, m_tokens.dim, lineHeight);
        line(codeName(incident.kind) + u" · "_s + toIso(incident.began) + u" – "_s
                 + (incident.ended ? toIso(*incident.ended) : u"open"_s),
             type::small, QFont::Normal, m_tokens.dim, lineHeight);
        for (const QString& figure : m_sheet.figures) {
            line(figure, type::small, QFont::Normal, m_tokens.text, lineHeight);
        }
        for (const Phase& phase : phasesOf(incident, m_sheet.lanes.now)) {
            line(messages::label(phase.state) + u" ("_s + codeName(phase.state) + u"): "_s
                     + messages::duration(phase.to - phase.from),
                 type::small, QFont::Normal, m_tokens.text, lineHeight);
        }
        m_y += 10;
    }

    void lanes()
    {
        const double height = LanesPainter::heightOf(m_sheet.lanes);
        room(height);
        if (m_painter) {
            LanesPainter(m_sheet.lanes, m_tokens, {margin, m_y, sheetWidth - 2 * margin, height}).paint(*m_painter);
        }
        m_y += height + 8;
    }

    void milestones(const Incident& incident)
    {
        QList<QStringList> rows;
        for (const Milestone& milestone : incident.milestones) {
            rows << cellsOf(milestone, incident);
        }
        table({Text::tr("Time"), Text::tr("Time (UTC)"), Text::tr("After"), Text::tr("Milestone"), Text::tr("By"),
               Text::tr("Note")},
              rows, milestoneWidths);
    }

    /// Records beside the incident: no clock of it runs in them.
    void stretches(const Exposure& exposure)
    {
        m_y += m_sheet.lanes.incident ? 16 : 0;
        room(3 * headHeight + 2 * lineHeight); // not the title alone
        line(messages::label(ProtectionState::Unprotected), type::body, QFont::DemiBold, m_tokens.text, headHeight);
        line(messages::exposure(exposure), type::small, QFont::Normal, m_tokens.text, lineHeight);
        QList<QStringList> rows;
        for (const UnprotectedStretch& stretch : exposure.unprotected) {
            rows << cellsOf(stretch);
        }
        table({StretchModel::tr("Began"), StretchModel::tr("Ended"), Text::tr("Time (UTC)"), StretchModel::tr("Lasted"),
               StretchModel::tr("Cause")},
              rows, stretchWidths);
    }

    /// Its head stands again on each page.
    void table(const QStringList& head, const QList<QStringList>& rows, Widths widths)
    {
        const auto header = [&] {
            room(headHeight);
            row(head, headHeight, m_tokens.dim, QFont::DemiBold, widths);
        };
        header();
        for (const QStringList& cells : rows) {
            const double height = heightOf(cells, widths);
            if (room(height)) {
                header();
            }
            row(cells, height, m_tokens.text, QFont::Normal, widths);
        }
    }

    /// At most a page: what is longer is cut on paper, and whole in the other forms.
    double heightOf(const QStringList& cells, Widths widths) const
    {
        QImage nothing(1, 1, QImage::Format_RGB32);
        QPainter measure(&nothing);
        measure.setFont(Theme::font(type::small));
        double height = lineHeight;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF room(0, 0, widths[static_cast<size_t>(i)] - 12, 10'000);
            height = std::max(height, measure.boundingRect(room, cells[i], wrapping()).height());
        }
        return std::min(height + 8, m_pageHeight - 2 * margin - headHeight);
    }

    static QTextOption wrapping()
    {
        QTextOption option(Qt::AlignTop | Qt::AlignLeading);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(QLocale().textDirection());
        return option;
    }

    void row(const QStringList& cells, double height, const QColor& color, QFont::Weight weight, Widths widths)
    {
        if (m_painter) {
            m_painter->setPen(QPen(m_tokens.line, 1));
            m_painter->drawLine(QPointF(margin, m_y + height), QPointF(sheetWidth - margin, m_y + height));
            m_painter->setPen(color);
            m_painter->setFont(Theme::font(type::small, weight));
            double x = margin;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const double wide = widths[static_cast<size_t>(i)];
                const double left = m_sheet.lanes.mirrored ? sheetWidth - x - wide + 12 : x;
                m_painter->drawText(QRectF(left, m_y + 4, wide - 12, height - 6), cells[i], wrapping());
                x += wide;
            }
        }
        m_y += height;
    }

    /// True when a new page was begun.
    bool room(double height)
    {
        if (m_y + height <= m_pageHeight || m_y <= margin) {
            return false;
        }
        m_newPage();
        m_y = margin;
        return true;
    }

    QPainter* m_painter{}; ///< nullptr: only measures
    const TimelineSheet& m_sheet;
    double m_pageHeight{};
    std::function<void()> m_newPage{};
    Tokens m_tokens{lightTokens()};
    double m_y{margin};
};

constexpr double endless = std::numeric_limits<double>::infinity();

} // namespace

Picture pictureOf(const TimelineSheet& sheet)
{
    const double height = Writer(nullptr, sheet, endless, {}).write();
    return {sheet.pair, QSize(static_cast<int>(sheetWidth), static_cast<int>(std::ceil(height))),
            [sheet](QPainter& painter, const QRectF& area) {
                painter.fillRect(area, lightTokens().surface);
                painter.setLayoutDirection(QLocale().textDirection());
                Writer(&painter, sheet, endless, {}).write();
            }};
}

void paintPages(const TimelineSheet& sheet, QPagedPaintDevice& device)
{
    QPainter painter(&device);
    if (!painter.isActive()) {
        return;
    }
    const QRectF page = device.pageLayout().paintRectPixels(device.logicalDpiX());
    const double scale = page.width() / sheetWidth;
    painter.scale(scale, scale);
    painter.setLayoutDirection(QLocale().textDirection());
    Writer(&painter, sheet, page.height() / scale, [&device] { device.newPage(); }).write();
}

QByteArray pdfOf(const TimelineSheet& sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(sheet.pair);
    writer.setCreator(u"Rekindle"_s);
    writer.setResolution(pageDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    paintPages(sheet, writer);
    return buffer.data();
}

QByteArray csvOf(const TimelineSheet& sheet)
{
    QList<QStringList> rows{{u"pair"_s, u"incident"_s, u"incident_kind"_s, u"time_utc"_s, u"after_s"_s, u"lane"_s,
                             u"milestone"_s, u"milestone_text"_s, u"source"_s, u"by"_s, u"note"_s, u"until_utc"_s,
                             u"lasted_s"_s, u"end"_s, u"causes"_s}};
    if (const auto& incident = sheet.lanes.incident) {
        for (const Milestone& milestone : incident->milestones) {
            rows.append({sheet.pair, incident->id.value, codeName(incident->kind), toIso(milestone.at),
                         csvSeconds(milestone.at - incident->began), codeOf(laneOf(milestone.kind)),
                         codeName(milestone.kind), messages::label(milestone.kind), codeName(milestone.source),
                         milestone.who, milestone.note, QString(), QString(), QString(), QString()});
        }
    }
    for (const UnprotectedStretch& stretch : sheet.exposure.value_or(Exposure{}).unprotected) {
        rows.append({sheet.pair, QString(), u"unprotected"_s, toIso(stretch.from), QString(), QString(), QString(),
                     messages::label(ProtectionState::Unprotected), QString(), QString(), messages::causes(stretch),
                     toIso(stretch.to), csvSeconds(stretch.to - stretch.from), codeName(stretch.end),
                     causeCodes(stretch)});
    }
    return csvOf(rows);
}

} // namespace rekindle
