// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include <QCoreApplication>

#include <cmath>

namespace rekindle::messages {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

QString milliseconds(double value)
{
    return messages::milliseconds(Millis{std::llround(value)});
}

QString number(double value)
{
    return QLocale().toString(std::llround(value));
}

QString status(const Evidence& evidence)
{
    return QString::number(std::lround(evidence.number));
}

/// Of whom it speaks. What an earlier version stored tells it by its code only.
Side sideOf(const Evidence& evidence)
{
    switch (evidence.code) {
    case EvidenceCode::SecondaryAnswers:
    case EvidenceCode::SecondarySilent:
    case EvidenceCode::SecondaryStatus: return evidence.side.value_or(Side::Secondary);
    default: return evidence.side.value_or(Side::Primary);
    }
}

/// The name inside a sentence.
QString named(const Evidence& evidence, const Pair& pair)
{
    return sideName(pair, sideOf(evidence));
}

/// The name at the beginning of a sentence.
QString beginning(const Evidence& evidence, const Pair& pair)
{
    const bool primary = sideOf(evidence) == Side::Primary;
    if ((primary ? pair.primary.name : pair.secondary.name).isEmpty()) {
        return primary ? Text::tr("The primary") : Text::tr("The secondary");
    }
    return named(evidence, pair);
}

/// What kept us from the service, or what is wrong with certificates.
QString barrierSentence(const Evidence& evidence, const Pair& pair, const QString& token)
{
    const QString who = beginning(evidence, pair);
    const QString name = named(evidence, pair);
    switch (evidence.code) {
    case EvidenceCode::ProxyRefused:
        return Text::tr("The proxy on the way to %1 answered with status %2; the service was not asked.")
            .arg(name, status(evidence));
    case EvidenceCode::ProxySilent: return Text::tr("The proxy on the way to %1 cannot be used (%2).").arg(name, token);
    case EvidenceCode::CannotAsk: return Text::tr("This computer could not ask %1 (%2).").arg(name, token);
    case EvidenceCode::TlsRefused: return Text::tr("The secure connection to %1 failed.").arg(name);
    case EvidenceCode::OnlyTls:
        return Text::tr("The address of %1 says http, and what answers there wants https.").arg(name);
    case EvidenceCode::NotTls: return Text::tr("What answers at the address of %1 does not speak TLS.").arg(name);
    case EvidenceCode::CaFileUnusable:
        return Text::tr("A CA file that is set here for %1 cannot be used (%2); the service was not asked.")
            .arg(name, token);
    case EvidenceCode::ClientKeyUnusable:
        return Text::tr("The client certificate that is set here for %1, or its key, cannot be used (%2).")
            .arg(name, token);
    case EvidenceCode::ClientCertificateWanted:
        return Text::tr("%1 wants a client certificate, and none was sent.").arg(who);
    case EvidenceCode::ClientCertificateRefused:
        return Text::tr("%1 does not accept the client certificate that is set here.").arg(who);
    case EvidenceCode::ChainIncomplete:
        return Text::tr("%1 leaves out the certificates between its own and its authority.").arg(who);
    case EvidenceCode::CertificateExpired: return Text::tr("The certificate of %1 has expired.").arg(name);
    case EvidenceCode::CertificateNotYetValid: return Text::tr("The certificate of %1 is not valid yet.").arg(name);
    case EvidenceCode::CertificateOtherName:
        return Text::tr("The certificate of %1 is made out to another name.").arg(name);
    case EvidenceCode::CertificateUnknownCa:
        return Text::tr("The certificate of %1 comes from an authority that this computer does not know.").arg(name);
    default: return {};
    }
}

/// Why there was no credential, and what was seen without one.
QString signInSentence(const Evidence& evidence, const Pair& pair, const QString& token)
{
    const QString who = beginning(evidence, pair);
    const QString name = named(evidence, pair);
    switch (evidence.code) {
    case EvidenceCode::IdentityProviderSaid:
        return Text::tr("The identity provider of %1 gave no token (%2).").arg(name, token);
    case EvidenceCode::IdentityProviderSilent:
        return Text::tr("The identity provider of %1 cannot be reached (%2).").arg(name, token);
    case EvidenceCode::SecretMissing: return Text::tr("The secret for %1 is missing on this computer.").arg(name);
    case EvidenceCode::SecretUnreadable:
        return Text::tr("The secret for %1 cannot be read or used on this computer (%2).").arg(name, token);
    case EvidenceCode::SignInUnusable:
        return Text::tr("The sign-in that is set for %1 cannot be used (%2).").arg(name, token);
    case EvidenceCode::PersonAwaited: return Text::tr("%1 waits for a person to sign in.").arg(who);
    case EvidenceCode::RefusedBefore:
        return Text::tr(
                   "The sign-in to %1 was refused less than five minutes ago (%2); the same secret is not tried again "
                   "so soon.")
            .arg(name, token);
    case EvidenceCode::NotAsked:
        return Text::tr("%1 was not asked: without a sign-in there is nothing to ask it with.").arg(who);
    case EvidenceCode::ReachedWithout:
        return Text::tr("%1 can be reached: it answered a request without a sign-in (status %2).")
            .arg(who, status(evidence));
    default: return {};
    }
}

QString controls(const Evidence& evidence)
{
    const bool works = evidence.code == EvidenceCode::ControlOk;
    const QStringList counts = evidence.text.split(u'/');
    if (counts.size() == 3) { // asked by another pair's reading, a moment before this one
        const QString before = messages::milliseconds(Millis{counts.last().toLongLong()});
        return works ? Text::tr("%1 of %2 control addresses answered %3 before this reading: your network works.")
                           .arg(counts.first(), counts.at(1), before)
                     : Text::tr("The control addresses did not answer either, %1 before this reading.").arg(before);
    }
    if (counts.size() == 2 && works) {
        return Text::tr("%1 of %2 control addresses answer: your network works.").arg(counts.first(), counts.last());
    }
    return works ? Text::tr("A control address answers: your network works.")
                 : Text::tr("The control addresses do not answer either.");
}

const EndpointReading* readingOf(const Reading& reading, Side side)
{
    return side == Side::Primary ? &reading.primary : reading.secondary ? &*reading.secondary : nullptr;
}

/// The probe of this reading saw something else than the look that the fact is from.
bool isDisproved(const Evidence& fact, const Reading& reading)
{
    const EndpointReading* seen = readingOf(reading, sideOf(fact));
    switch (fact.code) {
    case EvidenceCode::HttpStatus:
    case EvidenceCode::PrimaryStatus:
    case EvidenceCode::SecondaryStatus: return !seen || seen->status != static_cast<int>(std::lround(fact.number));
    case EvidenceCode::PrimaryAnswers:
    case EvidenceCode::SecondaryAnswers: return !seen || !seen->status;
    case EvidenceCode::ConnectTimeout:
    case EvidenceCode::Refused:
    case EvidenceCode::Reset:
    case EvidenceCode::NoAnswer:
    case EvidenceCode::PrimarySilent:
    case EvidenceCode::SecondarySilent: return seen && seen->status;
    default: return false;
    }
}

/// The service at which the newest look saw something else than the verdict that stands.
std::optional<Side> seenOtherwise(const Reading& reading)
{
    for (const Evidence& fact : reading.verdict.evidence) {
        if (isDisproved(fact, reading)) {
            return sideOf(fact);
        }
    }
    return std::nullopt;
}

QString newestLook(const Reading& reading, Side side, const Pair& pair)
{
    const QString name = sideName(pair, side);
    const EndpointReading* seen = readingOf(reading, side);
    if (seen && seen->status) {
        return Text::tr("The newest look at %1 saw something else, status %2; a second one decides.")
            .arg(name)
            .arg(*seen->status);
    }
    return seen && seen->error
               ? paragraph({Text::tr("The newest look at %1 saw something else; a second one decides.").arg(name),
                            sentence(*seen->error)})
               : Text::tr("The newest look at %1 saw nothing; a second one decides.").arg(name);
}

} // namespace

