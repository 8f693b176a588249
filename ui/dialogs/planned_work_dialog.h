// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "service/notice_rules.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
QT_END_NAMESPACE

namespace rekindle {

/// Asks where work is planned, from when to when, and who says so.
class PlannedWorkDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `planned` stands there already, where something is.
    PlannedWorkDialog(const Pair& pair, const std::optional<PlannedWork>& planned, Instant now, QWidget* parent);
    PlannedWork work() const;

private:
    QDateTimeEdit* addMoment(const QString& name, const QString& text, Instant preset);
    void check();

    Instant m_now{};
    QComboBox* m_where{};
    QDateTimeEdit* m_from{};
    QDateTimeEdit* m_until{};
    QLineEdit* m_who{};
    QLabel* m_problem{};
    QPushButton* m_ok{};
};

} // namespace rekindle
