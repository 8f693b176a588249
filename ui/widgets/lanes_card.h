// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "watch/failover.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

class LanesView;

/// The lanes of an incident with the choice of another one to compare it with.
class LanesCard : public QFrame
{
    Q_OBJECT
public:
    explicit LanesCard(Theme& theme, QWidget* parent = nullptr);

    /// `all`: the incidents of the pair, newest first; the one shown is not offered for comparison.
    void set(const std::optional<Incident>& incident, const QList<Incident>& all, Millis rto, Instant now);
    std::optional<Incident> other() const; ///< the chosen one
    LanesView& lanes() { return *m_lanes; }
    void retranslate();

signals:
    void compared(); ///< another choice, see other()

private:
    void offer(Instant now);

    QLabel* m_head{};
    QLabel* m_label{};
    QComboBox* m_choice{};
    LanesView* m_lanes{};
    QList<Incident> m_others{};
    Instant m_now{};
    IncidentId m_chosen{}; ///< empty: none
};

} // namespace rekindle
