// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

#include "icons.h"
#include "models/pair_delegate.h"
#include "models/pair_list.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/banner.h"
#include "widgets/fields.h"
#include "widgets/pair_filters.h"
#include "widgets/pair_table.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace rekindle {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(PageContext context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"overviewPage"_s);
    m_model = new PairModel(source(), this);
    m_list = new PairList(*m_model, this);
    auto* column = pageLayout();
    buildSearch();
    buildHeader(column);
    m_banner = new Banner(theme(), this);
    m_banner->setObjectName(u"alertBanner"_s);
    m_banner->setReadable();
    m_bannerButton = m_banner->addButton(u"openWorstButton"_s);
    connect(m_bannerButton, &QPushButton::clicked, this, &OverviewPage::openWorst);
    column->addWidget(m_banner);
    column->addWidget(m_filters);
    buildTable();
    column->addWidget(m_tableCard, 1000);
    m_noMatch = buildNoMatch();
    column->addWidget(m_noMatch);
    m_empty = buildEmpty();
    column->addWidget(m_empty, 1);
    column->addStretch(1);
    // A hundred readings in a row are one refresh of everything but the rows themselves.
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    };
    connect(&source(), &WatchSource::read, this, soon);
    connect(&source(), &WatchSource::pairChanged, this, soon);
    connect(&source(), &WatchSource::incidentChanged, this, soon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OverviewPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OverviewPage::refresh);
    connect(m_list, &QAbstractItemModel::rowsInserted, this, &OverviewPage::rowsChanged);
    connect(m_list, &QAbstractItemModel::rowsRemoved, this, &OverviewPage::rowsChanged);
    m_keys = {addKey(QKeySequence::Find, u"searchShortcut"_s, &OverviewPage::startSearch),
              addKey(QKeySequence(Qt::Key_F5), u"readNowShortcut"_s, &OverviewPage::readNow),
              addKey(QKeySequence(Qt::Key_Escape), u"endSearchShortcut"_s, &OverviewPage::endSearch)};
    beginAt(m_table);
    connect(&theme(), &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    showSort();
    retranslate();
}

QShortcut* OverviewPage::addKey(const QKeySequence& keys, const QString& name, void (OverviewPage::*run)())
{
    // Those of a page that is not on screen do not count.
    auto* key = new QShortcut(keys, this);
    key->setObjectName(name);
    connect(key, &QShortcut::activated, this, run);
    return key;
}

void OverviewPage::buildSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"pairSearch"_s);
    // Its icon costs a twentieth of the start; there is nothing to clear before something was typed.
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_search->setClearButtonEnabled(true); });
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(300);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_list->setSearch(text);
        refresh();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    m_sortLabel = parts::label(this, "small", u"sortLabel"_s);
    m_sort = new ComboBox(u"sortBox"_s, this);
    m_sortLabel->setBuddy(m_sort);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_sort, &QComboBox::activated, this, [this](int item) {
        const auto sort = static_cast<PairList::Sort>(m_sort->itemData(item).toInt());
        m_list->setSort(sort, PairList::usualOrder(sort));
        showSort();
    });
    m_filters = new PairFilters(this);
    connect(m_filters, &PairFilters::chosen, this, [this](PairList::Filter filter) {
        m_list->setFilter(filter);
        refresh();
    });
}

void OverviewPage::buildHeader(QVBoxLayout* column)
{
    m_title = parts::label(this, "title", u"pageTitle"_s);
    m_subtitle = parts::elided(this, "small", u"pageSubtitle"_s);
    m_readNow = parts::button(this, "plain", u"readNowButton"_s);
    m_add = parts::button(this, "primary", u"addPairButton"_s);
    m_add->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_readNow);
    row->addWidget(m_add);
    column->addLayout(row);
    auto* finding = new QHBoxLayout;
    finding->setSpacing(space::m);
    finding->addWidget(m_search, 1);
    finding->addWidget(m_sortLabel);
    finding->addWidget(m_sort);
    finding->addStretch(1);
    column->addLayout(finding);
    connect(m_readNow, &QPushButton::clicked, this, &OverviewPage::readNow);
    connect(m_add, &QPushButton::clicked, this, &OverviewPage::addPairAsked);
}

void OverviewPage::buildTable()
{
    m_tableCard = parts::card(this, u"pairCard"_s);
    m_table = new PairTable(m_tableCard);
    m_table->setObjectName(u"pairTable"_s);
    m_table->setModel(m_list);
    m_table->setItemDelegate(new PairDelegate(theme(), m_table));
    auto* inside = new QVBoxLayout(m_tableCard);
    inside->setContentsMargins(1, space::xs, 1, space::xs);
    inside->addWidget(m_table);
    connect(m_table, &PairTable::opened, this, &OverviewPage::openIndex);
    connect(m_table, &PairTable::sortAsked, this, &OverviewPage::sortBy);
    connect(m_table, &PairTable::foldAsked, this, [this](int row, bool folded) {
        if (m_list->headingOf(m_table->currentIndex().row()) == row) {
            m_table->setCurrentIndex(m_list->index(row, 0)); // or the selection would jump to another group
        }
        m_list->setFolded(row, folded);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && m_table->hasFocus()) {
                    m_chosen = m_list->idOf(current.row());
                }
            });
}

