// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/simulated_pair.h"

#include <QUrlQuery>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageLimit = 40;

} // namespace

QByteArray SimulatedPair::meta(const Commit& change, bool primary) const
{
    const Instant stamp = primary || (!restamps && !change.own) ? change.stamp : change.appliedStamp;
    return "\"meta\":{\"versionId\":\"" + QByteArray::number(change.version) + "\",\"lastUpdated\":\""
           + toIso(stamp).toLatin1() + "\"}";
}

void SimulatedPair::answerHeartbeat(HttpExchange& answer, bool primary)
{
    const Commit* heartbeat = heartbeatOn(primary);
    answer.status = heartbeat ? 200 : 404;
    answer.body = heartbeat
                      ? QByteArray(heartbeat->body).insert(1, meta(*heartbeat, primary) + ',')
                      : QByteArray("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"code\":\"not-found\"}]}");
    if (primary && heartbeat) {
        heartbeatCommitted = std::max(heartbeatCommitted.value_or(heartbeat->at), heartbeat->at);
    }
}

void SimulatedPair::takeHeartbeat(HttpExchange& answer, const HttpRequest& request)
{
    const Commit* before = heartbeatOn(true);
    const QByteArray match = request.headers.value("If-Match");
    if (!match.isEmpty() && (!before || match != "W/\"" + QByteArray::number(before->version) + '"')) {
        answer.status = 412;
        return;
    }
    commit("Basic", "rekindle-heartbeat", false, request.body, m_clock.boot());
    const Commit* made = heartbeatOn(true);
    heartbeatCommitted = made->at;
    answer.status = 200;
    answer.body = QByteArray(made->body).insert(1, meta(*made, true) + ',');
}

/// What the version says, whoever shows it.
QByteArray SimulatedPair::resource(const Commit& change, bool primary) const
{
    return "{\"resourceType\":\"" + change.type + "\",\"id\":\"" + change.id + "\"," + meta(change, primary)
           + ",\"multipleBirthInteger\":" + QByteArray::number(change.version) + '}';
}

/// fhir/Type/id, or its history, newest first.
void SimulatedPair::answerResource(HttpExchange& answer, const QString& path, bool primary)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    QList<const Commit*> versions;
    for (const QList<Commit>* log : {&std::as_const(m_log), &std::as_const(m_own)}) {
        for (const Commit& change : *log) {
            if (parts.size() >= 3 && change.type == parts[1].toLatin1() && change.id == parts[2].toLatin1()
                && change.at <= m_clock.boot() && (primary ? !change.own : change.own || change.applied)) {
                versions.prepend(&change);
            }
        }
    }
    if (parts.size() == 4) {
        QByteArrayList items;
        for (const Commit* version : std::as_const(versions)) {
            const QByteArray name = version->type + '/' + version->id;
            if (version->deleted) {
                items.append("{\"request\":{\"method\":\"DELETE\",\"url\":\"" + name + "\"}}");
            } else {
                items.append("{\"resource\":" + resource(*version, primary)
                             + ",\"request\":{\"method\":\"PUT\",\"url\":\"" + name + "\"}}");
            }
        }
        answer.status = 200;
        answer.body = "{\"resourceType\":\"Bundle\",\"type\":\"history\",\"entry\":[" + items.join(',') + "]}";
        return;
    }
    answer.status = versions.isEmpty() ? 404 : versions.constFirst()->deleted ? 410 : 200;
    answer.body = answer.status == 200
                      ? resource(*versions.constFirst(), primary)
                      : QByteArray("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"code\":\"not-found\"}]}");
}

void SimulatedPair::answerVersion(HttpExchange& answer, const QString& path, bool primary)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts); // fhir Type id _history v
    answer.status = 404;
    answer.body = "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"code\":\"not-found\"}]}";
    for (const Commit& change : std::as_const(m_log)) {
        if (parts.size() == 5 && change.type == parts[1].toLatin1() && change.id == parts[2].toLatin1()
            && change.version == parts[4].toLongLong() && !change.deleted && change.at <= m_clock.boot()
            && (primary || change.applied)) {
            answer.status = 200;
            answer.body = resource(change, primary);
        }
    }
}

void SimulatedPair::answerHistory(HttpExchange& answer, const HttpRequest& request, bool primary)
{
    const QUrlQuery query(request.url);
    if (query.hasQueryItem(u"expired"_s)) {
        answer.status = 410;
        return;
    }
    const auto since = parseInstant(query.queryItemValue(u"_since"_s, QUrl::FullyDecoded));
    const BootTime shown = m_clock.boot() - indexBehind;
    QList<const Commit*> entries;
    for (const Commit& change : std::as_const(m_log)) {
        if (change.at <= shown && (primary || change.applied)) {
            entries.append(&change);
        }
    }
    for (const Commit& change : std::as_const(m_own)) {
        if (!primary) {
            entries.append(&change);
        }
    }
    const auto stampOf = [&](const Commit* c) {
        return primary || (!restamps && !c->own) ? c->stamp : c->appliedStamp;
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const Commit* a, const Commit* b) { return stampOf(a) > stampOf(b); });
    if (since) {
        entries.removeIf([&](const Commit* c) { return stampOf(c) < *since; });
    }
    const int from = query.queryItemValue(u"from"_s).toInt();
    const QString base = u"http://"_s + request.url.host() + u"/fhir/_history"_s;
    QByteArrayList items;
    const int end = std::min<int>(static_cast<int>(entries.size()), from + pageLimit);
    for (int i = from; i < end; ++i) {
        const Commit& c = *entries[i];
        const QByteArray name = c.type + '/' + c.id;
        if (c.deleted) {
            const QByteArray dated =
                pages == Pages::Hapi ? QByteArray() : ",\"lastModified\":\"" + toIso(stampOf(&c)).toLatin1() + '"';
            items.append("{\"request\":{\"method\":\"DELETE\",\"url\":\"" + name
                         + "\"},\"response\":{\"status\":\"204\",\"etag\":\"W/\\\"" + QByteArray::number(c.version)
                         + "\\\"\"" + dated + "}}");
        } else {
            items.append("{\"resource\":{\"resourceType\":\"" + c.type + "\",\"id\":\"" + c.id + "\","
                         + meta(c, primary) + "},\"request\":{\"method\":\"PUT\",\"url\":\"" + name + "\"}}");
        }
    }
    QByteArray links =
        "{\"relation\":\"self\",\"url\":\"" + request.url.toString(QUrl::FullyEncoded).toLatin1() + "\"}";
    if (end < entries.size()) {
        const bool expires = pages == Pages::Hapi && m_random.chance(0.2);
        QUrlQuery next(query);
        next.removeAllQueryItems(u"from"_s);
        next.addQueryItem(expires ? u"expired"_s : u"from"_s, QString::number(end));
        QUrl url(base);
        url.setQuery(next);
        links += ",{\"relation\":\"next\",\"url\":\"" + url.toString(QUrl::FullyEncoded).toLatin1() + "\"}";
    }
    answer.status = 200;
    answer.body =
        "{\"resourceType\":\"Bundle\",\"type\":\"history\","
        + (pages == Pages::Medplum ? QByteArray()
                                   : "\"meta\":{\"lastUpdated\":\"" + toIso(clockOf(primary)).toLatin1() + "\"},")
        + (pages == Pages::Helios ? "\"total\":" + QByteArray::number(entries.size()) + ',' : QByteArray())
        + "\"link\":[" + links + "],\"entry\":[" + items.join(',') + "]}";
}

} // namespace rekindle
