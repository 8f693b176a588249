// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pair_now_page.h"

#include "charts/lag_chart.h"
#include "dialogs/bulk_import_dialog.h"
#include "dialogs/metric_dialog.h"
#include "dialogs/person_dialog.h"
#include "navigator.h"
#include "pair_text.h"
#include "service/messages.h"
#include "widgets/chart_card.h"
#include "widgets/copy_menu.h"
#include "widgets/divergence_card.h"
#include "widgets/endpoint_card.h"
#include "widgets/exposure_line.h"
#include "widgets/incident_notice.h"
#include "widgets/loss_card.h"
#include "widgets/parts.h"
#include "widgets/staleness_card.h"
#include "widgets/verdict_card.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
// Page widths from which there is room beside each other.
constexpr int chartBesideLoss = 780;
constexpr int serviceBesideService = 560;
} // namespace

PairNowPage::PairNowPage(WatchSource& source, Theme& theme, QWidget* parent)
    : Page(source, theme, parent)
{
    setObjectName(u"pairNowPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_problem = parts::sentence(this, "badText", u"pairNowProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    buildNotices(column);
    m_content = buildBody();
    column->addWidget(m_content, 1);
    connectSource();
    beginAt(m_verdict);
    retranslate();
}

void PairNowPage::connectSource()
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
}

void PairNowPage::buildNotices(QVBoxLayout* column)
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
    connect(m_incident, &IncidentNotice::endAsked, this, &PairNowPage::askEnd);
    connect(m_importChange, &QPushButton::clicked, this, &PairNowPage::askImport);
    connect(m_importOver, &QPushButton::clicked, this, [this] { follow(source().setKnownImport(m_id, std::nullopt)); });
}

QWidget* PairNowPage::buildBody()
{
    const auto [scroll, host] = scrollArea(u"pairScroll"_s);
    m_verdict = new VerdictCard(theme(), host);
    m_verdict->setObjectName(u"verdictCard"_s);
    offerCopy(
        m_verdict, [] { return tr("Copy the verdict as text"); },
        [this] {
            const auto status = source().pair(m_id);
            return status ? verdictText(*status, source().now()) : QString();
        });
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_exposure = new ExposureLine(source(), host);
    m_exposure->setFocusPolicy(Qt::NoFocus); // a text, not a control
    column->addWidget(m_verdict);
    column->addWidget(m_exposure);
    column->addLayout(buildCards(host), 1);
    scroll->setWidget(host);
    return scroll;
}

