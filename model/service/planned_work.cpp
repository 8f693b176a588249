// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/planned_work.h"

#include "service/notice_wish.h"

namespace rekindle {

using namespace Qt::StringLiterals;

std::optional<PlannedWork> plannedWork(NoticeOutbox& outbox, const PairId& id, Instant now)
{
    const auto kept = keptRules(outbox);
    const auto planned = kept ? kept->silence(id).planned : std::nullopt;
    return planned && now < planned->until ? planned : std::nullopt;
}

QString sideCode(const PlannedWork& work)
{
    return work.side ? codeName(*work.side) : u"both"_s;
}

Result<std::optional<Side>> plannedSideFromCode(const QString& code)
{
    const auto side = sideFromCode(code);
    if (!side && code != "both"_L1) {
        return fail(Errc::Invalid, u"side"_s);
    }
    return side;
}

QJsonValue toJson(const std::optional<PlannedWork>& work)
{
    return work ? QJsonObject{{u"side"_s, sideCode(*work)},
                              {u"from"_s, toIso(work->from)},
                              {u"until"_s, toIso(work->until)},
                              {u"who"_s, work->who}}
                : QJsonValue();
}

std::optional<PlannedWork> plannedWorkFrom(const QJsonObject& json)
{
    const auto side = plannedSideFromCode(json[u"side"_s].toString());
    const auto from = parseInstant(json[u"from"_s].toString());
    const auto until = parseInstant(json[u"until"_s].toString());
    if (!side || !until || (!from && json.contains(u"from"_s))) {
        return std::nullopt;
    }
    return PlannedWork{*side, from.value_or(Instant{}), *until, json[u"who"_s].toString()};
}

} // namespace rekindle