QString sentence(const Evidence& evidence, const Pair& pair)
{
    const QString token = isolated(excerpt(evidence.text));
    const QString who = beginning(evidence, pair);
    const QString name = named(evidence, pair);
    switch (evidence.code) {
    case EvidenceCode::ControlOk:
    case EvidenceCode::ControlFailed: return controls(evidence);
    case EvidenceCode::NameUnknown: return Text::tr("The name of %1 does not exist in DNS.").arg(name);
    case EvidenceCode::PublicAddress:
        return Text::tr("The name of %1 leads to a public address where a private one is expected.").arg(name);
    case EvidenceCode::ResolveFailed: return Text::tr("The name of %1 could not be resolved.").arg(name);
    case EvidenceCode::ConnectTimeout: return Text::tr("Connecting to %1 timed out.").arg(name);
    case EvidenceCode::Refused: return Text::tr("%1 refused the connection.").arg(who);
    case EvidenceCode::Reset: return Text::tr("%1 closed the connection without an answer.").arg(who);
    case EvidenceCode::HttpStatus:
    case EvidenceCode::PrimaryStatus:
    case EvidenceCode::SecondaryStatus: return Text::tr("%1 answered with status %2.").arg(who, status(evidence));
    case EvidenceCode::NoAnswer: return Text::tr("%1 took the connection, but gave no answer.").arg(who);
    case EvidenceCode::NotFhir: return Text::tr("What answered for %1 is no FHIR service.").arg(name);
    case EvidenceCode::AnswersFhir:
        return Text::tr("%1 answers as a FHIR service does (status %2).").arg(who, status(evidence));
    case EvidenceCode::AnswerBroken:
        return Text::tr("%1 answered with what no FHIR client can use (%2).").arg(who, token);
    case EvidenceCode::LedElsewhere: return Text::tr("%1 sends its clients away, to %2.").arg(who, token);
    case EvidenceCode::HeartbeatRefused:
        return Text::tr("%1 serves FHIR, but refuses the path of the heartbeat (status %2).")
            .arg(who, status(evidence));
    case EvidenceCode::HeldBack:
        return Text::tr("%1 limits requests and asked to be left alone; it is asked again in %2.")
            .arg(who, duration(Millis{std::llround(evidence.number)}));
    case EvidenceCode::PrimaryAnswers:
    case EvidenceCode::SecondaryAnswers: return Text::tr("%1 answers.").arg(who);
    case EvidenceCode::PrimarySilent:
    case EvidenceCode::SecondarySilent: return Text::tr("%1 does not answer.").arg(who);
    case EvidenceCode::PeerReaches: return Text::tr("Another observer reaches %1.").arg(name);
    case EvidenceCode::PeerFails: return Text::tr("Another observer cannot reach %1 either.").arg(name);
    case EvidenceCode::FailedInRow:
        return Text::tr("%Ln probe(s) failed in a row.", nullptr, static_cast<int>(std::lround(evidence.number)));
    case EvidenceCode::SlowPhase:
        return Text::tr("%1 took %2.", "%1: a phase of a request")
            .arg(phase(evidence.text), milliseconds(evidence.number));
    case EvidenceCode::HeartbeatVisible: return Text::tr("Heartbeat %1 has reached the secondary.").arg(token);
    case EvidenceCode::HeartbeatStill: return Text::tr("The secondary stands still at heartbeat %1.").arg(token);
    case EvidenceCode::HeartbeatSlow: return Text::tr("Heartbeats arrive, but later and later (now %1).").arg(token);
    case EvidenceCode::HeartbeatBack: return Text::tr("The secondary went back to heartbeat %1.").arg(token);
    case EvidenceCode::ErrorShare: return Text::tr("%1 % of the requests fail.").arg(number(evidence.number * 100));
    case EvidenceCode::OnlyOnSecondary:
        return onlyOnSecondary(std::llround(evidence.number),
                               divergenceGapFromCode(evidence.text).value_or(DivergenceGap::None), pair);
    case EvidenceCode::SlowShare: return Text::tr("%1 % of the answers are slow.").arg(number(evidence.number * 100));
    case EvidenceCode::SameAddress:
        return Text::tr("%1 and %2 were both answered by %3.", "two names, an address")
            .arg(sideName(pair, Side::Primary), sideName(pair, Side::Secondary), token);
    case EvidenceCode::AnswerCached:
        return evidence.number > 0
                   ? Text::tr("A cache answers in the place of %1, with what it kept for %2.", "a name, a duration")
                         .arg(name, duration(Millis{std::llround(evidence.number)}))
                   : Text::tr("A cache answers in the place of %1.").arg(name);
    case EvidenceCode::ServiceRetired: return Text::tr("%1 says that it is retired.").arg(who);
    default: break;
    }
    const QString barrier = barrierSentence(evidence, pair, token);
    return barrier.isEmpty() ? signInSentence(evidence, pair, token) : barrier;
}

QString verdictSentence(const Reading& reading, const Pair& pair)
{
    const auto otherwise = seenOtherwise(reading);
    return reading.verdict.code == VerdictCode::Healthy && otherwise
               ? Text::tr("%1 answered as it should until the newest look.").arg(sideName(pair, *otherwise))
               : sentence(reading.verdict, pair);
}

QStringList verdictEvidence(const Reading& reading, const Pair& pair)
{
    QStringList lines;
    if (const auto otherwise = seenOtherwise(reading)) {
        lines << newestLook(reading, *otherwise, pair);
    }
    for (const Evidence& fact : reading.verdict.evidence) {
        if (!isDisproved(fact, reading)) {
            lines << sentence(fact, pair);
        }
    }
    return lines;
}

} // namespace rekindle::messages
