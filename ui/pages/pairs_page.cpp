// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pairs_page.h"

#include "dialogs/import_dialog.h"
#include "dialogs/pair_wizard.h"
#include "dialogs/remove_pair_dialog.h"
#include "icons.h"
#include "models/inventory_list.h"
#include "models/inventory_model.h"
#include "service/messages.h"
#include "service/settings_control.h"
#include "when_done.h"
#include "widgets/banner.h"
#include "widgets/flow.h"
#include "widgets/inventory_table.h"
#include "widgets/parts.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString sentences(const Error& error)
{
    const Error shown{error.code, messages::excerpt(error.subject, 160), {}};
    return messages::paragraph({messages::sentence(shown), messages::remedy(shown)});
}

} // namespace

PairsPage::PairsPage(const Ports& ports, QWidget* parent)
    : Page(ports.source, ports.theme, parent)
    , m_ports(ports)
    , m_admin(ports.admin)
{
    setObjectName(u"pairsPage"_s);
    m_model = new InventoryModel(source(), this);
    m_list = new InventoryList(*m_model, this);
    auto* column = pageLayout();
    buildHeader(column);
    m_told = new Banner(theme(), this);
    m_told->setObjectName(u"pairsTold"_s);
    m_toldClose = m_told->addButton(u"pairsToldClose"_s);
    parts::setKind(m_toldClose, "range");
    connect(m_toldClose, &QPushButton::clicked, m_told, &QWidget::hide);
    m_told->hide();
    column->addWidget(m_told);
    buildTable();
    column->addWidget(m_card, 1);
    m_empty = buildEmpty();
    column->addWidget(m_empty, 1);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &PairsPage::refresh);
    }
    connect(&source(), &WatchSource::pairChanged, this, &PairsPage::refreshSecrets);
    connect(&source(), &WatchSource::pairAdded, this, &PairsPage::refreshSecrets);
    connect(&source(), &WatchSource::pairRemoved, this, &PairsPage::removed);
    connect(&m_admin, &PairAdmin::secretsChanged, this, &PairsPage::refreshSecrets);
    beginAt(m_table);
    retranslate();
}

void PairsPage::buildHeader(QVBoxLayout* column)
{
    m_title = parts::label(this, "title", u"pageTitle"_s);
    m_subtitle = parts::label(this, "small", u"pageSubtitle"_s);
    m_import = parts::button(this, "plain", u"importButton"_s);
    m_export = parts::button(this, "plain", u"exportButton"_s);
    m_remove = parts::button(this, "danger", u"removeButton"_s);
    m_edit = parts::button(this, "plain", u"editButton"_s);
    m_add = parts::button(this, "primary", u"addButton"_s);
    m_subtitle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"inventorySearch"_s);
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(300);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_list->setSearch(text);
        refresh();
    });
    auto* row = new Flow(space::s);
    row->addWidget(m_title);
    row->addWidget(m_subtitle);
    for (QPushButton* button : {m_import, m_export, m_remove, m_edit, m_add}) {
        row->addWidget(button);
    }
    column->addLayout(row);
    column->addWidget(m_search);
    connect(m_import, &QPushButton::clicked, this, &PairsPage::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &PairsPage::chooseExport);
    connect(m_remove, &QPushButton::clicked, this, &PairsPage::askToRemove);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto pair = selected()) {
            openWizard(pair);
        }
    });
    connect(m_add, &QPushButton::clicked, this, &PairsPage::addPair);
}

