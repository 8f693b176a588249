// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStringList>

namespace rekindle {

/// What is wrong with what `root` shows now, one line a fault: texts that are cut off (an elided one needs the whole text as
/// its tool tip), siblings that overlap or stick out of their parent, controls without an accessible name or an object
/// name. Call it when the layouts have settled.
QStringList review(QWidget& root);

/// Pairs of colours of the style sheet in which text has less than that contrast (WCAG 2.1).
QStringList reviewContrast(const Tokens& tokens, double least);

/// The contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace rekindle
