// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace rekindle {

/// One member of a JSON object: views into the object's own bytes.
struct JsonMember {
    QByteArrayView key{}; ///< without quotes, escapes as they are
    QByteArrayView value{}; ///< without the white space around it
    qsizetype begin{}; ///< of the key's quote, from the object's first byte
    qsizetype valueBegin{};
    qsizetype end{}; ///< one after the value
};

/// Valid JSON (checked whole, by simdjson) whose top is an object.
bool isJsonObject(const QByteArray& bytes);

/// The members of an object in JSON that isJsonObject() found valid. Other bytes give fewer members, never a crash.
QList<JsonMember> jsonMembers(QByteArrayView object);
/// The value of the first member of that name; empty when there is none.
QByteArrayView jsonValue(const QList<JsonMember>& members, QByteArrayView key);
/// The items of an array, likewise.
QList<QByteArrayView> jsonItems(QByteArrayView array);

/// A string value decoded, as UTF-8; empty when it is no string.
QByteArray jsonText(QByteArrayView value);
/// A string as a JSON value, with quotes.
QByteArray jsonQuoted(const QByteArray& utf8);

} // namespace rekindle
