// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/export.h"
#include "pages/page.h"
#include "pages/page_entry.h"

#include <QFuture>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace rekindle {

class ClockTile;
class ComparisonModel;
class IncidentModel;
class LanesCard;
class MilestoneModel;
class SaveAs;
class StretchCard;
struct TimelineSheet;

/// "What happened when, and how long did it take?": one incident of a pair in phases and lanes, as clocks and as a table,
/// beside another one to compare with, and the incidents before it; and, apart from them, when the pair was unprotected.
/// Saved as a file and printed.
class TimelinePage : public Page
{
    Q_OBJECT
public:
    TimelinePage(WatchSource& source, Theme& theme, QWidget* parent = nullptr);
    static PageEntry entry(WatchSource& source, Theme& theme);
    void setPair(const PairId& id) override;
    void tick() override;
    /// Asks for its kind, a name and a note, and for the moment where none is given.
    void addMilestone(std::optional<Instant> at = {});
    SaveAs& files() { return *m_files; }

protected:
    void retranslate() override;

private:
    QLayout* buildHeader();
    QWidget* buildEmpty();
    QWidget* buildContent();
    QLayout* buildTables(QWidget* host);
    void resizeEvent(QResizeEvent* event) override;
    void connectSource();
    void refresh();
    void showClocks(const Pair& pair, const Incident& incident);
    void showNotice(const PairStatus& status, const Incident& incident);
    void showComparison();
    void showParts(); ///< those that there is something to show in
    void print();
    void fail(const Error& error);
    QFuture<Result<QByteArray>> make(ExportFormat format);
    TimelineSheet sheet() const;
    QStringList clockLines(const Pair& pair, const Incident& incident) const;
    std::optional<Incident> chosen() const;
    QString copied() const;

    PairId m_id{};
    IncidentId m_chosen{}; ///< empty: the newest
    MilestoneModel* m_milestones{};
    ComparisonModel* m_comparison{};
    IncidentModel* m_incidents{};
    QLabel* m_subtitle{};
    QPushButton* m_save{};
    QPushButton* m_print{};
    QPushButton* m_add{};
    QLabel* m_problem{};
    QWidget* m_content{};
    QWidget* m_empty{};
    QLabel* m_emptyTitle{};
    QLabel* m_emptyText{};
    QBoxLayout* m_tiles{};
    QBoxLayout* m_lower{};
    ClockTile* m_sinceOutage{};
    ClockTile* m_sinceDeclaration{};
    ClockTile* m_loss{};
    QFrame* m_noticeCard{};
    QLabel* m_notice{};
    LanesCard* m_lanes{};
    QLabel* m_tableHead{};
    QLabel* m_pastHead{};
    QTableView* m_table{};
    QTableView* m_compared{};
    QTableView* m_past{};
    QFrame* m_milestoneCard{};
    QFrame* m_incidentCard{};
    StretchCard* m_stretches{};
    SaveAs* m_files{};
};

} // namespace rekindle
