// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QByteArray>

#include <optional>

namespace rekindle {

/// Takes HTTP/1.1 requests out of a stream of bytes (RFC 9112): Content-Length and chunked bodies, pipelining. Not
/// thread-safe. Our own, because Qt's HTTP server keeps a connection that sent garbage open for ever and leaves no say in
/// when a connection is refused, reset or left hanging, which is what the sandbox is for.
class HttpParser
{
public:
    struct Request {
        QByteArray method{};
        QByteArray target{};
        HttpHeaders headers{};
        QByteArray body{};
        bool keepAlive{true};
    };
    enum class State {
        Incomplete, ///< more bytes are needed
        Complete, ///< take()
        Bad, ///< not HTTP: answer 400 and close
        TooLarge, ///< head over 64 KiB or body over 32 MiB: answer 413 and close
    };

    void feed(const QByteArray& bytes) { m_buffer += bytes; }
    /// Looks at what was fed.
    State state();
    /// The next request, once; only after Complete.
    Request take();
    /// True once for a request that waits for "100 Continue" before it sends its body.
    bool wantsContinue();

private:
    State parseHead();
    State parseBody();
    State parseChunks();
    QByteArray m_buffer{};
    std::optional<Request> m_head{};
    qsizetype m_length{0};
    bool m_chunked{false};
    bool m_continue{false};
    qsizetype m_consumed{0}; ///< of m_buffer, by the request that is complete
};

} // namespace rekindle
