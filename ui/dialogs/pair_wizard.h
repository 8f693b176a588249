// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings.h"
#include "theme.h"
#include "wizard/pair_draft.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace rekindle {

class ResultLine;
class SummaryStep;
class WizardStep;

/// Adds a pair, or changes one. Nothing is stored before Save; Cancel just goes, Escape asks when something was entered. Opened with open(); deletes
/// itself. `others` are the stored pairs without the one that is edited; a new pair starts from `settings`.
class PairWizard : public QDialog
{
    Q_OBJECT
public:
    PairWizard(Theme& theme, PairAdmin& admin, QList<Pair> others, const std::optional<Pair>& edited,
               const Settings& settings, QWidget* parent);

    /// The pair that is edited was removed elsewhere: saving adds it again.
    void pairGone(const PairId& id);
    int currentStep() const;
    void reject() override;

signals:
    void saved(const rekindle::PairId& id);

private:
    void buildHeader(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void addStep(WizardStep* step);
    void noteEdits(QWidget* step);
    void showStep(int index);
    void showSteps();
    void next();
    void back();
    void save();
    void saveEnded(const Result<void>& result);
    void refuse(const QString& text, QWidget* field);
    QString errorText(const Error& error) const;

    Theme& m_theme;
    PairAdmin& m_admin;
    PairDraft m_draft{};
    bool m_waiting{false}; ///< Next was chosen before the services had answered
    bool m_touched{false}; ///< a person has entered something
    bool m_refused{false}; ///< the keychain did; saving again keeps the secrets for this session only
    QList<WizardStep*> m_steps{};
    SummaryStep* m_summary{};
    QLabel* m_title{};
    QLabel* m_stepText{};
    QList<QScrollArea*> m_scrolls{}; ///< one a step: each as high as its own
    QStackedWidget* m_stack{};
    ResultLine* m_problem{};
    QPushButton* m_cancel{};
    QPushButton* m_back{};
    QPushButton* m_next{};
};

} // namespace rekindle
