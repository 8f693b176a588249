// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer_parts.h"

#include "theme.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int partsAbreast = 580; ///< own width

QString nameOf(const QString& prefix, QString name)
{
    if (!prefix.isEmpty()) {
        name.front() = name.front().toUpper();
    }
    return prefix + name;
}

} // namespace

AnswerParts::AnswerParts(const QString& prefix, Heads heads, QWidget* parent)
    : QWidget(parent)
    , m_heads(heads)
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setSpacing(space::xl);
    m_row->setContentsMargins(0, heads == Heads::Above ? space::xs : 0, 0, 0);
    m_action = addPart(nameOf(prefix, u"firstAction"_s), 3);
    m_evidence = addPart(nameOf(prefix, u"evidence"_s), 3);
    m_disproof = addPart(nameOf(prefix, u"disproof"_s), 2);
}

AnswerParts::Part AnswerParts::addPart(const QString& name, int stretch)
{
    auto* column = new QVBoxLayout;
    const Part part{parts::label(this, "small"), parts::sentence(this, "smallText", name), column};
    column->setSpacing(2);
    column->addWidget(part.head);
    column->addWidget(part.text);
    column->addStretch(1);
    m_row->addLayout(column, stretch);
    return part;
}

void AnswerParts::addBelowDisproof(QWidget* widget)
{
    m_disproof.column->insertWidget(2, widget);
}

void AnswerParts::set(const Part& part, const QString& head, const QStringList& lines)
{
    const bool above = m_heads == Heads::Above;
    part.head->setVisible(above);
    part.head->setText(head);
    //: what it is about, and what is said of it
    part.text->setText(above ? lines.join(u'\n') : tr("%1: %2").arg(head, lines.join(u'\n')));
}

void AnswerParts::show(const Answer& answer)
{
    QStringList seen;
    for (const QString& line : answer.evidence) {
        seen << (answer.evidence.size() > 1 || m_heads == Heads::Above ? u"· "_s + line : line);
    }
    set(m_action, tr("First thing to do"), {answer.action});
    set(m_evidence, tr("What was seen"), seen.isEmpty() ? QStringList{tr("Nothing yet.")} : seen);
    set(m_disproof, tr("This would change it"), {answer.disproof});
}

void AnswerParts::resizeEvent(QResizeEvent* event)
{
    const bool narrow = event->size().width() < Theme::px(partsAbreast);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(narrow ? space::s : space::xl);
    QWidget::resizeEvent(event);
}

} // namespace rekindle
