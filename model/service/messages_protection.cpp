// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"
#include "service/severity.h"

#include <QCoreApplication>

#include <cmath>

namespace rekindle::messages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

QString secondaryOf(const Pair& pair)
{
    return sideName(pair, Side::Secondary);
}

QString primaryOf(const Pair& pair)
{
    return sideName(pair, Side::Primary);
}

/// What only the secondary has, as the evidence says.
QString onlyThere(const Protection& protection, const Pair& pair)
{
    for (const Evidence& fact : protection.evidence) {
        if (fact.code == EvidenceCode::OnlyOnSecondary) {
            return sentence(fact, pair);
        }
    }
    return Text::tr("Changes exist only on %1.").arg(secondaryOf(pair));
}

/// The decision table of the primary was applied to the secondary; so its words are.
Verdict asVerdict(const Protection& protection, VerdictCode code)
{
    return {.code = code,
            .confidence = protection.confidence,
            .since = protection.since,
            .evidence = protection.evidence,
            .side = Side::Secondary};
}

/// The figure that was judged, or why there is none.
QStringList judged(const Reading& reading, const Pair& pair)
{
    switch (reading.protection.cause) {
    case ProtectionCause::RpoStraddled:
    case ProtectionCause::RpoBreached:
    case ProtectionCause::BreachForecast:
    case ProtectionCause::NotConverging:
    case ProtectionCause::Stalled:
    case ProtectionCause::NothingArrived:
        return reading.lag.staleness ? QStringList{Text::tr("Staleness: %1; the RPO is %2.")
                                                       .arg(staleness(*reading.lag.staleness, reading.lag.method),
                                                            duration(pair.objectives.rpo))}
                                     : QStringList{};
    case ProtectionCause::NotMeasured:
    case ProtectionCause::NoFigure:
        if (!reading.lagError) {
            return {};
        }
        return {reading.lagError->code == Errc::Unsupported ? Text::tr("The staleness cannot be measured from outside.")
                                                            : lag(reading)};
    case ProtectionCause::CertificateEnds:
        return reading.secondary && reading.secondary->certificateEnds
                   ? QStringList{Text::tr("The certificate of %1 ends: %2.")
                                     .arg(secondaryOf(pair), moment(*reading.secondary->certificateEnds))}
                   : QStringList{};
    default: return {};
    }
}

/// Whole hours, of which shares are made; what is shorter in its own units.
QString hours(Millis d)
{
    return d < 1h ? duration(d) : isolated(Text::tr("%1 h").arg(QLocale().toString(qint64{d / 1h})));
}

} // namespace

QString label(ProtectionState state)
{
    switch (state) {
    case ProtectionState::Unknown: return Text::tr("Protection unknown");
    case ProtectionState::Protected: return Text::tr("Protected");
    case ProtectionState::AtRisk: return Text::tr("At risk");
    case ProtectionState::Unprotected: return Text::tr("Unprotected");
    }
    return {};
}

QString label(ProtectionCause cause)
{
    switch (cause) {
    case ProtectionCause::None: return Text::tr("Protected");
    case ProtectionCause::NotMeasured: return Text::tr("Not measured");
    case ProtectionCause::OwnNetwork: return Text::tr("Own network");
    case ProtectionCause::NoFigure: return Text::tr("No fresh figure");
    case ProtectionCause::MayBeOneService: return Text::tr("May be one service");
    case ProtectionCause::RpoStraddled: return Text::tr("RPO perhaps breached");
    case ProtectionCause::BreachForecast: return Text::tr("RPO breach ahead");
    case ProtectionCause::CertificateEnds: return Text::tr("Certificate ends soon");
    case ProtectionCause::Throttled: return Text::tr("Secondary throttled");
    case ProtectionCause::Slow: return Text::tr("Secondary slow");
    case ProtectionCause::NotConverging: return Text::tr("Not converging");
    case ProtectionCause::Down: return Text::tr("Secondary down");
    case ProtectionCause::FrontEndDown: return Text::tr("Secondary's front end down");
    case ProtectionCause::Unreachable: return Text::tr("Secondary not reachable from here");
    case ProtectionCause::NameResolution: return Text::tr("Secondary's name");
    case ProtectionCause::Certificate: return Text::tr("Secondary's certificate");
    case ProtectionCause::SignIn: return Text::tr("Sign-in at the secondary");
    case ProtectionCause::Permission: return Text::tr("Permission at the secondary");
    case ProtectionCause::GrayFailure: return Text::tr("Gray failure of the secondary");
    case ProtectionCause::Retired: return Text::tr("Secondary retired");
    case ProtectionCause::Stalled: return Text::tr("Replication stalled");
    case ProtectionCause::Rewound: return Text::tr("Rewind");
    case ProtectionCause::RpoBreached: return Text::tr("RPO breached");
    case ProtectionCause::NothingArrived: return Text::tr("Nothing has ever arrived");
    case ProtectionCause::Diverged: return Text::tr("Changes only on the secondary");
    case ProtectionCause::OneLeg: return Text::tr("Secondary serves alone");
    }
    return {};
}