QWidget* OverviewPage::buildEmpty()
{
    auto* box = parts::card(this, u"emptyCard"_s);
    auto* icon = new QLabel(box);
    icon->setPixmap(icons::tinted(u"empty"_s, theme().tokens().dim).pixmap(QSize(36, 36), devicePixelRatioF()));
    m_emptyTitle = parts::sentence(box, "title", u"emptyTitle"_s);
    m_emptyText = parts::sentence(box, "dim", u"emptyText"_s);
    m_emptyText->setMaximumWidth(520);
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_emptyAdd = parts::button(box, "primary", u"emptyAddButton"_s);
    m_emptyAdd->hide();
    m_emptyAction = parts::button(box, "primary", u"emptyActionButton"_s);
    for (auto* text : {m_emptyTitle, m_emptyText}) {
        text->setAlignment(Qt::AlignCenter);
    }
    auto* column = new QVBoxLayout(box);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(icon, 0, Qt::AlignCenter);
    column->addWidget(m_emptyTitle);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_emptyText, 4);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addWidget(m_emptyAdd, 0, Qt::AlignCenter);
    column->addWidget(m_emptyAction, 0, Qt::AlignCenter);
    column->addStretch(2);
    connect(m_emptyAdd, &QPushButton::clicked, this, &OverviewPage::addPairAsked);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (practice()) {
            practice()->start();
        }
    });
    return box;
}

QWidget* OverviewPage::buildNoMatch()
{
    auto* box = parts::card(this, u"noMatchCard"_s);
    m_noMatchText = parts::sentence(box, "plain", u"noMatchText"_s);
    m_clear = parts::button(box, "plain", u"clearFiltersButton"_s);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(space::l, space::l, space::l, space::l);
    row->setSpacing(space::l);
    row->addWidget(m_noMatchText, 1);
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &OverviewPage::clearFilters);
    return box;
}

void OverviewPage::offerAdding()
{
    m_add->show();
    m_emptyAdd->show();
    parts::setKind(m_emptyAction, "plain");
}

void OverviewPage::setPair(const PairId& id)
{
    const int row = m_list->rowOf(id);
    if (row >= 0 && m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_list->index(row, 0));
    }
    m_chosen = id;
}

PairId OverviewPage::selectedPair() const
{
    return PairId{m_table->currentIndex().data(PairModel::IdRole).toString()};
}

void OverviewPage::tick()
{
    m_model->tick();
    refresh();
}

void OverviewPage::readNow()
{
    for (const PairStatus& status : source().pairs()) {
        source().pollNow(status.pair.id);
    }
}

void OverviewPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OverviewPage::endSearch()
{
    m_search->clear();
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void OverviewPage::clearFilters()
{
    m_list->setFilter(PairList::Filter::All);
    m_search->clear();
    refresh();
    m_table->setFocus();
}

void OverviewPage::sortBy(int column)
{
    const auto sort = static_cast<PairList::Sort>(column);
    const auto other = m_list->order() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_list->setSort(sort, m_list->sort() == sort ? other : PairList::usualOrder(sort));
    showSort();
}

PairList::Arrangement OverviewPage::arrangement() const
{
    return m_list->arrangement();
}

void OverviewPage::setArrangement(const PairList::Arrangement& arrangement)
{
    m_list->setArrangement(arrangement);
    showSort();
}

void OverviewPage::showSort()
{
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(m_list->sort()), m_list->order());
    m_sort->setCurrentIndex(m_sort->findData(static_cast<int>(m_list->sort())));
}

void OverviewPage::rowsChanged()
{
    // The pair somebody had chosen was hidden by a filter and is back.
    if (const int row = m_list->rowOf(m_chosen); row >= 0 && m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_list->index(row, 0));
    }
    fitTable();
}

std::optional<PairStatus> OverviewPage::worst() const
{
    int found = -1;
    double highest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const double here = risk(m_model->at(row));
        if (found < 0 || here > highest) {
            found = row;
            highest = here;
        }
    }
    if (found < 0) {
        return std::nullopt;
    }
    const StateClass state = stateClass(m_model->at(found));
    return state == StateClass::Bad || state == StateClass::Watch ? std::optional(m_model->at(found)) : std::nullopt;
}

void OverviewPage::openWorst()
{
    if (const auto status = worst()) {
        const auto incidents = source().incidents(status->pair.id);
        const bool open = !incidents.isEmpty() && !incidents.first().ended;
        if (open) {
            emit incidentOpened(status->pair.id);
        } else {
            emit pairOpened(status->pair.id);
        }
    }
}

