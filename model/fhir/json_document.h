// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

namespace rekindle {

/// The bytes of one JSON object, parsed whole by simdjson: invalid UTF-8, a truncated end and nesting deeper than 1024
/// are refused, so that what reads it later need not fear them. Numbers of any size pass. Internal to model/fhir; not for public headers.
class JsonDocument
{
public:
    JsonDocument() = default;
    JsonDocument(JsonDocument&&) = default;
    JsonDocument& operator=(JsonDocument&&) = default;

    /// Errc::BadReply with the detail "empty", "HTML", "XML", "not JSON (…)" or "no JSON object".
    static Result<JsonDocument> parse(const QByteArray& bytes);

    /// Valid until the document is moved or destroyed.
    simdjson::dom::object root() const;

    /// The same bytes, for a second reader that gives positions.
    const simdjson::padded_string& text() const { return m_text; }

private:
    simdjson::padded_string m_text{};
    simdjson::dom::parser m_parser{};
};

/// The member as text; empty when it is not there or no string.
QString textOf(const simdjson::dom::object& object, std::string_view key);

/// What a body that is not JSON looks like: "empty", "HTML", "XML"; empty when it may be JSON.
QString otherThanJson(const QByteArray& body);

} // namespace rekindle
