// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace rekindle {

/// A drawn widget that says to a screen reader what lies under its cursor. Implement it beside QWidget.
class Spoken
{
public:
    virtual ~Spoken() = default;
    virtual QString spokenValue() const = 0; ///< may be empty
    virtual double spokenNumber() const = 0; ///< the same for readers that want a number
};

/// Lets every Spoken widget be read as a chart with a value. Call from the widget's constructor; once counts.
void registerSpoken();

/// Tells screen readers that the value of `widget`, a Spoken one, has changed.
void announceValue(QWidget* widget);

} // namespace rekindle
