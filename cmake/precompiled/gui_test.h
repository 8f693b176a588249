// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests of the window. See cmake/precompiled.cmake.
#include "precompiled/gui.h"

#include <QSignalSpy>
#include <QTest>
