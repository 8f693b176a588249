// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pair_page.h"

#include "density.h"
#include "dialogs/declare_dialog.h"
#include "environment.h"
#include "navigator.h"
#include "pages/pair_commands.h"
#include "service/messages.h"
#include "service/notifier.h"
#include "state_class.h"
#include "widgets/choice_button.h"
#include "widgets/elided_label.h"
#include "widgets/fields.h"
#include "widgets/flow.h"
#include "widgets/incident_notice.h"
#include "widgets/parts.h"
#include "widgets/planned_work_line.h"
#include "widgets/silence_button.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

PairPage::PairPage(Ports ports, Navigator& navigator, QWidget* parent)
    : Page(ports.source, ports.theme, parent)
    , m_ports(std::move(ports))
    , m_navigator(navigator)
    , m_built(m_ports.views.size(), nullptr)
{
    setObjectName(u"pairPage"_s);
    auto* column = pageLayout();
    column->setContentsMargins(space::xl, space::m, space::xl, space::l);
    column->setSpacing(space::s);
    column->addLayout(buildWay());
    m_header = new QWidget(this);
    m_header->setLayout(buildHeader());
    column->addWidget(m_header);
    if (m_ports.notifier) {
        m_work = new PlannedWorkLine(source(), *m_ports.notifier, this);
        connect(m_silence, &SilenceButton::planAsked, m_work, &PlannedWorkLine::ask);
        column->addWidget(m_work);
    }
    m_problem = parts::sentence(this, "badText", u"pairProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(buildEmpty(), 1);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    connectSource();
    retranslate();
}

void PairPage::connectSource()
{
    const auto own = [this](const PairId& id) {
        if (id == m_id) {
            refresh();
        }
    };
    if (m_ports.notifier) {
        connect(m_ports.notifier, &Notifier::refused, this, [this](const PairId& id, const Error& error) {
            if (id == m_id) {
                showOutcome(rekindle::fail(error));
            }
        });
    }
    connect(&source(), &WatchSource::read, this, own);
    connect(&source(), &WatchSource::pairChanged, this, own);
    connect(&source(), &WatchSource::incidentChanged, this, own);
    connect(&source(), &WatchSource::pairAdded, this, own);
    connect(&source(), &WatchSource::pairRemoved, this, [this](const PairId& id) {
        if (id == m_id) {
            m_removed = true;
            refresh();
        }
    });
}

/// The way back, the tabs, and the way to other pairs.
QLayout* PairPage::buildWay()
{
    m_back = parts::button(this, "range", u"pairBackButton"_s);
    connect(m_back, &QPushButton::clicked, this, [this] { m_navigator.showPage(m_ports.home); });
    auto* row = new Flow(space::s);
    row->addWidget(m_back);
    m_tabs = new ChoiceGroup(this);
    for (int i = 0; i < m_ports.views.size(); ++i) {
        auto* tab = new ChoiceButton("tab", u"view_"_s + m_ports.views.at(i).code, this, ChoiceButton::Role::PageTab);
        m_tabs->add(tab, i);
        row->addWidget(tab);
    }
    connect(m_tabs, &ChoiceGroup::chosen, this, [this](int index) { openView(m_ports.views.at(index).code); });
    m_switchLabel = parts::label(this, "small", u"pairSwitchLabel"_s);
    m_switch = new ComboBox(u"pairSwitch"_s, this);
    m_switch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_switch->setMinimumContentsLength(16);
    m_switchLabel->setBuddy(m_switch);
    connect(m_switch, &QComboBox::activated, this,
            [this](int item) { m_navigator.openPair(PairId{m_switch->itemData(item).toString()}); });
    auto* switching = new QHBoxLayout;
    switching->setSpacing(space::s);
    switching->addStretch(1);
    switching->addWidget(m_switchLabel);
    switching->addWidget(m_switch);
    row->addItem(switching);
    return row;
}

QLayout* PairPage::buildHeader()
{
    m_title = new ElidedLabel("title", 0, this);
    m_title->setObjectName(u"pageTitle"_s);
    m_environment = parts::label(this, "chip", u"environmentChip"_s);
    m_regions = new ElidedLabel("dim", 0, this);
    m_regions->setObjectName(u"pairRegions"_s);
    m_regions->setMinimumWidth(Theme::px(200));
    m_regions->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_planned = parts::button(this, "plain", u"plannedButton"_s);
    m_declare = parts::button(this, "danger", u"declareButton"_s);
    connect(m_planned, &QPushButton::clicked, this, [this] { ask(IncidentKind::Planned); });
    connect(m_declare, &QPushButton::clicked, this, [this] { ask(IncidentKind::Outage); });
    auto* row = new Flow(space::m);
    row->addWidget(m_title);
    row->addWidget(m_environment);
    row->addWidget(m_regions);
    if (m_ports.notifier) {
        m_silence = new SilenceButton(*m_ports.notifier, this);
        row->addWidget(m_silence);
    }
    row->addWidget(m_planned);
    row->addWidget(m_declare);
    return row;
}

QWidget* PairPage::buildEmpty()
{
    m_empty = parts::card(this, u"noPairCard"_s);
    m_emptyTitle = parts::sentence(m_empty, "title", u"noPairTitle"_s);
    m_none = parts::sentence(m_empty, "dim", u"noPair"_s);
    m_emptyAction = parts::button(m_empty, "primary", u"noPairButton"_s);
    auto* column = new QVBoxLayout(m_empty);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_none);
    column->addWidget(m_emptyAction, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        const bool add = source().pairs().isEmpty() && !m_ports.addCommand.isEmpty();
        if (!add || !m_navigator.run(m_ports.addCommand)) {
            m_navigator.showPage(m_ports.home);
        }
    });
    return m_empty;
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
        m_work->setPair(id);
    }
    if (m_stack->count() == 0 && !m_ports.views.isEmpty()) {
        openView(m_ports.views.at(m_view).code);
    }
    for (Page* page : std::as_const(m_built)) {
        if (page) {
            page->setPair(id);
        }
    }
    showSwitcher();
    refresh();
}