void OverviewPage::showWorst()
{
    const auto status = worst();
    m_banner->setVisible(status.has_value());
    if (!status) {
        return;
    }
    const Reading& reading = *status->reading;
    QStringList text;
    //: %1: suspected, probable or confirmed; %2: a moment
    if (reading.verdict.code != VerdictCode::Healthy) {
        text << tr("%1 since %2.")
                    .arg(messages::label(reading.verdict.confidence),
                         messages::shortMoment(reading.verdict.since, source().now()));
        text.first().front() = text.first().front().toUpper();
    }
    if (reading.loss.total && (reading.loss.complete || reading.loss.total->least > 0)) {
        text << tr("At risk now: %1.").arg(messages::loss(reading.loss));
    }
    text << advice(*status);
    //: the name of a pair and what is wrong with it
    m_banner->set(stateClass(*status),
                  tr("%1: %2").arg(messages::isolated(parts::clipped(status->pair.name, 80)), situation(*status)),
                  messages::paragraph(text));
    const auto incidents = source().incidents(status->pair.id);
    const bool open = !incidents.isEmpty() && !incidents.first().ended;
    parts::setText(m_bannerButton, open ? tr("Open incident") : tr("Open pair"));
    parts::setKind(m_bannerButton, stateClass(*status) == StateClass::Bad ? "danger" : "plain");
}

void OverviewPage::refresh()
{
    const bool any = m_model->rowCount() > 0;
    const bool shown = m_list->rowCount() > 0;
    const bool typing = m_table->hasFocus();
    m_tableCard->setVisible(shown);
    m_noMatch->setVisible(any && !shown);
    if (typing && any && !shown) {
        m_clear->setFocus(); // or the keyboard would be lost to whatever comes next
    }
    m_filters->setVisible(m_model->rowCount() > 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_sortLabel), static_cast<QWidget*>(m_sort)}) {
        widget->setVisible(m_model->rowCount() > 1);
    }
    m_readNow->setVisible(any);
    m_empty->setVisible(!any);
    m_filters->show(*m_list);
    showWorst();
    fitTable();
    std::optional<Instant> newest;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const auto& reading = m_model->at(row).reading; reading && (!newest || reading->at > *newest)) {
            newest = reading->at;
        }
    }
    QString text = tr("%Ln pair(s)", nullptr, m_model->rowCount());
    if (newest) {
        text += u" · "_s + tr("read %1").arg(messages::age(source().now() - *newest));
    }
    m_subtitle->setText(any ? text : QString());
}

void OverviewPage::fitTable()
{
    // The card ends with its last row; only a long list takes all the room and scrolls.
    const int rows = m_table->sizeHint().height();
    if (rows == m_table->maximumHeight()) {
        return;
    }
    m_table->setMaximumHeight(rows);
    m_table->setMinimumHeight(std::min(rows, 180));
    const QMargins around = m_tableCard->layout()->contentsMargins();
    m_tableCard->setMaximumHeight(rows + around.top() + around.bottom());
    m_table->updateGeometry();
}

void OverviewPage::openIndex(const QModelIndex& index)
{
    if (const PairId id{index.data(PairModel::IdRole).toString()}; !id.value.isEmpty()) {
        emit pairOpened(id);
    }
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitTable();
}

void OverviewPage::retranslate()
{
    m_title->setText(tr("Overview"));
    m_table->setAccessibleName(tr("Pairs"));
    const auto key = [this](int i) { return m_keys.at(i)->key().toString(QKeySequence::NativeText); };
    parts::setText(m_readNow, tr("Read now"));
    m_readNow->setToolTip(tr("Reads all pairs now (%1)").arg(key(1)));
    parts::setText(m_add, tr("Add pair…"));
    parts::setText(m_emptyAdd, tr("Add pair…"));
    m_search->setPlaceholderText(tr("Find by name, group, region or host"));
    m_search->setAccessibleName(tr("Find pairs"));
    m_search->setToolTip(tr("%1 to search, %2 to end the search").arg(key(0), key(2)));
    m_keys.at(0)->setWhatsThis(tr("Find pairs"));
    m_keys.at(1)->setWhatsThis(tr("Read all pairs now"));
    m_keys.at(2)->setWhatsThis(tr("End the search"));
    m_table->setToolTip(tr("Arrows choose, Enter opens; on a group, Enter, left and right fold and unfold it"));
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
    showSort();
    m_noMatchText->setText(tr("No pair fits this search and filter."));
    parts::setText(m_clear, tr("Show all pairs"));
    m_emptyTitle->setText(tr("Your pairs will be here"));
    m_emptyText->setText(
        practice() ? tr("Each on one line: is it an outage, how far behind is the secondary, what would be lost. "
                        "Start with a practice pair, or add a real one.")
                   : tr("Each on one line: is it an outage, how far behind is the secondary, what would be lost."));
    parts::setText(m_emptyAction, tr("Start the practice pair"));
    m_emptyAction->setVisible(practice() != nullptr);
    m_model->retranslate();
    m_list->retranslate();
    refresh();
}

} // namespace rekindle
