// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/export.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int imageScale = 2;
constexpr int pageDpi = 300;
constexpr qsizetype longestName = 60;

QString csvField(QString text)
{
    // What begins like this a spreadsheet would compute; numbers may.
    static constexpr QStringView formula = u"=+-@\t\r";
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!text.isEmpty() && formula.contains(text.front()) && !isNumber) {
        text.prepend(u'\'');
    }
    const bool quoted = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\'';
    });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png: return u"png"_s;
    case ExportFormat::Svg: return u"svg"_s;
    case ExportFormat::Pdf: return u"pdf"_s;
    case ExportFormat::Csv: return u"csv"_s;
    }
    return {};
}

QImage imageOf(const Picture& picture)
{
    QImage image(picture.size * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter, QRectF(QPointF(0, 0), picture.size));
    return image;
}

QByteArray pngOf(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const Picture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    picture.paint(painter, QRectF(QPointF(0, 0), picture.size));
    painter.end();
    return buffer.data();
}

void paintOnPage(QPainter& painter, const QPagedPaintDevice& page, const Picture& picture)
{
    const QRectF room = page.pageLayout().paintRectPixels(page.logicalDpiX());
    const double scale = std::min(room.width() / picture.size.width(), room.height() / picture.size.height());
    painter.save();
    painter.scale(scale, scale);
    picture.paint(painter, QRectF(QPointF(0, 0), picture.size));
    painter.restore();
}

QByteArray pdfOf(const Picture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setCreator(u"Rekindle"_s);
    writer.setResolution(pageDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    QPainter painter(&writer);
    paintOnPage(painter, writer, picture);
    painter.end();
    return buffer.data();
}

QByteArray csvOf(const QList<QStringList>& rows)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList& row : rows) {
        QStringList fields;
        fields.reserve(row.size());
        for (const QString& field : row) {
            fields.append(csvField(field));
        }
        bytes += fields.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

QString csvSeconds(const std::optional<Millis>& time)
{
    return time ? QString::number(static_cast<double>(time->count()) / 1000, 'f', 3) : QString();
}

QString exportName(const QString& what, const QString& pair, Instant at)
{
    QString name = pair.left(longestName);
    for (QChar& c : name) {
        c = c.isLetterOrNumber() || c.isMark() ? c : u'-';
    }
    QString stamp = toIso(at).left(19) + u'Z';
    stamp.remove(u'-').remove(u':');
    return u"rekindle-"_s + what + (name.isEmpty() ? QString() : u'-' + name) + u'-' + stamp;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(Errc::Storage, QFileInfo(path).fileName(), file.errorString());
    }
    return {};
}

} // namespace rekindle
