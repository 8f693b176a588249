// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/type_rows.h"

#include "theme.h"
#include "widgets/elided_label.h"
#include "widgets/parts.h"

#include <QGridLayout>
#include <QLabel>

namespace rekindle {

using namespace Qt::StringLiterals;

TypeRows::TypeRows(Wide wide, QString name, QWidget* parent)
    : QWidget(parent)
    , m_wide(wide)
    , m_name(std::move(name))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(wide == Wide::Type ? 0 : 1, 1);
    if (wide == Wide::Sentence) {
        m_grid->setHorizontalSpacing(space::m);
    }
}

void TypeRows::setRows(const QList<Row>& rows)
{
    setVisible(!rows.isEmpty());
    if (rows == m_rows) {
        return;
    }
    m_rows = rows;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString counts = m_name + "Counts"_L1;
    int line = 0;
    for (const Row& row : rows) {
        if (line > 0) {
            m_grid->addWidget(parts::rule(this), line++, 0, 1, 2);
        }
        auto* type = new ElidedLabel("smallText", 0, this);
        type->setObjectName(m_name + "Type"_L1);
        type->setFull(row.type);
        m_grid->addWidget(type, line, 0);
        if (m_wide == Wide::Type) {
            type->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            auto* figure = parts::label(this, "smallText", counts);
            figure->setText(row.said);
            m_grid->addWidget(figure, line++, 1, Qt::AlignTrailing);
        } else {
            auto* sentence = parts::sentence(this, "smallText", counts);
            sentence->setText(row.said);
            m_grid->addWidget(sentence, line++, 1);
        }
    }
}

} // namespace rekindle
