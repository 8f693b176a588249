// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/divergence.h"

#include "core/code_table.h"
#include "core/json_fields.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto gaps = codeTable<DivergenceGap>({
    {DivergenceGap::None, u"none"},
    {DivergenceGap::NotCompared, u"not_compared"},
    {DivergenceGap::PrimaryUnread, u"primary_unread"},
    {DivergenceGap::SecondaryUnread, u"secondary_unread"},
    {DivergenceGap::NoHistory, u"no_history"},
    {DivergenceGap::NoPrimaryHistory, u"no_primary_history"},
    {DivergenceGap::ListCut, u"list_cut"},
    {DivergenceGap::TooMany, u"too_many"},
    {DivergenceGap::CopyUnproven, u"copy_unproven"},
    {DivergenceGap::Clock, u"clock"},
    {DivergenceGap::BeforeWatch, u"before_watch"},
});

constexpr auto kinds = codeTable<DivergenceKind>({
    {DivergenceKind::Create, u"create"},
    {DivergenceKind::Update, u"update"},
    {DivergenceKind::Delete, u"delete"},
});

QJsonObject toJson(const DivergenceCounts& counts)
{
    return {{u"creates"_s, counts.creates}, {u"updates"_s, counts.updates}, {u"deletes"_s, counts.deletes}};
}

} // namespace

void DivergenceCounts::add(DivergenceKind kind)
{
    switch (kind) {
    case DivergenceKind::Create: ++creates; break;
    case DivergenceKind::Update: ++updates; break;
    case DivergenceKind::Delete: ++deletes; break;
    }
}

DivergenceCounts Divergence::total() const
{
    DivergenceCounts sum;
    for (const DivergenceCounts& counts : byType) {
        sum.creates += counts.creates;
        sum.updates += counts.updates;
        sum.deletes += counts.deletes;
    }
    return sum;
}

bool Divergence::untellable() const
{
    switch (gap) {
    case DivergenceGap::NoHistory:
    case DivergenceGap::NoPrimaryHistory:
    case DivergenceGap::ListCut:
    case DivergenceGap::TooMany:
    case DivergenceGap::CopyUnproven:
    case DivergenceGap::Clock:
    case DivergenceGap::BeforeWatch: return true;
    case DivergenceGap::None:
    case DivergenceGap::NotCompared:
    case DivergenceGap::PrimaryUnread:
    case DivergenceGap::SecondaryUnread: break;
    }
    return false;
}

QString codeName(DivergenceKind kind)
{
    return kinds.name(kind);
}

std::optional<DivergenceKind> divergenceKindFromCode(QStringView code)
{
    return kinds.value(code);
}

QString codeName(DivergenceGap gap)
{
    return gaps.name(gap);
}

std::optional<DivergenceGap> divergenceGapFromCode(QStringView code)
{
    return gaps.value(code);
}

QJsonObject toJson(const Divergence& divergence)
{
    QJsonObject byType;
    for (auto it = divergence.byType.begin(); it != divergence.byType.end(); ++it) {
        byType.insert(it.key(), toJson(it.value()));
    }
    return {{u"since"_s, toIso(divergence.since)},
            {u"counted_at"_s, toIso(divergence.countedAt)},
            {u"by_type"_s, byType},
            {u"total"_s, toJson(divergence.total())},
            {u"may_be"_s, divergence.mayBe},
            {u"gap"_s, codeName(divergence.gap)},
            {u"served"_s, divergence.served}};
}

Divergence divergenceFrom(JsonFields in)
{
    Divergence divergence;
    divergence.since = in.instant(u"since"_s);
    divergence.countedAt = in.instant(u"counted_at"_s);
    JsonFields byType = in.object(u"by_type"_s);
    for (const QString& type : byType.keys()) {
        JsonFields counts = byType.object(type);
        divergence.byType.insert(
            type, {counts.integer(u"creates"_s), counts.integer(u"updates"_s), counts.integer(u"deletes"_s)});
    }
    divergence.mayBe = in.integer(u"may_be"_s);
    divergence.gap = in.code(u"gap"_s, divergenceGapFromCode);
    divergence.served = in.flag(u"served"_s);
    return divergence;
}

} // namespace rekindle
