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

    struct Choice {
        QString code{}; ///< "down", "offline", "stalled", ...
        QString label{}; ///< English; shown only for a code that the window does not know
    };

    virtual bool isRunning() const = 0;
    virtual void start() = 0; ///< starts the practice services and adds their pair
    virtual PairId pairId() const = 0; ///< the practice pair; empty while not running

    virtual QList<Choice> faults() const = 0; ///< each with the site it is meant for
    virtual QString activeFault() const = 0; ///< empty: none
    virtual void setFault(const QString& code) = 0;
    virtual void clearFaults() = 0; ///< and lets the replication run

    virtual QList<Choice> replicationModes() const = 0; ///< "running" first
    virtual QString replicationMode() const = 0;
    virtual void setReplicationMode(const QString& code) = 0;

    /// Where the front name leads and how many resources each side has, in one line of data.
    virtual QString stateText() const = 0;

signals:
    void changed();
};

} // namespace rekindle
