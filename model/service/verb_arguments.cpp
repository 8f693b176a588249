// SPDX-License-Identifier: GPL-3.0-or-later
// What verbs are asked with and what they answer, as JSON.
#include "core/json_fields.h"
#include "fhir/endpoint_json.h"
#include "service/verbs.h"

namespace rekindle {

using namespace Qt::StringLiterals;

QJsonObject saveArguments(const Pair& pair, const RoleSecrets& secrets, SecretPlace place, PairRegistry::Change change)
{
    QJsonObject given;
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        given[it.key()] = QString::fromLatin1(it.value().reveal().toBase64());
    }
    return {{u"pair"_s, toJson(pair)},
            {u"secrets"_s, given},
            {u"place"_s, place == SecretPlace::Session ? u"session"_s : u"keychain"_s},
            {u"change"_s, change == PairRegistry::Change::Add ? u"add"_s : u"edit"_s}};
}

Result<PairRegistry::Saved> savedFrom(const QJsonObject& answer)
{
    const auto pair = pairFromJson(answer[u"pair"_s].toObject());
    if (!pair) {
        return fail(pair.error());
    }
    JsonFields fields(answer);
    PairRegistry::Saved saved{.pair = *pair,
                              .notRemoved = fields.optional(
                                  u"notRemoved"_s, [](JsonFields& in, const QString& key) { return in.error(key); })};
    for (const QJsonValue& role : answer[u"left"_s].toArray()) {
        saved.left.append(role.toString());
    }
    return saved;
}

QJsonArray toJson(const QList<ImportOutcome>& outcomes)
{
    QJsonArray json;
    for (const ImportOutcome& outcome : outcomes) {
        QJsonObject object{
            {u"name"_s, outcome.name}, {u"replaced"_s, outcome.replaced}, {u"heartbeatOff"_s, outcome.heartbeatOff}};
        object[u"pair"_s] = outcome.stored ? QJsonValue(toJson(*outcome.stored)) : QJsonValue();
        object[u"error"_s] = toJson(outcome.error);
        json.append(object);
    }
    return json;
}

QList<ImportOutcome> importOutcomesFrom(const QJsonArray& json)
{
    QList<ImportOutcome> outcomes;
    for (const QJsonValue& value : json) {
        JsonFields fields(value.toObject());
        ImportOutcome outcome{
            .name = value[u"name"_s].toString(),
            .replaced = value[u"replaced"_s].toBool(),
            .heartbeatOff = value[u"heartbeatOff"_s].toBool(),
            .error = fields.optional(u"error"_s, [](JsonFields& in, const QString& key) { return in.error(key); })};
        if (const auto pair = pairFromJson(value[u"pair"_s].toObject()); pair && !value[u"pair"_s].isNull()) {
            outcome.stored = *pair;
        }
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace rekindle