QString sentence(const Protection& protection, const Pair& pair)
{
    const QString there = secondaryOf(pair);
    const QString rpo = duration(pair.objectives.rpo);
    switch (protection.cause) {
    case ProtectionCause::None:
        return pair.kind == PairKind::Managed
                   ? Text::tr("The platform says that its replica is inside the RPO of %1.").arg(rpo)
                   : Text::tr("%1 could take over now: it answers, and it is inside the RPO of %2.").arg(there, rpo);
    case ProtectionCause::NotMeasured:
        return Text::tr("Whether %1 could take over is not known: it was not measured.").arg(there);
    case ProtectionCause::OwnNetwork:
        return Text::tr("Whether %1 could take over is not known: the fault may be near this computer.").arg(there);
    case ProtectionCause::NoFigure:
        return Text::tr(
            "Whether the replica could take over is not known: the platform's figure is missing or too old.");
    case ProtectionCause::MayBeOneService:
        return Text::tr("%1 and %2 may be one service: both names lead to the same address and port.")
            .arg(primaryOf(pair), there);
    case ProtectionCause::RpoStraddled:
        return Text::tr("%1 may already be further behind than the RPO of %2.").arg(there, rpo);
    case ProtectionCause::BreachForecast:
        return Text::tr("%1 could take over now, but the RPO of %2 will be breached if this goes on.").arg(there, rpo);
    case ProtectionCause::CertificateEnds:
        return Text::tr("%1 could take over now, but its certificate ends within two weeks.").arg(there);
    case ProtectionCause::Throttled:
        return Text::tr("%1 limits requests (429): it may not bear the load after a failover.").arg(there);
    case ProtectionCause::Slow: return Text::tr("%1 answers much more slowly than usual.").arg(there);
    case ProtectionCause::NotConverging:
        return Text::tr("Changes arrive at %1 more slowly than they are made at %2.").arg(there, primaryOf(pair));
    case ProtectionCause::Down:
        return Text::tr("%1 is down or its region cannot be reached: a failover would fail.").arg(there);
    case ProtectionCause::FrontEndDown:
        return Text::tr("%1 refuses or drops connections: a failover would fail.").arg(there);
    case ProtectionCause::Unreachable:
        return Text::tr("%1 cannot be reached from here, and nothing shows whether it is down or only the way to it.")
            .arg(there);
    case ProtectionCause::NameResolution:
        return Text::tr("The name of %1 does not lead to the service from here.").arg(there);
    case ProtectionCause::Certificate: return sentence(asVerdict(protection, VerdictCode::Certificate), pair);
    case ProtectionCause::SignIn:
        return paragraph({sentence(asVerdict(protection, VerdictCode::SignIn), pair),
                          Text::tr("Whether it serves users cannot be seen.")});
    case ProtectionCause::Permission: return sentence(asVerdict(protection, VerdictCode::Permission), pair);
    case ProtectionCause::GrayFailure: return Text::tr("%1 looks alive, but requests to it fail.").arg(there);
    case ProtectionCause::Retired:
        return Text::tr("%1 says that it is retired: it can no longer take over.").arg(there);
    case ProtectionCause::Stalled:
        return Text::tr("Nothing new arrives at %1: a failover would lose what was changed since.").arg(there);
    case ProtectionCause::Rewound:
        return Text::tr("%1 went back in time: it shows an older state than before.").arg(there);
    case ProtectionCause::RpoBreached: return Text::tr("%1 is further behind than the RPO of %2.").arg(there, rpo);
    case ProtectionCause::NothingArrived:
        return Text::tr("Nothing that was written has ever arrived at %1: there is no copy, or it leaves things out.")
            .arg(there);
    case ProtectionCause::Diverged: return onlyThere(protection, pair);
    case ProtectionCause::OneLeg: return Text::tr("%1 serves alone: if it fails, nothing takes over.").arg(there);
    }
    return {};
}

