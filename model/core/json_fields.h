// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

namespace rekindle {

/// Reads the fields of our own JSON and is strict: a field that is missing or of another type is an error (Errc::Corrupt,
/// with the path of the first such field), and only an optional one may be null. What is read after an error are empty
/// values; ask `done` at the end. Objects inside share the error of the outermost. Internal to the model.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object);

    QString text(const QString& key);
    bool flag(const QString& key);
    qint64 integer(const QString& key);
    double number(const QString& key);
    Instant instant(const QString& key);
    Millis millis(const QString& key);
    Interval interval(const QString& key); ///< {"lo_ms", "hi_ms"}, lo <= hi
    Error error(const QString& key); ///< {"code", "subject", "detail"}
    JsonFields object(const QString& key);
    /// The objects of an array; anything else in it is an error.
    QList<JsonFields> objects(const QString& key);
    QStringList keys() const { return m_object.keys(); }

    /// A value of an enum; `fromCode` turns the code name into it.
    template <class Enum>
    Enum code(const QString& key, std::optional<Enum> (*fromCode)(QStringView))
    {
        const std::optional<Enum> value = fromCode(text(key));
        if (!value) {
            broken(key);
        }
        return value.value_or(Enum{});
    }

    /// nullopt when the field is null.
    template <class Read>
    auto optional(const QString& key, Read read) -> std::optional<decltype(read(*this, key))>
    {
        if (m_object.value(key).isNull()) {
            return std::nullopt;
        }
        return read(*this, key);
    }

    /// For what the types cannot say: notes that the value of a field is not acceptable.
    void broken(const QString& key);

    /// Errc::Corrupt when anything read from here or from an object inside was not as it should be.
    Result<void> done() const;

private:
    JsonFields(QJsonObject object, QString path, std::shared_ptr<QString> firstError);

    QJsonValue value(const QString& key, QJsonValue::Type type);

    QJsonObject m_object{};
    QString m_path{};
    std::shared_ptr<QString> m_firstError{};
};

/// The values that JsonFields reads back.
QJsonValue toJson(Instant at);
QJsonValue toJson(Millis duration);
QJsonValue toJson(const Interval& interval);
QJsonValue toJson(qint64 number);
QJsonValue toJson(const Error& error);

/// A moment as toJson() writes it, or in milliseconds since 1970 where many are kept; nullopt for anything else.
std::optional<Instant> momentFrom(const QJsonValue& value);

/// null for nothing.
template <class T>
QJsonValue toJson(const std::optional<T>& value)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue(QJsonValue::Null);
}

} // namespace rekindle
