// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/button.h"

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace rekindle {

class Notifier;

/// Whether people are told about one pair, and the menu to change it: acknowledge, silence for a while, planned work, never. Its face
/// says what is so now.
class SilenceButton : public Button
{
    Q_OBJECT
public:
    /// The notifier must outlive it.
    SilenceButton(Notifier& notifier, QWidget* parent);
    void setPair(const PairId& id);
    void refresh(); ///< a silence ends by itself
    void retranslate();

signals:
    void planAsked(); ///< work at a service

private:
    void buildMenu();

    Notifier& m_notifier;
    PairId m_id{};
    QMenu* m_choices{};
    QAction* m_acknowledge{};
    QList<QAction*> m_snoozes{};
    QAction* m_wake{};
    QAction* m_plan{};
    QAction* m_off{};
};

} // namespace rekindle
