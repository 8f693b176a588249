// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/planned_work.h"

#include <QJsonDocument>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

NoticeRules rulesIn(const QString& kept)
{
    NoticeRules rules;
    rules.restore(QJsonDocument::fromJson(kept.toUtf8()).object());
    return rules;
}

} // namespace

Result<void> savePlannedWork(NoticeOutbox& outbox, const PairId& id, const std::optional<PlannedWork>& work)
{
    const auto kept = outbox.noticeRules();
    if (!kept) {
        return fail(kept.error());
    }
    NoticeRules rules = rulesIn(*kept);
    rules.plan(id, work);
    return outbox.changeOutbox(
        {.rules = QString::fromUtf8(QJsonDocument(rules.memory()).toJson(QJsonDocument::Compact))});
}

std::optional<PlannedWork> plannedWork(NoticeOutbox& outbox, const PairId& id, Instant now)
{
    const auto planned = rulesIn(outbox.noticeRules().value_or(QString{})).silence(id).planned;
    return planned && now < planned->until ? planned : std::nullopt;
}

QJsonValue toJson(const std::optional<PlannedWork>& work)
{
    return work
               ? QJsonObject{{u"side"_s, codeName(work->side)}, {u"until"_s, toIso(work->until)}, {u"who"_s, work->who}}
               : QJsonValue();
}

Result<std::optional<PlannedWork>> plannedWorkIn(const QJsonObject& arguments, Instant now)
{
    const auto side = sideFromCode(arguments[u"side"_s].toString());
    const Millis length{arguments[u"forMs"_s].toInteger()};
    if (!side) {
        return fail(Errc::Invalid, u"side"_s, u"primary or secondary"_s);
    }
    if (length <= Millis{0}) {
        return std::optional<PlannedWork>{};
    }
    return std::optional(PlannedWork{*side, now + length, arguments[u"who"_s].toString()});
}

} // namespace rekindle
