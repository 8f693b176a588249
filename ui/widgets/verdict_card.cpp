// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict_card.h"

#include "answer.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/answer_parts.h"
#include "widgets/answer_section.h"
#include "widgets/parts.h"

#include <QLabel>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString headline(const PairStatus& status, const Answer& answer, Instant now)
{
    if (status.reading && !status.live) {
        //: %1: a verdict; %2: a moment in the past
        return VerdictCard::tr("Last known state: %1, read %2")
            .arg(answer.state, messages::shortMoment(status.reading->at, now));
    }
    return answer.firmness.isEmpty() ? answer.state : QString(answer.state + u" · "_s + answer.firmness);
}

QString nextText(std::optional<Instant> next, Instant now)
{
    if (!next) {
        return {};
    }
    return *next > now ? VerdictCard::tr("Next probe in %1.").arg(messages::duration(*next - now + 999ms))
                       : VerdictCard::tr("It is being read.");
}

QString readText(const PairStatus& status, std::optional<Instant> next, Instant now)
{
    QStringList text;
    if (status.reading && status.live) {
        text << VerdictCard::tr("Read %1, staleness %2.")
                    .arg(messages::age(now - status.reading->at), messages::label(status.reading->lag.method));
    }
    text << nextText(next, now);
    text.removeAll(QString());
    return messages::paragraph(text);
}

} // namespace

VerdictCard::VerdictCard(Theme& theme, QWidget* parent)
    : Banner(theme, parent)
{
    m_parts = new AnswerParts({}, AnswerParts::Heads::Above, this);
    m_second = new AnswerSection(theme, this);
    m_readAt = parts::sentence(this, "small", u"verdictRead"_s);
    m_source = parts::sentence(this, "small", u"verdictSource"_s);
    m_parts->addBelowDisproof(m_readAt);
    body()->addWidget(m_parts);
    body()->addWidget(m_second);
    body()->addWidget(m_source);
    setReadable();
}

void VerdictCard::show(const PairStatus& status, bool declared, std::optional<Instant> next, Instant now)
{
    const QList<Answer> answers = answersOf(status, declared, now);
    const Answer& first = answers.first();
    // A healthy pair needs one line of each, not three columns: there is nothing to do.
    const bool calm = status.reading && first.severity == Severity::Good;
    QString spokenBelow;
    if (answers.size() > 1) {
        m_second->show(answers.last(), status.live);
        spokenBelow = m_second->spoken();
    }
    m_second->setVisible(answers.size() > 1);
    m_parts->show(first);
    m_parts->setVisible(!calm);
    m_readAt->setText(readText(status, next, now));
    set(stateClass(status), headline(status, first, now),
        calm ? messages::paragraph(QStringList{first.sentence} + first.evidence) : first.sentence, spokenBelow);
    QStringList source;
    if (calm) {
        source << readText(status, next, now)
               << tr("This would change it: %1").arg(messages::paragraph({first.disproof, answers.last().disproof}));
    }
    if (status.storeError) {
        source << messages::sentence(*status.storeError) << messages::remedy(*status.storeError);
    }
    m_source->setText(messages::paragraph(source));
    m_source->setVisible(!source.isEmpty());
}

} // namespace rekindle
