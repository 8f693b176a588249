// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "watch/imported_metric.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace rekindle {

/// Asks for the lag of a managed pair as its platform shows it, when it was measured and by whom.
class MetricDialog : public FormDialog
{
    Q_OBJECT
public:
    MetricDialog(const Pair& pair, Instant now, QWidget* parent);
    ImportedMetric metric() const;

private:
    void addLag();

    Instant m_now{};
    QSpinBox* m_value{};
    QComboBox* m_unit{};
    QDateTimeEdit* m_time{};
    QLineEdit* m_source{};
};

} // namespace rekindle
