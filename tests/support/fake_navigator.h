// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigator.h"

#include <QStringList>

namespace rekindle {

/// A window that only notes what a page asks of it.
class FakeNavigator : public Navigator
{
public:
    void showPage(const QString& code) override { asked << code; }
    void openPair(const PairId& id, const QString& view = {}) override { asked << id.value + u'/' + view; }
    PairId selectedPair() const override { return selected; }
    bool run(const QString& command) override
    {
        asked << u'!' + command;
        return true;
    }

    QStringList asked{}; ///< "overview", "north/timeline", "!action.addPair"
    PairId selected{};
};

} // namespace rekindle
