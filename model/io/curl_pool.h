// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <deque>
#include <memory>
#include <mutex>

namespace rekindle {

struct TlsReport;

/// One libcurl transfer and the connection it keeps alive. Used by one thread at a time.
class CurlHandle
{
public:
    CurlHandle();
    ~CurlHandle();
    CurlHandle(const CurlHandle&) = delete;
    CurlHandle& operator=(const CurlHandle&) = delete;

    bool isValid() const { return m_easy && m_multi; }
    void* easy() const { return m_easy; } ///< CURL*
    void* multi() const { return m_multi; } ///< CURLM*

    /// Where a handshake on this handle's connections writes; null outside of an exchange.
    TlsReport* report{};

private:
    void* m_easy{};
    void* m_multi{};
};

/// Handles waiting to be used again, by what their connection is good for. Holds at most 128, at most 8 of one key, and
/// none for longer than 60 s after its last use (looked at whenever a handle comes or goes). Thread-safe.
class CurlPool
{
public:
    using Handle = std::unique_ptr<CurlHandle>;

    /// The most recently used handle of that key, or a new one. Never null; it may be invalid when memory is short.
    Handle take(const QByteArray& key);
    void give(const QByteArray& key, Handle handle);

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Idle {
        QByteArray key{};
        Handle handle{};
        Time since{};
    };
    void removeStale(Time now, std::deque<Idle>& removed);

    std::mutex m_mutex{};
    std::deque<Idle> m_idle{}; // the longest idle first
};

} // namespace rekindle
