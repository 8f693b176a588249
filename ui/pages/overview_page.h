// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pair_list.h"
#include "pages/page.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QShortcut;
QT_END_NAMESPACE

namespace rekindle {

class Banner;
class PairFilters;
class PairModel;
class PairTable;

/// "Is anything wrong?": every pair on one line, the worst one first and, when it is bad, once more in a banner. Ctrl+F
/// searches, Escape ends the search, F5 reads all pairs now; in the table Enter opens and folds.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(PageContext context, QWidget* parent = nullptr);
    void setPair(const PairId& id) override; ///< selects its row
    PairId selectedPair() const override;
    void tick() override;
    PairList::Arrangement arrangement() const;
    void setArrangement(const PairList::Arrangement& arrangement);
    /// Shows the button that asks for a new pair; without a call there is none.
    void offerAdding();

signals:
    void pairOpened(const rekindle::PairId& id);
    void incidentOpened(const rekindle::PairId& id);
    void addPairAsked();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader(QVBoxLayout* column);
    void buildSearch();
    void buildTable();
    QWidget* buildEmpty();
    QWidget* buildNoMatch();
    QShortcut* addKey(const QKeySequence& keys, const QString& name, void (OverviewPage::*run)());
    void readNow();
    void startSearch();
    void endSearch();
    void clearFilters();
    void sortBy(int column);
    void showSort();
    void rowsChanged();
    void refresh();
    void showWorst();
    void openWorst();
    void fitTable();
    void openIndex(const QModelIndex& index);
    std::optional<PairStatus> worst() const;

    QTimer m_soon{};
    PairModel* m_model{};
    PairList* m_list{};
    PairTable* m_table{};
    PairId m_chosen{};
    QWidget* m_tableCard{};
    QWidget* m_empty{};
    QWidget* m_noMatch{};
    Banner* m_banner{};
    PairFilters* m_filters{};
    QLineEdit* m_search{};
    QLabel* m_sortLabel{};
    QComboBox* m_sort{};
    QPushButton* m_bannerButton{};
    QLabel* m_title{};
    QLabel* m_subtitle{};
    QPushButton* m_readNow{};
    QPushButton* m_add{};
    QLabel* m_emptyTitle{};
    QLabel* m_emptyText{};
    QPushButton* m_emptyAction{};
    QPushButton* m_emptyAdd{};
    QLabel* m_noMatchText{};
    QPushButton* m_clear{};
    QList<QShortcut*> m_keys{};
};

} // namespace rekindle
