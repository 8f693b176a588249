// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings.h"
#include "service/watch_source.h"

#include <QJsonObject>

namespace rekindle {

/// What the diagnostics bundle is made of.
struct DiagnosticsInput {
    QString version{};
    Instant now{};
    QByteArray hashKey{}; ///< of this installation: equal hosts have equal hashes within one bundle
    Settings settings{};
    QList<PairStatus> pairs{};
    qint64 storeBytes{};
    std::optional<Result<void>> storeWhole{}; ///< nullopt: not checked
    QByteArray logTail{};
    QJsonObject window{}; ///< how busy the main thread of the window was, numbers only; empty: there is no window
};

/// One JSON document for a support case: versions, platform, settings, pairs with hosts as keyed hashes, the last readings
/// in codes and numbers, the end of the log. No secret, no name of a pair, person or host, no address, no path, no id and
/// no text that a server sent. Any thread.
QJsonObject diagnostics(const DiagnosticsInput& input);

/// A line of the log as it may be shown to strangers: its stamp, plain words and small numbers. Words in `names` (hosts,
/// names of pairs, folders) and everything that could be an address, a token or an identifier become "[...]".
QString redacted(const QString& line, const QStringList& names);

} // namespace rekindle
