// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/observe.h"

namespace rekindle {

Observation observe(const ServiceProbe& here, const std::optional<ServiceProbe>& there, std::optional<qint64> written,
                    const std::function<std::optional<bool>()>& askControls)
{
    Observation seen;
    seen.at = here.reading.at;
    seen.primary = here.seen;
    if (!here.answers()) {
        seen.control = askControls();
    }
    if (there) {
        seen.secondary = there->seen;
        if (there->mark && there->mark->places() && written) {
            seen.heartbeat = there->mark->number;
            seen.written = written;
        }
    }
    return seen;
}

} // namespace rekindle
