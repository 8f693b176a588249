// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "logging.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <thread>

#include <unistd.h>

namespace {

int interruptPipe[2] = {-1, -1};

void onInterrupt(int)
{
    const char byte = 0;
    // Nothing else is safe in a signal handler; a full pipe means that a stop is under way already.
    if (write(interruptPipe[1], &byte, 1) < 0) {
        _exit(130);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rekindlectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REKINDLE_VERSION));
    rekindle::startLogging();

    std::stop_source stop;
    std::thread interrupts;
    if (pipe(interruptPipe) == 0) {
        std::signal(SIGINT, onInterrupt);
        std::signal(SIGTERM, onInterrupt);
        interrupts = std::thread([&stop] {
            char byte = 0;
            if (read(interruptPipe[0], &byte, 1) == 1) {
                stop.request_stop();
            }
        });
    }
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    rekindle::Context context(in, out, err, {});
    context.stop = stop.get_token();
    const int code = rekindle::runCtl(QCoreApplication::arguments().mid(1), context);
    if (interrupts.joinable()) {
        close(interruptPipe[1]);
        interrupts.join();
    }
    return code;
}
