// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/page.h"

#include "sandbox/json_view.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr qint64 mostEntries = 1000;
constexpr char tokenName[] = "ct";

QByteArray linkTo(const RestRequest& request, const BundlePage& page, const QByteArray& token)
{
    QByteArrayList items;
    for (const QueryItem& item : request.query) {
        if (item.name != tokenName && !page.ignored.contains(item.name)) {
            items.append(item.raw);
        }
    }
    if (!token.isEmpty()) {
        items.append(QByteArray(tokenName) + '=' + token);
    }
    QByteArray url = request.base;
    for (const QByteArray& segment : request.path) {
        url += '/' + segment.toPercentEncoding("$");
    }
    return items.isEmpty() ? url : url + '?' + items.join('&');
}

QByteArray link(const char* relation, const QByteArray& url)
{
    return QByteArray("{\"relation\":\"") + relation + "\",\"url\":" + jsonQuoted(url) + '}';
}

} // namespace

std::optional<PageSize> pageSize(const RestRequest& request)
{
    const QByteArray text = request.option("_count");
    if (text.isEmpty()) {
        return PageSize{};
    }
    bool number = false;
    const qint64 asked = text.toLongLong(&number);
    if (!number || asked < 0) {
        return std::nullopt;
    }
    return PageSize{.count = std::min(asked, mostEntries), .clamped = asked > mostEntries};
}

bool wantsCountOnly(const RestRequest& request)
{
    return request.option("_summary").toLower() == "count" || request.option("_count") == "0";
}

QByteArray tokenOf(const Continuation& place)
{
    const QByteArray plain = QByteArray::number(place.first) + ':' + QByteArray::number(place.second);
    return plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Continuation> continuationOf(const QByteArray& token)
{
    const QByteArrayList parts = QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding).split(':');
    if (parts.size() != 2) {
        return std::nullopt;
    }
    bool firstGood = false;
    bool secondGood = false;
    const Continuation place{parts[0].toLongLong(&firstGood), parts[1].toULongLong(&secondGood)};
    return firstGood && secondGood ? std::optional(place) : std::nullopt;
}

Response bundleOf(const BundlePage& page, const RestRequest& request, Instant now)
{
    QByteArrayList entries = page.entries;
    if (page.clamped) {
        entries.append(
            "{\"resource\":{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"information\","
            "\"code\":\"informational\",\"diagnostics\":\"_count was reduced to the most this server gives.\"}]},"
            "\"search\":{\"mode\":\"outcome\"}}");
    }
    QByteArrayList links{link("self", linkTo(request, page, request.option(tokenName).toPercentEncoding()))};
    if (!page.next.isEmpty()) {
        links.append(link("next", linkTo(request, page, page.next)));
    }
    QByteArray body = QByteArray("{\"resourceType\":\"Bundle\",\"meta\":{\"lastUpdated\":\"") + toIso(now).toLatin1()
                      + "\"},\"type\":\"" + page.type + '"';
    if (page.total) {
        body += ",\"total\":" + QByteArray::number(*page.total);
    }
    body += ",\"link\":[" + links.join(',') + ']';
    if (!entries.isEmpty()) {
        body += ",\"entry\":[" + entries.join(',') + ']';
    }
    return fhirJson(200, body + '}');
}

} // namespace rekindle
