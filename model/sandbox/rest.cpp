// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rest.h"

#include "sandbox/json_view.h"

#include <algorithm>
#include <cstdio>

namespace rekindle {

namespace {

const QByteArray basePath = QByteArrayLiteral("/fhir");

QList<QueryItem> parseQuery(const QByteArray& raw)
{
    QList<QueryItem> items;
    if (raw.isEmpty()) {
        return items;
    }
    for (const QByteArray& part : raw.split('&')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(equals < 0 ? part : part.left(equals));
        if (!name.isEmpty()) {
            items.append(
                {name, equals < 0 ? QByteArray{} : QByteArray::fromPercentEncoding(part.mid(equals + 1)), part});
        }
    }
    return items;
}

} // namespace

QByteArray RestRequest::option(const QByteArray& name) const
{
    const auto it = std::find_if(query.begin(), query.end(), [&](const QueryItem& item) { return item.name == name; });
    return it == query.end() ? QByteArray{} : it->value;
}

RestRequest parseRest(const QByteArray& method, const QByteArray& target, const HttpHeaders& headers,
                      const QByteArray& body, const QByteArray& hostWhenUnknown)
{
    RestRequest request{.method = method == "HEAD" ? QByteArray("GET") : method, .headers = headers, .body = body};
    const qsizetype mark = target.indexOf('?');
    QByteArray path = mark < 0 ? target : target.left(mark);
    QByteArray base;
    if (path.startsWith(basePath) && (path.size() == basePath.size() || path[basePath.size()] == '/')) {
        path = path.mid(basePath.size());
        base = basePath;
    }
    const QByteArray host = headers.value("Host");
    const bool secure = headers.value("X-Forwarded-Proto") == "https";
    request.base = (secure ? "https://" : "http://") + (host.isEmpty() ? hostWhenUnknown : host) + base;
    for (const QByteArray& segment : path.split('/')) {
        if (!segment.isEmpty()) {
            request.path.append(segment.contains('%') ? QByteArray::fromPercentEncoding(segment) : segment);
        }
    }
    if (mark >= 0) {
        request.query = parseQuery(target.mid(mark + 1));
    }
    if (request.method == "POST" && !request.path.isEmpty() && request.path.last() == "_search") {
        request.method = "GET";
        request.path.removeLast();
        request.query += parseQuery(QByteArray(body).replace('+', ' ').trimmed());
    }
    return request;
}

Response outcome(int status, const char* code, const QByteArray& text, const QByteArray& detailCode)
{
    QByteArray details = "\"details\":{";
    if (!detailCode.isEmpty()) {
        details += "\"coding\":[{\"system\":\"https://azurehealthcareapis.com/fhir/operation-outcome-code\",\"code\":"
                   + jsonQuoted(detailCode) + "}],";
    }
    details += "\"text\":" + jsonQuoted(text) + '}';
    return fhirJson(status,
                    QByteArray("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"")
                        + code + "\"," + details + ",\"diagnostics\":" + jsonQuoted(text) + "}]}");
}

Response fhirJson(int status, QByteArray body)
{
    Response response{.status = status, .body = std::move(body)};
    response.headers.add("Content-Type", "application/fhir+json; charset=utf-8");
    return response;
}

Response resourceResponse(int status, const Version& version)
{
    Response response = fhirJson(status, version.bytes);
    response.headers.add("ETag", etagOf(version.number));
    response.headers.add("Last-Modified", httpDate(version.lastUpdated));
    return response;
}

QByteArray etagOf(qint64 version)
{
    return "W/\"" + QByteArray::number(version) + '"';
}

QByteArray httpDate(Instant t)
{
    using namespace std::chrono;
    static constexpr const char* dayNames[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char* monthNames[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = floor<days>(t);
    const year_month_day date(day);
    const hh_mm_ss time(floor<seconds>(t - day));
    char text[40];
    const int size =
        std::snprintf(text, sizeof text, "%s, %02u %s %04d %02d:%02d:%02d GMT", dayNames[weekday(day).c_encoding()],
                      static_cast<unsigned>(date.day()), monthNames[static_cast<unsigned>(date.month()) - 1],
                      static_cast<int>(date.year()), static_cast<int>(time.hours().count()),
                      static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return QByteArray(text, std::clamp(size, 0, 39));
}

} // namespace rekindle
