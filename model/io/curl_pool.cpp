// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/curl_pool.h"

#include <curl/curl.h>

#include <algorithm>

namespace rekindle {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t kMaxIdle = 128; // each holds three file descriptors, and 1,024 are usual for a process
constexpr std::ptrdiff_t kMaxIdleOfKey = 8;
constexpr auto kMaxIdleTime = 60s;

} // namespace

CurlHandle::CurlHandle()
    : m_easy(curl_easy_init())
    , m_multi(curl_multi_init())
{
}

CurlHandle::~CurlHandle()
{
    report = nullptr;
    curl_easy_cleanup(m_easy);
    curl_multi_cleanup(m_multi);
}

CurlPool::Handle CurlPool::take(const QByteArray& key)
{
    std::deque<Idle> removed; // closed after the lock is released: closing says goodbye over the network
    const std::lock_guard lock(m_mutex);
    removeStale(std::chrono::steady_clock::now(), removed);
    const auto newest = std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const Idle& idle) { return idle.key == key; });
    if (newest == m_idle.rend()) {
        return std::make_unique<CurlHandle>();
    }
    Handle handle = std::move(newest->handle);
    m_idle.erase(std::next(newest).base());
    return handle;
}

void CurlPool::give(const QByteArray& key, Handle handle)
{
    std::deque<Idle> removed;
    const std::lock_guard lock(m_mutex);
    const Time now = std::chrono::steady_clock::now();
    removeStale(now, removed);
    const auto isOfKey = [&](const Idle& idle) { return idle.key == key; };
    auto surplus = m_idle.end();
    if (std::count_if(m_idle.begin(), m_idle.end(), isOfKey) >= kMaxIdleOfKey) {
        surplus = std::find_if(m_idle.begin(), m_idle.end(), isOfKey);
    } else if (m_idle.size() >= kMaxIdle) {
        surplus = m_idle.begin();
    }
    if (surplus != m_idle.end()) {
        removed.push_back(std::move(*surplus));
        m_idle.erase(surplus);
    }
    m_idle.push_back({key, std::move(handle), now});
}

void CurlPool::removeStale(Time now, std::deque<Idle>& removed)
{
    while (!m_idle.empty() && now - m_idle.front().since > kMaxIdleTime) {
        removed.push_back(std::move(m_idle.front()));
        m_idle.pop_front();
    }
}

} // namespace rekindle
