// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace rekindle {

enum class ExportFormat { Png, Svg, Pdf, Csv };

QString suffixOf(ExportFormat format); ///< "png" and so on

/// Something that can be drawn into a file. `paint` draws it into a rectangle of `size`, in pixels of the screen.
struct Picture {
    QString title{};
    QSize size{};
    std::function<void(QPainter&, const QRectF&)> paint{};
};

/// Twice as many pixels as the picture has on the screen: sharp on paper. Main thread, as all that paints.
QImage imageOf(const Picture& picture);
QByteArray svgOf(const Picture& picture);
/// One page, landscape, as large as fits.
QByteArray pdfOf(const Picture& picture);
QByteArray pngOf(const QImage& image); ///< any thread

/// Draws on the device's present page as large as fits, at the top.
void paintOnPage(QPainter& painter, const QPagedPaintDevice& page, const Picture& picture);

/// Rows of comma-separated values (RFC 4180, UTF-8 with the mark that spreadsheets need). A text that a spreadsheet would
/// take for a formula gets an apostrophe in front. Any thread.
QByteArray csvOf(const QList<QStringList>& rows);
/// A number of a CSV file: seconds with a dot, three digits; empty without a value.
QString csvSeconds(const std::optional<Millis>& time);

/// "rekindle-lag-Hospital-North-20261121T021430Z": letters and digits of any script, everything else a hyphen.
QString exportName(const QString& what, const QString& pair, Instant at);

/// Writes a file whole or not at all. Blocks on the disk: any thread but the main one. Errc::Storage.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace rekindle
