// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/wizard_step.h"

QT_BEGIN_NAMESPACE
class QRadioButton;
QT_END_NAMESPACE

namespace rekindle {

class Banner;
class EndpointForm;
class Theme;

/// Which services, and what they say they are.
class AddressesStep : public WizardStep
{
    Q_OBJECT
public:
    AddressesStep(Theme& theme, PairAdmin& admin, QList<Pair> others, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const PairDraft& draft) override;
    std::optional<Problem> leave(PairDraft& draft) override;
    bool isBusy() const override;
    void takeFocus() override;

private:
    PairKind kind() const;
    void showKind();
    void warn();
    std::optional<Problem> take(PairDraft& draft);
    std::optional<Problem> problemOf(const PairDraft& draft) const;

    QList<Pair> m_others{};
    QRadioButton* m_copied{};
    QRadioButton* m_managed{};
    EndpointForm* m_primary{};
    EndpointForm* m_secondary{};
    Banner* m_warning{};
};

} // namespace rekindle
