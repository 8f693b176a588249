// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_library.h"

#include "io/late_network.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& name)
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed = program.filePath(QStringLiteral(REKINDLE_LIBRARIES) + u'/' + name);
    return QFileInfo::exists(installed) ? installed : program.filePath(name);
}

} // namespace

QString networkLibraryName()
{
    return QStringLiteral(REKINDLE_NETWORK_LIBRARY);
}

Result<std::unique_ptr<Network>> loadNetwork(const Clock& clock, const QString& installation,
                                             const TransportOptions& options, const QString& name)
{
    using Make = Network* (*)(const Clock&, const QString&, const TransportOptions&);
    QLibrary library(pathOf(name));
    const auto make = reinterpret_cast<Make>(library.resolve("rekindleNetwork"));
    if (!make) {
        return fail(Errc::Unsupported, library.fileName(), library.errorString());
    }
    return std::unique_ptr<Network>(make(clock, installation, options));
}

std::unique_ptr<Network> makeLateNetwork(const Clock& clock, const QString& installation,
                                         const TransportOptions& options)
{
    return std::make_unique<LateNetwork>(
        [&clock, installation](const TransportOptions& now) { return loadNetwork(clock, installation, now); }, options);
}

} // namespace rekindle