void PairPage::openView(const QString& code)
{
    const auto found = std::find_if(m_ports.views.begin(), m_ports.views.end(),
                                    [&](const PageEntry& entry) { return entry.code == code; });
    if (found == m_ports.views.end()) {
        return;
    }
    m_view = static_cast<int>(found - m_ports.views.begin());
    Page*& page = m_built[m_view];
    if (!page) {
        page = found->build(m_navigator, m_stack);
        applyDensity(page, theme().density());
        m_stack->addWidget(page);
    }
    page->setPair(m_id);
    m_stack->setCurrentWidget(page);
    m_tabs->setChosen(m_view);
}

QString PairPage::view() const
{
    return m_ports.views.isEmpty() ? QString() : m_ports.views.at(m_view).code;
}

Page* PairPage::shownView() const
{
    return m_built.value(m_view);
}

void PairPage::takeFocus()
{
    Page* page = shownView();
    if (page && page->isVisibleTo(this)) {
        page->takeFocus();
    } else {
        Page::takeFocus();
    }
}

void PairPage::tick()
{
    refresh();
    if (Page* page = shownView()) {
        page->tick();
    }
}

void PairPage::showSwitcher()
{
    QList<PairStatus> pairs = source().pairs();
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const PairStatus& a, const PairStatus& b) { return risk(a) > risk(b); });
    m_switch->clear();
    for (const PairStatus& status : std::as_const(pairs)) {
        const QString name = messages::isolated(messages::excerpt(status.pair.name, 60));
        m_switch->addItem(stateShape(stateClass(status)) + u' ' + name, status.pair.id.value);
    }
    m_switch->setCurrentIndex(m_switch->findData(m_id.value));
    const bool any = pairs.size() > 1;
    m_switch->setVisible(any);
    m_switchLabel->setVisible(any);
}

void PairPage::refresh()
{
    const auto status = source().pair(m_id);
    m_stack->setVisible(status.has_value());
    m_header->setVisible(status.has_value());
    m_empty->setVisible(!status);
    for (int i = 0; i < m_ports.views.size(); ++i) {
        m_tabs->button(i)->setVisible(status.has_value());
    }
    if (m_silence) {
        m_silence->refresh();
        m_work->refresh();
    }
    if (!status) {
        const bool add = source().pairs().isEmpty() && !m_ports.addCommand.isEmpty();
        m_emptyTitle->setText(m_removed ? tr("This pair is gone") : tr("No pair is chosen"));
        m_none->setText(m_removed
                            ? tr("This pair is no longer watched: it was removed. Choose another in the overview.")
                            : tr("Choose a pair in the overview: here will be its verdict, its staleness and "
                                 "what would be lost."));
        parts::setText(m_emptyAction, add ? tr("Add pair…") : tr("Choose a pair"));
        return;
    }
    showHeader(status->pair);
    const auto open = openIncident(source().incidents(m_id));
    const bool declared = isDeclared(source().incidents(m_id));
    m_planned->setEnabled(!open);
    m_planned->setToolTip(open ? tr("Something is recorded as open already; see the timeline.") : QString());
    m_declare->setEnabled(!declared);
    m_declare->setToolTip(declared ? tr("It is declared already; see the timeline.") : QString());
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
    auto* dialog = new DeclareDialog(*status, kind, source().now(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind, id = m_id] {
        source().declare(id, dialog->who(), dialog->note(), kind).then(this, [this](const Result<void>& done) {
            showOutcome(done);
        });
    });
    dialog->open();
}

void PairPage::planWork()
{
    m_work->ask();
}

void PairPage::retranslate()
{
    //: the way back to the list of all pairs
    parts::setText(m_back, tr("All pairs"));
    m_switchLabel->setText(tr("Pair"));
    m_switch->setAccessibleName(tr("Other pairs, the worst first"));
    for (int i = 0; i < m_ports.views.size(); ++i) {
        parts::setText(m_tabs->button(i), m_ports.views.at(i).name());
    }
    parts::setText(m_planned, tr("This is planned…"));
    parts::setText(m_declare, tr("Declare an outage…"));
    if (m_silence) {
        m_silence->retranslate();
        m_work->retranslate();
    }
    showSwitcher();
    refresh();
}

PageEntry PairPage::entry(const Ports& ports)
{
    const auto built = std::make_shared<QPointer<PairPage>>();
    return {.code = u"pair"_s,
            .icon = u"pair"_s,
            .topic = u"pair"_s,
            .place = PageEntry::Place::Unlisted,
            .keys = {},
            .name = [] { return tr("Pair"); },
            .build =
                [ports, built](Navigator& navigator, QWidget* parent) {
                    *built = new PairPage(ports, navigator, parent);
                    return built->data();
                },
            .commands =
                [ports, built](Navigator& navigator) {
                    return pairCommands(ports.source, ports.notifier, navigator,
                                        {.ask = [built](IncidentKind kind) { (*built)->ask(kind); },
                                         .plan = [built] { (*built)->planWork(); },
                                         .show = [built](const Result<void>& done) { (*built)->showOutcome(done); }});
                },
            .badge = {},
            .strip = {}};
}

} // namespace rekindle
