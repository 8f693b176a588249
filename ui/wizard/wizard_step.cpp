// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/wizard_step.h"

#include "focus.h"

namespace rekindle {

void WizardStep::takeFocus()
{
    if (QWidget* first = firstTabStop(this)) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace rekindle
