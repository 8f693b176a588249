// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/divergence_card.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

DivergenceCard::DivergenceCard(QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"divergenceCard"_s);
    m_head = parts::sentence(this, "heading", u"divergenceText"_s);
    m_rows = new TypeRows(TypeRows::Wide::Sentence, u"divergence"_s, this);
    m_rest = parts::sentence(this, "small", u"divergenceRest"_s);
    m_close = parts::button(this, "range", u"closeDivergenceButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    column->addWidget(m_head);
    column->addWidget(m_rows);
    column->addWidget(m_rest);
    column->addWidget(m_close, 0, Qt::AlignLeading);
    connect(m_close, &QPushButton::clicked, this, &DivergenceCard::closeAsked);
    retranslate();
    hide();
}

void DivergenceCard::retranslate()
{
    parts::setText(m_close, tr("Close with a reason…"));
}

QList<TypeRows::Row> DivergenceCard::rowsOf(const Divergence& divergence) const
{
    QList<std::pair<QString, DivergenceCounts>> types;
    for (auto it = divergence.byType.cbegin(); it != divergence.byType.cend(); ++it) {
        types.append({it.key(), it.value()});
    }
    std::stable_sort(types.begin(), types.end(),
                     [](const auto& a, const auto& b) { return a.second.total() > b.second.total(); });
    QList<TypeRows::Row> rows;
    for (const auto& [type, counts] : types.mid(0, typesShown)) {
        rows.append({type, messages::divergenceOf(counts)});
    }
    if (types.size() > typesShown) {
        DivergenceCounts rest;
        for (const auto& [type, counts] : types.mid(typesShown)) {
            rest.creates += counts.creates;
            rest.updates += counts.updates;
            rest.deletes += counts.deletes;
        }
        rows.append({tr("%Ln more type(s)", nullptr, static_cast<int>(types.size() - typesShown)),
                     messages::divergenceOf(rest)});
    }
    return rows;
}

void DivergenceCard::show(const PairStatus& status, Instant now)
{
    const auto divergence = status.reading ? status.reading->divergence : std::nullopt;
    // In an outage nothing can be looked for on the primary: until something is certain, the evidence says all of it.
    const bool early = divergence && divergence->total().total() == 0 && isOutage(status.reading->verdict.code);
    const bool wanted = divergence && !divergence->none() && !early;
    setVisible(wanted);
    if (!wanted) {
        return;
    }
    m_head->setText(messages::divergence(*divergence, status.pair));
    m_rows->setRows(rowsOf(*divergence));
    QStringList rest;
    if (divergence->mayBe > 0 && divergence->total().total() > 0) {
        rest << tr("Of %Ln more resource(s) it is not known.", nullptr,
                   static_cast<int>(std::min<qint64>(divergence->mayBe, 2'000'000'000)));
    }
    //: %1: a moment
    rest << tr("Both were last known to be alike at %1.").arg(messages::shortMoment(divergence->since, now));
    if (divergence->countedAt != Instant{}) {
        //: %1: "3 s ago"
        rest << tr("Counted %1.").arg(messages::age(now - divergence->countedAt));
    }
    m_rest->setText(messages::paragraph(rest));
}

} // namespace rekindle
