// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <deque>
#include <optional>

namespace rekindle {

enum class QueueLine { Quick, Slow };

/// Those that wait for one of a few places. Who is expected to be slow waits in a line of its own and never gets the last
/// eighth of the places, so that any number of slow ones holds up no quick one. Each line is served in the order of
/// arrival. Not thread-safe.
template <class Item>
class FairQueue
{
public:
    using Line = QueueLine;
    struct Turn {
        Item item;
        Line line;
    };

    explicit FairQueue(int places)
        : m_places(std::max(1, places))
        , m_slowPlaces(std::max(1, m_places - std::max(1, m_places / 8)))
    {
    }

    void add(Item item, Line line) { lineOf(line).push_back(std::move(item)); }

    /// False: it does not wait (any more).
    bool remove(const Item& item) { return std::erase(m_quick, item) + std::erase(m_slow, item) > 0; }

    /// Who is next, with a place; leave() gives it back. nullopt: nobody waits that may have one.
    std::optional<Turn> next()
    {
        const int taken = m_quickTaken + m_slowTaken;
        if (taken < m_places && !m_quick.empty()) {
            ++m_quickTaken;
            return Turn{pop(m_quick), Line::Quick};
        }
        if (taken < m_places && m_slowTaken < m_slowPlaces && !m_slow.empty()) {
            ++m_slowTaken;
            return Turn{pop(m_slow), Line::Slow};
        }
        return std::nullopt;
    }

    void leave(Line line) { --(line == Line::Slow ? m_slowTaken : m_quickTaken); }

    bool isEmpty() const { return m_quick.empty() && m_slow.empty(); } ///< nobody waits
    int taken() const { return m_quickTaken + m_slowTaken; }

private:
    std::deque<Item>& lineOf(Line line) { return line == Line::Slow ? m_slow : m_quick; }
    static Item pop(std::deque<Item>& line)
    {
        Item item = std::move(line.front());
        line.pop_front();
        return item;
    }

    int m_places;
    int m_slowPlaces;
    int m_quickTaken{0};
    int m_slowTaken{0};
    std::deque<Item> m_quick{};
    std::deque<Item> m_slow{};
};

} // namespace rekindle
