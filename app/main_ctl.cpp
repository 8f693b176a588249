// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "core_dumps.h"
#include "interrupt.h"
#include "logging.h"

#include <QCoreApplication>
#include <QTextStream>

#include <stop_token>

int main(int argc, char** argv)
{
    rekindle::refuseCoreDumps();
    const rekindle::Logging logging;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rekindlectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REKINDLE_VERSION));

    std::stop_source stop;
    const rekindle::Interrupt interrupt([&stop] { stop.request_stop(); });
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    rekindle::Context context(in, out, err, {});
    context.stop = stop.get_token();
    return rekindle::runCtl(QCoreApplication::arguments().mid(1), context);
}
