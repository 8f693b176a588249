// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline_page.h"

#include "dialogs/person_dialog.h"
#include "models/comparison_model.h"
#include "models/milestone_model.h"
#include "pages/timeline_notice.h"
#include "service/messages.h"
#include "widgets/clock_tile.h"
#include "widgets/copy_menu.h"
#include "widgets/flow.h"
#include "widgets/lanes_card.h"
#include "widgets/lanes_view.h"
#include "widgets/parts.h"
#include "widgets/save_as.h"
#include "widgets/stretch_card.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// What a person may add; the rest is seen by probes.
const QList<MilestoneKind> byPeople{MilestoneKind::AlertSeen,        MilestoneKind::FailoverStarted,
                                    MilestoneKind::TrafficMoved,     MilestoneKind::DataLossAssessed,
                                    MilestoneKind::DeclaredRestored, MilestoneKind::FailbackStarted,
                                    MilestoneKind::FailbackComplete, MilestoneKind::Note};

// Page widths from which there is room beside each other.
constexpr int tilesAbreast = 560;
constexpr int tablesAbreast = 780;

} // namespace

TimelinePage::TimelinePage(WatchSource& source, Theme& theme, QWidget* parent)
    : Page(source, theme, parent)
{
    setObjectName(u"timelinePage"_s);
    m_milestones = new MilestoneModel(this);
    m_comparison = new ComparisonModel(this);
    m_incidents = new IncidentModel(this);
    m_files = new SaveAs([this](ExportFormat format) { return make(format); }, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addLayout(buildHeader());
    m_problem = parts::sentence(this, "dim", u"timelineProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(buildEmpty(), 1);
    m_content = buildContent();
    column->addWidget(m_content, 1);
    connectSource();
    connect(m_past, &QTableView::clicked, this, [this](const QModelIndex& index) {
        m_chosen = IncidentId{index.data(IncidentModel::IdRole).toString()};
        refresh();
    });
    connect(m_stretches, &StretchCard::filled, this, &TimelinePage::showParts);
    connect(m_past, &QTableView::activated, m_past, &QTableView::clicked);
    connect(&m_lanes->lanes(), &LanesView::noteWanted, this, [this](Instant at) { addMilestone(at); });
    connect(m_lanes, &LanesCard::compared, this, &TimelinePage::showComparison);
    connect(m_files, &SaveAs::failed, this, &TimelinePage::fail);
    connect(m_files, &SaveAs::saved, this, [this](const QString& path) {
        m_problem->setText(tr("Saved: %1").arg(messages::isolated(path)));
        m_problem->show();
    });
    beginAt(m_table);
    retranslate();
}

void TimelinePage::connectSource()
{
    const auto refreshOwn = [this](const PairId& id) {
        if (id == m_id) {
            refresh();
        }
    };
    connect(&source(), &WatchSource::incidentChanged, this, refreshOwn);
    connect(&source(), &WatchSource::pairChanged, this, refreshOwn);
    connect(&source(), &WatchSource::pairRemoved, this, refreshOwn);
}

QLayout* TimelinePage::buildHeader()
{
    m_subtitle = parts::elided(this, "heading", u"timelineSubtitle"_s);
    m_subtitle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_save = parts::button(this, "plain", u"timelineSaveButton"_s);
    m_print = parts::button(this, "plain", u"timelinePrintButton"_s);
    m_add = parts::button(this, "plain", u"addMilestoneButton"_s);
    auto* row = new Flow(space::m);
    row->addWidget(m_subtitle);
    for (QPushButton* button : {m_save, m_print, m_add}) {
        row->addWidget(button);
    }
    connect(m_save, &QPushButton::clicked, this, [this] {
        const auto status = source().pair(m_id);
        m_files->ask(exportName(u"timeline"_s, status ? status->pair.name : QString(), source().now()));
    });
    connect(m_print, &QPushButton::clicked, this, &TimelinePage::print);
    connect(m_add, &QPushButton::clicked, this, [this] { addMilestone({}); });
    return row;
}

QWidget* TimelinePage::buildEmpty()
{
    m_empty = parts::card(this, u"emptyCard"_s);
    m_emptyTitle = parts::sentence(m_empty, "title", u"emptyTitle"_s);
    m_emptyText = parts::sentence(m_empty, "dim", u"emptyText"_s);
    auto* empty = new QVBoxLayout(m_empty);
    empty->addStretch(1);
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        empty->addWidget(label);
    }
    empty->addStretch(2);
    return m_empty;
}

QWidget* TimelinePage::buildContent()
{
    const auto [scroll, host] = scrollArea(u"timelineScroll"_s);
    m_sinceOutage = new ClockTile(u"sinceOutageTile"_s, host);
    m_sinceDeclaration = new ClockTile(u"sinceDeclarationTile"_s, host);
    m_loss = new ClockTile(u"lossTile"_s, host);
    m_tiles = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tiles->setSpacing(space::l);
    for (ClockTile* tile : {m_sinceOutage, m_sinceDeclaration, m_loss}) {
        m_tiles->addWidget(tile, 1);
    }
    m_noticeCard = parts::card(host, u"latencyCard"_s);
    m_notice = parts::sentence(m_noticeCard, "plain", u"latencyNotice"_s);
    auto* notice = new QVBoxLayout(m_noticeCard);
    notice->setContentsMargins(space::l, space::m, space::l, space::m);
    notice->addWidget(m_notice);
    m_lanes = new LanesCard(theme(), host);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addLayout(m_tiles);
    column->addWidget(m_noticeCard);
    column->addWidget(m_lanes);
    column->addLayout(buildTables(host), 1);
    scroll->setWidget(host);
    return scroll;
}

QLayout* TimelinePage::buildTables(QWidget* host)
{
    const auto titled = [host](const QString& name, QLabel*& head, QFrame*& card) {
        card = parts::card(host, name);
        head = parts::label(card, "heading");
        auto* inside = new QVBoxLayout(card);
        inside->setContentsMargins(space::l, space::l, space::l, space::m);
        inside->setSpacing(space::m);
        inside->addWidget(head);
        return inside;
    };
    const auto table = [](QVBoxLayout* into, const QString& name, QAbstractItemModel* model) {
        auto* view = parts::table(into->parentWidget(), name);
        view->setModel(model);
        view->setMinimumHeight(170);
        into->addWidget(view, 1);
        return view;
    };
    QVBoxLayout* left = titled(u"milestoneCard"_s, m_tableHead, m_milestoneCard);
    m_table = table(left, u"milestoneTable"_s, m_milestones);
    m_compared = table(left, u"comparisonTable"_s, m_comparison);
    QVBoxLayout* right = titled(u"incidentCard"_s, m_pastHead, m_incidentCard);
    m_past = table(right, u"incidentTable"_s, m_incidents);
    m_stretches = new StretchCard(source(), host);
    auto* records = new QVBoxLayout;
    records->setSpacing(space::l);
    records->addWidget(m_incidentCard, 1);
    records->addWidget(m_stretches, 1);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(space::l);
    m_lower->addWidget(m_milestoneCard, 5);
    m_lower->addLayout(records, 4);
    offerCopy(
        m_table, [] { return tr("Copy the incident as text"); }, [this] { return copied(); });
    offerCopy(
        m_past, [] { return tr("Copy the incident as text"); }, [this] { return copied(); });
    return m_lower;
}

void TimelinePage::resizeEvent(QResizeEvent* event)
{
    const auto direction = [&](int from) {
        return event->size().width() < Theme::px(from) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    };
    m_tiles->setDirection(direction(tilesAbreast));
    m_lower->setDirection(direction(tablesAbreast));
    Page::resizeEvent(event);
}

void TimelinePage::setPair(const PairId& id)
{
    if (id != m_id) {
        m_id = id;
        m_chosen = {};
        m_problem->hide();
    }
    m_stretches->setPair(id);
    refresh();
}

void TimelinePage::tick()
{
    m_stretches->tick();
    const auto status = source().pair(m_id);
    const auto incident = chosen();
    if (status && incident && !incident->ended) {
        showClocks(status->pair, *incident);
        showNotice(*status, *incident);
        m_lanes->lanes().set(incident, status->pair.objectives.rto, source().now());
    }
}

std::optional<Incident> TimelinePage::chosen() const
{
    const QList<Incident> incidents = source().incidents(m_id);
    for (const Incident& incident : incidents) {
        if (m_chosen.isEmpty() || incident.id == m_chosen) {
            return incident;
        }
    }
    return incidents.isEmpty() ? std::nullopt : std::optional(incidents.first());
}

void TimelinePage::refresh()
{
    const auto status = source().pair(m_id);
    const QList<Incident> incidents = status ? source().incidents(m_id) : QList<Incident>{};
    const auto incident = status ? chosen() : std::nullopt;
    showParts();
    m_add->setVisible(incident && !incident->ended);
    m_subtitle->setText(QString());
    const Instant now = source().now();
    m_milestones->setIncident(incident, now);
    m_incidents->setIncidents(incidents, now);
    m_lanes->set(incident, incidents, status ? status->pair.objectives.rto : Millis{}, now);
    showComparison();
    if (!status || !incident) {
        return;
    }
    m_subtitle->setText(messages::label(incident->kind) + u" · "_s + messages::moment(incident->began));
    showClocks(status->pair, *incident);
    showNotice(*status, *incident);
}

void TimelinePage::showParts()
{
    const bool known = source().pair(m_id).has_value();
    const bool incident = known && chosen().has_value();
    const bool unprotected = known && !m_stretches->isBare();
    m_content->setVisible(incident || unprotected);
    m_empty->setVisible(!incident && !unprotected);
    const auto exposure = m_stretches->exposure();
    const bool savable = incident || (known && exposure && !exposure->unprotected.isEmpty());
    m_save->setVisible(savable);
    m_print->setVisible(savable);
    m_lanes->setVisible(incident);
    m_milestoneCard->setVisible(incident);
    m_incidentCard->setVisible(incident);
    m_stretches->setVisible(unprotected || incident);
    for (ClockTile* tile : {m_sinceOutage, m_sinceDeclaration, m_loss}) {
        tile->setVisible(incident);
    }
    if (!incident) {
        m_noticeCard->hide();
    }
}

void TimelinePage::showComparison()
{
    const auto other = m_lanes->other();
    m_comparison->compare(chosen(), other);
    m_compared->setVisible(other.has_value());
    m_table->setVisible(!other);
    m_tableHead->setText(
        other ? tr("Compared with %1 of %2")
                    .arg(messages::label(other->kind), messages::shortMoment(other->began, source().now()))
              : tr("As a table"));
}

void TimelinePage::showNotice(const PairStatus& status, const Incident& incident)
{
    const QString text = latencyNotice(status, incident, source().now());
    m_noticeCard->setVisible(!text.isEmpty());
    m_notice->setText(text);
}

void TimelinePage::showClocks(const Pair& pair, const Incident& incident)
{
    const RtoClocks clocks = rtoClocks(incident, source().now());
    const QString rto = messages::duration(pair.objectives.rto);
    const auto figure = [](const std::optional<Millis>& time) { return time ? messages::clock(*time) : u"–"_s; };
    const auto rest = [&](const std::optional<Millis>& time) {
        if (!time) {
            return clocks.running ? tr("not declared yet") : tr("service was back before anybody declared");
        }
        const Millis left = pair.objectives.rto - *time;
        if (left.count() < 0) {
            return tr("%1 over the objective").arg(messages::duration(-left));
        }
        return clocks.running ? tr("%1 left").arg(messages::duration(left)) : tr("inside the objective");
    };
    m_sinceOutage->set(tr("Since the outage · RTO %1").arg(rto), figure(clocks.sinceOutage),
                       clocks.sinceOutage ? rest(clocks.sinceOutage) : QString());
    QString people = rest(clocks.sinceDeclaration);
    if (clocks.onPeople) {
        people += u" · "_s + tr("%1 went to people").arg(messages::duration(*clocks.onPeople));
    }
    // A clock that stands still says since when, and why.
    const QString stopped = messages::clocksStopped(clocks, source().now());
    if (!stopped.isEmpty()) {
        people += u" · "_s + stopped;
    }
    m_sinceDeclaration->set(tr("Since the declaration · RTO %1").arg(rto), figure(clocks.sinceDeclaration), people);
    const QString lost = messages::lost(incident);
    m_loss->set(tr("Staleness at the outage · RPO %1").arg(messages::duration(pair.objectives.rpo)),
                lost.isEmpty() ? u"–"_s : lost,
                incident.rpoActual    ? tr("at most this much was lost")
                : incident.rpoAtLeast ? tr("how much more was lost is not known")
                                      : tr("not measured"));
}

void TimelinePage::addMilestone(std::optional<Instant> at)
{
    const auto incident = chosen();
    if (!incident || incident->ended) {
        return;
    }
    const auto status = source().pair(m_id);
    PersonDialog::Texts texts;
    texts.title = tr("Add a milestone");
    texts.explanation = tr("It bears your name and the moment that you give.");
    texts.action = tr("Add");
    texts.pairName = status ? status->pair.name : QString();
    texts.environment = status ? status->pair.environment : Environment::Production;
    auto* dialog = new PersonDialog(texts, "primary", this);
    dialog->offer(byPeople, at ? MilestoneKind::Note : byPeople.first());
    dialog->offerLoss(status && status->reading ? status->reading->loss.total : std::nullopt);
    dialog->offerTime(incident->began, source().now(), at.value_or(source().now()));
    connect(dialog, &QDialog::accepted, this, [this, dialog, at, id = m_id, began = incident->began] {
        const Instant when = dialog->changedTime().value_or(at.value_or(source().now()));
        const Milestone milestone{dialog->kind(), std::max(when, began), MilestoneSource::Person, dialog->who(),
                                  dialog->note()};
        source().addMilestone(id, milestone).then(this, [this](const Result<void>& done) {
            m_problem->setVisible(!done);
            if (!done) {
                fail(done.error());
            }
            refresh();
        });
    });
    dialog->open();
}

void TimelinePage::fail(const Error& error)
{
    m_problem->setText(messages::paragraph({messages::sentence(error), messages::remedy(error)}));
    m_problem->show();
}

void TimelinePage::retranslate()
{
    parts::setText(m_save, tr("Save as…"));
    parts::setText(m_print, tr("Print…"));
    parts::setText(m_add, tr("Add a milestone…"));
    m_pastHead->setText(tr("All incidents"));
    m_table->setAccessibleName(tr("Milestones"));
    m_compared->setAccessibleName(tr("Milestones of both incidents"));
    m_past->setAccessibleName(tr("All incidents"));
    m_emptyTitle->setText(tr("No incident so far"));
    m_emptyText->setText(tr("When an outage begins, or when you declare one on the pair's page, its milestones and "
                            "both RTO clocks are here. When the pair is unprotected, that is a record here too."));
    m_stretches->retranslate();
    m_lanes->retranslate();
    m_milestones->retranslate();
    m_comparison->retranslate();
    m_incidents->retranslate();
    refresh();
}

} // namespace rekindle
