// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class ChartCard;
class EndpointCard;
class LossCard;
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
    QWidget* buildBody();
    QWidget* buildObjectives();
    void refresh();
    void showHeader(const Pair& pair);
    void showObjectives(const PairStatus& status);

    PairId m_id{};
    QWidget* m_content{};
    QLabel* m_none{};
    QLabel* m_title{};
    QLabel* m_environment{};
    QLabel* m_regions{};
    QPushButton* m_planned{};
    QPushButton* m_declare{};
    VerdictCard* m_verdict{};
    ChartCard* m_chart{};
    LossCard* m_loss{};
    EndpointCard* m_primary{};
    EndpointCard* m_secondary{};
    QLabel* m_objectivesHead{};
    QLabel* m_lagNow{};
    QLabel* m_lagText{};
    QLabel* m_forecast{};
    QLabel* m_state{};
    QLabel* m_problem{};
};

} // namespace rekindle
