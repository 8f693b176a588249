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

QRect placeOnScreens(const QRect& wanted, const QList<QRect>& whole)
{
    if (whole.isEmpty()) {
        return wanted;
    }
    QList<QRect> screens; // what they leave below a title bar, which must not be off the screen
    for (const QRect& screen : whole) {
        screens.append(screen.adjusted(0, titleHeight, 0, 0));
    }
    const QRect title(wanted.left(), wanted.top(), wanted.width(), titleHeight);
    for (qsizetype i = 0; i < screens.size(); ++i) {
        const QRect& screen = screens.at(i);
        const QRect seen = title.intersected(whole.at(i));
        if (seen.width() >= std::min(leastVisible, wanted.width()) && seen.height() >= titleHeight / 2) {
            return screen.contains(wanted) ? wanted : inside(wanted, screen);
        }
    }
    QRect centred(QPoint(), wanted.size().boundedTo(screens.first().size()));
    centred.moveCenter(screens.first().center());
    return inside(centred, screens.first());
}

QSize sizeOnScreen(const QWidget& window, const QSize& wanted)
{
    const QSize frame(16, titleHeight + 16);
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

} // namespace rekindle
