// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/wizard_step.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

class SignInForm;
class Theme;

/// How to sign in to each service, and where its secret is kept.
class SignInStep : public WizardStep
{
    Q_OBJECT
public:
    SignInStep(Theme& theme, PairAdmin& admin, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const PairDraft& draft) override;
    std::optional<Problem> leave(PairDraft& draft) override;

private:
    void showSame();

    PairAdmin& m_admin;
    PairDraft m_draft{}; ///< as it was entered
    bool m_copied{true};
    SignInForm* m_primary{};
    SignInForm* m_secondary{};
    QCheckBox* m_same{};
    QLabel* m_placeLabel{};
    QComboBox* m_place{};
    QLabel* m_placeText{};
};

} // namespace rekindle
