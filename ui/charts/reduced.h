// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <QFuture>

namespace rekindle {

/// A history made into what is shown, on the pool that read it, so that only reduced points come to the main thread.
/// (Here, when the answer is there already.) `reduce` must be pure.
template <class T, class Reduce>
QFuture<Result<T>> reduced(QFuture<Result<History>> history, Reduce reduce)
{
    return history.then(QtFuture::Launch::Sync, [reduce](const QFuture<Result<History>>& answer) -> Result<T> {
        if (answer.resultCount() == 0) {
            return fail(Errc::Cancelled, {});
        }
        const Result<History> read = answer.result();
        return read ? Result<T>(reduce(*read)) : fail(read.error());
    });
}

/// A moment of the chart's x axis.
inline Instant momentOf(double ms)
{
    return fromEpochMs(static_cast<qint64>(ms));
}

} // namespace rekindle
