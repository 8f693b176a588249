// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes_card.h"

#include "service/messages.h"
#include "widgets/fields.h"
#include "widgets/lanes_view.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

LanesCard::LanesCard(Theme& theme, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"lanesCard"_s);
    m_head = parts::label(this, "heading");
    m_label = parts::label(this, "small");
    m_choice = new ComboBox(u"compareBox"_s, this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_label->setBuddy(m_choice);
    m_lanes = new LanesView(theme, this);
    m_lanes->setObjectName(u"lanesView"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_head, 1);
    row->addWidget(m_label);
    row->addWidget(m_choice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::m);
    column->addLayout(row);
    column->addWidget(m_lanes);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_chosen = IncidentId{m_choice->itemData(index).toString()};
        m_lanes->compareWith(other());
        emit compared();
    });
}

std::optional<Incident> LanesCard::other() const
{
    const auto found = std::find_if(m_others.cbegin(), m_others.cend(),
                                    [this](const Incident& incident) { return incident.id == m_chosen; });
    return found == m_others.cend() ? std::nullopt : std::optional(*found);
}

void LanesCard::set(const std::optional<Incident>& incident, const QList<Incident>& all, Millis rto, Instant now)
{
    QList<Incident> others;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(others),
                 [&](const Incident& one) { return !incident || one.id != incident->id; });
    m_lanes->set(incident, rto, now);
    if (others != m_others) {
        m_others = others;
        offer(now);
    }
}

void LanesCard::offer(Instant now)
{
    m_now = now;
    m_choice->clear();
    m_choice->addItem(tr("nothing", "compare with"), QString());
    for (const Incident& incident : std::as_const(m_others)) {
        m_choice->addItem(messages::label(incident.kind) + u" · "_s + messages::shortMoment(incident.began, now),
                          incident.id.value);
    }
    const int index = m_choice->findData(m_chosen.value);
    m_choice->setCurrentIndex(std::max(0, index));
    if (index < 0) {
        m_chosen = {};
    }
    m_label->setVisible(!m_others.isEmpty());
    m_choice->setVisible(!m_others.isEmpty());
    m_lanes->compareWith(other());
}

void LanesCard::retranslate()
{
    m_head->setText(tr("Phases and milestones"));
    m_label->setText(tr("Compare with"));
    m_choice->setAccessibleName(tr("Compare with"));
    offer(m_now);
}

} // namespace rekindle
