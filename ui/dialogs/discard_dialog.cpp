// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/discard_dialog.h"

#include "widgets/parts.h"

#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

DiscardDialog::DiscardDialog(QWidget* parent)
    : FormDialog(tr("Discard what you have entered?"), parent)
{
    setObjectName(u"discardDialog"_s);
    addExplanation(tr("Nothing of it is stored yet."));
    addButtons(tr("Discard"), "danger")->setDefault(false);
    auto* stay = findChild<QPushButton*>(u"cancelButton"_s);
    parts::setText(stay, tr("Go on"));
    stay->setDefault(true);
    stay->setFocus();
}

} // namespace rekindle
