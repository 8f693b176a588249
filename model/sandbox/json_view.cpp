// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/json_view.h"

#include <simdjson.h>

namespace rekindle {

namespace {

simdjson::dom::parser& parser()
{
    // A parser keeps its buffers; one a thread saves allocating them for each resource.
    thread_local simdjson::dom::parser instance;
    return instance;
}

/// A cursor over JSON. All steps stop at the end of the bytes.
class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    qsizetype at() const { return m_at; }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    void skipSpace()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')) {
            ++m_at;
        }
    }
    /// True and one on, when the next sign is `c`.
    bool take(char c)
    {
        skipSpace();
        if (atEnd() || m_bytes[m_at] != c) {
            return false;
        }
        ++m_at;
        return true;
    }
    void skipString()
    {
        for (++m_at; !atEnd() && m_bytes[m_at] != '"'; ++m_at) {
            if (m_bytes[m_at] == '\\') {
                ++m_at;
            }
        }
        m_at = std::min(m_at + 1, m_bytes.size());
    }
    void skipValue()
    {
        if (peek() == '"') {
            skipString();
        } else if (peek() == '{' || peek() == '[') {
            skipNested();
        } else {
            while (!atEnd() && !QByteArrayView(",}] \n\r\t").contains(m_bytes[m_at])) {
                ++m_at;
            }
        }
    }

private:
    void skipNested()
    {
        int depth = 0;
        while (!atEnd()) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                skipString();
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[') {
                ++depth;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return;
            }
        }
    }
    QByteArrayView m_bytes;
    qsizetype m_at{0};
};

} // namespace

bool isJsonObject(const QByteArray& bytes)
{
    simdjson::dom::element top;
    const auto error = parser().parse(bytes.constData(), static_cast<size_t>(bytes.size())).get(top);
    return error == simdjson::SUCCESS && top.is_object();
}

QList<JsonMember> jsonMembers(QByteArrayView object)
{
    QList<JsonMember> members;
    Cursor cursor(object);
    if (!cursor.take('{')) {
        return members;
    }
    do {
        cursor.skipSpace();
        if (cursor.peek() != '"') {
            break;
        }
        JsonMember member;
        member.begin = cursor.at();
        cursor.skipString();
        member.key = object.sliced(member.begin + 1, std::max<qsizetype>(0, cursor.at() - member.begin - 2));
        if (!cursor.take(':')) {
            break;
        }
        cursor.skipSpace();
        member.valueBegin = cursor.at();
        cursor.skipValue();
        member.end = cursor.at();
        member.value = object.sliced(member.valueBegin, member.end - member.valueBegin);
        members.append(member);
    } while (cursor.take(','));
    return members;
}

QByteArrayView jsonValue(const QList<JsonMember>& members, QByteArrayView key)
{
    const auto it = std::find_if(members.begin(), members.end(), [key](const JsonMember& m) { return m.key == key; });
    return it == members.end() ? QByteArrayView{} : it->value;
}

QList<QByteArrayView> jsonItems(QByteArrayView array)
{
    QList<QByteArrayView> items;
    Cursor cursor(array);
    if (!cursor.take('[')) {
        return items;
    }
    do {
        cursor.skipSpace();
        const qsizetype begin = cursor.at();
        cursor.skipValue();
        if (cursor.at() == begin) {
            break;
        }
        items.append(array.sliced(begin, cursor.at() - begin));
    } while (cursor.take(','));
    return items;
}

QByteArray jsonText(QByteArrayView value)
{
    if (value.size() < 2 || value.front() != '"') {
        return {};
    }
    const QByteArrayView inner = value.sliced(1, value.size() - 2);
    if (!inner.contains('\\')) {
        return inner.toByteArray();
    }
    std::string_view decoded;
    if (parser().parse(value.data(), static_cast<size_t>(value.size())).get(decoded) != simdjson::SUCCESS) {
        return {};
    }
    return QByteArray(decoded.data(), static_cast<qsizetype>(decoded.size()));
}

QByteArray jsonQuoted(const QByteArray& utf8)
{
    QByteArray out = "\"";
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00" + QByteArray::number(static_cast<int>(c), 16).rightJustified(2, '0');
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace rekindle
