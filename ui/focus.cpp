// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus.h"

#include <QWidget>

namespace rekindle {

QWidget* firstTabStop(QWidget* root)
{
    for (QWidget* at = root->nextInFocusChain(); at && at != root; at = at->nextInFocusChain()) {
        const bool stop = (at->focusPolicy() & Qt::TabFocus) != 0 && at->isEnabled() && !at->focusProxy();
        if (stop && root->isAncestorOf(at) && at->isVisibleTo(root)) {
            return at;
        }
    }
    return nullptr;
}

} // namespace rekindle
