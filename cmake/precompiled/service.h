// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for what runs engines on pools. See cmake/precompiled.cmake.
#include "precompiled/core.h"

#include <QFuture>
#include <QPromise>
