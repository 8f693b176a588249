// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/form_dialog.h"

#include "theme.h"
#include "widgets/parts.h"
#include "widgets/subject_strip.h"
#include "window_place.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowest = 440;
}

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(narrowest);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"formScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_host = new QWidget(scroll);
    m_host->setProperty("kind", u"page"_s);
    m_column = new QVBoxLayout(m_host);
    m_column->setContentsMargins(space::xl, space::xl, space::xl, space::s);
    m_column->setSpacing(space::s);
    scroll->setWidget(m_host);
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(scroll, 1);
    auto* head = parts::sentence(this, "title", u"formTitle"_s);
    head->setText(title);
    m_column->addWidget(head);
}

void FormDialog::addSubject(const QString& pairName, Environment environment)
{
    m_column->addWidget(new SubjectStrip(pairName, environment, this));
}

void FormDialog::addFacts(const QStringList& lines)
{
    for (const QString& line : lines) {
        auto* label = parts::sentence(this, "plain", u"formFact"_s);
        label->setText(line);
        m_column->addWidget(label);
    }
}

void FormDialog::addWarning(const QString& text)
{
    if (!text.isEmpty()) {
        auto* label = parts::sentence(this, "watchText", u"formWarning"_s);
        label->setText(text);
        m_column->addWidget(label);
    }
}

void FormDialog::addExplanation(const QString& text)
{
    auto* label = parts::sentence(this, "dim", u"formExplanation"_s);
    label->setText(text);
    m_column->addWidget(label);
}

QLabel* FormDialog::addField(const QString& text, QWidget* field)
{
    auto* label = parts::label(this, "heading");
    label->setText(text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    m_column->addWidget(label);
    m_column->addWidget(field);
    return label;
}

QPushButton* FormDialog::addButtons(const QString& action, const char* kind)
{
    auto* cancel = parts::button(this, "plain", u"cancelButton"_s);
    parts::setText(cancel, tr("Cancel"));
    auto* confirm = parts::button(this, kind, u"confirmButton"_s);
    parts::setText(confirm, action);
    confirm->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::xl, space::s, space::xl, space::l);
    row->setSpacing(space::s);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(confirm);
    m_outer->addLayout(row); // in sight, however much there is above
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    return confirm;
}

void FormDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // All of it where there is room, else it scrolls above its buttons.
    const int wide = std::max(narrowest, m_host->minimumSizeHint().width());
    const int content =
        m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(wide) : m_host->sizeHint().height();
    const int buttons = m_outer->totalMinimumSize().height() - m_outer->itemAt(0)->minimumSize().height();
    resize(sizeOnScreen(*this, {wide, content + buttons + space::m}));
}

} // namespace rekindle
