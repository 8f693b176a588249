// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/watch_log.h"

#include "service/log.h"

#include <utility>

namespace rekindle {

Q_LOGGING_CATEGORY(logWatch, "rekindle.watch")
Q_LOGGING_CATEGORY(logNotices, "rekindle.notices")
Q_LOGGING_CATEGORY(logStore, "rekindle.store")
Q_LOGGING_CATEGORY(logChanges, "rekindle.changes")

WatchLog::WatchLog(WatchSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &WatchSource::read, this, &WatchLog::look);
    connect(&source, &WatchSource::incidentChanged, this, &WatchLog::lookAtIncidents);
    connect(&source, &WatchSource::pairRemoved, this, [this](const PairId& id) {
        m_seen.remove(id);
        qCInfo(logWatch, "pair %s: removed", qPrintable(id.value));
    });
}

void WatchLog::look(const PairId& id)
{
    const auto status = m_source.pair(id);
    if (!status || !status->reading || !status->live) {
        return;
    }
    Seen& seen = m_seen[id];
    const Verdict& verdict = status->reading->verdict;
    if (seen.code != verdict.code || seen.confidence != verdict.confidence) {
        qCInfo(logWatch, "%s: %s, %s, since %s", qPrintable(status->pair.name), qPrintable(codeName(verdict.code)),
               qPrintable(codeName(verdict.confidence)), qPrintable(toIso(verdict.since)));
        seen.code = verdict.code;
        seen.confidence = verdict.confidence;
    }
    const Protection& protection = status->reading->protection;
    if (seen.state != protection.state || seen.cause != protection.cause || seen.protection != protection.confidence) {
        qCInfo(logWatch, "%s: protection %s, %s, %s, since %s", qPrintable(status->pair.name),
               qPrintable(codeName(protection.state)), qPrintable(codeName(protection.cause)),
               qPrintable(codeName(protection.confidence)), qPrintable(toIso(protection.since)));
        seen.state = protection.state;
        seen.cause = protection.cause;
        seen.protection = protection.confidence;
    }
    if (std::exchange(m_storeError, status->storeError) != status->storeError) {
        if (m_storeError) {
            qCWarning(logStore, "readings are not kept: %s %s", qPrintable(codeName(m_storeError->code)),
                      qPrintable(m_storeError->detail));
        } else {
            qCInfo(logStore, "readings are kept again");
        }
    }
}

void WatchLog::lookAtIncidents(const PairId& id)
{
    const auto status = m_source.pair(id);
    const QList<Incident> incidents = m_source.incidents(id);
    if (!status || incidents.isEmpty()) {
        return;
    }
    const Incident& newest = incidents.first();
    QString& open = m_seen[id].incident;
    if (!newest.ended && open != newest.id.value) {
        open = newest.id.value;
        qCInfo(logWatch, "%s: incident opened, %s, began %s", qPrintable(status->pair.name),
               qPrintable(codeName(newest.kind)), qPrintable(toIso(newest.began)));
    } else if (newest.ended && open == newest.id.value) {
        open.clear();
        qCInfo(logWatch, "%s: incident closed, %s", qPrintable(status->pair.name), qPrintable(toIso(*newest.ended)));
    }
}

} // namespace rekindle
