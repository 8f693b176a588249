// SPDX-License-Identifier: GPL-3.0-or-later
#include "environment.h"

namespace rekindle {

QColor colorOf(const Tokens& tokens, Environment environment)
{
    switch (environment) {
    case Environment::Production: return tokens.of(StateClass::Bad);
    case Environment::Test: return tokens.of(StateClass::Watch);
    case Environment::Development: return tokens.accent;
    }
    return tokens.dim;
}

QColor tintOf(const Tokens& tokens, Environment environment)
{
    switch (environment) {
    case Environment::Production: return tokens.tintOf(StateClass::Bad);
    case Environment::Test: return tokens.tintOf(StateClass::Watch);
    case Environment::Development: return tokens.accentTint;
    }
    return tokens.sunken;
}

const char* chipKind(Environment environment)
{
    switch (environment) {
    case Environment::Production: return "chipProduction";
    case Environment::Test: return "chipTest";
    case Environment::Development: return "chipDevelopment";
    }
    return "chip";
}

} // namespace rekindle
