// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/event_loop.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace rekindle {

void runEventLoop(std::optional<Millis> duration, std::stop_token stop)
{
    QTimer end;
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, &end, [] { QCoreApplication::quit(); });
    if (duration) {
        end.start(*duration);
    }
    const std::stop_callback stopped(stop, [] {
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
}

} // namespace rekindle
