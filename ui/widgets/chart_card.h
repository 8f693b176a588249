// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"
#include "theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

class LagChart;

/// The lag chart of one pair with its ranges. Asks for history when the pair or the range changes, and again when a new
/// pixel's worth of time has passed; a late answer to an old question is dropped.
class ChartCard : public QFrame
{
    Q_OBJECT
public:
    ChartCard(WatchSource& source, Theme& theme, QWidget* parent = nullptr);
    void setPair(const Pair& pair);
    void refresh(); ///< a reading has come
    void setRange(int index);
    LagChart& chart() { return *m_chart; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void show(const Result<History>& history);
    void retranslate();

    WatchSource& m_source;
    Pair m_pair{};
    QLabel* m_title{};
    QLabel* m_note{};
    QButtonGroup* m_ranges{};
    LagChart* m_chart{};
    int m_range{1};
    quint64 m_question{0};
    Instant m_asked{};
};

} // namespace rekindle
