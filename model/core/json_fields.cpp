// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_fields.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

std::optional<Errc> errcFromCode(QStringView code)
{
    // Invalid is the last of the enum; a code added behind it would be noticed by the round trip test.
    for (int i = 0; i <= static_cast<int>(Errc::Invalid); ++i) {
        if (codeName(static_cast<Errc>(i)) == code) {
            return static_cast<Errc>(i);
        }
    }
    return std::nullopt;
}

} // namespace

JsonFields::JsonFields(QJsonObject object)
    : JsonFields(std::move(object), QString{}, std::make_shared<QString>())
{
}

JsonFields::JsonFields(QJsonObject object, QString path, std::shared_ptr<QString> firstError)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_firstError(std::move(firstError))
{
}

void JsonFields::broken(const QString& key)
{
    if (m_firstError->isEmpty()) {
        *m_firstError = m_path + key;
    }
}

QJsonValue JsonFields::value(const QString& key, QJsonValue::Type type)
{
    const QJsonValue found = m_object.value(key);
    if (found.type() != type) {
        broken(key);
        return QJsonValue::Undefined;
    }
    return found;
}

QString JsonFields::text(const QString& key)
{
    return value(key, QJsonValue::String).toString();
}

bool JsonFields::flag(const QString& key)
{
    return value(key, QJsonValue::Bool).toBool();
}

qint64 JsonFields::integer(const QString& key)
{
    const QJsonValue found = value(key, QJsonValue::Double);
    // toInteger gives the default back for what is no whole number, so two defaults tell it from a value.
    if (found.toInteger(0) != found.toInteger(1)) {
        broken(key);
        return 0;
    }
    return found.toInteger();
}

double JsonFields::number(const QString& key)
{
    return value(key, QJsonValue::Double).toDouble();
}

Instant JsonFields::instant(const QString& key)
{
    const auto parsed = parseInstant(text(key));
    if (!parsed) {
        broken(key);
        return {};
    }
    return *parsed;
}

Millis JsonFields::millis(const QString& key)
{
    return Millis{integer(key)};
}

Interval JsonFields::interval(const QString& key)
{
    JsonFields fields = object(key);
    const Interval read{fields.millis(u"lo_ms"_s), fields.millis(u"hi_ms"_s)};
    if (read.lo > read.hi) {
        broken(key);
        return {};
    }
    return read;
}

Error JsonFields::error(const QString& key)
{
    JsonFields fields = object(key);
    return {fields.code(u"code"_s, errcFromCode), fields.text(u"subject"_s), fields.text(u"detail"_s)};
}

JsonFields JsonFields::object(const QString& key)
{
    return {value(key, QJsonValue::Object).toObject(), m_path + key + u'.', m_firstError};
}

QList<JsonFields> JsonFields::objects(const QString& key)
{
    QList<JsonFields> found;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = key + u'[' + QString::number(i) + u']';
        if (!array.at(i).isObject()) {
            broken(place);
        }
        found.append(JsonFields(array.at(i).toObject(), m_path + place + u'.', m_firstError));
    }
    return found;
}

Result<void> JsonFields::done() const
{
    if (!m_firstError->isEmpty()) {
        return fail(Errc::Corrupt, *m_firstError, u"missing, or not of the expected type"_s);
    }
    return {};
}

QJsonValue toJson(Instant at)
{
    return toIso(at);
}

std::optional<Instant> momentFrom(const QJsonValue& value)
{
    if (value.isDouble()) {
        return fromEpochMs(value.toInteger());
    }
    const auto moment = parseInstant(value.toString());
    return moment ? std::optional(*moment) : std::nullopt;
}

QJsonValue toJson(Millis duration)
{
    return static_cast<qint64>(duration.count());
}

QJsonValue toJson(const Interval& interval)
{
    return QJsonObject{{u"lo_ms"_s, toJson(interval.lo)}, {u"hi_ms"_s, toJson(interval.hi)}};
}

QJsonValue toJson(qint64 number)
{
    return number;
}

QJsonValue toJson(const Error& error)
{
    return QJsonObject{{u"code"_s, codeName(error.code)}, {u"subject"_s, error.subject}, {u"detail"_s, error.detail}};
}

} // namespace rekindle
