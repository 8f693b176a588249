// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/monitor.h"
#include "service/notice_outbox.h"
#include "service/pair_registry.h"
#include "service/settings.h"
#include "service/verb_channel.h"

#include <QJsonArray>

namespace rekindle {

/// What verbs work on. All must outlive it.
struct VerbPorts {
    PairRegistry& registry;
    MonitorService::Ports watch;
    NoticeOutbox& notices;
};

/// One change that a person or a script asks for, carried out by whoever holds the store. A capability adds rows to the
/// table in verbs.cpp.
struct Verb {
    QString name{};
    /// Carries it out on what is stored. Blocks; any thread but the main one of a window. Empty arguments are
    /// Errc::Invalid.
    VerbAnswer (*work)(const VerbPorts& ports, const QJsonObject& arguments){};
    /// In a process that watches, on the main thread: what its watch must know of what was done.
    VerbAnswer (*tell)(MonitorService& monitor, const QJsonObject& arguments, const QJsonObject& done){};
    /// There, on the main thread, in place of both: the running engine itself does it. nullptr: it has no part in it.
    QFuture<VerbAnswer> (*live)(MonitorService& monitor, const QJsonObject& arguments){};
};

const QList<Verb>& verbs();
/// nullptr: of a later version, or none at all.
const Verb* verbNamed(const QString& name);

/// What pair.save is asked with, secrets in base64, and what it answers.
QJsonObject saveArguments(const Pair& pair, const RoleSecrets& secrets, SecretPlace place, PairRegistry::Change change);
Result<PairRegistry::Saved> savedFrom(const QJsonObject& answer);

/// The outcomes of pair.import, as its answer holds them.
QJsonArray toJson(const QList<ImportOutcome>& outcomes);
QList<ImportOutcome> importOutcomesFrom(const QJsonArray& json);

} // namespace rekindle
