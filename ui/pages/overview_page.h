// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class Banner;
class PairModel;
class PairsByRisk;
class PairTable;

/// "Is anything wrong?": every pair on one line, the worst one first and, when it is bad, once more in a banner.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(PageContext context, QWidget* parent = nullptr);
    void setPair(const PairId& id) override; ///< selects its row
    PairId selectedPair() const override;
    void tick() override;

signals:
    void pairOpened(const rekindle::PairId& id);
    void incidentOpened(const rekindle::PairId& id);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader(QVBoxLayout* column);
    void buildTable();
    QWidget* buildEmpty();
    void refresh();
    void showWorst();
    void fitTable();
    void openIndex(const QModelIndex& index);
    const PairStatus* worst() const;

    QTimer m_soon{};
    PairModel* m_model{};
    PairsByRisk* m_sorted{};
    PairTable* m_table{};
    QWidget* m_tableCard{};
    QWidget* m_empty{};
    Banner* m_banner{};
    QPushButton* m_bannerButton{};
    QLabel* m_title{};
    QLabel* m_subtitle{};
    QPushButton* m_readNow{};
    QLabel* m_emptyTitle{};
    QLabel* m_emptyText{};
    QPushButton* m_emptyAction{};
};

} // namespace rekindle
