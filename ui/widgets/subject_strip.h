// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"

#include <QFrame>

namespace rekindle {

/// What a dialog is about: a pair's name in the colour of its environment. Big for production, where what is done counts;
/// small elsewhere.
class SubjectStrip : public QFrame
{
    Q_OBJECT
public:
    SubjectStrip(const QString& name, Environment environment, QWidget* parent);
};

} // namespace rekindle
