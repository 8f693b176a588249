// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_place.h"

#include <QScreen>
#include <QWidget>

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
    // What a screen leaves below a title bar, which must not be off it.
    const auto below = [](const QRect& screen) { return screen.adjusted(0, titleHeight, 0, 0); };
    const QRect title(wanted.left(), wanted.top(), wanted.width(), titleHeight);
    for (const QRect& screen : screens) {
        const QRect seen = title.intersected(screen);
        if (seen.width() >= std::min(leastVisible, wanted.width()) && seen.height() >= titleHeight / 2) {
            return below(screen).contains(wanted) ? wanted : inside(wanted, below(screen));
        }
    }
    const QRect first = below(screens.first());
    QRect centred(QPoint(), wanted.size().boundedTo(first.size()));
    centred.moveCenter(first.center());
    return inside(centred, first);
}

QSize sizeOnScreen(const QWidget& window, const QSize& wanted)
{
    const QSize frame(16, titleHeight + 16);
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

} // namespace rekindle
