// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace rekindle {

/// The bytes of tests/fixtures/fhir/<name>; the test ends when there is no such file.
inline QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(REKINDLE_FIXTURES) + QStringLiteral("/fhir/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no fixture %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

/// JSON written with single quotes: moc loses its way in raw strings.
inline QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace rekindle
