// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// The staleness now against the RPO: the interval, by which method, what would make the method better, the forecast.
class StalenessCard : public QFrame
{
    Q_OBJECT
public:
    explicit StalenessCard(QWidget* parent = nullptr);
    void show(const PairStatus& status, Instant now);
    void retranslate();

signals:
    void importAsked();
    void metricAsked(); ///< of a managed pair

private:
    QLabel* m_head{};
    QLabel* m_now{};
    QLabel* m_method{};
    QLabel* m_better{};
    QLabel* m_forecast{};
    QLabel* m_state{};
    QPushButton* m_metric{};
    QPushButton* m_import{};
};

/// What would make lag better measured than it is; empty: nothing that we know.
QString betterMethod(const PairStatus& status);

} // namespace rekindle
