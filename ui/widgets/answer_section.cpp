// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer_section.h"

#include "service/messages.h"
#include "state_class.h"
#include "widgets/answer_parts.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineAbreast = 780; ///< own width
}

AnswerSection::AnswerSection(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    m_question = parts::label(this, "small", u"secondQuestion"_s);
    m_state = parts::label(this, "heading", u"secondState"_s);
    m_sentence = parts::sentence(this, "bannerText", u"secondSentence"_s);
    m_parts = new AnswerParts(u"second"_s, AnswerParts::Heads::Before, this);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(space::m);
    m_line->addWidget(m_question, 0, Qt::AlignTop);
    m_line->addWidget(m_state, 0, Qt::AlignTop);
    m_line->addWidget(m_sentence, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(parts::rule(this));
    column->addLayout(m_line);
    column->addWidget(m_parts);
    connect(&theme, &Theme::changed, this, &AnswerSection::recolour);
}

void AnswerSection::show(const Answer& answer, bool live)
{
    m_severity = live ? answer.severity : Severity::Unknown;
    QStringList state{stateShape(stateClass(m_severity)) + u' ' + answer.state};
    if (live && !answer.firmness.isEmpty()) {
        state << answer.firmness;
    }
    m_question->setText(questionText(answer.question));
    m_state->setText(state.join(u" · "_s));
    m_sentence->setText(answer.sentence);
    m_parts->show(answer);
    m_parts->setVisible(answer.told);
    recolour();
}

void AnswerSection::resizeEvent(QResizeEvent* event)
{
    const bool narrow = event->size().width() < Theme::px(lineAbreast);
    m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setSpacing(narrow ? space::xs : space::m);
    QWidget::resizeEvent(event);
}

QString AnswerSection::spoken() const
{
    return messages::paragraph({m_question->text(), m_state->text() + u'.', m_sentence->text()});
}

void AnswerSection::recolour()
{
    m_state->setStyleSheet(u"color: %1;"_s.arg(m_theme.tokens().of(stateClass(m_severity)).name()));
}

} // namespace rekindle
