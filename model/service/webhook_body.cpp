// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plain_text.h"
#include "service/webhook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype slackHeaderLimit = 150;
constexpr qsizetype slackTextLimit = 3'000;

QString stamps(const Notice& notice)
{
    QStringList parts{codeName(notice.severity), notice.code};
    if (notice.protection && codeName(notice.protection->state) != notice.code) {
        parts.append(u"protection: "_s + codeName(notice.protection->state));
    }
    return (parts << toIso(notice.at)).join(u" · "_s);
}

/// A line of text without mark-up. `style` are fields of the text run.
QJsonObject line(const QString& text, const QJsonObject& style)
{
    QJsonObject run = style;
    run.insert(u"type"_s, u"TextRun"_s);
    run.insert(u"text"_s, text);
    return {{u"type"_s, u"RichTextBlock"_s}, {u"inlines"_s, QJsonArray{run}}};
}

QString teamsColor(Severity severity)
{
    switch (severity) {
    case Severity::Good: return u"good"_s;
    case Severity::Watch: return u"warning"_s;
    case Severity::Bad: return u"attention"_s;
    case Severity::Unknown: break;
    }
    return u"default"_s;
}

QJsonObject teams(const Notice& notice)
{
    const QJsonObject card{
        {u"$schema"_s, u"http://adaptivecards.io/schemas/adaptive-card.json"_s},
        {u"type"_s, u"AdaptiveCard"_s},
        {u"version"_s, u"1.4"_s},
        {u"body"_s,
         QJsonArray{
             line(notice.title,
                  {{u"size"_s, u"large"_s}, {u"weight"_s, u"bolder"_s}, {u"color"_s, teamsColor(notice.severity)}}),
             line(notice.text, {}), line(stamps(notice), {{u"size"_s, u"small"_s}, {u"isSubtle"_s, true}})}}};
    const QJsonObject attachment{{u"contentType"_s, u"application/vnd.microsoft.card.adaptive"_s},
                                 {u"contentUrl"_s, QJsonValue()},
                                 {u"content"_s, card}};
    return {{u"type"_s, u"message"_s}, {u"attachments"_s, QJsonArray{attachment}}};
}

QString escapedForSlack(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

QJsonObject plainText(const QString& text, qsizetype limit)
{
    return {{u"type"_s, u"plain_text"_s}, {u"text"_s, cut(text, limit)}, {u"emoji"_s, false}};
}

QJsonObject slack(const Notice& notice)
{
    const QJsonArray blocks{
        QJsonObject{{u"type"_s, u"header"_s}, {u"text"_s, plainText(notice.title, slackHeaderLimit)}},
        QJsonObject{{u"type"_s, u"section"_s}, {u"text"_s, plainText(notice.text, slackTextLimit)}},
        QJsonObject{{u"type"_s, u"context"_s}, {u"elements"_s, QJsonArray{plainText(stamps(notice), slackTextLimit)}}}};
    return {{u"text"_s, escapedForSlack(notice.title)}, {u"blocks"_s, blocks}};
}

QJsonObject generic(const Notice& notice)
{
    return {{u"source"_s, u"rekindle"_s},
            {u"version"_s, 1},
            {u"event"_s, codeName(notice.kind)},
            {u"severity"_s, codeName(notice.severity)},
            {u"code"_s, notice.code},
            {u"pair"_s, notice.pairName},
            {u"key"_s, notice.key},
            {u"at"_s, toIso(notice.at)},
            {u"since"_s, toIso(notice.since)},
            {u"title"_s, notice.title},
            {u"text"_s, notice.text},
            {u"protection"_s, notice.protection ? QJsonValue(briefJson(*notice.protection)) : QJsonValue()},
            {u"replaced"_s, notice.replaced}};
}

} // namespace

QByteArray webhookBody(WebhookKind kind, const Notice& notice)
{
    const auto bytes = [](const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); };
    switch (kind) {
    case WebhookKind::None: break;
    case WebhookKind::Teams: return bytes(teams(notice));
    case WebhookKind::Slack: return bytes(slack(notice));
    case WebhookKind::Generic: return bytes(generic(notice));
    }
    return {};
}

} // namespace rekindle
