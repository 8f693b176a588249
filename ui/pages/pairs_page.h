// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/page_entry.h"
#include "service/pair_admin.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class Banner;
class InventoryList;
class InventoryModel;
class InventoryTable;
class PairWizard;
class RemovePairDialog;
class SettingsControl;

/// Which pairs are watched: add, edit, remove, import, export. Its dialogs are opened, never executed.
class PairsPage : public Page
{
    Q_OBJECT
public:
    struct Ports {
        WatchSource& source;
        Theme& theme;
        PairAdmin& admin;
        SettingsControl* settings{}; ///< what a new pair starts from; nullptr: from what is usual
    };
    explicit PairsPage(const Ports& ports, QWidget* parent = nullptr);
    static PageEntry entry(const Ports& ports);

    void setPair(const PairId& id) override;
    /// Opens the wizard, as the button does: for the empty overview and the command palette.
    void addPair();
    void editPair(const PairId& id);
    /// As if these files had been chosen.
    void importFile(const QString& path);
    void exportFile(const QString& path);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader(QVBoxLayout* column);
    void buildTable();
    QWidget* buildEmpty();
    void openWizard(const std::optional<Pair>& edited);
    void askToRemove();
    void removeWithHeartbeat(const Pair& pair);
    void remove(const PairId& id);
    void removed(const PairId& id);
    void chooseImport();
    void chooseExport();
    void refresh();
    void refreshSecrets();
    void tell(StateClass state, const QString& headline, const QString& text = {});
    std::optional<Pair> selected() const;
    void select(int row);

    void showMenu(const QPoint& global, int row);

    const Ports m_ports;
    PairAdmin& m_admin;
    InventoryModel* m_model{};
    InventoryList* m_list{}; ///< what passes the search, in the order of a column
    QLineEdit* m_search{};
    QLabel* m_noMatch{};
    QPointer<PairWizard> m_wizard{};
    QPointer<RemovePairDialog> m_removing{};
    int m_secretsRound{0}; ///< late answers are dropped
    QLabel* m_title{};
    QLabel* m_subtitle{};
    Banner* m_told{};
    QPushButton* m_toldClose{};
    QFrame* m_card{};
    InventoryTable* m_table{};
    QWidget* m_empty{};
    QLabel* m_emptyTitle{};
    QLabel* m_emptyText{};
    QPushButton* m_import{};
    QPushButton* m_export{};
    QPushButton* m_edit{};
    QPushButton* m_remove{};
    QPushButton* m_add{};
};

} // namespace rekindle
