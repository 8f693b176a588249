// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

#include "icons.h"
#include "models/pair_delegate.h"
#include "models/pair_model.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/banner.h"
#include "widgets/pair_table.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace rekindle {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(PageContext context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"overviewPage"_s);
    m_model = new PairModel(source(), this);
    m_sorted = new PairsByRisk(this);
    m_sorted->setSourceModel(m_model);
    auto* column = pageLayout();
    buildHeader(column);
    m_banner = new Banner(theme(), this);
    m_banner->setObjectName(u"alertBanner"_s);
    m_bannerButton = m_banner->addButton(u"openWorstButton"_s);
    column->addWidget(m_banner);
    buildTable();
    column->addWidget(m_tableCard, 1000);
    m_empty = buildEmpty();
    column->addWidget(m_empty, 1);
    column->addStretch(1);
    connect(m_bannerButton, &QPushButton::clicked, this, [this] {
        if (const PairStatus* status = worst()) {
            const auto incidents = source().incidents(status->pair.id);
            const bool open = !incidents.isEmpty() && !incidents.first().ended;
            const PairId id = status->pair.id;
            if (open) {
                emit incidentOpened(id);
            } else {
                emit pairOpened(id);
            }
        }
    });
    // A hundred readings in a row are one refresh of the banner.
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(&source(), &WatchSource::read, this, soon);
    connect(&source(), &WatchSource::incidentChanged, this, soon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OverviewPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OverviewPage::refresh);
    setFocusProxy(m_table);
    connect(&theme(), &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void OverviewPage::buildHeader(QVBoxLayout* column)
{
    m_title = parts::label(this, "title", u"pageTitle"_s);
    m_subtitle = parts::label(this, "small", u"pageSubtitle"_s);
    m_readNow = parts::button(this, "plain", u"readNowButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_readNow);
    column->addLayout(row);
    connect(m_readNow, &QPushButton::clicked, this, [this] {
        for (const PairStatus& status : source().pairs()) {
            source().pollNow(status.pair.id);
        }
    });
}

void OverviewPage::buildTable()
{
    m_tableCard = parts::card(this, u"pairCard"_s);
    m_table = new PairTable(m_tableCard);
    m_table->setObjectName(u"pairTable"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new PairDelegate(theme(), m_table));
    auto* inside = new QVBoxLayout(m_tableCard);
    inside->setContentsMargins(1, space::xs, 1, space::xs);
    inside->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, &OverviewPage::openIndex);
    connect(m_table, &QTableView::doubleClicked, this, &OverviewPage::openIndex);
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
    column->addWidget(m_emptyAction, 0, Qt::AlignCenter);
    column->addStretch(2);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (practice()) {
            practice()->start();
        }
    });
    return box;
}

void OverviewPage::setPair(const PairId& id)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(std::max(0, m_model->rowOf(id)), 0));
    if (index.isValid() && m_table->currentIndex().row() != index.row()) {
        m_table->setCurrentIndex(index);
    }
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

const PairStatus* OverviewPage::worst() const
{
    if (m_sorted->rowCount() == 0) {
        return nullptr;
    }
    const PairStatus& status = m_model->at(m_sorted->mapToSource(m_sorted->index(0, 0)).row());
    const StateClass state = stateClass(status);
    return state == StateClass::Bad || state == StateClass::Watch ? &status : nullptr;
}

void OverviewPage::showWorst()
{
    const PairStatus* status = worst();
    m_banner->setVisible(status != nullptr);
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
    if (reading.loss.total) {
        text << tr("At risk now: %1.").arg(messages::loss(reading.loss));
    }
    text << advice(*status);
    //: the name of a pair and what is wrong with it
    m_banner->set(stateClass(*status), tr("%1: %2").arg(messages::isolated(status->pair.name), situation(*status)),
                  messages::paragraph(text));
    const auto incidents = source().incidents(status->pair.id);
    const bool open = !incidents.isEmpty() && !incidents.first().ended;
    parts::setText(m_bannerButton, open ? tr("Open incident") : tr("Open pair"));
    parts::setKind(m_bannerButton, stateClass(*status) == StateClass::Bad ? "danger" : "plain");
}

void OverviewPage::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_tableCard->setVisible(any);
    m_readNow->setVisible(any);
    m_empty->setVisible(!any);
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
    m_table->setMaximumHeight(rows);
    m_table->setMinimumHeight(std::min(rows, 180));
    const QMargins around = m_tableCard->layout()->contentsMargins();
    m_tableCard->setMaximumHeight(rows + around.top() + around.bottom());
    m_table->updateGeometry();
    m_table->fitColumns();
}

void OverviewPage::openIndex(const QModelIndex& index)
{
    if (index.isValid()) {
        emit pairOpened(PairId{index.data(PairModel::IdRole).toString()});
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
    parts::setText(m_readNow, tr("Read now"));
    m_emptyTitle->setText(tr("Your pairs will be here"));
    const QString command = messages::isolated(u"rekindlectl pair add"_s);
    m_emptyText->setText(
        practice() ? tr("Each on one line: is it an outage, how far behind is the secondary, what would be lost. "
                        "Start with a practice pair, or add a real one with %1.")
                         .arg(command)
                   : tr("Each on one line: is it an outage, how far behind is the secondary, what would be lost. "
                        "Add one with %1.")
                         .arg(command));
    parts::setText(m_emptyAction, tr("Start the practice pair"));
    m_emptyAction->setVisible(practice() != nullptr);
    m_model->retranslate();
    refresh();
}

} // namespace rekindle
