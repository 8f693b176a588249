// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/wizard_step.h"

QT_BEGIN_NAMESPACE
class QFrame;
class QGridLayout;
QT_END_NAMESPACE

namespace rekindle {

class Banner;
class Theme;

/// Everything that will be stored, and what is not as it should be.
class SummaryStep : public WizardStep
{
    Q_OBJECT
public:
    explicit SummaryStep(Theme& theme, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const PairDraft& draft) override;
    std::optional<Problem> leave(PairDraft& draft) override;

    /// The pair is stored, but its secrets are not.
    void showRefused(const Error& error);

private:
    void add(const QString& name, const QString& text);
    QStringList concerns(const PairDraft& draft) const;
    QString serviceText(const PairDraft& draft, Side side) const;
    QString signInText(const PairDraft& draft, Identity who) const;
    QString heartbeatText(const PairDraft& draft) const;

    QFrame* m_card{};
    QGridLayout* m_rows{};
    Banner* m_banner{};
};

} // namespace rekindle
