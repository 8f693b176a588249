// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/byte_budget.h"

#include <mutex>
#include <utility>

namespace rekindle {

class ByteBudget::State
{
public:
    std::mutex mutex{};
    // All guarded by the mutex:
    qint64 most{};
    qint64 used{};
    qint64 waiting{}; ///< of `used`, what shares hold that wait for more
    int waiters{};
    std::function<void()> released{};
};

ByteBudget::Share::Share(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

ByteBudget::Share::~Share()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->used -= m_bytes;
    if (m_waiting) {
        m_state->waiting -= m_bytes;
        --m_state->waiters;
    }
    if (m_state->waiters > 0 && m_state->released) {
        m_state->released();
    }
}

ByteBudget::Share::Grown ByteBudget::Share::growTo(qint64 bytes)
{
    const std::lock_guard lock(m_state->mutex);
    if (std::exchange(m_waiting, false)) {
        m_state->waiting -= m_bytes;
        --m_state->waiters;
    }
    const qint64 more = std::max<qint64>(0, bytes - m_bytes);
    if (m_state->used + more <= m_state->most) {
        m_state->used += more;
        m_bytes += more;
        return Grown::Yes;
    }
    if (m_state->used - m_bytes - m_state->waiting <= 0) {
        return Grown::Never;
    }
    m_waiting = true;
    m_state->waiting += m_bytes;
    ++m_state->waiters;
    return Grown::Wait;
}

ByteBudget::ByteBudget(qint64 bytes, std::function<void()> released)
    : m_state(std::make_shared<State>())
{
    m_state->most = bytes;
    m_state->released = std::move(released);
}

ByteBudget::~ByteBudget()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->released = nullptr; // answers may outlive the transport
}

std::shared_ptr<ByteBudget::Share> ByteBudget::share() const
{
    return std::make_shared<Share>(m_state);
}

qint64 ByteBudget::used() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->used;
}

} // namespace rekindle
