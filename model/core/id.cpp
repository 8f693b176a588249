// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/id.h"

#include <QUuid>

namespace rekindle {

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace rekindle
