// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notice_wish.h"

#include "service/planned_work.h"

#include <QJsonDocument>

#include <array>
#include <utility>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

using Kind = NoticeWish::Kind;

constexpr std::array<std::pair<Kind, QStringView>, 4> kinds{{
    {Kind::Acknowledge, u"acknowledge"},
    {Kind::Snooze, u"snooze"},
    {Kind::Off, u"off"},
    {Kind::Plan, u"plan"},
}};

QString codeOf(Kind kind)
{
    for (const auto& [known, code] : kinds) {
        if (known == kind) {
            return code.toString();
        }
    }
    return {};
}

std::optional<Kind> kindFrom(QStringView code)
{
    for (const auto& [kind, known] : kinds) {
        if (known == code) {
            return kind;
        }
    }
    return std::nullopt;
}

bool isNull(const QJsonObject& json, const QString& key)
{
    return !json.contains(key) || json[key].isNull();
}

} // namespace

QJsonObject toJson(const NoticeWish& wish)
{
    return {{u"kind"_s, codeOf(wish.kind)},
            {u"id"_s, wish.pair.value},
            {u"until"_s, wish.until ? QJsonValue(toIso(*wish.until)) : QJsonValue()},
            {u"off"_s, wish.off},
            {u"work"_s, toJson(wish.work)}};
}

Result<NoticeWish> noticeWishFrom(const QJsonObject& json)
{
    const auto kind = kindFrom(json[u"kind"_s].toString());
    if (!kind) {
        return fail(Errc::Invalid, u"kind"_s);
    }
    NoticeWish wish{.kind = *kind, .pair = PairId{json[u"id"_s].toString()}, .off = json[u"off"_s].toBool()};
    if (wish.pair.isEmpty() && (wish.kind == Kind::Off || wish.kind == Kind::Plan)) {
        return fail(Errc::Invalid, u"id"_s);
    }
    if (!isNull(json, u"until"_s)) {
        const auto until = parseInstant(json[u"until"_s].toString());
        if (!until) {
            return fail(until.error());
        }
        wish.until = *until;
    }
    if (!isNull(json, u"work"_s)) {
        wish.work = plannedWorkFrom(json[u"work"_s].toObject());
        if (!wish.work || wish.work->until <= wish.work->from) {
            return fail(Errc::Invalid, u"work"_s);
        }
    }
    return wish;
}

void carryOut(const NoticeWish& wish, NoticeRules& rules)
{
    const bool all = wish.pair.isEmpty();
    switch (wish.kind) {
    case Kind::Acknowledge: all ? rules.acknowledgeAll() : rules.acknowledge(wish.pair); break;
    case Kind::Snooze: all ? rules.snoozeAll(wish.until) : rules.snooze(wish.pair, wish.until); break;
    case Kind::Off: rules.setOff(wish.pair, wish.off); break;
    case Kind::Plan: rules.plan(wish.pair, wish.work); break;
    }
}

Result<NoticeRules> keptRules(NoticeOutbox& outbox)
{
    const auto kept = outbox.noticeRules();
    if (!kept) {
        return fail(kept.error());
    }
    NoticeRules rules;
    rules.restore(QJsonDocument::fromJson(kept->toUtf8()).object());
    return rules;
}

Result<void> carryOut(const NoticeWish& wish, NoticeOutbox& outbox)
{
    auto rules = keptRules(outbox);
    if (!rules) {
        return fail(rules.error());
    }
    carryOut(wish, *rules);
    return outbox.changeOutbox(
        {.rules = QString::fromUtf8(QJsonDocument(rules->memory()).toJson(QJsonDocument::Compact))});
}

} // namespace rekindle