void PairsPage::buildTable()
{
    m_card = parts::card(this, u"inventoryCard"_s);
    m_table = new InventoryTable(theme(), m_card);
    m_table->setObjectName(u"inventoryTable"_s);
    m_table->setModel(m_list);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(InventoryModel::NameColumn, Qt::AscendingOrder);
    m_noMatch = parts::sentence(m_card, "dim", u"inventoryNoMatch"_s);
    m_noMatch->setContentsMargins(space::l, space::l, space::l, space::l);
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(1, space::xs, 1, space::xs);
    inside->addWidget(m_table);
    inside->addWidget(m_noMatch);
    connect(m_table, &InventoryTable::menuAsked, this, &PairsPage::showMenu);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { editPair(PairId{index.data(InventoryModel::IdRole).toString()}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PairsPage::refresh);
}

QWidget* PairsPage::buildEmpty()
{
    auto* box = parts::card(this, u"noPairsCard"_s);
    auto* icon = new QLabel(box);
    icon->setPixmap(icons::tinted(u"empty"_s, theme().tokens().dim).pixmap(QSize(36, 36), devicePixelRatioF()));
    m_emptyTitle = parts::sentence(box, "title", u"noPairsTitle"_s);
    m_emptyText = parts::sentence(box, "dim", u"noPairsText"_s);
    for (auto* text : {m_emptyTitle, m_emptyText}) {
        text->setAlignment(Qt::AlignCenter);
    }
    auto* column = new QVBoxLayout(box);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(icon, 0, Qt::AlignCenter);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addStretch(2);
    return box;
}

std::optional<Pair> PairsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->at(m_list->mapToSource(rows.first()).row()));
}

void PairsPage::setPair(const PairId& id)
{
    if (const int row = m_model->rowOf(id); row >= 0 && !selected()) {
        select(row);
    }
}

void PairsPage::select(int row)
{
    m_table->setCurrentIndex(
        m_list->mapFromSource(m_model->index(row, 0))); // selectRow() finds no row where the window is mirrored
}

void PairsPage::addPair()
{
    openWizard(std::nullopt);
}

void PairsPage::editPair(const PairId& id)
{
    if (const int row = m_model->rowOf(id); row >= 0) {
        openWizard(m_model->at(row));
    }
}

void PairsPage::openWizard(const std::optional<Pair>& edited)
{
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    QList<Pair> others = m_model->pairs();
    others.removeIf([&](const Pair& pair) { return edited && pair.id == edited->id; });
    const Settings fresh = m_ports.settings ? m_ports.settings->settings() : Settings{};
    m_wizard = new PairWizard(theme(), m_admin, others, edited, fresh, this);
    connect(m_wizard, &PairWizard::saved, this, [this](const PairId& id) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            select(row);
        }
    });
    m_wizard->open();
}

void PairsPage::askToRemove()
{
    const auto pair = selected();
    if (!pair || m_removing) {
        return;
    }
    m_removing = new RemovePairDialog(*pair, this);
    connect(m_removing, &QDialog::accepted, this, [this, pair = *pair, dialog = m_removing.data()] {
        if (dialog->deletesHeartbeat()) {
            removeWithHeartbeat(pair);
        } else {
            remove(pair.id);
        }
    });
    m_removing->open();
}

/// The heartbeat first: with the pair its secrets go, and nobody could try again.
void PairsPage::removeWithHeartbeat(const Pair& pair)
{
    const QString name = messages::isolated(messages::excerpt(pair.name, 120));
    tell(StateClass::Unknown, tr("The heartbeat of %1 is being deleted.").arg(name), {});
    whenDone(m_admin.deleteHeartbeats(pair), m_admin, this, [this, name, id = pair.id](const Result<void>& result) {
        if (result) {
            remove(id);
            return;
        }
        tell(StateClass::Bad, tr("%1 was not removed: its heartbeat could not be deleted.").arg(name),
             messages::paragraph(
                 {sentences(result.error()),
                  tr("Removed without that, it stays on the servers until somebody deletes it there.")}));
    });
}

void PairsPage::remove(const PairId& id)
{
    const int row = m_model->rowOf(id);
    const QString name = row < 0 ? QString() : messages::excerpt(m_model->at(row).name, 120);
    whenDone(m_admin.removePair(id), m_admin, this, [this, name](const Result<void>& result) {
        if (result) {
            tell(StateClass::Good, tr("%1 was removed.").arg(messages::isolated(name)),
                 tr("Its history and its incidents stay on this computer."));
        } else if (result.error().code == Errc::Secret) {
            tell(StateClass::Bad, tr("%1 was not removed.").arg(messages::isolated(name)),
                 sentences({Errc::Secret, name, {}}));
        } else {
            tell(StateClass::Bad, tr("%1 was not removed.").arg(messages::isolated(name)), sentences(result.error()));
        }
    });
}

