// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/content_hash.h"

#include "fhir/json_document.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <vector>

namespace rekindle {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

enum class Part { Resource, Meta, Other };

bool isServersOwn(Part part, std::string_view key)
{
    return part == Part::Meta && (key == "versionId" || key == "lastUpdated" || key == "source");
}

/// Writes values so that two are the same text when, and only when, they are the same value.
class Canonical
{
public:
    explicit Canonical(QMessageAuthenticationCode& hash)
        : m_hash(hash)
    {
    }

    void add(const object& members, Part part)
    {
        std::vector<std::pair<std::string_view, element>> sorted;
        for (const auto [key, value] : members) {
            const bool meta = part == Part::Resource && key == "meta";
            if (!isServersOwn(part, key) && !(meta && isEmptyMeta(value))) {
                sorted.emplace_back(key, value);
            }
        }
        std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        mark('{');
        for (const auto& [key, value] : sorted) {
            text(key);
            add(value, part == Part::Resource && key == "meta" ? Part::Meta : Part::Other);
        }
        mark('}');
    }

private:
    /// Of all that a client could have set there, nothing is.
    static bool isEmptyMeta(const element& value)
    {
        object meta;
        return !value.get(meta) && std::all_of(meta.begin(), meta.end(), [](const auto& member) {
            return isServersOwn(Part::Meta, member.key);
        });
    }

    // The depth is that of the document, which JsonDocument bounds.
    void add(const element& value, Part part)
    {
        switch (value.type()) {
        case element_type::OBJECT: add(value.get_object().value_unsafe(), part); return;
        case element_type::ARRAY: {
            const array items = value.get_array().value_unsafe(); // a range over the temporary would outlive it
            mark('[');
            for (const element item : items) {
                add(item, Part::Other);
            }
            mark(']');
            return;
        }
        case element_type::STRING: text(value.get_string().value_unsafe()); return;
        case element_type::BOOL: mark(value.get_bool().value_unsafe() ? 't' : 'f'); return;
        case element_type::NULL_VALUE: mark('n'); return;
        case element_type::INT64:
        case element_type::UINT64:
        case element_type::DOUBLE: break;
        }
        mark('#');
        // Integers beyond 2^53 keep all their digits.
        if (value.is_int64()) {
            bytes(QByteArray::number(static_cast<qlonglong>(value.get_int64().value_unsafe())));
        } else if (value.is_uint64()) {
            bytes(QByteArray::number(static_cast<qulonglong>(value.get_uint64().value_unsafe())));
        } else {
            const double number = value.get_double().value_unsafe();
            const auto whole = static_cast<qlonglong>(std::clamp(number, -9e15, 9e15));
            bytes(static_cast<double>(whole) == number ? QByteArray::number(whole)
                                                       : QByteArray::number(number, 'g', 17));
        }
        mark(';');
    }

    void text(std::string_view value)
    {
        bytes(QByteArray::number(static_cast<qsizetype>(value.size())));
        mark(':');
        m_hash.addData(QByteArrayView(value.data(), static_cast<qsizetype>(value.size())).toByteArray());
    }
    void bytes(const QByteArray& value) { m_hash.addData(value); }
    void mark(char sign) { m_hash.addData(&sign, 1); }

    QMessageAuthenticationCode& m_hash;
};

} // namespace

Result<QByteArray> contentHash(const QByteArray& key, const QByteArray& resource)
{
    const auto document = JsonDocument::parse(resource);
    if (!document) {
        return fail(document.error());
    }
    QMessageAuthenticationCode hash(QCryptographicHash::Sha256, key);
    Canonical(hash).add(document->root(), Part::Resource);
    return hash.result();
}

} // namespace rekindle
