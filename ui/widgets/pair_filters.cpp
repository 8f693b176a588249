// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pair_filters.h"

#include "theme.h"
#include "widgets/choice_button.h"
#include "widgets/flow.h"
#include "widgets/parts.h"

#include <QLocale>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, PairList::filterCount> names{"filterAll",  "filterProblems",    "filterProduction",
                                                               "filterTest", "filterDevelopment", "filterNotMeasured"};

} // namespace

PairFilters::PairFilters(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"pairFilters"_s);
    auto* row = new Flow(space::s);
    setLayout(row);
    m_group = new ChoiceGroup(this);
    for (int i = 0; i < PairList::filterCount; ++i) {
        auto* chip = new ChoiceButton("range", QString::fromLatin1(names[static_cast<size_t>(i)]), this);
        m_group->add(chip, i);
        m_chips[static_cast<size_t>(i)] = chip;
        row->addWidget(chip);
    }
    connect(m_group, &ChoiceGroup::chosen, this, [this](int id) { emit chosen(static_cast<PairList::Filter>(id)); });
}

void PairFilters::show(const PairList& list)
{
    const QString words[] = {tr("All"),  tr("Problems"),    tr("Production"),
                             tr("Test"), tr("Development"), tr("Not measured")};
    for (int i = 0; i < PairList::filterCount; ++i) {
        const auto filter = static_cast<PairList::Filter>(i);
        const int count = list.count(filter);
        ChoiceButton* chip = m_chips[static_cast<size_t>(i)];
        //: a filter and how many pairs it shows
        parts::setText(chip, tr("%1  %2").arg(words[i], QLocale().toString(count)));
        chip->setChecked(list.filter() == filter);
        // What nobody has needs no button; what is pressed must stay to be released.
        chip->setVisible(count > 0 || filter == PairList::Filter::All || list.filter() == filter);
    }
}

} // namespace rekindle
