// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace rekindle {

/// Gives the pages, cards and tables under `root` the room of that density. What they were built with is the comfortable
/// one; calling it again, or for widgets that were added since, is right.
void applyDensity(QWidget* root, Density density);

/// A length that was drawn for Density::Comfortable.
int scaled(int length, Density density);

} // namespace rekindle
