// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "density.h"
#include "icons.h"
#include "pages/overview_page.h"
#include "pages/pair_page.h"
#include "pages/pairs_page.h"
#include "pages/practice_page.h"
#include "pages/settings_page.h"
#include "pages/timeline_page.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/banner.h"
#include "widgets/nav_button.h"
#include "widgets/parts.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen> // of the signal screenRemoved
#include <QStackedWidget>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// What is said of a page before it is built, in the order of the sidebar.
struct PageInfo {
    const char* code; ///< also its icon and its topic of the help
    const char* button;
    const char* name;
};
constexpr std::array<PageInfo, MainWindow::pageCount> infos{{
    {"overview", "navOverview", QT_TRANSLATE_NOOP("rekindle::MainWindow", "Overview")},
    {"pair", "navPair", QT_TRANSLATE_NOOP("rekindle::MainWindow", "Pair")},
    {"timeline", "navTimeline", QT_TRANSLATE_NOOP("rekindle::MainWindow", "Timeline")},
    {"pairs", "navPairs", QT_TRANSLATE_NOOP("rekindle::MainWindow", "Pairs")},
    {"practice", "navPractice", QT_TRANSLATE_NOOP("rekindle::MainWindow", "Practice")},
    {"settings", "navSettings", QT_TRANSLATE_NOOP("rekindle::MainWindow", "Settings")},
}};

const PageInfo& infoOf(MainWindow::PageId id)
{
    return infos[static_cast<size_t>(id)];
}

} // namespace

MainWindow::MainWindow(PageContext context, Language& language, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_language(language)
    , m_announcer(context.source, *this)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(980, 600);
    resize(QSize(1360, 860).boundedTo(screen()->availableSize()));
    auto* host = new QWidget(this);
    host->setObjectName(u"pageHost"_s);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    row->addWidget(buildSidebar());
    auto* line = new QFrame(host);
    line->setProperty("kind", u"sideLine"_s);
    line->setFixedWidth(1);
    row->addWidget(line);
    buildStack(row);
    m_status = parts::elided(host, "status", u"statusText"_s);
    m_status->setFixedHeight(22);
    column->addWidget(m_status);
    setCentralWidget(host);
    buildShortcuts();
    connect(&m_context.theme, &Theme::changed, this, &MainWindow::restyle);
    m_statusSoon.setSingleShot(true);
    m_statusSoon.setInterval(50);
    connect(&m_statusSoon, &QTimer::timeout, this, &MainWindow::showStatus);
    connect(&m_context.source, &WatchSource::takenOver, this, &MainWindow::showStatus);
    connect(&m_context.source, &WatchSource::read, this, [this] {
        if (!m_statusSoon.isActive()) {
            m_statusSoon.start();
        }
    });
    connect(&m_context.source, &WatchSource::pairRemoved, this, [this](const PairId& id) {
        if (id == m_pair) {
            m_pair = {};
        }
        showStatus();
    });
    connect(&m_timer, &QTimer::timeout, this, &MainWindow::tick);
    connect(qApp, &QGuiApplication::screenRemoved, this, &MainWindow::keepOnScreen);
    m_timer.start(1000);
    restyle();
    retranslate();
    showPage(PageId::Overview);
}

QWidget* MainWindow::buildSidebar()
{
    auto* side = new QWidget(this);
    side->setObjectName(u"sidebar"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(207);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::s, space::m, space::s, space::m);
    column->setSpacing(2);
    m_brandIcon = new QLabel(side);
    m_brand = parts::label(side, "brand", u"brand"_s);
    m_brand->setFont(Theme::font(type::title, QFont::DemiBold));
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(space::m, 0, space::m, space::s);
    brand->setSpacing(10);
    brand->addWidget(m_brandIcon);
    brand->addWidget(m_brand, 1);
    column->addLayout(brand);
    m_navigation = new ChoiceGroup(this);
    for (int i = 0; i < pageCount; ++i) {
        const PageInfo& info = infos[static_cast<size_t>(i)];
        auto* button = new NavButton(m_context.theme, QString::fromLatin1(info.code), side);
        button->setObjectName(QString::fromLatin1(info.button));
        m_navigation->add(button, i);
        m_buttons[static_cast<size_t>(i)] = button;
        if (i == static_cast<int>(PageId::Settings)) {
            column->addStretch(1);
        }
        column->addWidget(button);
    }
    for (const PageId id : {PageId::Practice, PageId::Pairs}) {
        m_buttons[static_cast<size_t>(id)]->setVisible(offers(id));
    }
    connect(m_navigation, &ChoiceGroup::chosen, this, [this](int id) { showPage(static_cast<PageId>(id)); });
    return side;
}

