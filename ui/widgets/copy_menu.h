// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace rekindle {

/// Gives a widget a context menu, by the mouse and by the menu key, that copies a text: what it is called, and the text as
/// it is then.
void offerCopy(QWidget* widget, std::function<QString()> name, std::function<QString()> text);

} // namespace rekindle
