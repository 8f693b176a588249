// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/verdict.h"

namespace rekindle {

inline const Instant noon = fromEpochMs(1'795'262'400'000);

/// An observation from a short text: "c+" control ok, "c-" it fails; "n:nxdomain", "t" timeout, "r" refused, "x" reset, "s" TLS,
/// a number: the status, "-" no answer; "2+" and "2-" the secondary, "2=401" its status; "p+" and "p-" the peer.
inline Observation from(const QString& text)
{
    Observation o;
    o.control = true;
    SideObservation& p = o.primary;
    p = SideObservation::ofStatus(200);
    o.secondary = SideObservation::serving();
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool failed = QStringList{QStringLiteral("t"), QStringLiteral("r"), QStringLiteral("x"),
                                        QStringLiteral("s"), QStringLiteral("-")}
                                .contains(word)
                            || word.startsWith(u"n:");
        if (failed) {
            p.status.reset();
            p.serves = false;
        }
        if (word == u"c+" || word == u"c-") {
            o.control = word == u"c+";
        } else if (word == u"c?") {
            o.control.reset();
        } else if (word == u"t") {
            p.connect = ConnectState::Timeout;
        } else if (word == u"r") {
            p.connect = ConnectState::Refused;
        } else if (word == u"x") {
            p.connect = ConnectState::Reset;
        } else if (word == u"s") {
            p.connect = ConnectState::Tls;
        } else if (word == u"n:nxdomain") {
            p.dns = DnsState::NxDomain;
        } else if (word == u"n:public") {
            p.dns = DnsState::Public;
        } else if (word == u"n:fail") {
            p.dns = DnsState::Fail;
        } else if (word == u"2+" || word == u"2-") {
            o.secondary = word == u"2+" ? SideObservation::serving() : SideObservation::silent();
        } else if (word == u"2?") {
            o.secondary.reset();
        } else if (word.startsWith(u"2=")) {
            o.secondary = SideObservation::ofStatus(word.mid(2).toInt());
        } else if (word == u"p+" || word == u"p-") {
            o.peer = word == u"p+";
        } else if (word == u"html") {
            p.notFhir = true;
            p.serves = false;
        } else if (word == u"fhir") {
            p.fhirSeen = true;
        } else if (word == u"retired") {
            p.retired = true;
        } else if (word != u"-") {
            p.status = word.toInt();
            p.serves = *p.status >= 200 && *p.status < 300;
        }
    }
    return o;
}

/// Rules with a clock: each observation 30 s after the one before.
struct Watch {
    VerdictRules rules{};
    Instant at{noon};
    std::optional<qint64> heartbeat{};

    Verdict see(const QString& text, int times = 1)
    {
        for (int i = 0; i < times; ++i, at += 30s) {
            Observation o = from(text);
            o.at = at;
            o.heartbeat = heartbeat;
            rules.observe(o);
        }
        return rules.verdict();
    }

    Verdict seeTotal(Millis total, int times = 1, const PhaseTimes& phases = {})
    {
        for (int i = 0; i < times; ++i, at += 30s) {
            Observation o = from({});
            o.at = at;
            o.primary.total = total;
            o.primary.phases = phases;
            rules.observe(o);
        }
        return rules.verdict();
    }

    Verdict seeBeat(qint64 number)
    {
        heartbeat = number;
        return see({});
    }
};

inline QString told(const Verdict& verdict)
{
    return codeName(verdict.code) + u'/' + codeName(verdict.confidence);
}

inline bool has(const Verdict& verdict, EvidenceCode code)
{
    return std::any_of(verdict.evidence.begin(), verdict.evidence.end(),
                       [code](const Evidence& evidence) { return evidence.code == code; });
}

} // namespace rekindle
