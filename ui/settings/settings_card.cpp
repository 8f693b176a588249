// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_card.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr int labelWidth = 150;
}

SettingsCard::SettingsCard(QWidget* parent, const QString& name)
    : QFrame(parent)
{
    setObjectName(name);
    setProperty("kind", u"card"_s);
    m_heading = parts::label(this, "heading");
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnMinimumWidth(0, Theme::px(labelWidth));
    m_grid->setColumnStretch(1, 1);
    m_result = parts::sentence(this, "smallText", name + u"Result"_s);
    m_result->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_heading);
    column->addLayout(m_grid);
    column->addWidget(m_result);
}

SettingsCard::Row SettingsCard::addRow(QWidget* control)
{
    auto* line = new QHBoxLayout;
    line->addWidget(control);
    return addRow(line, control);
}

SettingsCard::Row SettingsCard::addRow(QLayout* controls, QWidget* control)
{
    auto* label = parts::sentence(this, "body");
    label->setBuddy(control);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addLayout(controls, row, 1);
    return {label, control};
}

void SettingsCard::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1);
}

void SettingsCard::setRow(const Row& row, const QString& text)
{
    row.label->setText(text);
    row.control->setAccessibleName(text);
}

void SettingsCard::showRow(const Row& row, bool visible)
{
    row.label->setVisible(visible);
    row.control->setVisible(visible);
}

void SettingsCard::setHeading(const QString& text)
{
    m_heading->setText(text);
}

void SettingsCard::setResult(const QString& text)
{
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

void SettingsCard::change(SettingsControl& control, const SettingsControl::Edit& edit)
{
    control.change(edit).then(this, [this](const Result<void>& saved) {
        setResult(saved ? QString()
                        : messages::paragraph({messages::sentence(saved.error()), messages::remedy(saved.error())}));
    });
}

} // namespace rekindle
