// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pair_draft.h"
#include "wizard/wizard_step.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

class Disclosure;
class SignInForm;
class Theme;

/// Whether the heartbeat may be written, and by whom. On production that needs a confirmation.
class HeartbeatForm : public QWidget
{
    Q_OBJECT
public:
    HeartbeatForm(Theme& theme, PairAdmin& admin, QWidget* parent = nullptr);

    void load(const PairDraft& draft);
    std::optional<WizardStep::Problem> store(PairDraft& draft);
    void setEnvironment(Environment environment);

private:
    void showParts();
    void storeOff(PairDraft& draft) const;

    bool m_production{true};
    QCheckBox* m_write{};
    QLabel* m_text{};
    QCheckBox* m_confirm{};
    Disclosure* m_more{};
    SignInForm* m_identity{};
};

} // namespace rekindle