QString firstAction(const Protection& protection, const Pair& pair)
{
    const QString there = secondaryOf(pair);
    switch (protection.cause) {
    case ProtectionCause::None: return Text::tr("Nothing to do.");
    case ProtectionCause::NotMeasured:
        return pair.heartbeat.enabled ? Text::tr("Wait for the next readings, and look at why the lag is not measured.")
                                      : Text::tr("Switch the heartbeat on, so that the lag is measured.");
    case ProtectionCause::OwnNetwork: return Text::tr("Check Wi-Fi, cable, VPN and proxy of this computer.");
    case ProtectionCause::NoFigure: return Text::tr("Enter what the platform's metric says now.");
    case ProtectionCause::MayBeOneService:
        //: the quoted text is that of a check box in the wizard of a pair
        return Text::tr(
            "Compare both addresses. If one gateway stands before two services, edit the pair and confirm it "
            "(\"One gateway serves both addresses\", or rekindlectl pair edit with --shared-gateway yes).");
    case ProtectionCause::RpoStraddled:
    case ProtectionCause::BreachForecast:
    case ProtectionCause::NotConverging:
        return Text::tr("Slow the writers or speed the copy up before the RPO is breached.");
    case ProtectionCause::CertificateEnds: return Text::tr("Renew the certificate of %1.").arg(there);
    case ProtectionCause::Certificate: return firstAction(asVerdict(protection, VerdictCode::Certificate), pair);
    case ProtectionCause::Throttled: return Text::tr("Give %1 the same throughput (RU/s) as the primary.").arg(there);
    case ProtectionCause::Slow: return Text::tr("Look for load or a change at %1.").arg(there);
    case ProtectionCause::Down:
    case ProtectionCause::FrontEndDown:
    case ProtectionCause::GrayFailure:
        return Text::tr("Bring %1 back. Until then do not count on a failover.").arg(there);
    case ProtectionCause::Unreachable:
        return Text::tr("Ask somebody at another site whether they reach %1.").arg(there);
    case ProtectionCause::NameResolution:
        return Text::tr("Check the private DNS zone of %1 and its link to this virtual network.").arg(there);
    case ProtectionCause::SignIn: return firstAction(asVerdict(protection, VerdictCode::SignIn), pair);
    case ProtectionCause::Permission: return firstAction(asVerdict(protection, VerdictCode::Permission), pair);
    case ProtectionCause::Retired: return Text::tr("Replace %1 by a service that is supported.").arg(there);
    case ProtectionCause::Stalled:
    case ProtectionCause::NothingArrived: return Text::tr("Look at the copy job or the replication metric.");
    case ProtectionCause::RpoBreached: return Text::tr("Look at the copy job: slow the writers or speed it up.");
    case ProtectionCause::Rewound: return Text::tr("Stop writes to %1 and find out who restored it.").arg(there);
    case ProtectionCause::Diverged:
        return Text::tr("Bring these changes to %1, or close the matter with a reason.").arg(primaryOf(pair));
    case ProtectionCause::OneLeg: return Text::tr("Bring %1 back and up to date.").arg(primaryOf(pair));
    }
    return {};
}

