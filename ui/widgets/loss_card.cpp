// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/loss_card.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/flow.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

LossCard::LossCard(QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"lossCard"_s);
    m_head = parts::label(this, "heading");
    m_total = parts::label(this, "plain", u"lossTotal"_s);
    m_rows = new TypeRows(TypeRows::Wide::Type, u"loss"_s, this);
    m_text = parts::sentence(this, "small", u"lossExplanation"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    auto* head = new Flow(space::m);
    head->addWidget(m_head);
    head->addWidget(m_total);
    column->addLayout(head);
    column->addWidget(m_rows);
    column->addWidget(m_text);
    column->addStretch(1);
}

QList<TypeRows::Row> LossCard::rowsOf(const LossEstimate& loss) const
{
    QList<std::pair<QString, CountRange>> types;
    const auto says = [&loss](const CountRange& count) {
        return loss.complete || count.least > 0;
    }; // "at least 0" is nothing
    for (auto it = loss.byType.cbegin(); it != loss.byType.cend(); ++it) {
        if (says(it.value())) {
            types.append({it.key(), it.value()});
        }
    }
    std::stable_sort(types.begin(), types.end(),
                     [](const auto& a, const auto& b) { return a.second.most > b.second.most; });
    QList<TypeRows::Row> rows;
    for (const auto& [name, count] : types.mid(0, typesShown)) {
        rows.append({name, messages::count(count, loss.complete)});
    }
    if (types.size() > typesShown) {
        CountRange rest;
        for (const auto& [name, count] : types.mid(typesShown)) {
            rest.least += count.least;
            rest.most += count.most;
        }
        rows.append({tr("%Ln more type(s)", nullptr, static_cast<int>(types.size() - typesShown)),
                     messages::count(rest, loss.complete)});
    }
    if (loss.deletes.most > 0 && says(loss.deletes)) {
        rows.append({tr("of these, deletions"), messages::count(loss.deletes, loss.complete)});
    }
    return rows;
}

QString LossCard::explanation(const LossEstimate& loss, Instant now) const
{
    QStringList text;
    if (loss.total && loss.countedAt != Instant{}) {
        const QString moment = messages::shortMoment(loss.countedAt, now);
        const QString age = messages::age(now - loss.countedAt);
        //: %1: a moment; %2: how long ago that was
        text << (loss.complete ? tr("As of %1 (%2), complete.").arg(moment, age)
                               : tr("As of %1 (%2), not complete: there may be more.").arg(moment, age));
    } else if (loss.total && !loss.complete) {
        text << tr("There may be more: the count is not complete.");
    }
    if (!loss.complete && loss.gap != LossGap::None) {
        text << messages::lossGap(loss.gap);
    }
    // One clock for all of it: the moment of the count.
    const bool counted = loss.countedAt != Instant{};
    if (loss.oldest) {
        text << (counted ? tr("The oldest of these changes was made %1 before.")
                               .arg(messages::duration(std::max(Millis{0}, loss.countedAt - *loss.oldest)))
                         : tr("Oldest change: %1.").arg(messages::shortMoment(*loss.oldest, now)));
    }
    if (loss.worstCase && loss.stoppedAt) {
        //: %1: a duration; %2: a moment
        text << tr("At worst everything of the last %1 before %2, when the primary stopped taking changes.")
                    .arg(messages::duration(*loss.worstCase), messages::shortMoment(*loss.stoppedAt, now));
    } else if (loss.worstCase) {
        text << tr("At worst it is all that was changed in the %1 before.").arg(messages::duration(*loss.worstCase));
    }
    return messages::paragraph(text);
}

void LossCard::show(const std::optional<LossEstimate>& loss, Instant now)
{
    m_head->setText(tr("Would be lost now"));
    const bool known = loss && loss->total;
    const bool none = known && loss->complete && loss->total->most == 0;
    m_total->setText(none ? tr("Nothing: the secondary has every change.") : known ? messages::loss(*loss) : QString());
    m_total->setVisible(known);
    m_rows->setRows(known ? rowsOf(*loss) : QList<TypeRows::Row>{});
    m_text->setText(known ? explanation(*loss, now) : tr("Not known. Counting needs read access to both services."));
    m_text->setVisible(!m_text->text().isEmpty());
}

} // namespace rekindle
