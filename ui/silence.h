// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QList>
#include <QString>

namespace rekindle {

/// How long people may ask for silence, offered everywhere alike.
struct SilenceChoice {
    QString code{}; ///< for object names and ids: "short", "hour", "night"
    QString text{}; ///< "Silent for 1 h"
    Instant until{};
};

QList<SilenceChoice> silenceChoices(Instant now);

/// "Silent until 14:05".
QString silentUntil(Instant until, Instant now);

} // namespace rekindle