void PairsPage::removed(const PairId& id)
{
    if (m_wizard) {
        m_wizard->pairGone(id);
    }
    if (m_removing && m_removing->pair() == id) {
        m_removing->reject();
    }
}

void PairsPage::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import pairs"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Exports of Rekindle (%1)").arg(u"*.json"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::fileSelected, this, &PairsPage::importFile);
    dialog->open();
}

void PairsPage::importFile(const QString& path)
{
    whenDone(m_admin.importPairs(path), m_admin, this, [this](const Result<QList<ImportOutcome>>& outcomes) {
        if (!outcomes) {
            tell(StateClass::Bad, tr("Nothing was imported: the file is no export of pairs."),
                 sentences(outcomes.error()));
            return;
        }
        m_told->hide();
        (new ImportDialog(theme(), *outcomes, this))->open();
    });
}

void PairsPage::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export pairs"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"rekindle-pairs.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PairsPage::exportFile);
    dialog->open();
}

void PairsPage::exportFile(const QString& path)
{
    const int count = m_model->rowCount();
    whenDone(m_admin.exportPairs(path, m_model->pairs()), m_admin, this,
             [this, path, count](const Result<void>& written) {
                 const QString shown = messages::isolated(messages::excerpt(path, 160));
                 if (written) {
                     tell(StateClass::Good, tr("%Ln pair(s) exported, without secrets.", nullptr, count), shown);
                 } else {
                     tell(StateClass::Bad, tr("Nothing was exported."), sentences(written.error()));
                 }
             });
}

void PairsPage::tell(StateClass state, const QString& headline, const QString& text)
{
    m_told->set(state, headline, text);
    m_told->show();
}

void PairsPage::refreshSecrets()
{
    if (!isVisible()) {
        return; // asked when the page is shown: the keychain may ask a person
    }
    const int round = ++m_secretsRound;
    whenDone(m_admin.secretStates(m_model->pairs()), m_admin, this, [this, round](const QList<SecretState>& states) {
        if (round == m_secretsRound) {
            m_model->setSecrets(states);
            m_table->fitColumns();
        }
    });
}

void PairsPage::refresh()
{
    const int count = m_model->rowCount();
    m_card->setVisible(count > 0);
    m_search->setVisible(count > 1);
    const bool shown = m_list->rowCount() > 0;
    m_table->setVisible(shown);
    m_noMatch->setVisible(!shown);
    m_empty->setVisible(count == 0);
    m_export->setEnabled(count > 0);
    const bool any = selected().has_value();
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
    m_subtitle->setText(count > 0 ? tr("%Ln pair(s)", nullptr, count) : QString());
    beginAt(count > 0 ? static_cast<QWidget*>(m_table) : m_add);
    m_table->fitColumns();
}

void PairsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refreshSecrets();
}

void PairsPage::retranslate()
{
    m_title->setText(tr("Pairs and credentials"));
    parts::setText(m_import, tr("Import…"));
    parts::setText(m_export, tr("Export…"));
    parts::setText(m_edit, tr("Edit…"));
    parts::setText(m_remove, tr("Remove…"));
    parts::setText(m_add, tr("Add pair…"));
    parts::setText(m_toldClose, tr("Close"));
    m_table->setAccessibleName(tr("Pairs"));
    m_search->setPlaceholderText(tr("Find by name, group, address or sign-in"));
    m_search->setAccessibleName(tr("Find pairs"));
    m_noMatch->setText(tr("No pair fits this search."));
    m_emptyTitle->setText(tr("No pair is watched yet"));
    m_emptyText->setText(
        tr("A pair is a primary and a secondary FHIR service. Add one by its addresses; what they are is "
           "found out for you. Or import an export of another installation."));
    m_model->retranslate();
    refresh();
}

} // namespace rekindle
