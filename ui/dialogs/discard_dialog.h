// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

namespace rekindle {

/// Asks before what somebody has entered is lost. Accepted: it may be.
class DiscardDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit DiscardDialog(QWidget* parent);
};

} // namespace rekindle
