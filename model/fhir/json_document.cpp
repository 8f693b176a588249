// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/json_document.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

QByteArrayView withoutMark(const QByteArray& bytes)
{
    const QByteArrayView all(bytes);
    return all.startsWith(byteOrderMark) ? all.sliced(byteOrderMark.size()) : all;
}

} // namespace

QString otherThanJson(const QByteArray& body)
{
    const QByteArrayView view = withoutMark(body);
    const auto first =
        std::find_if_not(view.begin(), view.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    if (first == view.end()) {
        return u"empty"_s;
    }
    if (*first != '<') {
        return {};
    }
    const qsizetype length = std::min<qsizetype>(view.end() - first, 512);
    const QByteArray lower = QByteArray(first, length).toLower();
    return lower.contains("<html") || lower.startsWith("<!doctype html") || lower.startsWith("<head") ? u"HTML"_s
                                                                                                      : u"XML"_s;
}

Result<JsonDocument> JsonDocument::parse(const QByteArray& bytes)
{
    if (const QString other = otherThanJson(bytes); !other.isEmpty()) {
        return fail(Errc::BadReply, {}, other);
    }
    const QByteArrayView view = withoutMark(bytes);
    JsonDocument document;
    document.m_text = simdjson::padded_string(view.data(), static_cast<size_t>(view.size()));
    simdjson::dom::element element;
    if (const auto error = document.m_parser.parse(document.m_text).get(element)) {
        return fail(Errc::BadReply, {}, u"not JSON (%1)"_s.arg(QString::fromLatin1(simdjson::error_message(error))));
    }
    if (!element.is_object()) {
        return fail(Errc::BadReply, {}, u"no JSON object"_s);
    }
    return document;
}

simdjson::dom::object JsonDocument::root() const
{
    // Asked anew each time: the parser's document moves with us, and with it what its elements point to.
    simdjson::dom::object object;
    const auto error = m_parser.doc.root().get(object);
    Q_ASSERT(!error);
    Q_UNUSED(error);
    return object;
}

QString textOf(const simdjson::dom::object& object, std::string_view key)
{
    std::string_view text;
    return object[key].get(text) ? QString{} : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace rekindle
