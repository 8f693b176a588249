// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include "service/messages.h"
#include "state_class.h"

#include <QCoreApplication>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

QString firmness(std::optional<Confidence> confidence, Instant since, Instant now)
{
    const bool dated = since != Instant{};
    if (!confidence) {
        //: %1: a moment
        return dated ? Text::tr("since %1").arg(messages::shortMoment(since, now)) : QString();
    }
    const QString sure = messages::label(*confidence);
    //: %1: suspected, probable or confirmed; %2: a moment
    return dated ? Text::tr("%1, since %2").arg(sure, messages::shortMoment(since, now)) : sure;
}

Answer ofVerdict(const PairStatus& status, bool declared, Instant now)
{
    const Verdict verdict = status.reading ? status.reading->verdict : Verdict{};
    const Pair& pair = status.pair;
    Answer answer{Answer::Question::Serves, severity(verdict), messages::label(verdict.code)};
    if (const auto confidence = confidenceOf(verdict)) {
        answer.firmness = firmness(confidence, verdict.since, now);
    }
    answer.sentence =
        status.reading ? messages::verdictSentence(*status.reading, pair) : messages::sentence(verdict, pair);
    answer.evidence = status.reading ? messages::verdictEvidence(*status.reading, pair) : QStringList{};
    answer.action = declared && isOutage(verdict.code) ? declaredAdvice() : messages::firstAction(verdict, pair);
    answer.disproof = messages::disproof(verdict, pair);
    return answer;
}

Answer ofProtection(const PairStatus& status, Instant now)
{
    const Reading& reading = *status.reading;
    const Protection& protection = reading.protection;
    Answer answer{Answer::Question::Protected, severity(protection), protectionText(protection)};
    answer.firmness = firmness(confidenceOf(protection), protection.since, now);
    answer.sentence = messages::sentence(protection, status.pair);
    if (protection.seen != Instant{} && protection.seen < reading.at) {
        //: %1: "2 min ago"; %2: a moment
        answer.evidence << Text::tr("Last seen so %1, at %2; the looks since then did not show it.")
                               .arg(messages::age(now - protection.seen), messages::shortMoment(protection.seen, now));
    }
    answer.evidence << messages::protectionEvidence(reading, status.pair);
    answer.action = messages::protectionAction(reading, status.pair);
    answer.disproof = messages::disproof(protection, status.pair);
    return answer;
}

/// The copy was judged by both, and found the same.
bool sayTheSame(const Reading& reading)
{
    switch (reading.verdict.code) {
    case VerdictCode::ReplicationStalled: return reading.protection.cause == ProtectionCause::Stalled;
    case VerdictCode::NotConverging: return reading.protection.cause == ProtectionCause::NotConverging;
    case VerdictCode::Rewind: return reading.protection.cause == ProtectionCause::Rewound;
    default: return false;
    }
}

} // namespace

QList<Answer> answersOf(const PairStatus& status, bool declared, Instant now)
{
    QList<Answer> answers{ofVerdict(status, declared, now)};
    if (!status.reading) {
        return answers;
    }
    answers << ofProtection(status, now);
    if (isProtectionTheMatter(*status.reading)) {
        answers.swapItemsAt(0, 1);
    }
    answers.last().told = answers.last().severity != Severity::Good && !sayTheSame(*status.reading);
    if (sayTheSame(*status.reading)) {
        for (const QString& fact : std::as_const(answers.last().evidence)) {
            if (!answers.first().evidence.contains(fact)) {
                answers.first().evidence << fact;
            }
        }
    }
    return answers;
}

QString questionText(Answer::Question question)
{
    return question == Answer::Question::Serves ? Text::tr("Does the primary serve?")
                                                : Text::tr("Could we fail over now?");
}

} // namespace rekindle
