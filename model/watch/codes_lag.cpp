// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code_table.h"
#include "watch/lag.h"

// As codes.cpp, of how lag is measured.

namespace rekindle {

namespace {

constexpr auto orderChecks = codeTable<OrderCheck>({
    {OrderCheck::None, u"none"},
    {OrderCheck::NotPossible, u"not_possible"},
    {OrderCheck::InOrder, u"in_order"},
    {OrderCheck::Overtaken, u"overtaken"},
});

constexpr auto lagMethods = codeTable<LagMethod>({
    {LagMethod::None, u"none"},
    {LagMethod::Heartbeat, u"heartbeat"},
    {LagMethod::Watermark, u"watermark"},
    {LagMethod::Passive, u"passive"},
    {LagMethod::ImportedMetric, u"imported_metric"},
    {LagMethod::OverdueChange, u"overdue_change"},
});

constexpr auto stallStates = codeTable<StallState>({
    {StallState::None, u"none"},
    {StallState::Stalled, u"stalled"},
    {StallState::NotConverging, u"not_converging"},
    {StallState::Rewind, u"rewind"},
    {StallState::Silent, u"silent"},
});
} // namespace

QString codeName(LagMethod method)
{
    return lagMethods.name(method);
}

std::optional<LagMethod> lagMethodFromCode(QStringView code)
{
    return lagMethods.value(code);
}

QString codeName(OrderCheck check)
{
    return orderChecks.name(check);
}

std::optional<OrderCheck> orderCheckFromCode(QStringView code)
{
    return orderChecks.value(code);
}

QString codeName(StallState state)
{
    return stallStates.name(state);
}

std::optional<StallState> stallStateFromCode(QStringView code)
{
    return stallStates.value(code);
}

} // namespace rekindle
