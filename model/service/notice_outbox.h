// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace rekindle {

/// A message that its receiver has not taken yet, as it is kept. What is in it is the service's own (notice_queue.h).
struct KeptNotice {
    qint64 number{}; ///< messages go in this order
    QByteArray json{};
    bool operator==(const KeptNotice&) const = default;
};

/// What is to be kept, in one step: that something counts as told, and the message that is to tell it.
struct OutboxChange {
    std::optional<QString> rules{}; ///< what the notice rules remember
    QList<KeptNotice> put{}; ///< replaces by number
    QList<qint64> gone{};
    bool isEmpty() const { return !rules && put.isEmpty() && gone.isEmpty(); }
};

/// Where notices wait for their receiver over restarts, and what was told before. Blocking; any thread. Errors: as the
/// store's; a function that fails has changed nothing.
class NoticeOutbox
{
public:
    virtual ~NoticeOutbox() = default;

    virtual bool isReadOnly() const = 0;
    /// Empty: nothing was ever told.
    virtual Result<QString> noticeRules() = 0;
    /// In their order.
    virtual Result<QList<KeptNotice>> waitingNotices() = 0;
    virtual Result<void> changeOutbox(const OutboxChange& change) = 0;
};

} // namespace rekindle
