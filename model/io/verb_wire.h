// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/verb_channel.h"

#include <QByteArray>

#include <optional>

namespace rekindle {

// What goes over the local socket: a message is its length (four bytes, big-endian) and a JSON object of that length.

constexpr int wireVersion = 1;
constexpr qsizetype longestMessage = 16 * 1024 * 1024;

QByteArray encode(const VerbRequest& request);
/// Errc::BadReply: no request; Unsupported: of another version (the detail names it).
Result<VerbRequest> requestFrom(const QByteArray& message);

QByteArray encode(const QString& id, const VerbAnswer& answer);
/// Errc::BadReply: no answer to that request.
VerbAnswer answerFrom(const QByteArray& message, const QString& id);

/// The message at the beginning of what was received, taken out of it. nullopt: it has not come whole.
/// Errc::TooLarge.
Result<std::optional<QByteArray>> takeMessage(QByteArray& received);

/// Where the holder of a store listens: beside it, or where that name is too long for a socket, in the temporary folder.
QString socketPath(const QString& storePath);

/// Does the other end of this connected socket belong to the user of this process? Unknown is no.
bool isSameUser(qintptr descriptor);

} // namespace rekindle
