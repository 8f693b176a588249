// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace rekindle {

/// How many bytes of answers may be in memory at a time, from their arrival until their receiver lets go of them. Each
/// answer has a share. Thread-safe.
class ByteBudget
{
public:
    class State;
    /// What one answer holds; given back when it is destroyed. For one thread at a time.
    class Share
    {
    public:
        explicit Share(std::shared_ptr<State> state);
        ~Share();
        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;

        enum class Grown { Yes, Wait, Never };
        /// Makes it `bytes` in all. Wait: others must let go first; ask again. Never: all the rest is held by shares that
        /// wait themselves, so that waiting would be for ever.
        Grown growTo(qint64 bytes);
        qint64 bytes() const { return m_bytes; }
        bool isWaiting() const { return m_waiting; }

    private:
        std::shared_ptr<State> m_state;
        qint64 m_bytes{0};
        bool m_waiting{false};
    };

    /// `released` is called whenever a share was given back while others waited: from any thread, with a lock held, and
    /// never after the end of the budget.
    ByteBudget(qint64 bytes, std::function<void()> released);
    ~ByteBudget();

    std::shared_ptr<Share> share() const;
    qint64 used() const;

private:
    std::shared_ptr<State> m_state;
};

} // namespace rekindle
