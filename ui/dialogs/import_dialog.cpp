// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_dialog.h"

#include "icons.h"
#include "service/messages.h"
#include "service/pair_admin.h"
#include "state_class.h"
#include "widgets/parts.h"
#include "window_place.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const ImportOutcome& outcome)
{
    return outcome.name.isEmpty() ? ImportDialog::tr("(without a name)") : messages::excerpt(outcome.name, 120);
}

QString whatHappened(const ImportOutcome& outcome)
{
    if (outcome.error) {
        const Error shown{outcome.error->code, messages::excerpt(outcome.error->subject, 80), {}};
        return ImportDialog::tr("Refused: %1").arg(messages::sentence(shown));
    }
    QStringList text{outcome.replaced ? ImportDialog::tr("Brought up to the file.") : ImportDialog::tr("Added.")};
    if (outcome.stored && !neededSecrets(*outcome.stored).isEmpty() && !outcome.replaced) {
        text << ImportDialog::tr("Its secrets are not in the file: edit the pair to give them.");
    }
    if (outcome.heartbeatOff) {
        text << ImportDialog::tr("Its heartbeat is off: it writes to production and must be confirmed here.");
    }
    return messages::paragraph(text);
}

StateClass stateOf(const ImportOutcome& outcome)
{
    return outcome.error ? StateClass::Bad : outcome.heartbeatOff ? StateClass::Watch : StateClass::Good;
}

} // namespace

ImportDialog::ImportDialog(Theme& theme, const QList<ImportOutcome>& outcomes, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import pairs"));
    resize(sizeOnScreen(*this, {680, 420}));
    const auto refused =
        std::count_if(outcomes.begin(), outcomes.end(), [](const ImportOutcome& o) { return o.error.has_value(); });
    auto* title = parts::sentence(this, "title", u"importTitle"_s);
    title->setText(tr("%Ln pair(s) taken up", nullptr, static_cast<int>(outcomes.size() - refused)));
    auto* text = parts::sentence(this, "dim", u"importText"_s);
    text->setText(refused > 0
                      ? tr("%Ln pair(s) refused; the reason is beside each.", nullptr, static_cast<int>(refused))
                  : outcomes.isEmpty() ? tr("The file holds no pairs.")
                                       : tr("None was refused."));
    auto* model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Pair"), tr("What happened")});
    for (const ImportOutcome& outcome : outcomes) {
        const StateClass state = stateOf(outcome);
        auto* name = new QStandardItem(icons::tinted(stateIcon(state), theme.tokens().of(state)), nameOf(outcome));
        auto* what = new QStandardItem(whatHappened(outcome));
        what->setToolTip(QString());
        model->appendRow({name, what});
    }
    auto* table = new QTableView(this);
    table->setObjectName(u"importTable"_s);
    table->setAccessibleName(tr("What happened"));
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(48);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setColumnWidth(0, 200);
    auto* close = parts::button(this, "primary", u"closeButton"_s);
    parts::setText(close, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(table, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    close->setFocus();
}

} // namespace rekindle
