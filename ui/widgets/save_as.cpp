// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/save_as.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr ExportFormat formats[] = {ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf, ExportFormat::Csv};

/// By the file's suffix, or else by the chosen filter.
ExportFormat formatOf(const QString& path, const QString& filter)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const ExportFormat format : formats) {
        if (suffix == suffixOf(format)) {
            return format;
        }
    }
    for (const ExportFormat format : formats) {
        if (filter.contains(u"*."_s + suffixOf(format))) {
            return format;
        }
    }
    return ExportFormat::Png;
}

} // namespace

SaveAs::SaveAs(Make make, QWidget* parent)
    : QObject(parent)
    , m_parent(parent)
    , m_make(std::move(make))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void SaveAs::ask(const QString& name)
{
    auto* dialog = new QFileDialog(m_parent, tr("Save as"), m_folder);
    dialog->setObjectName(u"saveAsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Document (*.pdf)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(suffixOf(ExportFormat::Png));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { dialog->setDefaultSuffix(suffixOf(formatOf({}, filter))); });
    connect(dialog, &QFileDialog::accepted, this, [this, dialog] {
        const QString path = dialog->selectedFiles().value(0);
        m_folder = QFileInfo(path).path();
        save(path, formatOf(path, dialog->selectedNameFilter()));
    });
    dialog->open();
}

void SaveAs::save(const QString& path, ExportFormat format)
{
    m_make(format).then(this, [this, path](const Result<QByteArray>& bytes) {
        if (!bytes) {
            emit failed(bytes.error());
            return;
        }
        m_work.run([path, bytes = *bytes](std::stop_token) { return writeFile(path, bytes); })
            .then(this, [this, path](const Result<void>& written) {
                if (written) {
                    emit saved(path);
                } else {
                    emit failed(written.error());
                }
            });
    });
}

QFuture<Result<QByteArray>> SaveAs::picture(const Picture& picture, ExportFormat format)
{
    if (format == ExportFormat::Png) {
        return m_work.run([image = imageOf(picture)](std::stop_token) { return Result<QByteArray>(pngOf(image)); });
    }
    return QtFuture::makeReadyFuture(Result<QByteArray>(format == ExportFormat::Svg ? svgOf(picture) : pdfOf(picture)));
}

} // namespace rekindle
