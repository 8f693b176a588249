// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict_card.h"

#include "service/messages.h"
#include "state_class.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QResizeEvent>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int partsAbreast = 640; ///< card width

QString bullets(const QStringList& lines)
{
    QStringList marked;
    for (const QString& line : lines) {
        marked << u"· "_s + line;
    }
    return marked.join(u'\n');
}

QString headline(const PairStatus& status, Instant now)
{
    const Verdict& verdict = status.reading->verdict;
    if (!status.live) {
        //: %1: a verdict; %2: a moment in the past
        return VerdictCard::tr("Last known state: %1, read %2")
            .arg(stateText(status), messages::shortMoment(status.reading->at, now));
    }
    if (verdict.code == VerdictCode::Healthy || verdict.code == VerdictCode::Unknown) {
        return stateText(status);
    }
    //: %1: a verdict; %2: suspected, probable or confirmed; %3: a moment
    return VerdictCard::tr("%1 · %2, since %3")
        .arg(stateText(status), messages::label(verdict.confidence), messages::shortMoment(verdict.since, now));
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
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(space::xl);
    m_parts->setContentsMargins(0, space::s, 0, 0);
    m_action = addPart(m_parts, u"firstAction"_s, 3);
    m_evidence = addPart(m_parts, u"evidence"_s, 3);
    m_disproof = addPart(m_parts, u"disproof"_s, 2);
    setReadable();
    m_readAt = parts::sentence(this, "small", u"verdictRead"_s);
    m_disproof.column->insertWidget(2, m_readAt);
    body()->addLayout(m_parts);
    m_source = parts::sentence(this, "small", u"verdictSource"_s);
    body()->addWidget(m_source);
}

void VerdictCard::resizeEvent(QResizeEvent* event)
{
    const bool narrow = event->size().width() < Theme::px(partsAbreast);
    m_parts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setSpacing(narrow ? space::s : space::xl);
    Banner::resizeEvent(event);
}

VerdictCard::Part VerdictCard::addPart(QBoxLayout* row, const QString& name, int stretch)
{
    auto* column = new QVBoxLayout;
    const Part part{parts::label(this, "small"), parts::sentence(this, "smallText", name), column};
    column->setSpacing(2);
    column->addWidget(part.head);
    column->addWidget(part.text);
    column->addStretch(1);
    row->addLayout(column, stretch);
    return part;
}

void VerdictCard::show(const PairStatus& status, bool declared, std::optional<Instant> next, Instant now)
{
    if (!status.reading) {
        set(StateClass::Unknown, messages::label(VerdictCode::Unknown), messages::sentence(Verdict{}, status.pair));
    } else {
        set(stateClass(status), headline(status, now), situation(status));
    }
    const Verdict verdict = status.reading ? status.reading->verdict : Verdict{};
    QStringList seen;
    for (const Evidence& evidence : verdict.evidence) {
        seen << messages::sentence(evidence, status.pair);
    }
    m_evidence.head->setText(tr("What was seen"));
    m_evidence.text->setText(seen.isEmpty() ? tr("Nothing yet.") : bullets(seen));
    m_action.head->setText(tr("First thing to do"));
    m_action.text->setText(advice(status, declared));
    m_disproof.head->setText(tr("This would change it"));
    m_disproof.text->setText(messages::disproof(verdict, status.pair));
    // A healthy pair needs one line, not three columns: there is nothing to do.
    const bool calm = verdict.code == VerdictCode::Healthy && stateClass(status) != StateClass::Bad
                      && stateClass(status) != StateClass::Watch;
    for (const Part& part : {m_evidence, m_action, m_disproof}) {
        part.head->setVisible(!calm);
        part.text->setVisible(!calm);
    }
    m_readAt->setVisible(!calm);
    m_readAt->setText(readText(status, next, now));
    QStringList source;
    if (calm) {
        set(stateClass(status), headline(status, now), messages::paragraph(QStringList{situation(status)} + seen));
    }
    if (calm) {
        source << readText(status, next, now);
        source << tr("This would change it: %1").arg(messages::disproof(verdict, status.pair));
    }
    if (status.storeError) {
        source << messages::sentence(*status.storeError) << messages::remedy(*status.storeError);
    }
    m_source->setText(messages::paragraph(source));
    m_source->setVisible(!source.isEmpty());
}

} // namespace rekindle