QString disproof(const Protection& protection, const Pair& pair)
{
    const QString there = secondaryOf(pair);
    switch (protection.cause) {
    case ProtectionCause::None:
        return pair.kind == PairKind::Managed
                   ? Text::tr("A figure of the platform that is over the RPO, or none for too long.")
                   : Text::tr("Two looks at which %1 fails or the lag is not inside the RPO.").arg(there);
    case ProtectionCause::NotMeasured: return Text::tr("A reading of both sides with a lag.");
    case ProtectionCause::OwnNetwork: return Text::tr("A control address that answers, or %1 itself.").arg(there);
    case ProtectionCause::NoFigure: return Text::tr("A fresh figure of the platform.");
    case ProtectionCause::MayBeOneService:
        return Text::tr("Two addresses that differ, or a person who knows that a gateway serves both.");
    case ProtectionCause::RpoStraddled:
    case ProtectionCause::RpoBreached: return Text::tr("A lag that is inside the RPO as a whole, twice.");
    case ProtectionCause::BreachForecast:
    case ProtectionCause::NotConverging: return Text::tr("Staleness that falls.");
    case ProtectionCause::CertificateEnds: return Text::tr("A certificate that is valid for longer.");
    case ProtectionCause::Throttled: return Text::tr("Answers without 429.");
    case ProtectionCause::Slow: return Text::tr("Times back within three times the usual.");
    case ProtectionCause::NameResolution: return Text::tr("The name leading to the service.");
    case ProtectionCause::Certificate: return Text::tr("A secure connection that both sides accept.");
    case ProtectionCause::SignIn: return Text::tr("A token that is accepted.");
    case ProtectionCause::Permission: return Text::tr("A read that is allowed.");
    case ProtectionCause::Stalled:
    case ProtectionCause::NothingArrived: return Text::tr("A newer heartbeat at %1.").arg(there);
    case ProtectionCause::Rewound: return Text::tr("The newest heartbeat visible again.");
    case ProtectionCause::Diverged:
        return Text::tr("Both sides holding these changes, or a person closing the matter.");
    case ProtectionCause::OneLeg: return Text::tr("Traffic back on %1, with nothing missing.").arg(primaryOf(pair));
    case ProtectionCause::Down:
    case ProtectionCause::FrontEndDown:
    case ProtectionCause::Unreachable:
    case ProtectionCause::GrayFailure:
    case ProtectionCause::Retired: break;
    }
    return Text::tr("%1 answering as users need it, twice in a row.").arg(there);
}

QString protectionAction(const Reading& reading, const Pair& pair)
{
    // Why nothing was measured says best how it can be.
    const bool unmeasured = reading.protection.cause == ProtectionCause::NotMeasured && reading.lagError;
    const QString remedied = unmeasured ? remedy(*reading.lagError) : QString();
    return remedied.isEmpty() ? firstAction(reading.protection, pair) : remedied;
}

QStringList protectionEvidence(const Reading& reading, const Pair& pair)
{
    QStringList lines;
    for (const Evidence& fact : reading.protection.evidence) {
        lines << sentence(fact, pair);
    }
    return lines + judged(reading, pair);
}

QString situation(const Reading& reading, const Pair& pair)
{
    return isProtectionTheMatter(reading) ? sentence(reading.protection, pair) : verdictSentence(reading, pair);
}

QString firstAction(const Reading& reading, const Pair& pair)
{
    return isProtectionTheMatter(reading) ? protectionAction(reading, pair) : firstAction(reading.verdict, pair);
}

QString causes(const UnprotectedStretch& stretch)
{
    QString text;
    for (const ProtectionCause cause : stretch.causes) {
        //: causes in the order in which they were found
        text = text.isEmpty() ? label(cause) : Text::tr("%1, then %2").arg(text, label(cause));
    }
    return text;
}

QString length(const UnprotectedStretch& stretch)
{
    const QString lasted = duration(stretch.to - stretch.from);
    switch (stretch.end) {
    case UnprotectedStretch::End::Seen: return lasted;
    case UnprotectedStretch::End::Open: return Text::tr("%1 so far").arg(lasted);
    case UnprotectedStretch::End::Unwatched: return Text::tr("at least %1").arg(lasted);
    }
    return {};
}

QString exposure(const Exposure& exposure)
{
    const auto share = exposure.protectedShare();
    const QString all = hours(exposure.to - exposure.from);
    if (!share) {
        return Text::tr("Nothing was watched in %1.").arg(all);
    }
    // Never rounded up to what it was not: 100 % is all of it.
    const double percent = std::floor(*share * 10'000) / 100;
    const QString text = Text::tr("Protected %1 % of %2 watched of %3", "percentage, duration, duration")
                             .arg(QLocale().toString(percent, 'f', 2), hours(exposure.watched()), all);
    if (!exposure.longestHole) {
        return Text::tr("%1; never unprotected", "sentence before it").arg(text);
    }
    const ProtectionSpan& hole = *exposure.longestHole;
    return Text::tr("%1; longest hole %2, %3", "sentence before it, duration, moment")
        .arg(text, duration(hole.to - hole.from), shortMoment(hole.from, exposure.to));
}

} // namespace rekindle::messages
