// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/export.h"
#include "service/background.h"

#include <QFuture>
#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace rekindle {

/// "Save as…": asks for a file without stopping the window, has its bytes made and writes them on a pool.
class SaveAs : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<QFuture<Result<QByteArray>>(ExportFormat)>;

    /// `make` is called on the main thread and gives the bytes when they are ready.
    SaveAs(Make make, QWidget* parent);

    void ask(const QString& name); ///< a file name without suffix
    void save(const QString& path, ExportFormat format);

    /// For `make`: a picture as a file. Paints at once, encodes on the pool.
    QFuture<Result<QByteArray>> picture(const Picture& picture, ExportFormat format);

signals:
    void saved(const QString& path);
    void failed(const rekindle::Error& error);

private:
    QWidget* m_parent{};
    Make m_make{};
    QString m_folder{}; ///< where the last file went
    Background m_work{1};
};

} // namespace rekindle
