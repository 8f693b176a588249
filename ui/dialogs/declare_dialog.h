// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/person_dialog.h"
#include "service/watch_source.h"

namespace rekindle {

/// Asks who declares an outage, or planned work, wherever that is done. It says what is known now, both
/// questions of the pair and what would be lost, and warns where the primary answers; there Enter declares nothing.
class DeclareDialog : public PersonDialog
{
    Q_OBJECT
public:
    DeclareDialog(const PairStatus& status, IncidentKind kind, Instant now, QWidget* parent);

private:
    static Texts textsOf(const PairStatus& status, IncidentKind kind, Instant now);
};

} // namespace rekindle
