// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_dumps.h"

#include <QtGlobal>

#include <sys/resource.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace rekindle {

void refuseCoreDumps()
{
    if (qEnvironmentVariableIntValue("REKINDLE_CORE_DUMPS") == 1) {
        return;
    }
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    // The limit alone does not hold where the system hands dumps to a program.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace rekindle
