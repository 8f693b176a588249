// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace rekindle {

/// Where a window goes that was at `wanted` when there were perhaps other screens: there, made smaller if no screen holds it
/// all, and on the first screen when its upper edge could not be seen or reached. Without screens: `wanted`.
QRect placeOnScreens(const QRect& wanted, const QList<QRect>& screens);

/// As large as wanted, or as the screen of that window has room for, with its frame.
QSize sizeOnScreen(const QWidget& window, const QSize& wanted);

} // namespace rekindle
