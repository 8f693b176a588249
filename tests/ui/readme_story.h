// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_clock.h"
#include "support/fake_watch_source.h"

#include <memory>
#include <vector>

namespace rekindle {

/// What the pictures of the README show. Every figure was measured: four practice pairs are watched through one half hour of
/// a clock that jumps, one of them through an outage that somebody declares. The constructor takes a few seconds.
class ReadmeStory
{
public:
    static constexpr Millis period = 5s; ///< from poll to poll

    ReadmeStory();
    ~ReadmeStory();

    FakeWatchSource& source() { return *m_source; }

private:
    class Watched;
    void watch(int rounds);

    FakeClock m_clock{fromEpochMs(1'795'226'000'000)};
    std::vector<std::unique_ptr<Watched>> m_pairs{};
    std::unique_ptr<FakeWatchSource> m_source{};
};

} // namespace rekindle
