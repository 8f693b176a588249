// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "dialogs/form_dialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

/// Asks how long a bulk import into a pair will run.
class BulkImportDialog : public FormDialog
{
    Q_OBJECT
public:
    BulkImportDialog(const Pair& pair, Instant now, QWidget* parent);
    Instant until() const;

private:
    void showUntil();

    Instant m_now{};
    QComboBox* m_length{};
    QLabel* m_until{};
};

} // namespace rekindle
