// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/notice_line.h"

namespace rekindle {

class Notifier;
class WatchSource;

/// Work that is planned at a service of the pair, while it is ahead or runs, and the way to plan it and to end it early.
class PlannedWorkLine : public NoticeLine
{
    Q_OBJECT
public:
    /// Both must outlive it.
    PlannedWorkLine(WatchSource& source, Notifier& notifier, QWidget* parent);

    void setPair(const PairId& id);
    void refresh(); ///< time has passed
    void retranslate();
    void ask(); ///< where, from when to when, and who says so

private:
    WatchSource& m_source;
    Notifier& m_notifier;
    PairId m_id{};
    QPushButton* m_end{};
};

} // namespace rekindle
