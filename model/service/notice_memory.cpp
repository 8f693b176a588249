// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_fields.h"
#include "service/notice_rules.h"
#include "service/planned_work.h"

namespace rekindle {

using namespace Qt::StringLiterals;

QJsonObject NoticeRules::memory() const
{
    QJsonObject pairs;
    for (auto pair = m_pairs.cbegin(); pair != m_pairs.cend(); ++pair) {
        QJsonObject problems;
        for (auto it = pair->problems.cbegin(); it != pair->problems.cend(); ++it) {
            if (it->told > Severity::Good) {
                problems.insert(it.key(), codeName(it->told));
            }
        }
        QJsonObject services;
        for (auto it = pair->services.cbegin(); it != pair->services.cend(); ++it) {
            services.insert(it.key(), codeName(*it));
        }
        const auto& acknowledged = pair->silence.acknowledged;
        pairs.insert(pair.key().value,
                     QJsonObject{{u"off"_s, pair->silence.off},
                                 {u"snoozed_until"_s, toJson(pair->silence.snoozedUntil)},
                                 {u"planned"_s, toJson(pair->silence.planned)},
                                 {u"acknowledged"_s, acknowledged ? QJsonValue(codeName(*acknowledged)) : QJsonValue()},
                                 {u"told"_s, problems},
                                 {u"services"_s, services},
                                 {u"recovery_owed"_s, pair->recoveryOwed},
                                 {u"protection_owed"_s, pair->protectionOwed},
                                 {u"certificate_told"_s, toJson(pair->certificateTold)},
                                 {u"incident"_s, pair->incident},
                                 {u"incident_told"_s, pair->incidentTold}});
    }
    return {{u"snoozed_until"_s, toJson(m_snoozedUntil)}, {u"pairs"_s, pairs}};
}

void NoticeRules::restore(const QJsonObject& memory)
{
    m_snoozedUntil = momentFrom(memory.value(u"snoozed_until"_s));
    m_pairs.clear();
    const QJsonObject pairs = memory.value(u"pairs"_s).toObject();
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        const QJsonObject json = it.value().toObject();
        PairState state;
        state.silence.off = json.value(u"off"_s).toBool();
        state.silence.snoozedUntil = momentFrom(json.value(u"snoozed_until"_s));
        state.silence.planned = plannedWorkFrom(json.value(u"planned"_s).toObject());
        state.silence.acknowledged = severityFromCode(json.value(u"acknowledged"_s).toString());
        const QJsonObject told = json.value(u"told"_s).toObject();
        for (auto problem = told.begin(); problem != told.end(); ++problem) {
            const auto severity = severityFromCode(problem.value().toString());
            state.problems[problem.key()].told = severity.value_or(Severity::Good);
        }
        const QJsonObject services = json.value(u"services"_s).toObject();
        for (auto service = services.begin(); service != services.end(); ++service) {
            if (const auto severity = severityFromCode(service.value().toString())) {
                state.services.insert(service.key(), *severity);
            }
        }
        state.recoveryOwed = json.value(u"recovery_owed"_s).toBool();
        state.protectionOwed = json.value(u"protection_owed"_s).toBool();
        state.certificateTold = momentFrom(json.value(u"certificate_told"_s));
        state.incident = json.value(u"incident"_s).toString();
        state.incidentTold = json.value(u"incident_told"_s).toBool();
        m_pairs.insert(PairId{it.key()}, state);
    }
}

} // namespace rekindle
