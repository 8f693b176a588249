// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pair_files.h"

#include "fhir/endpoint_json.h"
#include "fhir/secret_keys.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr qsizetype longestShownName = 200;

bool leadsElsewhere(const Endpoint& before, const Endpoint& now)
{
    return needsSecret(before.signIn.kind) && !keepsSecret(before, now);
}

/// What the problem is about, where a person knows it better by its value than by the name of its field.
Error named(Error problem, const Pair& pair)
{
    switch (problem.code) {
    case Errc::NameTaken: problem.subject = pair.name; break;
    case Errc::AddressTaken: problem.subject = pair.primary.baseUrl.toDisplayString(); break;
    case Errc::SameService: problem.subject = pair.secondary.baseUrl.toDisplayString(); break;
    default: break;
    }
    return problem;
}

std::optional<Error> refusal(const Pair& pair, const Pair* known, const QList<Pair>& others)
{
    if (const auto problems = validate(pair, others); !problems.isEmpty()) {
        return named(problems.first(), pair);
    }
    if (known && leadsElsewhere(*known, pair)) {
        return Error{Errc::Conflict, pair.name, u"the same id with another address or sign-in"_s};
    }
    return std::nullopt;
}

/// Nobody here has confirmed that it may write, unless the stored pair does so already and at the same place.
bool mustNotWrite(const Pair& pair, const Pair* known)
{
    return pair.heartbeat.enabled && pair.environment == Environment::Production
           && !(known && known->heartbeat.enabled && known->environment == Environment::Production
                && known->primary.baseUrl == pair.primary.baseUrl);
}

} // namespace

QByteArray exportOf(const QList<Pair>& pairs)
{
    QJsonArray list;
    for (const Pair& pair : pairs) {
        list.append(toJson(pair));
    }
    return QJsonDocument(QJsonObject{{u"rekindle"_s, u"pairs"_s}, {u"version"_s, fileVersion}, {u"pairs"_s, list}})
        .toJson(QJsonDocument::Indented);
}

Result<void> writePairs(const QString& path, const QList<Pair>& pairs)
{
    const QByteArray body = exportOf(pairs);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size() || !file.commit()) {
        return fail(Errc::Storage, path, file.errorString());
    }
    return {};
}

Result<QList<ImportOutcome>> readPairs(const QString& path)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        return fail(Errc::Invalid, path, u"no plain file"_s); // a pipe may never end
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Errc::Invalid, path, file.errorString());
    }
    const QJsonObject json = QJsonDocument::fromJson(file.read(largestFile)).object();
    if (json[u"rekindle"_s].toString() != "pairs"_L1 || !json[u"pairs"_s].isArray()) {
        return fail(Errc::Invalid, path, u"not an export of pairs"_s);
    }
    if (json[u"version"_s].toInt() != fileVersion) {
        return fail(Errc::Invalid, path, u"of another version: %1"_s.arg(json[u"version"_s].toInt()));
    }
    QList<ImportOutcome> entries;
    for (const QJsonValue& entry : json[u"pairs"_s].toArray()) {
        const QJsonObject object = entry.toObject();
        auto pair = pairFromJson(object);
        ImportOutcome outcome{.name = object[u"name"_s].toString().left(longestShownName)};
        if (pair) {
            outcome.stored = std::move(*pair);
        } else {
            outcome.error = pair.error();
        }
        entries.append(std::move(outcome));
    }
    return entries;
}

QList<ImportOutcome> importPairs(QList<ImportOutcome> entries, QList<Pair> known,
                                 const std::function<Result<Pair>(const Pair&, bool replaces)>& store)
{
    for (ImportOutcome& entry : entries) {
        if (!entry.stored) {
            continue;
        }
        Pair pair = *std::exchange(entry.stored, std::nullopt);
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const Pair& other) { return other.id == pair.id; });
        const Pair* before = same == known.end() ? nullptr : &*same;
        if (!before && QUuid::fromString(pair.id.value).isNull()) {
            pair.id = newId<PairId>();
        }
        entry.heartbeatOff = mustNotWrite(pair, before);
        pair.heartbeat.enabled = pair.heartbeat.enabled && !entry.heartbeatOff;
        entry.error = refusal(pair, before, known);
        if (entry.error) {
            continue;
        }
        const auto done = store(pair, before != nullptr);
        if (!done) {
            entry.error = done.error();
            continue;
        }
        pair = *done;
        entry.replaced = before != nullptr;
        if (before) {
            *same = pair;
        } else {
            known.append(pair);
        }
        entry.stored = pair;
    }
    return entries;
}

bool keepsSecret(const Endpoint& before, const Endpoint& now)
{
    return destinationOf(before) == destinationOf(now);
}

bool leadsElsewhere(const Pair& before, const Pair& now)
{
    return leadsElsewhere(before.primary, now.primary) || leadsElsewhere(before.secondary, now.secondary)
           || leadsElsewhere(endpointOf(before, u"heartbeat"_s), endpointOf(now, u"heartbeat"_s));
}

} // namespace rekindle
