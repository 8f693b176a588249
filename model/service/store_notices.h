// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice.h"
#include "service/watch_source.h"

#include <QObject>

namespace rekindle {

/// Says when what is measured cannot be kept (a full disk, a damaged file) for a minute, and when it can again. It looks at
/// the readings as they come. Main thread only.
class StoreNotices : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis after = 1min;

    /// The source must outlive it.
    explicit StoreNotices(WatchSource& source, QObject* parent = nullptr);

signals:
    void happened(const rekindle::ServiceEvent& event);

private:
    void look(const PairId& id);

    WatchSource& m_source;
    std::optional<Instant> m_since{}; ///< of the first reading that was not kept
    std::optional<bool> m_kept{}; ///< what was said last
};

} // namespace rekindle
