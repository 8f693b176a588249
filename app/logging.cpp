// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>

#include <spdlog/sinks/rotating_file_sink.h>
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

constexpr size_t logFileBytes = 1024 * 1024;

spdlog::sink_ptr fileSink(const QString& file)
{
    if (file.isEmpty() || !QDir().mkpath(QFileInfo(file).absolutePath())) {
        return {};
    }
    try {
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(QFile::encodeName(file).toStdString(),
                                                                      logFileBytes, 1);
    } catch (const spdlog::spdlog_ex&) {
        return {}; // standard error still has it
    }
}

} // namespace

void startLogging(const QString& file)
{
    auto logger = spdlog::stderr_color_mt("rekindle");
    if (auto sink = fileSink(file)) {
        logger->sinks().push_back(std::move(sink));
        logger->flush_on(spdlog::level::warn);
    }
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    logger->set_level(qgetenv("REKINDLE_LOG") == "debug" ? spdlog::level::debug : spdlog::level::warn);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(toLog);
}

} // namespace rekindle
