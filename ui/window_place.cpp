// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_place.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr int titleHeight = 32;
constexpr int leastVisible = 160; ///< enough to take hold of

QRect inside(QRect rect, const QRect& screen)
{
    rect.setSize(rect.size().boundedTo(screen.size()));
    rect.moveLeft(std::clamp(rect.left(), screen.left(), screen.right() + 1 - rect.width()));
    rect.moveTop(std::clamp(rect.top(), screen.top(), screen.bottom() + 1 - rect.height()));
    return rect;
}

} // namespace

QRect placeOnScreens(const QRect& wanted, const QList<QRect>& screens)
{
    if (screens.isEmpty()) {
        return wanted;
    }
    const QRect title(wanted.left(), wanted.top(), wanted.width(), titleHeight);
    for (const QRect& screen : screens) {
        const QRect seen = title.intersected(screen);
        if (seen.width() >= std::min(leastVisible, wanted.width()) && seen.height() >= titleHeight / 2) {
            return screen.contains(wanted) ? wanted : inside(wanted, screen);
        }
    }
    QRect centred(QPoint(), wanted.size().boundedTo(screens.first().size()));
    centred.moveCenter(screens.first().center());
    return inside(centred, screens.first());
}

} // namespace rekindle
