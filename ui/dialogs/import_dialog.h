// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pair_files.h"
#include "theme.h"

#include <QDialog>

namespace rekindle {

/// What became of each pair of an imported file. Opened with open(); deletes itself.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Theme& theme, const QList<ImportOutcome>& outcomes, QWidget* parent);
};

} // namespace rekindle