/// Beside the course of time what counts now: in an outage both must be seen without scrolling.
QLayout* PairNowPage::buildCards(QWidget* host)
{
    m_chart = new ChartCard(source(), theme(), host);
    m_divergence = new DivergenceCard(host);
    m_loss = new LossCard(host);
    m_staleness = new StalenessCard(host);
    m_primary = new EndpointCard(theme(), EndpointCard::Role::Primary, host);
    m_secondary = new EndpointCard(theme(), EndpointCard::Role::Secondary, host);
    connect(m_divergence, &DivergenceCard::closeAsked, this, &PairNowPage::askClosing);
    connect(m_staleness, &StalenessCard::importAsked, this, &PairNowPage::askImport);
    connect(m_staleness, &StalenessCard::metricAsked, this, &PairNowPage::askMetric);
    m_services = new QBoxLayout(QBoxLayout::LeftToRight);
    m_services->setSpacing(space::m);
    m_services->addWidget(m_primary, 1);
    m_services->addWidget(m_secondary, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(m_chart, 1);
    left->addLayout(m_services);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(m_divergence);
    right->addWidget(m_loss, 1);
    right->addWidget(m_staleness);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(space::m);
    m_halves->addLayout(left, 7);
    m_halves->addLayout(right, 3);
    return m_halves;
}

void PairNowPage::resizeEvent(QResizeEvent* event)
{
    const int wide = event->size().width();
    const bool wideText = Theme::textScale() > 125;
    m_halves->setDirection(wide < Theme::px(chartBesideLoss) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_services->setDirection(wide < Theme::px(serviceBesideService) || wideText ? QBoxLayout::TopToBottom
                                                                                : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

void PairNowPage::setPair(const PairId& id)
{
    if (id != m_id) {
        m_problem->hide();
    }
    m_id = id;
    m_exposure->setPair(id);
    refresh();
}

void PairNowPage::tick()
{
    m_exposure->tick();
    refresh();
}

void PairNowPage::refresh()
{
    const auto status = source().pair(m_id);
    m_content->setVisible(status.has_value());
    showNotices();
    if (!status) {
        return;
    }
    const Instant now = source().now();
    const auto& reading = status->reading;
    m_verdict->show(*status, isDeclared(source().incidents(m_id)), source().nextRead(m_id), now);
    m_chart->setPair(status->pair);
    m_divergence->show(*status, now);
    m_loss->show(reading ? std::optional(reading->loss) : std::nullopt, now);
    const bool managed = status->pair.kind == PairKind::Managed;
    // The verdict has cleared the network: to check it once more is no remedy.
    const bool outage = reading && isOutage(reading->verdict.code);
    m_exposure->setVisible(!outage); // history gives way to what has to be seen at once
    m_primary->show(status->pair.primary, reading ? std::optional(reading->primary) : std::nullopt, managed, outage,
                    now);
    const ProtectionCause cause = reading ? reading->protection.cause : ProtectionCause::NotMeasured;
    const bool down = cause == ProtectionCause::Down || cause == ProtectionCause::FrontEndDown;
    m_secondary->show(status->pair.secondary, reading ? reading->secondary : std::nullopt, managed, down, now);
    m_staleness->show(*status, now);
}

void PairNowPage::showNotices()
{
    const auto status = source().pair(m_id);
    const Instant now = source().now();
    m_incident->show(status ? openIncident(source().incidents(m_id)) : std::nullopt, now);
    const QList<SignInRequest> signIns = status ? status->signIns : QList<SignInRequest>{};
    m_shownSignIn = signIns.value(0);
    m_signIn->setText(signIns.isEmpty() ? QString() : messages::signInRequest(m_shownSignIn, status->pair, now));
    const auto until = source().knownImport(m_id);
    m_import->setText(until ? tr("A bulk import is running until %1: more staleness is expected until then.")
                                  .arg(messages::shortMoment(*until, now))
                            : QString());
}

void PairNowPage::showOutcome(const Result<void>& done)
{
    m_problem->setVisible(!done);
    if (!done) {
        m_problem->setText(messages::paragraph({messages::sentence(done.error()), messages::remedy(done.error())}));
    }
    refresh();
}

void PairNowPage::follow(QFuture<Result<void>> change)
{
    change.then(this, [this](const Result<void>& done) { showOutcome(done); });
}

void PairNowPage::askEnd()
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
        follow(
            source().addMilestone(id, {kind, source().now(), MilestoneSource::Person, dialog->who(), dialog->note()}));
    });
    dialog->open();
}

void PairNowPage::askClosing()
{
    const auto status = source().pair(m_id);
    if (!status || !status->reading || !status->reading->divergence) {
        return;
    }
    PersonDialog::Texts texts;
    texts.title = tr("Close what only the secondary has");
    texts.explanation =
        tr("Nothing is changed on the services. The matter is no longer told, and your reason is kept with "
           "what was found.");
    texts.action = tr("Close the matter");
    texts.reason = tr("Reason");
    texts.pairName = status->pair.name;
    texts.environment = status->pair.environment;
    texts.facts = {messages::divergence(*status->reading->divergence, status->pair)};
    texts.enterConfirms = false;
    auto* dialog = new PersonDialog(texts, "danger", this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = m_id] { follow(source().closeDivergence(id, dialog->who(), dialog->note())); });
    dialog->open();
}

void PairNowPage::askImport()
{
    const auto status = source().pair(m_id);
    if (!status) {
        return;
    }
    auto* dialog = new BulkImportDialog(status->pair, source().now(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = m_id] { follow(source().setKnownImport(id, dialog->until())); });
    dialog->open();
}

void PairNowPage::askMetric()
{
    const auto status = source().pair(m_id);
    if (!status) {
        return;
    }
    auto* dialog = new MetricDialog(status->pair, source().now(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = m_id] { follow(source().setMetric(id, dialog->metric())); });
    dialog->open();
}

void PairNowPage::retranslate()
{
    parts::setText(m_signInOpen, tr("Open the page"));
    parts::setText(m_signInCopy, tr("Copy the code"));
    parts::setText(m_importChange, tr("Change…"));
    parts::setText(m_importOver, tr("It is over"));
    m_divergence->retranslate();
    m_staleness->retranslate();
    m_exposure->retranslate();
    refresh();
}

PageEntry PairNowPage::entry(WatchSource& source, Theme& theme)
{
    const auto built = std::make_shared<QPointer<PairNowPage>>();
    const auto commands = [&source, built](Navigator& navigator) {
        QList<Command> all;
        const auto status = source.pair(navigator.selectedPair());
        for (int i = 0; i < ChartCard::rangeCount && status; ++i) {
            //: a range of the chart: "24 h"
            const QString text =
                tr("Chart of %1: the last %2").arg(messages::isolated(status->pair.name), ChartCard::rangeName(i));
            all.append({u"chart.range%1"_s.arg(i),
                        text,
                        {},
                        tr("Action"),
                        {},
                        [&navigator, built, i, id = status->pair.id] {
                            navigator.openPair(id, u"now"_s);
                            (*built)->chartCard().setRange(i);
                        },
                        true});
        }
        return all;
    };
    return {.code = u"now"_s,
            .icon = u"pair"_s,
            .topic = u"pair"_s,
            .place = PageEntry::Place::Pair,
            .keys = QKeySequence(Qt::CTRL | Qt::Key_2),
            .name = [] { return tr("Now"); },
            .build =
                [&source, &theme, built](Navigator& /*navigator*/, QWidget* parent) {
                    *built = new PairNowPage(source, theme, parent);
                    return built->data();
                },
            .commands = commands,
            .badge = {},
            .strip = {}};
}

} // namespace rekindle
