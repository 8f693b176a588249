// SPDX-License-Identifier: GPL-3.0-or-later
// The lag chart as a file.
#include "charts/lag_chart.h"
#include "charts/lag_painter.h"
#include "charts/reduced.h"
#include "service/messages.h"
#include "widgets/chart_card.h"
#include "widgets/save_as.h"

#include <QPainter>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize{960, 400};

} // namespace

/// On paper the colours of the light theme, and the stretch in words and in UTC.
Picture ChartCard::picture() const
{
    const ChartSpan view = m_chart->view();
    LagScene scene = m_chart->scene();
    scene.cursor.reset();
    scene.selection.reset();
    const QString head = messages::isolated(m_pair.name) + u" · "_s + title();
    const QString below = messages::moment(momentOf(view.from)) + u" – "_s + messages::moment(momentOf(view.to))
                          + u"   ("_s + toIso(momentOf(view.from)) + u" – "_s + toIso(momentOf(view.to)) + u')';
    return {head, pictureSize, [scene, head, below](QPainter& painter, const QRectF& area) {
                const Tokens tokens = lightTokens();
                painter.fillRect(area, tokens.surface);
                const QRectF inner = area.adjusted(space::l, space::m, -space::l, -space::m);
                painter.setPen(tokens.text);
                painter.setFont(Theme::font(type::body, QFont::DemiBold));
                painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), 20), Qt::AlignLeading, head);
                painter.setPen(tokens.dim);
                painter.setFont(Theme::font(type::small));
                painter.drawText(QRectF(inner.left(), inner.top() + 22, inner.width(), 18), Qt::AlignLeading, below);
                LagPainter(scene, tokens, inner.adjusted(0, 44, 0, 0)).paint(painter);
            }};
}

QFuture<Result<QByteArray>> ChartCard::make(ExportFormat format)
{
    if (format != ExportFormat::Csv) {
        return m_files->picture(picture(), format);
    }
    const ChartSpan view = m_chart->view();
    return reduced<QByteArray>(
        m_source.history(m_pair.id, momentOf(view.from), momentOf(view.to), m_chart->columns()),
        [words = verdictWords()](const History& history) { return lagCsv(lagRows(history), words); });
}

} // namespace rekindle
