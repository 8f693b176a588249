// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pair_list.h"
#include "pages/page.h"
#include "pages/page_entry.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QShortcut;
QT_END_NAMESPACE

namespace rekindle {

class AlertBanner;
class EmptyOverview;
class PairFinder;
class PairModel;
class PairTable;
class PracticeControl;

/// "Is anything wrong?": every pair on one line, the worst one first and, when it is bad, once more in a banner. Ctrl+F
/// searches, Escape ends the search, F5 reads all pairs now; in the table Enter opens and folds.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    struct Ports {
        WatchSource& source;
        Theme& theme;
        PracticeControl* practice{}; ///< nullptr: this program has no practice mode
        QString addCommand{}; ///< that adds a pair; empty: none can be added here
    };
    OverviewPage(Ports ports, Navigator& navigator, QWidget* parent = nullptr);
    static PageEntry entry(const Ports& ports);

    void setPair(const PairId& id) override; ///< selects its row, and leaves the list where it is
    PairId selectedPair() const override;
    void tick() override;
    QVariantMap memory() const override;
    void recall(const QVariantMap& memory) override;
    void showProblemsOnly();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader(QVBoxLayout* column);
    void buildTable();
    QWidget* buildNoMatch();
    QShortcut* addKey(const QKeySequence& keys, const QString& name, void (OverviewPage::*run)());
    void connectSource();
    void readNow();
    void startSearch();
    void endSearch();
    void select(int row);
    void rowsChanged();
    void refresh();
    void showHeader();
    void fitTable();
    void openIndex(const QModelIndex& index);
    void showMenu(const QPoint& global, int row);

    const Ports m_ports;
    Navigator& m_navigator;
    QTimer m_soon{};
    PairModel* m_model{};
    PairList* m_list{};
    PairTable* m_table{};
    PairFinder* m_finder{};
    PairId m_chosen{};
    QWidget* m_tableCard{};
    EmptyOverview* m_empty{};
    QWidget* m_noMatch{};
    AlertBanner* m_banner{};
    QLabel* m_title{};
    QLabel* m_subtitle{};
    QPushButton* m_readNow{};
    QPushButton* m_add{};
    QLabel* m_noMatchText{};
    QPushButton* m_clear{};
    QList<QShortcut*> m_keys{};
};

} // namespace rekindle
