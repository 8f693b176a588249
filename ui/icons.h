// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace rekindle::icons {

/// A line icon of resources/icons in one colour, and in another while a button is checked. Drawn from the SVG at the
/// size and scale asked for, so it is sharp at 200 %. Names: file names without ".svg".
QIcon tinted(const QString& name, const QColor& color, const QColor& checked = {});

/// Draws it straight, for delegates and banners.
void paint(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);

} // namespace rekindle::icons
