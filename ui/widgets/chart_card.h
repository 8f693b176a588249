// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/export.h"
#include "charts/lag_rows.h"
#include "service/watch_source.h"
#include "theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace rekindle {

class ChoiceGroup;
class LagChart;
class LagTableModel;
class SaveAs;
struct LagChartData;

/// The lag chart of one pair with its ranges, the way back, the same as a table, and as a file. Asks for history when the
/// pair or the view changes, and again when a new pixel's worth of time has passed. One question at a time: while it is
/// under way the view may change on, and is asked for when the answer is there. History is read and reduced on a pool.
class ChartCard : public QFrame
{
    Q_OBJECT
public:
    ChartCard(WatchSource& source, Theme& theme, QWidget* parent = nullptr);
    void setPair(const Pair& pair);
    void refresh(); ///< a reading has come
    static constexpr int rangeCount = 5;
    static QString rangeName(int index);
    void setRange(int index);
    LagChart& chart() { return *m_chart; }
    SaveAs& files() { return *m_files; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* buildHeader();
    QTableView* buildTable();
    void ask();
    void askTable();
    void take(const Result<LagChartData>& answer);
    void showView();
    void showTable(bool on);
    QFuture<Result<QByteArray>> make(ExportFormat format);
    Picture picture() const;
    QString title() const;
    void fail(const Error& error);
    void retranslate();

    WatchSource& m_source;
    Pair m_pair{};
    QLabel* m_title{};
    QLabel* m_span{};
    QLabel* m_note{};
    ChoiceGroup* m_ranges{};
    QPushButton* m_back{};
    QPushButton* m_now{};
    QPushButton* m_tableButton{};
    QPushButton* m_save{};
    QStackedWidget* m_stack{};
    LagChart* m_chart{};
    QTableView* m_table{};
    LagTableModel* m_rows{};
    SaveAs* m_files{};
    quint64 m_question{0}; ///< answers to earlier ones are of another pair
    bool m_waiting{false};
    bool m_again{false}; ///< the view changed while an answer was awaited
    bool m_failed{false}; ///< the note says why there are no new data
    Instant m_asked{};
};

} // namespace rekindle
