// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class ChartCard;
class ElidedLabel;
class EndpointCard;
class IncidentNotice;
class LossCard;
class NoticeLine;
class SilenceButton;
class StalenessCard;
class VerdictCard;

/// "What is it, what would be lost, what do I do?" for one pair.
class PairPage : public Page
{
    Q_OBJECT
public:
    explicit PairPage(PageContext context, QWidget* parent = nullptr);
    void setPair(const PairId& id) override;
    void ask(IncidentKind kind); ///< for a name and a note, then declares it
    void tick() override { refresh(); }
    ChartCard& chartCard() { return *m_chart; }

protected:
    void retranslate() override;

private:
    QLayout* buildHeader();
    void buildNotices(QVBoxLayout* column);
    QWidget* buildBody();
    void connectSource();
    void refresh();
    void showHeader(const Pair& pair);
    void showNotices();
    void askEnd();
    void askImport();
    void askMetric();
    void showOutcome(const Result<void>& done);

    PairId m_id{};
    bool m_removed{false}; ///< while it was on screen
    QWidget* m_content{};
    QLabel* m_none{};
    ElidedLabel* m_title{};
    QLabel* m_environment{};
    ElidedLabel* m_regions{};
    SilenceButton* m_silence{}; ///< nullptr: nobody is told of anything
    QPushButton* m_planned{};
    QPushButton* m_declare{};
    IncidentNotice* m_incident{};
    NoticeLine* m_signIn{};
    QPushButton* m_signInOpen{};
    QPushButton* m_signInCopy{};
    SignInRequest m_shownSignIn{}; ///< the first of those that wait
    NoticeLine* m_import{};
    QPushButton* m_importChange{};
    QPushButton* m_importOver{};
    VerdictCard* m_verdict{};
    ChartCard* m_chart{};
    LossCard* m_loss{};
    EndpointCard* m_primary{};
    EndpointCard* m_secondary{};
    StalenessCard* m_staleness{};
    QLabel* m_problem{};
};

} // namespace rekindle
