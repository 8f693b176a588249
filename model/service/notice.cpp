// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notice.h"

#include "core/code_table.h"
#include "core/json_fields.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

// clang-format off
constexpr auto kinds = codeTable<NoticeKind>({
    {NoticeKind::Problem, u"problem"},
    {NoticeKind::Recovered, u"recovered"},
    {NoticeKind::IncidentOpened, u"incident_opened"},
    {NoticeKind::IncidentClosed, u"incident_closed"},
    {NoticeKind::Certificate, u"certificate"},
    {NoticeKind::Test, u"test"},
});
// clang-format on

std::optional<NoticeKind> kindFromCode(QStringView code)
{
    return kinds.value(code);
}

Protection protectionFrom(JsonFields in)
{
    const auto instant = [](JsonFields& fields, const QString& key) { return fields.instant(key); };
    return {.state = in.code(u"state"_s, protectionStateFromCode),
            .cause = in.code(u"cause"_s, protectionCauseFromCode),
            .confidence = in.code(u"confidence"_s, confidenceFromCode),
            .since = in.optional(u"since"_s, instant).value_or(Instant{})};
}

} // namespace

QString codeName(NoticeKind kind)
{
    return kinds.name(kind);
}

QJsonObject briefJson(const Protection& protection)
{
    return {{u"state"_s, codeName(protection.state)},
            {u"cause"_s, codeName(protection.cause)},
            {u"confidence"_s, codeName(protection.confidence)},
            {u"since"_s, protection.since == Instant{} ? QJsonValue() : toJson(protection.since)}};
}

QJsonObject toJson(const Notice& notice)
{
    return {{u"pair"_s, notice.pair.value},
            {u"name"_s, notice.pairName},
            {u"event"_s, codeName(notice.kind)},
            {u"severity"_s, codeName(notice.severity)},
            {u"title"_s, notice.title},
            {u"text"_s, notice.text},
            {u"at"_s, toIso(notice.at)},
            {u"since"_s, toIso(notice.since)},
            {u"code"_s, notice.code},
            {u"key"_s, notice.key},
            {u"protection"_s, notice.protection ? QJsonValue(briefJson(*notice.protection)) : QJsonValue()},
            {u"replaced"_s, notice.replaced}};
}

Result<Notice> noticeFromJson(const QJsonObject& json)
{
    JsonFields in(json);
    Notice notice{.pair = PairId{in.text(u"pair"_s)},
                  .pairName = in.text(u"name"_s),
                  .kind = in.code<NoticeKind>(u"event"_s, kindFromCode),
                  .severity = in.code<Severity>(u"severity"_s, severityFromCode),
                  .title = in.text(u"title"_s),
                  .text = in.text(u"text"_s),
                  .at = in.instant(u"at"_s),
                  .since = in.instant(u"since"_s),
                  .code = in.text(u"code"_s),
                  .key = in.text(u"key"_s),
                  .replaced = static_cast<int>(in.integer(u"replaced"_s))};
    if (json.value(u"protection"_s).isObject()) { // earlier versions kept none
        notice.protection = protectionFrom(in.object(u"protection"_s));
    }
    if (const auto read = in.done(); !read) {
        return fail(read.error());
    }
    return notice;
}

} // namespace rekindle
