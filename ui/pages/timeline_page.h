// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace rekindle {

class ClockTile;
class IncidentModel;
class LanesView;
class MilestoneModel;

/// "What happened when, and how long did it take?": one incident of a pair in lanes, as clocks and as a table, and the
/// incidents before it.
class TimelinePage : public Page
{
    Q_OBJECT
public:
    explicit TimelinePage(PageContext context, QWidget* parent = nullptr);
    void setPair(const PairId& id) override;
    void tick() override;
    void addMilestone(); ///< asks for its kind, a name and a note

protected:
    void retranslate() override;

private:
    QLayout* buildHeader();
    QWidget* buildContent();
    QTableView* buildTable(QWidget* parent, const QString& name);
    void refresh();
    void showClocks(const Pair& pair, const Incident& incident);
    std::optional<Incident> chosen() const;

    PairId m_id{};
    IncidentId m_chosen{}; ///< empty: the newest
    MilestoneModel* m_milestones{};
    IncidentModel* m_incidents{};
    QLabel* m_title{};
    QLabel* m_subtitle{};
    QPushButton* m_add{};
    QLabel* m_problem{};
    QWidget* m_content{};
    QWidget* m_empty{};
    QLabel* m_emptyTitle{};
    QLabel* m_emptyText{};
    ClockTile* m_sinceOutage{};
    ClockTile* m_sinceDeclaration{};
    ClockTile* m_loss{};
    LanesView* m_lanes{};
    QLabel* m_lanesHead{};
    QLabel* m_tableHead{};
    QLabel* m_pastHead{};
    QTableView* m_table{};
    QTableView* m_past{};
};

} // namespace rekindle