void MainWindow::buildShortcuts()
{
    m_shortcuts = new Shortcuts(*this);
    for (int i = 0; i < pageCount; ++i) {
        const auto id = static_cast<PageId>(i);
        if (offers(id)) {
            m_shortcuts->add(u"page."_s + pageCode(id), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
                             [this, id] { showPage(id); });
        }
    }
    m_shortcuts->add(u"commands"_s, Qt::CTRL | Qt::Key_K, [this] { showCommands(); });
    m_shortcuts->add(u"help.page"_s, Qt::Key_F1, [this] { showHelp(); });
    m_shortcuts->add(u"help.shortcuts"_s, Qt::CTRL | Qt::Key_Slash, [this] { showKeyboard(); });
    m_shortcuts->add(u"action.quit"_s, Qt::CTRL | Qt::Key_Q, [this] { quit(); });
}

void MainWindow::buildStack(QHBoxLayout* row)
{
    m_practiceBanner = new Banner(m_context.theme, this);
    m_practiceBanner->setObjectName(u"practiceBanner"_s);
    m_practiceBanner->setIcon(u"practice"_s);
    m_practiceButton = m_practiceBanner->addButton(u"practiceBannerButton"_s);
    parts::setKind(m_practiceButton, "range");
    connect(m_practiceButton, &QPushButton::clicked, this, [this] { showPage(PageId::Practice); });
    if (m_context.practice) {
        connect(m_context.practice, &PracticeControl::changed, this, &MainWindow::showStatus);
    }
    m_stack = new QStackedWidget(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_practiceStrip = new QWidget(this);
    auto* margin = new QHBoxLayout(m_practiceStrip);
    margin->setContentsMargins(space::xl, space::l, space::xl, 0);
    margin->addWidget(m_practiceBanner);
    column->addWidget(m_practiceStrip);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
}

Page* MainWindow::build(PageId id)
{
    switch (id) {
    case PageId::Overview: {
        auto* overview = new OverviewPage(m_context, m_stack);
        connect(overview, &OverviewPage::pairOpened, this, [this](const PairId& pair) { openPair(pair); });
        connect(overview, &OverviewPage::incidentOpened, this,
                [this](const PairId& pair) { openPair(pair, PageId::Timeline); });
        if (offers(PageId::Pairs)) {
            overview->offerAdding();
            connect(overview, &OverviewPage::addPairAsked, this, &MainWindow::addPair);
        }
        return overview;
    }
    case PageId::Pair: return new PairPage(m_context, m_stack);
    case PageId::Timeline: return new TimelinePage(m_context, m_stack);
    case PageId::Pairs: return new PairsPage(m_context, *m_context.admin, m_stack);
    case PageId::Practice: {
        auto* practice = new PracticePage(m_context, m_stack);
        connect(practice, &PracticePage::pairOpened, this, [this](const PairId& pair) { openPair(pair); });
        return practice;
    }
    case PageId::Settings: {
        auto* settings = new SettingsPage(m_context, m_language.installed(), m_stack);
        connect(settings, &SettingsPage::languageChosen, this, &MainWindow::setLanguage);
        connect(settings, &SettingsPage::themeChosen, this, &MainWindow::setTheme);
        connect(settings, &SettingsPage::densityChosen, this, &MainWindow::setDensity);
        return settings;
    }
    }
    return nullptr;
}

void MainWindow::showPage(PageId id)
{
    if (!offers(id)) {
        return;
    }
    Page*& page = m_pages[static_cast<size_t>(id)];
    if (!page) {
        page = build(id); // in its place, as a change of the parent would dress all of it again
        applyDensity(page, m_context.theme.density());
        m_stack->addWidget(page);
    }
    m_current = id;
    choosePair();
    page->setPair(m_pair);
    const bool byKeyboard = qobject_cast<NavButton*>(focusWidget()) != nullptr; // walking along the sidebar: stay there
    m_stack->setCurrentWidget(page);
    if (!byKeyboard) {
        page->takeFocus();
    }
    m_navigation->setChosen(static_cast<int>(id));
    showStatus();
}

void MainWindow::openPair(const PairId& id, PageId page)
{
    m_pair = id;
    showPage(page);
}

void MainWindow::choosePair()
{
    if (m_context.source.pair(m_pair)) {
        return;
    }
    // Nobody has chosen yet: the pair that needs somebody most.
    double highest = -1;
    for (const PairStatus& status : m_context.source.pairs()) {
        if (risk(status) > highest) {
            highest = risk(status);
            m_pair = status.pair.id;
        }
    }
}

void MainWindow::restyle()
{
    setStyleSheet(m_context.theme.styleSheet());
    applyDensity(this, m_context.theme.density());
    const QColor color = m_context.theme.tokens().of(StateClass::Bad);
    m_brandIcon->setPixmap(icons::tinted(u"flame"_s, color).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void MainWindow::tick()
{
    if (isVisible() && !isMinimized()) {
        page(m_current)->tick();
        showStatus();
    }
}

void MainWindow::showStatus()
{
    const QList<PairStatus> pairs = m_context.source.pairs();
    int bad = 0;
    int old = 0;
    std::optional<Error> storeError;
    for (const PairStatus& status : pairs) {
        bad += stateClass(status) == StateClass::Bad ? 1 : 0;
        old += status.reading && !status.live ? 1 : 0;
        storeError = status.storeError ? status.storeError : storeError;
    }
    m_buttons[static_cast<size_t>(PageId::Overview)]->setBadge(bad);
    QString text = tr("Watching %Ln pair(s)", nullptr, static_cast<int>(pairs.size()));
    if (m_context.source.isWatchedElsewhere()) {
        text = tr("Another process watches: what it stores is shown here, and this window takes over when it ends.");
    } else if (pairs.isEmpty()) {
        text = tr("Nothing is watched yet");
    } else if (storeError) {
        text = messages::paragraph({messages::sentence(*storeError), messages::remedy(*storeError)});
    } else if (old > 0) {
        text += u" · "_s + tr("%Ln pair(s) shown as last known", nullptr, old);
    }
    m_status->setText(text);
    parts::setKind(m_status, storeError ? "statusBad" : "status");
    const bool running = m_context.practice && m_context.practice->isRunning();
    m_practiceStrip->setVisible(running && m_current != PageId::Practice);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    emit preferencesChanged(preferences());
    QMainWindow::closeEvent(event);
    if (!m_quitting) {
        emit closed();
    }
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
    emit quitAsked();
}

QString MainWindow::pageCode(PageId id)
{
    return QString::fromLatin1(infoOf(id).code);
}

QString MainWindow::pageName(PageId id)
{
    return tr(infoOf(id).name);
}

QString MainWindow::pageTopic(PageId id)
{
    return pageCode(id);
}

bool MainWindow::offers(PageId id) const
{
    switch (id) {
    case PageId::Practice: return m_context.practice;
    case PageId::Pairs: return m_context.admin;
    default: return true;
    }
}

void MainWindow::retranslate()
{
    setWindowTitle(u"Rekindle"_s);
    m_brand->setText(u"Rekindle"_s);
    for (int i = 0; i < pageCount; ++i) {
        const auto id = static_cast<PageId>(i);
        const QString action = u"page."_s + pageCode(id);
        NavButton* button = m_buttons[static_cast<size_t>(i)];
        parts::setText(button, pageName(id));
        button->setToolTip(m_shortcuts->shown(action));
        m_shortcuts->setText(action, tr("Show the page: %1").arg(pageName(id)));
    }
    m_shortcuts->setText(u"commands"_s, tr("Find a page, a pair or an action by its name"));
    m_shortcuts->setText(u"help.page"_s, tr("Help on this page"));
    m_shortcuts->setText(u"help.shortcuts"_s, tr("Show all keys"));
    m_shortcuts->setText(u"action.quit"_s, tr("Quit Rekindle"));
    m_practiceBanner->set(StateClass::Watch, tr("Practice mode: these services are make-believe."), {});
    parts::setText(m_practiceButton, tr("Practice"));
    showStatus();
}

} // namespace rekindle
