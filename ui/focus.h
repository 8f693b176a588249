// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace rekindle {

/// The first stop of the Tab key inside `root` that is shown and can be used; nullptr: there is none. A container that has
/// several stops must not have a focus proxy: Tab would skip all that stand before it.
QWidget* firstTabStop(QWidget* root);

} // namespace rekindle
