// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include "core/plain_text.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>

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

/// What happens is worth a line in our own categories; in those of libraries it is for whoever looks for a fault.
spdlog::level::level_enum levelOf(QtMsgType type, QByteArrayView category)
{
    return type == QtInfoMsg && !category.startsWith("rekindle.") ? spdlog::level::debug : levelOf(type);
}

void toLog(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const char* category = context.category ? context.category : "qt";
    spdlog::log(levelOf(type, category), "category={} {}", category, plain(message).toStdString());
}

spdlog::level::level_enum levelAsked()
{
    const QByteArray asked = qgetenv("REKINDLE_LOG");
    if (asked == "debug") {
        return spdlog::level::debug;
    }
    return asked == "info" ? spdlog::level::info : spdlog::level::warn;
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

Logging::Logging(const QString& file)
{
    auto logger = std::make_shared<spdlog::logger>("rekindle", std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
    const auto asked = levelAsked();
    logger->sinks().front()->set_level(asked);
    if (auto sink = fileSink(file)) {
        sink->set_level(std::min(asked, spdlog::level::info));
        logger->sinks().push_back(std::move(sink));
        logger->flush_on(spdlog::level::info);
    }
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    logger->set_level(std::min(asked, spdlog::level::info));
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(toLog);
}

Logging::~Logging()
{
    // Threads and libraries that end after main still say something: Qt's own way from now on, as the log's memory goes
    // with the statics.
    qInstallMessageHandler(nullptr);
}

} // namespace rekindle
