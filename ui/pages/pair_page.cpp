// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pair_page.h"

#include "charts/lag_chart.h"
#include "dialogs/person_dialog.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/chart_card.h"
#include "widgets/endpoint_card.h"
#include "widgets/loss_card.h"
#include "widgets/parts.h"
#include "widgets/verdict_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace rekindle {

using namespace Qt::StringLiterals;

PairPage::PairPage(PageContext context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"pairPage"_s);
    auto* column = pageLayout();
    column->addLayout(buildHeader());
    m_problem = parts::sentence(this, "dim", u"pairProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    m_none = parts::sentence(this, "dim", u"noPair"_s);
    column->addWidget(m_none);
    m_content = buildBody();
    column->addWidget(m_content, 1);
    connect(&source(), &WatchSource::read, this, [this](const PairId& id) {
        if (id == m_id) {
            refresh();
            m_chart->refresh();
        }
    });
    const auto refreshOwn = [this](const PairId& id) {
        if (id == m_id) {
            refresh();
        }
    };
    connect(&source(), &WatchSource::pairChanged, this, refreshOwn);
    connect(&source(), &WatchSource::pairRemoved, this, refreshOwn);
    setFocusProxy(&m_chart->chart());
    retranslate();
}

QLayout* PairPage::buildHeader()
{
    m_title = parts::elided(this, "title", u"pageTitle"_s);
    m_environment = parts::label(this, "chip", u"environmentChip"_s);
    m_regions = parts::elided(this, "dim", u"pairRegions"_s);
    m_regions->setMinimumWidth(60);
    m_regions->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_planned = parts::button(this, "plain", u"plannedButton"_s);
    m_declare = parts::button(this, "danger", u"declareButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_title);
    row->addWidget(m_environment, 0, Qt::AlignVCenter);
    row->addWidget(m_regions, 1);
    row->addWidget(m_planned);
    row->addWidget(m_declare);
    connect(m_planned, &QPushButton::clicked, this, [this] { ask(IncidentKind::Planned); });
    connect(m_declare, &QPushButton::clicked, this, [this] { ask(IncidentKind::Outage); });
    return row;
}

QWidget* PairPage::buildBody()
{
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"pairScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* host = new QWidget(scroll);
    host->setProperty("kind", u"page"_s);
    host->setAttribute(Qt::WA_StyledBackground);
    m_verdict = new VerdictCard(theme(), host);
    m_verdict->setObjectName(u"verdictCard"_s);
    m_chart = new ChartCard(source(), theme(), host);
    m_loss = new LossCard(host);
    m_primary = new EndpointCard(theme(), EndpointCard::Role::Primary, host);
    m_secondary = new EndpointCard(theme(), EndpointCard::Role::Secondary, host);
    auto* grid = new QGridLayout(host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::l);
    grid->addWidget(m_verdict, 0, 0, 1, 12);
    grid->addWidget(m_chart, 1, 0, 1, 9);
    grid->addWidget(m_loss, 1, 9, 1, 3);
    grid->addWidget(m_primary, 2, 0, 1, 4);
    grid->addWidget(m_secondary, 2, 4, 1, 4);
    grid->addWidget(buildObjectives(), 2, 8, 1, 4);
    grid->setRowStretch(1, 1);
    for (int i = 0; i < 12; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setColumnMinimumWidth(i, 44);
    }
    scroll->setWidget(host);
    return scroll;
}

QWidget* PairPage::buildObjectives()
{
    auto* card = parts::card(this, u"objectivesCard"_s);
    m_objectivesHead = parts::sentence(card, "heading");
    m_lagNow = parts::sentence(card, "title", u"lagNow"_s);
    m_lagText = parts::sentence(card, "small", u"lagText"_s);
    m_forecast = parts::sentence(card, "plain", u"forecastText"_s);
    m_state = parts::sentence(card, "small", u"stateText"_s);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    for (QLabel* label : {m_objectivesHead, m_lagNow, m_lagText, m_forecast, m_state}) {
        column->addWidget(label);
    }
    column->addStretch(1);
    return card;
}

void PairPage::setPair(const PairId& id)
{
    m_id = id;
    refresh();
}

void PairPage::refresh()
{
    const auto status = source().pair(m_id);
    m_content->setVisible(status.has_value());
    m_none->setVisible(!status);
    for (QWidget* widget : {static_cast<QWidget*>(m_environment), static_cast<QWidget*>(m_regions),
                            static_cast<QWidget*>(m_planned), static_cast<QWidget*>(m_declare)}) {
        widget->setVisible(status.has_value());
    }
    if (!status) {
        m_title->setText(tr("Pair"));
        return;
    }
    const Instant now = source().now();
    const auto& reading = status->reading;
    showHeader(status->pair);
    m_verdict->show(*status, now);
    m_chart->setPair(status->pair);
    m_loss->show(reading ? std::optional(reading->loss) : std::nullopt, now);
    const bool managed = status->pair.kind == PairKind::Managed;
    m_primary->show(status->pair.primary, reading ? std::optional(reading->primary) : std::nullopt, managed, now);
    m_secondary->show(status->pair.secondary, reading ? reading->secondary : std::nullopt, managed, now);
    showObjectives(*status);
}

void PairPage::showHeader(const Pair& pair)
{
    m_title->setText(pair.name);
    m_environment->setText(messages::label(pair.environment));
    parts::setKind(m_environment, pair.environment == Environment::Production ? "chipProduction" : "chip");
    const QString first = messages::isolated(pair.primary.name);
    const QString regions =
        pair.secondary.name.isEmpty() ? first : tr("%1 → %2").arg(first, messages::isolated(pair.secondary.name));
    m_regions->setText(regions + u" · "_s + messages::label(pair.kind));
}

void PairPage::showObjectives(const PairStatus& status)
{
    const Objectives& objectives = status.pair.objectives;
    m_objectivesHead->setText(tr("Staleness against RPO %1").arg(messages::duration(objectives.rpo)));
    const auto& reading = status.reading;
    const bool measured = reading && reading->lag.staleness;
    m_lagNow->setText(measured ? messages::interval(*reading->lag.staleness) : tr("unknown"));
    m_lagText->setText(measured ? messages::label(reading->lag.method) + u" · "_s
                                      + messages::age(source().now() - reading->lag.readAt)
                       : reading ? messages::lag(*reading)
                                 : tr("Not measured yet"));
    m_forecast->setText(tr("Forecast: %1").arg(reading ? messages::forecast(reading->forecast) : tr("unknown")));
    QStringList rest;
    if (reading && reading->backlog) {
        rest << tr("Still to be copied: %1").arg(messages::count(*reading->backlog));
    }
    rest << tr("State: %1").arg(messages::label(reading ? reading->state : DrState::Unknown));
    rest << tr("RTO: %1").arg(messages::duration(objectives.rto));
    m_state->setText(rest.join(u" · "_s));
}

void PairPage::ask(IncidentKind kind)
{
    const auto status = source().pair(m_id);
    if (!status) {
        return;
    }
    const bool outage = kind == IncidentKind::Outage;
    const QString name = messages::isolated(status->pair.name);
    PersonDialog::Texts texts;
    texts.title = outage ? tr("Declare an outage of %1").arg(name) : tr("Planned work on %1").arg(name);
    texts.explanation = outage ? tr("The clock of the declaration starts now. This does not fail anything over; it "
                                    "records who decided, and when.")
                               : tr("What happens from now on is recorded as planned work, not as an outage.");
    texts.action = outage ? tr("Declare outage") : tr("Record as planned");
    auto* dialog = new PersonDialog(texts, outage ? "danger" : "primary", this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind, id = m_id] {
        const auto done = source().declare(id, dialog->who(), dialog->note(), kind);
        m_problem->setVisible(!done);
        if (!done) {
            m_problem->setText(messages::paragraph({messages::sentence(done.error()), messages::remedy(done.error())}));
        }
        refresh();
    });
    dialog->open();
}

void PairPage::retranslate()
{
    m_none->setText(
        tr("Choose a pair in the overview: here will be its verdict, its staleness and what would be lost."));
    parts::setText(m_planned, tr("This is planned…"));
    parts::setText(m_declare, tr("Declare an outage…"));
    refresh();
}

} // namespace rekindle
