// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pair_page.h"

#include "charts/lag_chart.h"
#include "dialogs/bulk_import_dialog.h"
#include "dialogs/metric_dialog.h"
#include "dialogs/person_dialog.h"
#include "environment.h"
#include "service/messages.h"
#include "widgets/chart_card.h"
#include "widgets/elided_label.h"
#include "widgets/endpoint_card.h"
#include "widgets/incident_notice.h"
#include "widgets/loss_card.h"
#include "widgets/parts.h"
#include "widgets/silence_button.h"
#include "widgets/staleness_card.h"
#include "widgets/verdict_card.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
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
    m_problem = parts::sentence(this, "badText", u"pairProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    m_none = parts::sentence(this, "dim", u"noPair"_s);
    column->addWidget(m_none);
    buildNotices(column);
    m_content = buildBody();
    column->addWidget(m_content, 1);
    column->addStretch(0);
    connectSource();
    beginAt(m_verdict);
    retranslate();
}

void PairPage::connectSource()
{
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
    connect(&source(), &WatchSource::incidentChanged, this, refreshOwn);
    connect(&source(), &WatchSource::importChanged, this, refreshOwn);
    connect(&source(), &WatchSource::pairRemoved, this, [this](const PairId& id) {
        if (id == m_id) {
            m_removed = true;
            refresh();
        }
    });
}

QLayout* PairPage::buildHeader()
{
    m_title = new ElidedLabel("title", 0, this);
    m_title->setObjectName(u"pageTitle"_s);
    m_environment = parts::label(this, "chip", u"environmentChip"_s);
    m_regions = new ElidedLabel("dim", 0, this);
    m_regions->setObjectName(u"pairRegions"_s);
    m_regions->setMinimumWidth(60);
    m_regions->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_planned = parts::button(this, "plain", u"plannedButton"_s);
    m_declare = parts::button(this, "danger", u"declareButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_title);
    row->addWidget(m_environment, 0, Qt::AlignVCenter);
    row->addWidget(m_regions, 1);
    if (notifier()) {
        m_silence = new SilenceButton(*notifier(), this);
        row->addWidget(m_silence);
    }
    row->addWidget(m_planned);
    row->addWidget(m_declare);
    connect(m_planned, &QPushButton::clicked, this, [this] { ask(IncidentKind::Planned); });
    connect(m_declare, &QPushButton::clicked, this, [this] { ask(IncidentKind::Outage); });
    return row;
}

void PairPage::buildNotices(QVBoxLayout* column)
{
    m_incident = new IncidentNotice(this);
    m_signIn = new NoticeLine(u"signInNotice"_s, this);
    m_signInOpen = m_signIn->addButton(u"openSignInButton"_s);
    m_signInCopy = m_signIn->addButton(u"copySignInButton"_s);
    m_import = new NoticeLine(u"importNotice"_s, this);
    m_importChange = m_import->addButton(u"changeImportButton"_s);
    m_importOver = m_import->addButton(u"importOverButton"_s);
    column->addWidget(m_incident);
    column->addWidget(m_signIn);
    column->addWidget(m_import);
    connect(m_signInOpen, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_shownSignIn.prompt.verificationUrl); });
    connect(m_signInCopy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_shownSignIn.prompt.userCode); });
    connect(m_incident, &IncidentNotice::endAsked, this, &PairPage::askEnd);
    connect(m_importChange, &QPushButton::clicked, this, &PairPage::askImport);
    connect(m_importOver, &QPushButton::clicked, this,
            [this] { showOutcome(source().setKnownImport(m_id, std::nullopt)); });
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
    m_staleness = new StalenessCard(host);
    m_primary = new EndpointCard(theme(), EndpointCard::Role::Primary, host);
    m_secondary = new EndpointCard(theme(), EndpointCard::Role::Secondary, host);
    connect(m_staleness, &StalenessCard::importAsked, this, &PairPage::askImport);
    connect(m_staleness, &StalenessCard::metricAsked, this, &PairPage::askMetric);
    // Beside the course of time what counts now: in an outage both must be seen without scrolling.
    auto* services = new QHBoxLayout;
    services->setSpacing(space::m);
    services->addWidget(m_primary, 1);
    services->addWidget(m_secondary, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(m_chart, 1);
    left->addLayout(services);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(m_loss, 1);
    right->addWidget(m_staleness);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::m);
    both->addLayout(left, 5);
    both->addLayout(right, 2);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_verdict);
    column->addLayout(both, 1);
    scroll->setWidget(host);
    return scroll;
}

