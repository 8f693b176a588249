// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QList>
#include <QObject>
#include <QString>

namespace rekindle {

/// What the window needs of practice mode: a pair of make-believe services whose faults are chosen by hand. The window
/// knows faults and modes only by their codes; it has the words. Main thread; nothing blocks. Implemented by the app over
/// the sandbox, so that a fault can never reach a real pair.
class PracticeControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Where a fault is; each place has one at a time. Here: the network of this computer, for both services.
    enum class Place { Primary, Secondary, Here };
    static constexpr int placeCount = 3;

    struct Choice {
        QString code{}; ///< "down", "offline", "stalled", ...
        QString label{}; ///< English; shown only for a code that the window does not know
        bool here{false}; ///< a fault of Place::Here; the others are of a service
    };

    virtual bool isRunning() const = 0;
    /// Starts the practice services and adds their pair; in a window of its own, of which there is one at a time.
    virtual void start() = 0;
    virtual bool isOpenElsewhere() const
    {
        return false;
    } ///< a window of practice was opened from here, and is there still
    virtual PairId pairId() const = 0; ///< the practice pair; empty while not running

    virtual QList<Choice> faults() const = 0;
    virtual QString activeFault(Place place) const = 0; ///< empty: none
    /// Takes the place of the fault that was there; empty: clears it. A code that is not offered does nothing.
    virtual void setFault(Place place, const QString& code) = 0;
    /// What clients wrote on the secondary while it served is written on the primary too.
    virtual void bringBack() = 0;
    virtual void clearFaults() = 0; ///< everywhere, and lets the replication run

    virtual QList<Choice> replicationModes() const = 0; ///< "running" first
    virtual QString replicationMode() const = 0;
    virtual void setReplicationMode(const QString& code) = 0;

    struct State {
        bool frontOnSecondary{false}; ///< where the front name leads
        qint64 onPrimary{}; ///< resources
        qint64 onSecondary{};
    };
    virtual State state() const = 0; ///< nothing while not running

signals:
    void changed();
};

} // namespace rekindle
