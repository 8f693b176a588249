// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

#include "models/pair_delegate.h"
#include "navigator.h"
#include "practice_control.h"
#include "service/messages.h"
#include "widgets/alert_banner.h"
#include "widgets/empty_overview.h"
#include "widgets/flow.h"
#include "widgets/pair_finder.h"
#include "widgets/pair_table.h"
#include "widgets/parts.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace rekindle {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(Ports ports, Navigator& navigator, QWidget* parent)
    : Page(ports.source, ports.theme, parent)
    , m_ports(std::move(ports))
    , m_navigator(navigator)
{
    setObjectName(u"overviewPage"_s);
    m_model = new PairModel(source(), this);
    m_list = new PairList(*m_model, this);
    auto* column = scrollingLayout(u"overviewScroll"_s);
    buildHeader(column);
    buildTable();
    m_finder = new PairFinder(*m_list, *m_table, this);
    column->addWidget(m_finder);
    m_banner = new AlertBanner(source(), theme(), this);
    column->addWidget(m_banner);
    column->addWidget(m_tableCard, 1000);
    m_noMatch = buildNoMatch();
    column->addWidget(m_noMatch);
    m_empty = new EmptyOverview(theme(), !m_ports.addCommand.isEmpty(), m_ports.practice, this);
    column->addWidget(m_empty, 1);
    column->addStretch(1);
    connect(m_finder, &PairFinder::changed, this, &OverviewPage::refresh);
    connect(m_banner, &AlertBanner::pairAsked, this, [this](const PairId& id) { m_navigator.openPair(id, u"now"_s); });
    connect(m_banner, &AlertBanner::incidentAsked, this,
            [this](const PairId& id) { m_navigator.openPair(id, u"timeline"_s); });
    connect(m_empty, &EmptyOverview::addAsked, this, [this] { m_navigator.run(m_ports.addCommand); });
    connect(m_empty, &EmptyOverview::practiceAsked, this, [this] { m_ports.practice->start(); });
    if (m_ports.practice) {
        connect(m_ports.practice, &PracticeControl::changed, m_empty,
                [this] { m_empty->setPracticeOpen(m_ports.practice->isOpenElsewhere()); });
    }
    connectSource();
    m_keys = {addKey(QKeySequence::Find, u"searchShortcut"_s, &OverviewPage::startSearch),
              addKey(QKeySequence(Qt::Key_F5), u"readNowShortcut"_s, &OverviewPage::readNow),
              addKey(QKeySequence(Qt::Key_Escape), u"endSearchShortcut"_s, &OverviewPage::endSearch)};
    beginAt(m_table);
    connect(&theme(), &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void OverviewPage::connectSource()
{
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
}

QShortcut* OverviewPage::addKey(const QKeySequence& keys, const QString& name, void (OverviewPage::*run)())
{
    // Those of a page that is not on screen do not count.
    auto* key = new QShortcut(keys, this);
    key->setObjectName(name);
    connect(key, &QShortcut::activated, this, run);
    return key;
}

void OverviewPage::buildHeader(QVBoxLayout* column)
{
    m_title = parts::label(this, "title", u"pageTitle"_s);
    m_subtitle = parts::elided(this, "small", u"pageSubtitle"_s);
    m_subtitle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_readNow = parts::button(this, "plain", u"readNowButton"_s);
    m_add = parts::button(this, "primary", u"addPairButton"_s);
    m_add->setVisible(!m_ports.addCommand.isEmpty());
    auto* row = new Flow(space::m);
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_subtitle),
                            static_cast<QWidget*>(m_readNow), static_cast<QWidget*>(m_add)}) {
        row->addWidget(widget);
    }
    column->addLayout(row);
    connect(m_readNow, &QPushButton::clicked, this, &OverviewPage::readNow);
    connect(m_add, &QPushButton::clicked, this, [this] { m_navigator.run(m_ports.addCommand); });
}

void OverviewPage::buildTable()
{
    m_tableCard = parts::card(this, u"pairCard"_s);
    m_table = new PairTable(theme(), m_tableCard);
    m_table->setObjectName(u"pairTable"_s);
    m_table->setModel(m_list);
    m_table->setItemDelegate(new PairDelegate(theme(), m_table));
    auto* inside = new QVBoxLayout(m_tableCard);
    inside->setContentsMargins(1, space::xs, 1, space::xs);
    inside->addWidget(m_table);
    connect(m_table, &PairTable::opened, this, &OverviewPage::openIndex);
    connect(m_table, &PairTable::menuAsked, this, &OverviewPage::showMenu);
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
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_finder->clear();
        m_table->setFocus();
    });
    return box;
}

