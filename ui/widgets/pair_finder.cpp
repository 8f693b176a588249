// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pair_finder.h"

#include "theme.h"
#include "widgets/fields.h"
#include "widgets/flow.h"
#include "widgets/pair_filters.h"
#include "widgets/pair_table.h"
#include "widgets/parts.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

PairFinder::PairFinder(PairList& list, PairTable& table, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_table(table)
{
    setObjectName(u"pairFinder"_s);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"pairSearch"_s);
    // Its icon costs a twentieth of the start; there is nothing to clear before something was typed.
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_search->setClearButtonEnabled(true); });
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(300);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_list.setSearch(text);
        emit changed();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table.setFocus(); });
    m_sortLabel = parts::label(this, "small", u"sortLabel"_s);
    m_sort = new ComboBox(u"sortBox"_s, this);
    m_sortLabel->setBuddy(m_sort);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_sort, &QComboBox::activated, this, [this](int item) {
        const auto sort = static_cast<PairList::Sort>(m_sort->itemData(item).toInt());
        m_list.setSort(sort, PairOrder::usual(sort));
        show();
    });
    m_groups = new QCheckBox(this);
    m_groups->setObjectName(u"groupsCheck"_s);
    connect(m_groups, &QCheckBox::toggled, this, [this](bool on) {
        m_list.setGrouped(on);
        emit changed();
    });
    buildColumns();
    m_filters = new PairFilters(this);
    connect(m_filters, &PairFilters::chosen, this, [this](PairList::Filter filter) {
        m_list.setFilter(filter);
        emit changed();
    });
    connect(&m_table, &PairTable::sortAsked, this, &PairFinder::sortBy);
    auto* order = new QHBoxLayout; // they belong together, also where the row breaks
    order->setSpacing(space::s);
    for (QWidget* widget : {static_cast<QWidget*>(m_sortLabel), static_cast<QWidget*>(m_sort),
                            static_cast<QWidget*>(m_groups), static_cast<QWidget*>(m_columns)}) {
        order->addWidget(widget);
    }
    auto* finding = new Flow(space::m);
    finding->addWidget(m_search);
    finding->addItem(order);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(finding);
    column->addWidget(m_filters);
}

void PairFinder::buildColumns()
{
    m_columns = parts::button(this, "plain", u"columnsButton"_s);
    m_columns->setProperty("hasMenu", true);
    m_columnMenu = new QMenu(m_columns);
    m_columnMenu->setObjectName(u"columnMenu"_s);
    for (int column = 1; column < PairModel::ColumnCount; ++column) {
        QAction* action = m_columnMenu->addAction(QString());
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, column](bool on) { m_table.showColumn(column, on); });
    }
    m_columnMenu->addSeparator();
    QAction* usual = m_columnMenu->addAction(QString());
    usual->setObjectName(u"columnsUsual"_s);
    connect(usual, &QAction::triggered, this, [this] {
        m_table.setColumns({});
        emit m_table.columnsChanged();
    });
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        for (int column = 1; column < PairModel::ColumnCount; ++column) {
            QAction* action = m_columnMenu->actions().at(column - 1);
            const QString name = m_list.headerData(column, Qt::Horizontal).toString();
            action->setText(m_table.isGivenUp(column) ? tr("%1 (no room now)").arg(name) : name);
            action->setChecked(!m_table.columns().hidden.contains(column));
        }
        m_columnMenu->actions().last()->setText(tr("All, as wide as usual"));
    });
    m_columns->setMenu(m_columnMenu);
}

void PairFinder::sortBy(int column)
{
    const auto sort = static_cast<PairList::Sort>(column);
    const auto other = m_list.order() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_list.setSort(sort, m_list.sort() == sort ? other : PairOrder::usual(sort));
    show();
}

void PairFinder::show()
{
    m_table.horizontalHeader()->setSortIndicator(static_cast<int>(m_list.sort()), m_list.order());
    m_sort->setCurrentIndex(m_sort->findData(static_cast<int>(m_list.sort())));
    const QSignalBlocker quiet(m_groups);
    m_groups->setChecked(m_list.isGrouped());
    m_groups->setVisible(m_list.hasGroups());
    m_filters->show(m_list);
}

void PairFinder::clear()
{
    m_list.setFilter(PairList::Filter::All);
    m_search->clear();
    emit changed();
}

void PairFinder::retranslate(const QString& searchKey, const QString& endKey)
{
    m_search->setPlaceholderText(tr("Find by name, group, region or host"));
    m_search->setAccessibleName(tr("Find pairs"));
    m_search->setToolTip(tr("%1 to search, %2 to end the search").arg(searchKey, endKey));
    m_sort->clear();
    const std::pair<PairList::Sort, QString> sorts[] = {
        {PairList::Sort::Risk, tr("By risk")},          {PairList::Sort::Name, tr("By name")},
        {PairList::Sort::Lag, tr("By staleness")},      {PairList::Sort::AtRisk, tr("By what is at risk")},
        {PairList::Sort::Forecast, tr("By forecast")},  {PairList::Sort::Drill, tr("By last drill")},
        {PairList::Sort::Age, tr("By age of reading")},
    };
    for (const auto& [sort, text] : sorts) {
        m_sort->addItem(text, static_cast<int>(sort));
    }
    m_sortLabel->setText(tr("Sort"));
    m_sort->setAccessibleName(tr("Sort"));
    m_sort->setToolTip(tr("The order of the pairs; a click on a column's head does the same"));
    m_groups->setText(tr("In groups"));
    m_groups->setAccessibleName(m_groups->text());
    parts::setText(m_columns, tr("Columns"));
    show();
}

} // namespace rekindle
