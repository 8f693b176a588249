// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include <QByteArray>
#include <QString>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace rekindle {

namespace {

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg:
    case QtFatalMsg: break;
    }
    return spdlog::level::err;
}

void toLog(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    spdlog::log(levelOf(type), "category={} {}", context.category ? context.category : "qt", message.toStdString());
}

} // namespace

void startLogging()
{
    auto logger = spdlog::stderr_color_mt("rekindle");
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    logger->set_level(qgetenv("REKINDLE_LOG") == "debug" ? spdlog::level::debug : spdlog::level::warn);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(toLog);
}

} // namespace rekindle
