// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace rekindle {

/// Says to screen readers what becomes of the pairs, whichever page is shown: worse at once, better politely, and each
/// change once. Many changes in a row are one sentence.
class VerdictAnnouncer : public QObject
{
    Q_OBJECT
public:
    /// `window` speaks; both must outlive this.
    VerdictAnnouncer(WatchSource& source, QWidget& window);

private:
    struct Said {
        QString words{}; ///< state and confidence
        double badness{};
    };
    struct Change {
        QString sentence{};
        bool worse{false};
    };
    static Said saidOf(const PairStatus& status);
    void look(const PairId& id);
    void speak();

    WatchSource& m_source;
    QWidget& m_window;
    QHash<PairId, Said> m_last{};
    QList<Change> m_changes{};
    QTimer m_soon{};
};

} // namespace rekindle
