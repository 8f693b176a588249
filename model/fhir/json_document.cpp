// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/json_document.h"

#include <algorithm>
#include <string_view>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

QByteArrayView withoutMark(const QByteArray& bytes)
{
    const QByteArrayView all(bytes);
    return all.startsWith(byteOrderMark) ? all.sliced(byteOrderMark.size()) : all;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// -?(0|[1-9][0-9]*)(.[0-9]+)?([eE][+-]?[0-9]+)?
bool isNumber(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t from = at;
        while (at < text.size() && isDigit(text[at])) {
            ++at;
        }
        return at - from;
    };
    const auto skip = [&](std::string_view any) {
        const bool found = at < text.size() && any.find(text[at]) != std::string_view::npos;
        at += found ? 1 : 0;
        return found;
    };
    skip("-");
    const bool zero = at < text.size() && text[at] == '0';
    const size_t whole = digits();
    if (whole == 0 || (zero && whole > 1)) {
        return false;
    }
    if (skip(".") && digits() == 0) {
        return false;
    }
    if (skip("eE")) {
        skip("+-");
        if (digits() == 0) {
            return false;
        }
    }
    return at == text.size();
}

/// The text with every number that may not fit 64 bits replaced by an empty string of the same length. FHIR knows no
/// limit to a decimal, simdjson does; the tree is read for names and times only, so nothing is lost.
simdjson::padded_string withoutLargeNumbers(const simdjson::padded_string& text)
{
    simdjson::padded_string copy(text.data(), text.size());
    const std::string_view view(text.data(), text.size());
    bool inString = false;
    for (size_t i = 0; i < view.size(); ++i) {
        if (inString && view[i] == '\\') {
            ++i;
        } else if (view[i] == '"') {
            inString = !inString;
        } else if (!inString && (view[i] == '-' || isDigit(view[i]))) {
            const size_t end = std::min(view.find_first_not_of("0123456789+-.eE", i), view.size());
            const std::string_view number = view.substr(i, end - i);
            if (isNumber(number) && (number.size() > 18 || number.find_first_of("eE") != std::string_view::npos)) {
                std::fill(copy.data() + i, copy.data() + end, ' ');
                copy.data()[i] = copy.data()[i + 1] = '"';
            }
            i = end - 1;
        }
    }
    return copy;
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
    auto error = document.m_parser.parse(document.m_text).get(element);
    if (error == simdjson::NUMBER_ERROR) {
        error = document.m_parser.parse(withoutLargeNumbers(document.m_text)).get(element);
    }
    if (error) {
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
