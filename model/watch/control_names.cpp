// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/control_names.h"

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace rekindle {

ControlNames::ControlNames(HttpTransport& http, const Clock& clock)
    : m_http(http)
    , m_clock(clock)
{
}

/// Those that this caller must ask; they are marked as being asked.
QList<QUrl> ControlNames::take(const QList<QUrl>& names, BootTime oldest)
{
    QList<QUrl> mine;
    const std::lock_guard lock(m_mutex);
    for (const QUrl& name : names) {
        Known& known = m_known[name];
        if (!known.open && known.asked < oldest) {
            known = {m_clock.boot(), true, {}};
            mine.append(name);
        }
    }
    return mine;
}

void ControlNames::put(const QUrl& name, Millis timeout, const std::stop_token& stop)
{
    const auto answered = askControl(name, m_http, timeout, stop);
    const std::lock_guard lock(m_mutex);
    Known& known = m_known[name];
    known.open = false;
    known.answered = answered;
    m_changed.notify_all();
}

ControlReading ControlNames::ask(const QList<QUrl>& names, BootTime since, Millis timeout, std::stop_token stop)
{
    const BootTime oldest = since - sharedFor;
    askMissing(names, oldest, timeout, stop);
    askMissing(names, oldest, timeout, stop); // what somebody else had asked for too long ago
    const std::lock_guard lock(m_mutex);
    ControlReading all;
    for (const QUrl& name : names) {
        const Known& known = m_known[name];
        if (known.answered && known.asked >= oldest) {
            ++all.asked;
            all.answered += *known.answered ? 1 : 0;
            all.age = std::max(all.age, since - known.asked);
        }
    }
    return all;
}

/// Asks what nobody asks yet and waits for what somebody does.
void ControlNames::askMissing(const QList<QUrl>& names, BootTime oldest, Millis timeout, const std::stop_token& stop)
{
    {
        std::vector<std::jthread> askers;
        for (const QUrl& name : take(names, oldest)) {
            const auto asking = [this, name, timeout, stop] { put(name, timeout, stop); };
            try {
                askers.emplace_back(asking);
            } catch (const std::system_error&) {
                asking(); // no thread to be had: one after the other
            }
        }
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [&] {
        return std::none_of(names.begin(), names.end(), [this](const QUrl& name) { return m_known[name].open; });
    });
}

} // namespace rekindle