void PairPage::setPair(const PairId& id)
{
    if (id != m_id) {
        m_problem->hide();
    }
    m_removed = m_removed && id == m_id;
    m_id = id;
    if (m_silence) {
        m_silence->setPair(id);
    }
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
    if (m_silence) {
        m_silence->setVisible(status.has_value());
        m_silence->refresh();
    }
    showNotices();
    if (!status) {
        m_title->setFull(tr("Pair"));
        m_none->setText(m_removed
                            ? tr("This pair is no longer watched: it was removed. Choose another in the overview.")
                            : tr("Choose a pair in the overview: here will be its verdict, its staleness and "
                                 "what would be lost."));
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
    m_staleness->show(*status, now);
}

void PairPage::showHeader(const Pair& pair)
{
    m_title->setFull(pair.name);
    m_environment->setText(messages::label(pair.environment));
    parts::setKind(m_environment, chipKind(pair.environment));
    const QString first = messages::isolated(pair.primary.name);
    const QString regions =
        pair.secondary.name.isEmpty() ? first : tr("%1 → %2").arg(first, messages::isolated(pair.secondary.name));
    m_regions->setFull(regions + u" · "_s + messages::label(pair.kind));
}

void PairPage::showNotices()
{
    const auto open = openIncident(source().incidents(m_id));
    const Instant now = source().now();
    m_incident->show(open, now);
    const bool declared = open && open->kind != IncidentKind::Planned && open->at(MilestoneKind::Declared);
    m_planned->setEnabled(!open);
    m_planned->setToolTip(open ? tr("Something is recorded as open already; see the timeline.") : QString());
    m_declare->setEnabled(!declared);
    m_declare->setToolTip(declared ? tr("It has been declared already.") : QString());
    const auto status = source().pair(m_id);
    const QList<SignInRequest> signIns = status ? status->signIns : QList<SignInRequest>{};
    m_shownSignIn = signIns.value(0);
    m_signIn->setText(signIns.isEmpty() ? QString() : messages::signInRequest(m_shownSignIn, status->pair, now));
    const auto until = source().knownImport(m_id);
    m_import->setText(until ? tr("A bulk import is running until %1: more staleness is expected until then.")
                                  .arg(messages::shortMoment(*until, now))
                            : QString());
}

void PairPage::showOutcome(const Result<void>& done)
{
    m_problem->setVisible(!done);
    if (!done) {
        m_problem->setText(messages::paragraph({messages::sentence(done.error()), messages::remedy(done.error())}));
    }
    refresh();
}

void PairPage::ask(IncidentKind kind)
{
    const auto status = source().pair(m_id);
    if (!status) {
        return;
    }
    const bool outage = kind == IncidentKind::Outage;
    PersonDialog::Texts texts;
    texts.title = outage ? tr("Declare an outage") : tr("Record planned work");
    texts.explanation = outage ? tr("The clock of the declaration starts now. This does not fail anything over; it "
                                    "records who decided, and when.")
                               : tr("What happens from now on is recorded as planned work, not as an outage.");
    texts.action = outage ? tr("Declare outage") : tr("Record as planned");
    texts.pairName = status->pair.name;
    texts.environment = status->pair.environment;
    auto* dialog = new PersonDialog(texts, outage ? "danger" : "primary", this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind, id = m_id] {
        showOutcome(source().declare(id, dialog->who(), dialog->note(), kind));
    });
    dialog->open();
}

void PairPage::askEnd()
{
    const auto status = source().pair(m_id);
    const auto open = openIncident(source().incidents(m_id));
    if (!status || !open) {
        return;
    }
    const MilestoneKind kind = endOfPlanned(*open);
    PersonDialog::Texts texts;
    texts.title = tr("End of planned work");
    texts.explanation =
        kind == MilestoneKind::FailbackComplete
            ? tr("Traffic had moved to the secondary. Record this once clients are back on the primary.")
            : tr("From now on a failure is an outage again. It is closed as soon as the primary serves.");
    texts.action = tr("Record the end");
    texts.pairName = status->pair.name;
    texts.environment = status->pair.environment;
    auto* dialog = new PersonDialog(texts, "primary", this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind, id = m_id] {
        showOutcome(
            source().addMilestone(id, {kind, source().now(), MilestoneSource::Person, dialog->who(), dialog->note()}));
    });
    dialog->open();
}

void PairPage::askImport()
{
    const auto status = source().pair(m_id);
    if (!status) {
        return;
    }
    auto* dialog = new BulkImportDialog(status->pair, source().now(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = m_id] { showOutcome(source().setKnownImport(id, dialog->until())); });
    dialog->open();
}

void PairPage::askMetric()
{
    const auto status = source().pair(m_id);
    if (!status) {
        return;
    }
    auto* dialog = new MetricDialog(status->pair, source().now(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = m_id] { showOutcome(source().setMetric(id, dialog->metric())); });
    dialog->open();
}

void PairPage::retranslate()
{
    parts::setText(m_planned, tr("This is planned…"));
    parts::setText(m_declare, tr("Declare an outage…"));
    parts::setText(m_signInOpen, tr("Open the page"));
    parts::setText(m_signInCopy, tr("Copy the code"));
    parts::setText(m_importChange, tr("Change…"));
    parts::setText(m_importOver, tr("It is over"));
    m_staleness->retranslate();
    if (m_silence) {
        m_silence->retranslate();
    }
    refresh();
}

} // namespace rekindle
