// SPDX-License-Identifier: GPL-3.0-or-later
// Serves many sandboxes from one process, for measurements: that of number n is on the ports FIRST_PORT + 4n (primary) and
// the three that follow. Prints "ready" once all answer and serves until it is killed.
// usage: serve_sandboxes NUMBER FIRST_PORT WRITES_PER_MINUTE
#include "io/system_clock.h"
#include "sandbox/server.h"

#include <QCoreApplication>
#include <QTextStream>

#include <memory>
#include <vector>

using namespace rekindle;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        QTextStream(stderr) << "usage: serve_sandboxes NUMBER FIRST_PORT WRITES_PER_MINUTE\n";
        return 2;
    }
    SystemClock clock;
    std::vector<std::unique_ptr<Sandbox>> sandboxes;
    std::vector<std::unique_ptr<SandboxServer>> servers;
    for (int number = 0; number < arguments[1].toInt(); ++number) {
        const Sandbox::Options options{.seed = static_cast<quint32>(number),
                                       .writesPerMinute = arguments[3].toDouble()};
        sandboxes.push_back(std::make_unique<Sandbox>(options, clock));
        const auto port = static_cast<quint16>(arguments[2].toInt() + 4 * number);
        servers.push_back(
            std::make_unique<SandboxServer>(*sandboxes.back(), SandboxServer::Options{.firstPort = port}));
        if (const auto started = servers.back()->start(); !started) {
            QTextStream(stderr) << started.error().detail << '\n';
            return 1;
        }
    }
    QTextStream(stdout) << "ready" << Qt::endl;
    return QCoreApplication::exec();
}
