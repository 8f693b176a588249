// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPointer>

#include <utility>

namespace rekindle {

/// Continues on the main thread with the result of `future`, unless `receiver` is gone by then: a dialog may be closed
/// while it waits, and Qt 6.4's then() must not meet a context that is no more. `owner` gave the future and outlives it.
template <class T, class Receiver, class Then>
void whenDone(QFuture<T> future, QObject& owner, Receiver* receiver, Then then)
{
    future.then(&owner, [alive = QPointer<Receiver>(receiver), then = std::move(then)](const T& result) {
        if (alive) {
            then(result);
        }
    });
}

} // namespace rekindle
