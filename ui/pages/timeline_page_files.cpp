// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as text, as a file and on paper.
#include "charts/timeline_sheet.h"
#include "pages/timeline_page.h"
#include "pair_text.h"
#include "service/messages.h"
#include "widgets/lanes_card.h"
#include "widgets/lanes_view.h"
#include "widgets/save_as.h"
#include "widgets/stretch_card.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

QString TimelinePage::copied() const
{
    const auto status = source().pair(m_id);
    const auto incident = chosen();
    return status && incident ? incidentText(status->pair, *incident, source().now()) : QString();
}

QStringList TimelinePage::clockLines(const Pair& pair, const Incident& incident) const
{
    QStringList lines{messages::rto(rtoClocks(incident, source().now()), pair.objectives.rto),
                      messages::rpoActual(incident, pair.objectives.rpo)};
    lines.removeAll(QString());
    return lines;
}

/// On paper in the colours of the light theme; without what is only on the screen.
TimelineSheet TimelinePage::sheet() const
{
    TimelineSheet sheet;
    sheet.lanes = m_lanes->lanes().scene();
    sheet.lanes.cursor.reset();
    const auto status = source().pair(m_id);
    if (!status) {
        return {}; // removed while a dialog was open
    }
    sheet.pair = status->pair.name;
    if (sheet.lanes.incident) {
        sheet.figures = clockLines(status->pair, *sheet.lanes.incident);
    }
    sheet.exposure = m_stretches->exposure();
    return sheet;
}

QFuture<Result<QByteArray>> TimelinePage::make(ExportFormat format)
{
    const TimelineSheet all = sheet();
    if (all.isBare()) {
        return QtFuture::makeReadyFuture(Result<QByteArray>(rekindle::fail(Errc::NotFound, m_id.value)));
    }
    switch (format) {
    case ExportFormat::Csv: return QtFuture::makeReadyFuture(Result<QByteArray>(csvOf(all)));
    case ExportFormat::Pdf: return QtFuture::makeReadyFuture(Result<QByteArray>(pdfOf(all)));
    default: return m_files->picture(pictureOf(all), format);
    }
}

void TimelinePage::print()
{
    if (sheet().isBare()) {
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(exportName(u"timeline"_s, sheet().pair, source().now()));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it outlives the dialog that points to it
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (const TimelineSheet all = sheet(); !all.isBare()) {
            paintPages(all, *printer);
        }
    });
    dialog->open();
}

} // namespace rekindle
