// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/wizard_step.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace rekindle {

class HeartbeatForm;
class Theme;

/// What people call the pair, what was promised of it, and whether the heartbeat may be written.
class DetailsStep : public WizardStep
{
    Q_OBJECT
public:
    DetailsStep(Theme& theme, PairAdmin& admin, QList<Pair> others, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const PairDraft& draft) override;
    std::optional<Problem> leave(PairDraft& draft) override;

private:
    QLineEdit* addLine(const QString& name, const QString& text);
    std::optional<Problem> takeObjectives(Pair& pair);
    Environment environment() const;
    std::optional<Problem> problemOf(const PairDraft& draft) const;

    QList<Pair> m_others{};
    QFormLayout* m_form{};
    QLineEdit* m_name{};
    QLineEdit* m_group{};
    QComboBox* m_environment{};
    QLineEdit* m_primaryName{};
    QLineEdit* m_secondaryName{};
    QLineEdit* m_rpo{};
    QLineEdit* m_rto{};
    QLineEdit* m_front{};
    QCheckBox* m_sharedGateway{};
    HeartbeatForm* m_heartbeat{};
};

} // namespace rekindle
