// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/auth.h"

#include <QString>

namespace rekindle {

/// A service cannot be read, or the heartbeat not written, before a person has signed in by device code.
struct SignInRequest {
    QString role{}; ///< as SecretKey::role
    DeviceCodePrompt prompt{};
    bool operator==(const SignInRequest&) const = default;
};

} // namespace rekindle
