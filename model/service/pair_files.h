// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fhir/endpoint.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace rekindle {

// Pairs as a file to hand on: JSON, without secrets. Pure but for writePairs() and readPairs(), which block on the disk.

QByteArray exportOf(const QList<Pair>& pairs);
/// All or nothing. Errc::Storage with the path as subject.
Result<void> writePairs(const QString& path, const QList<Pair>& pairs);

/// What became of one entry of an imported file.
struct ImportOutcome {
    QString name{}; ///< as far as the entry says one
    std::optional<Pair> stored{};
    bool replaced{false}; ///< a stored pair of the same id was brought up to the file
    bool heartbeatOff{false}; ///< the file had it on; it writes to production, so a person must switch it on here
    std::optional<Error> error{}; ///< why it was refused
};

/// The entries of an export, each a pair or the reason why it is none. Errc::Invalid with the path as subject: cannot be
/// opened, or is no export of pairs (of a version this program knows).
Result<QList<ImportOutcome>> readPairs(const QString& path);

/// Decides for each entry that is a pair and calls `store`, which gives the pair as it was stored, for those that may be, in
/// order. An id that is no UUID, and not that of a stored pair, is replaced by a new one: ids name environment variables. `known` are the stored
/// pairs. Refused besides what validate() says: Errc::Conflict, a stored pair has this id but leads elsewhere or signs in
/// at another place (its secret would go there).
QList<ImportOutcome> importPairs(QList<ImportOutcome> entries, QList<Pair> known,
                                 const std::function<Result<Pair>(const Pair&, bool replaces)>& store);

/// May the secret kept for `before` be sent where `now` leads? Same kind of sign-in, same origin, same authority.
bool keepsSecret(const Endpoint& before, const Endpoint& now);
/// Would a secret kept for `before` be sent to another place by `now`?
bool leadsElsewhere(const Pair& before, const Pair& now);

} // namespace rekindle
