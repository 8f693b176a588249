// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clock_tile.h"

#include "theme.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

ClockTile::ClockTile(const QString& name, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", u"card"_s);
    setObjectName(name);
    m_caption = parts::sentence(this, "small");
    m_figure = parts::label(this, "display");
    m_remark = parts::sentence(this, "small");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(2);
    column->addWidget(m_caption);
    column->addWidget(m_figure);
    column->addWidget(m_remark);
}

void ClockTile::set(const QString& caption, const QString& figure, const QString& remark)
{
    m_caption->setText(parts::unbroken(caption));
    m_figure->setText(figure);
    m_remark->setText(parts::unbroken(remark));
    parts::setSpoken(this, caption, figure);
}

} // namespace rekindle
