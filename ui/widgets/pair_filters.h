// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pair_list.h"

#include <QWidget>

#include <array>

namespace rekindle {

class ChoiceButton;
class ChoiceGroup;

/// The filters of the overview as a row of chips, one of them pressed, each with the number of pairs behind it.
class PairFilters : public QWidget
{
    Q_OBJECT
public:
    explicit PairFilters(QWidget* parent = nullptr);
    void show(const PairList& list); ///< which one is pressed, and the numbers

signals:
    void chosen(rekindle::PairList::Filter filter);

private:
    ChoiceGroup* m_group{};
    std::array<ChoiceButton*, PairList::filterCount> m_chips{};
};

} // namespace rekindle
