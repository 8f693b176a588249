// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/observe.h"

namespace rekindle {

Observation observe(const ServiceProbe& here, const std::optional<ServiceProbe>& there, std::optional<qint64> written,
                    const std::function<ControlReading()>& askControls)
{
    Observation seen;
    seen.at = here.reading.at;
    seen.primary = here.seen;
    if (!here.answers()) {
        const ControlReading controls = askControls();
        seen.control = controls.works();
        seen.controlsAsked = controls.asked;
        seen.controlsAnswered = controls.answered;
        seen.controlsAge = controls.age;
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
