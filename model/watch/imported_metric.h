// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QString>

namespace rekindle {

/// A lag that the platform of a managed pair measured and a person or a script brought here.
struct ImportedMetric {
    Millis lag{};
    Instant measuredAt{};
    QString source{}; ///< who measured it; may be empty
    bool operator==(const ImportedMetric&) const = default;
};

} // namespace rekindle
