// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/name_lookup.h"

#include <netdb.h>
#include <sys/socket.h>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

namespace rekindle {

namespace {

struct Answer {
    std::mutex mutex{};
    std::condition_variable_any arrived{};
    std::optional<int> error{};
};

int ask(const QByteArray& host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int error = getaddrinfo(host.constData(), nullptr, &hints, &found);
    if (found) {
        freeaddrinfo(found);
    }
    return error;
}

} // namespace

std::optional<int> lookUpError(const QByteArray& host, Millis atMost, std::stop_token stop)
{
    const auto answer = std::make_shared<Answer>();
    try {
        std::thread([answer, host] {
            const int error = ask(host);
            const std::lock_guard lock(answer->mutex);
            answer->error = error;
            answer->arrived.notify_all();
        }).detach();
    } catch (const std::system_error&) {
        return std::nullopt; // no thread to be had: the question stays open
    }
    std::unique_lock lock(answer->mutex);
    answer->arrived.wait_for(lock, stop, atMost, [&] { return answer->error.has_value(); });
    return answer->error;
}

} // namespace rekindle
