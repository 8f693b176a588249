// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/form_dialog.h"

#include "theme.h"
#include "widgets/parts.h"
#include "widgets/subject_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(440);
    m_column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_column->setSpacing(space::s);
    auto* head = parts::sentence(this, "title", u"formTitle"_s);
    head->setText(title);
    m_column->addWidget(head);
}

void FormDialog::addSubject(const QString& pairName, Environment environment)
{
    m_column->addWidget(new SubjectStrip(pairName, environment, this));
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
    row->setContentsMargins(0, space::m, 0, 0);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(confirm);
    m_column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    return confirm;
}

} // namespace rekindle
