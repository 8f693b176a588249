// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace rekindle {

/// Where the Tab key stops in a window until it comes round, from the widget that has the focus. The window must be active.
QList<QWidget*> tabStops(QWidget& window);

/// What is wrong with those stops, one line each: a control that is shown and can be used but is passed over, or is stopped
/// at twice, and a stop that is no control.
QStringList reviewTabStops(QWidget& window);

} // namespace rekindle
