// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pair_draft.h"

#include <QWidget>

#include <optional>

namespace rekindle {

/// One page of the wizard. It shows the draft when it is entered and writes into it when it is left; it never stores.
class WizardStep : public QWidget
{
    Q_OBJECT
public:
    /// Why the step cannot be left, and where to put it right.
    struct Problem {
        QString text{};
        QWidget* field{};
    };

    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual void enter(const PairDraft& draft) = 0;
    /// Also called when going back, where a problem does not hold anybody.
    virtual std::optional<Problem> leave(PairDraft& draft) = 0;
    /// Something is being found out that the next step would use.
    virtual bool isBusy() const { return false; }
    /// Where the keyboard begins: at the first stop of the Tab key, unless the step knows better.
    virtual void takeFocus();

signals:
    void settled(); ///< no longer busy
};

} // namespace rekindle