/// Without scrolling to it: the worst pair stays in sight.
void OverviewPage::select(int row)
{
    if (row >= 0 && m_table->currentIndex().row() != row) {
        m_table->setAutoScroll(false);
        m_table->setCurrentIndex(m_list->index(row, 0));
        m_table->setAutoScroll(true);
    }
}

void OverviewPage::setPair(const PairId& id)
{
    select(m_list->rowOf(id));
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
    m_finder->search().setFocus(Qt::ShortcutFocusReason);
    m_finder->search().selectAll();
}

void OverviewPage::endSearch()
{
    m_finder->search().clear();
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void OverviewPage::showProblemsOnly()
{
    m_list->setFilter(PairList::Filter::Problems);
    refresh();
}

void OverviewPage::rowsChanged()
{
    select(m_list->rowOf(m_chosen)); // it was hidden by a filter and is back
    fitTable();
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
    m_finder->setVisible(m_model->rowCount() > 1);
    m_finder->show();
    m_readNow->setVisible(any);
    m_empty->setVisible(!any);
    m_banner->refresh();
    fitTable();
    showHeader();
}

void OverviewPage::showHeader()
{
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
    m_subtitle->setText(m_model->rowCount() > 0 ? text : QString());
    const bool problems = m_list->filter() == PairList::Filter::Problems && m_finder->search().text().isEmpty();
    m_noMatchText->setText(
        problems ? tr("No pair has a problem. Of %Ln pair(s), %1 are not measured now.", nullptr, m_model->rowCount())
                       .arg(QLocale().toString(m_list->count(PairList::Filter::NotMeasured)))
                 : tr("No pair fits this search and filter."));
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
        m_chosen = id;
        m_navigator.openPair(id, u"now"_s);
    }
}

void OverviewPage::showMenu(const QPoint& global, int row)
{
    const PairId id = m_list->idOf(row);
    select(row);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"pairMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& name, const QString& text, std::function<void()> run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, menu, [run = std::move(run)] { run(); });
    };
    add(u"menuOpen"_s, tr("Open"), [this, id] { m_navigator.openPair(id, u"now"_s); });
    add(u"menuTimeline"_s, tr("Open the timeline"), [this, id] { m_navigator.openPair(id, u"timeline"_s); });
    add(u"menuRead"_s, tr("Read now"), [this, id] { source().pollNow(id); });
    menu->addSeparator();
    add(u"menuCopy"_s, tr("Copy the verdict as text"), [this] { m_navigator.run(u"action.copyVerdict"_s); });
    menu->addSeparator();
    add(u"menuPlanned"_s, tr("This is planned…"), [this] { m_navigator.run(u"action.planned"_s); });
    add(u"menuDeclare"_s, tr("Declare an outage…"), [this] { m_navigator.run(u"action.declare"_s); });
    menu->popup(global);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitTable();
}

void OverviewPage::retranslate()
{
    const auto key = [this](int i) { return m_keys.at(i)->key().toString(QKeySequence::NativeText); };
    m_title->setText(tr("Overview"));
    m_table->setAccessibleName(tr("Pairs"));
    m_table->setAccessibleDescription(
        tr("Arrows choose, Enter opens; on a group, Enter, left and right fold and unfold it"));
    parts::setText(m_readNow, tr("Read now"));
    m_readNow->setToolTip(tr("Reads all pairs now (%1)").arg(key(1)));
    parts::setText(m_add, tr("Add pair…"));
    m_keys.at(0)->setWhatsThis(tr("Find pairs"));
    m_keys.at(1)->setWhatsThis(tr("Read all pairs now"));
    m_keys.at(2)->setWhatsThis(tr("End the search"));
    parts::setText(m_clear, tr("Show all pairs"));
    m_finder->retranslate(key(0), key(2));
    m_empty->retranslate();
    m_model->retranslate();
    m_list->retranslate();
    refresh();
}

} // namespace rekindle
