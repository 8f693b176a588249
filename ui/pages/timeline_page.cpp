// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline_page.h"

#include "dialogs/person_dialog.h"
#include "models/milestone_model.h"
#include "service/messages.h"
#include "widgets/clock_tile.h"
#include "widgets/lanes_view.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// What a person may add; the rest is seen by probes.
const QList<MilestoneKind> byPeople{MilestoneKind::AlertSeen,        MilestoneKind::FailoverStarted,
                                    MilestoneKind::TrafficMoved,     MilestoneKind::DataLossAssessed,
                                    MilestoneKind::DeclaredRestored, MilestoneKind::FailbackStarted,
                                    MilestoneKind::FailbackComplete, MilestoneKind::Note};

} // namespace

TimelinePage::TimelinePage(PageContext context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"timelinePage"_s);
    m_milestones = new MilestoneModel(this);
    m_incidents = new IncidentModel(this);
    auto* column = pageLayout();
    column->addLayout(buildHeader());
    m_problem = parts::sentence(this, "dim", u"timelineProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
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
    column->addWidget(m_empty, 1);
    m_content = buildContent();
    column->addWidget(m_content, 1);
    const auto refreshOwn = [this](const PairId& id) {
        if (id == m_id) {
            refresh();
        }
    };
    connect(&source(), &WatchSource::incidentChanged, this, refreshOwn);
    connect(&source(), &WatchSource::pairChanged, this, refreshOwn);
    connect(&source(), &WatchSource::pairRemoved, this, refreshOwn);
    connect(m_past, &QTableView::clicked, this, [this](const QModelIndex& index) {
        m_chosen = IncidentId{index.data(IncidentModel::IdRole).toString()};
        refresh();
    });
    connect(m_past, &QTableView::activated, m_past, &QTableView::clicked);
    setFocusProxy(m_table);
    retranslate();
}

QLayout* TimelinePage::buildHeader()
{
    m_title = parts::label(this, "title", u"pageTitle"_s);
    m_subtitle = parts::elided(this, "dim", u"pageSubtitle"_s);
    m_add = parts::button(this, "plain", u"addMilestoneButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &TimelinePage::addMilestone);
    return row;
}

QTableView* TimelinePage::buildTable(QWidget* parent, const QString& name)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(34);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(34);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QWidget* TimelinePage::buildContent()
{
    auto* host = new QWidget(this);
    m_sinceOutage = new ClockTile(u"sinceOutageTile"_s, host);
    m_sinceDeclaration = new ClockTile(u"sinceDeclarationTile"_s, host);
    m_loss = new ClockTile(u"lossTile"_s, host);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::l);
    for (ClockTile* tile : {m_sinceOutage, m_sinceDeclaration, m_loss}) {
        tiles->addWidget(tile, 1);
    }
    const auto titled = [host](const QString& name, QLabel*& head, QWidget* content, int stretch) {
        auto* card = parts::card(host, name);
        head = parts::label(card, "heading");
        auto* inside = new QVBoxLayout(card);
        inside->setContentsMargins(space::l, space::l, space::l, space::m);
        inside->setSpacing(space::m);
        inside->addWidget(head);
        inside->addWidget(content, stretch);
        return card;
    };
    m_lanes = new LanesView(theme(), host);
    m_lanes->setObjectName(u"lanesView"_s);
    m_table = buildTable(host, u"milestoneTable"_s);
    m_table->setModel(m_milestones);
    m_past = buildTable(host, u"incidentTable"_s);
    m_past->setModel(m_incidents);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(space::l);
    lower->addWidget(titled(u"milestoneCard"_s, m_tableHead, m_table, 1), 5);
    lower->addWidget(titled(u"incidentCard"_s, m_pastHead, m_past, 1), 4);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addLayout(tiles);
    column->addWidget(titled(u"lanesCard"_s, m_lanesHead, m_lanes, 0));
    column->addLayout(lower, 1);
    return host;
}

void TimelinePage::setPair(const PairId& id)
{
    if (id != m_id) {
        m_id = id;
        m_chosen = {};
    }
    refresh();
}

void TimelinePage::tick()
{
    const auto status = source().pair(m_id);
    const auto incident = chosen();
    if (status && incident && !incident->ended) {
        showClocks(status->pair, *incident);
        m_lanes->set(incident, status->pair.objectives.rto, source().now());
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
    m_content->setVisible(incident.has_value());
    m_empty->setVisible(!incident);
    m_add->setVisible(incident && !incident->ended);
    m_subtitle->setText(status ? status->pair.name : QString());
    const Instant now = source().now();
    m_milestones->setIncident(incident, now);
    m_incidents->setIncidents(incidents, now);
    if (!status || !incident) {
        return;
    }
    m_subtitle->setText(messages::isolated(status->pair.name) + u" · "_s + messages::label(incident->kind) + u" · "_s
                        + messages::moment(incident->began));
    m_lanes->set(incident, status->pair.objectives.rto, now);
    showClocks(status->pair, *incident);
}

void TimelinePage::showClocks(const Pair& pair, const Incident& incident)
{
    const RtoClocks clocks = rtoClocks(incident, source().now());
    const QString rto = messages::duration(pair.objectives.rto);
    const auto figure = [](const std::optional<Millis>& time) { return time ? messages::clock(*time) : u"–"_s; };
    const auto rest = [&](const std::optional<Millis>& time) {
        if (!time) {
            return tr("not declared yet");
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
    m_sinceDeclaration->set(tr("Since the declaration · RTO %1").arg(rto), figure(clocks.sinceDeclaration), people);
    m_loss->set(tr("Staleness at the outage · RPO %1").arg(messages::duration(pair.objectives.rpo)),
                incident.rpoActual ? messages::interval(*incident.rpoActual) : u"–"_s,
                incident.rpoActual ? tr("at most this much was lost") : tr("not measured"));
}

void TimelinePage::addMilestone()
{
    auto* dialog =
        new PersonDialog({tr("Add a milestone"), tr("It is stamped with the present moment and your name."), tr("Add")},
                         "primary", this);
    dialog->offer(byPeople);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_id] {
        const Milestone milestone{dialog->kind(), source().now(), MilestoneSource::Person, dialog->who(),
                                  dialog->note()};
        const auto done = source().addMilestone(id, milestone);
        m_problem->setVisible(!done);
        if (!done) {
            m_problem->setText(messages::paragraph({messages::sentence(done.error()), messages::remedy(done.error())}));
        }
        refresh();
    });
    dialog->open();
}

void TimelinePage::retranslate()
{
    m_title->setText(tr("Timeline"));
    parts::setText(m_add, tr("Add a milestone…"));
    m_lanesHead->setText(tr("Milestones"));
    m_tableHead->setText(tr("As a table"));
    m_pastHead->setText(tr("All incidents"));
    m_table->setAccessibleName(tr("Milestones"));
    m_past->setAccessibleName(tr("All incidents"));
    m_emptyTitle->setText(tr("No incident so far"));
    m_emptyText->setText(tr("When an outage begins, or when you declare one on the pair's page, its milestones and "
                            "both RTO clocks are here."));
    m_milestones->retranslate();
    m_incidents->retranslate();
    refresh();
}

} // namespace rekindle
