// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http_parser.h"

#include <utility>

namespace rekindle {

namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr qsizetype largestBody = 32 * 1024 * 1024;

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c < 0x7f && c != ':' && c != '"' && c != '(' && c != ')' && c != ',' && c != '/';
    });
}

bool isTarget(QByteArrayView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; });
}

/// "http://host/path" is a valid target too.
QByteArray pathOf(const QByteArray& target)
{
    const qsizetype scheme = target.indexOf("://");
    if (target.startsWith('/') || scheme < 0) {
        return target;
    }
    const qsizetype slash = target.indexOf('/', scheme + 3);
    return slash < 0 ? QByteArray("/") : target.mid(slash);
}

} // namespace

HttpParser::State HttpParser::state()
{
    if (!m_head) {
        const State head = parseHead();
        if (head != State::Complete) {
            return head;
        }
    }
    return m_chunked ? parseChunks() : parseBody();
}

HttpParser::State HttpParser::parseHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 || end > largestHead) {
        return m_buffer.size() > largestHead ? State::TooLarge : State::Incomplete;
    }
    qsizetype line = m_buffer.indexOf("\r\n");
    const QByteArrayList parts = m_buffer.left(line).split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !isTarget(parts[1]) || !parts[2].startsWith("HTTP/1.")) {
        return State::Bad;
    }
    Request request{.method = parts[0], .target = pathOf(parts[1]), .keepAlive = parts[2] != "HTTP/1.0"};
    while (line < end) {
        const qsizetype begin = line + 2;
        line = m_buffer.indexOf("\r\n", begin);
        const QByteArrayView field = QByteArrayView(m_buffer).sliced(begin, line - begin);
        const qsizetype colon = field.indexOf(':');
        if (colon < 1 || !isToken(field.first(colon))) {
            return State::Bad;
        }
        request.headers.add(field.first(colon).toByteArray(), field.sliced(colon + 1).trimmed().toByteArray());
    }
    const QByteArray connection = request.headers.value("Connection").toLower();
    request.keepAlive = connection == "close" ? false : request.keepAlive || connection == "keep-alive";
    m_chunked = request.headers.value("Transfer-Encoding").toLower() == "chunked";
    m_continue = request.headers.value("Expect").toLower() == "100-continue";
    bool number = true;
    const QByteArray length = request.headers.value("Content-Length");
    m_length = length.isEmpty() ? 0 : length.toLongLong(&number);
    if (!number || m_length < 0 || (m_chunked && !length.isEmpty())) {
        return State::Bad;
    }
    m_buffer.remove(0, end + 4);
    m_head = std::move(request);
    return m_length > largestBody ? State::TooLarge : State::Complete;
}

HttpParser::State HttpParser::parseBody()
{
    if (m_length > largestBody) {
        return State::TooLarge;
    }
    if (m_buffer.size() < m_length) {
        return State::Incomplete;
    }
    m_head->body = m_buffer.left(m_length);
    m_consumed = m_length;
    return State::Complete;
}

HttpParser::State HttpParser::parseChunks()
{
    if (m_buffer.size() > 2 * largestBody) {
        return State::TooLarge;
    }
    QByteArray body;
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n", at);
        if (end < 0) {
            return m_buffer.size() - at > 1024 ? State::Bad : State::Incomplete;
        }
        bool number = false;
        const qsizetype size = m_buffer.mid(at, end - at).split(';')[0].trimmed().toLongLong(&number, 16);
        if (!number || size < 0) {
            return State::Bad;
        }
        if (size > largestBody - body.size()) {
            return State::TooLarge;
        }
        at = end + 2;
        if (m_buffer.size() < at + size + 2) {
            return State::Incomplete;
        }
        body += QByteArrayView(m_buffer).sliced(at, size);
        // Trailers are not understood: the last chunk must be followed by an empty line.
        if (m_buffer[at + size] != '\r' || m_buffer[at + size + 1] != '\n') {
            return State::Bad;
        }
        at += size + 2;
        if (size == 0) {
            m_head->body = body;
            m_consumed = at;
            return State::Complete;
        }
    }
}

HttpParser::Request HttpParser::take()
{
    m_buffer.remove(0, std::exchange(m_consumed, 0));
    m_continue = false;
    Request request = std::move(*m_head);
    m_head.reset();
    return request;
}

bool HttpParser::wantsContinue()
{
    return m_head && std::exchange(m_continue, false);
}

} // namespace rekindle
