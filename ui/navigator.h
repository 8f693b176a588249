// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

namespace rekindle {

/// What a page may ask of the window that it is in. Pages know each other by their codes only.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// A page by its code, or a view of the pair that is chosen by its own. One that is not there: nothing happens.
    virtual void showPage(const QString& code) = 0;
    /// Empty `view`: the one that was shown last.
    virtual void openPair(const PairId& id, const QString& view = {}) = 0;
    /// On a page where one is selected, that one; else the one that was opened last. May be gone by now.
    virtual PairId selectedPair() const = 0;
    /// What is in the command palette, by its id. False: there is none, or it cannot be run now.
    virtual bool run(const QString& command) = 0;
};

} // namespace rekindle
