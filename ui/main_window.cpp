// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "icons.h"
#include "pages/overview_page.h"
#include "pages/pair_page.h"
#include "pages/practice_page.h"
#include "pages/settings_page.h"
#include "pages/timeline_page.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/banner.h"
#include "widgets/nav_button.h"
#include "widgets/parts.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<const char*, MainWindow::pageCount> iconNames{"overview", "pair", "timeline", "practice",
                                                                   "settings"};
constexpr std::array<const char*, MainWindow::pageCount> buttonNames{"navOverview", "navPair", "navTimeline",
                                                                     "navPractice", "navSettings"};
} // namespace

MainWindow::MainWindow(PageContext context, Language& language, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_language(language)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(980, 640);
    resize(1360, 860);
    auto* host = new QWidget(this);
    host->setObjectName(u"pageHost"_s);
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSidebar());
    auto* line = new QFrame(host);
    line->setProperty("kind", u"sideLine"_s);
    line->setFixedWidth(1);
    row->addWidget(line);
    buildStack(row);
    setCentralWidget(host);
    m_status = parts::label(this, "small", u"statusText"_s);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(space::m, 0, space::m, 0);
    connect(&m_context.theme, &Theme::changed, this, &MainWindow::restyle);
    connect(&m_context.source, &WatchSource::read, this, &MainWindow::showStatus);
    connect(&m_context.source, &WatchSource::pairRemoved, this, [this](const PairId& id) {
        if (id == m_pair) {
            m_pair = {};
        }
        showStatus();
    });
    connect(&m_timer, &QTimer::timeout, this, &MainWindow::tick);
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
    m_brand->setFont(Theme::font(17, QFont::Bold));
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(space::m, 0, space::m, space::s);
    brand->setSpacing(10);
    brand->addWidget(m_brandIcon);
    brand->addWidget(m_brand, 1);
    column->addLayout(brand);
    m_navigation = new QButtonGroup(this);
    for (int i = 0; i < pageCount; ++i) {
        auto* button = new NavButton(m_context.theme, QString::fromLatin1(iconNames[static_cast<size_t>(i)]), side);
        button->setObjectName(QString::fromLatin1(buttonNames[static_cast<size_t>(i)]));
        button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        m_navigation->addButton(button, i);
        m_buttons[static_cast<size_t>(i)] = button;
        if (i == static_cast<int>(PageId::Settings)) {
            column->addStretch(1);
        }
        column->addWidget(button);
    }
    m_buttons[static_cast<size_t>(PageId::Practice)]->setVisible(m_context.practice != nullptr);
    connect(m_navigation, &QButtonGroup::idClicked, this, [this](int id) { showPage(static_cast<PageId>(id)); });
    return side;
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
        auto* overview = new OverviewPage(m_context, this);
        connect(overview, &OverviewPage::pairOpened, this, [this](const PairId& pair) { openPair(pair); });
        connect(overview, &OverviewPage::incidentOpened, this,
                [this](const PairId& pair) { openPair(pair, PageId::Timeline); });
        return overview;
    }
    case PageId::Pair: return new PairPage(m_context, this);
    case PageId::Timeline: return new TimelinePage(m_context, this);
    case PageId::Practice: {
        auto* practice = new PracticePage(m_context, this);
        connect(practice, &PracticePage::pairOpened, this, [this](const PairId& pair) { openPair(pair); });
        return practice;
    }
    case PageId::Settings: {
        auto* settings = new SettingsPage(m_context, m_language.installed(), this);
        connect(settings, &SettingsPage::languageChosen, this, &MainWindow::setLanguage);
        connect(settings, &SettingsPage::themeChosen, this, &MainWindow::setTheme);
        return settings;
    }
    }
    return nullptr;
}

void MainWindow::showPage(PageId id)
{
    Page*& page = m_pages[static_cast<size_t>(id)];
    if (!page) {
        page = build(id);
        m_stack->addWidget(page);
    }
    m_current = id;
    choosePair();
    page->setPair(m_pair);
    const bool byKeyboard = qobject_cast<NavButton*>(focusWidget()) != nullptr; // walking along the sidebar: stay there
    m_stack->setCurrentWidget(page);
    if (!byKeyboard) {
        page->setFocus();
    }
    m_buttons[static_cast<size_t>(id)]->setChecked(true);
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

void MainWindow::setLanguage(const QString& code)
{
    m_language.install(code);
    QApplication::setLayoutDirection(QLocale().textDirection());
    emit preferencesChanged({m_language.installed(), m_context.theme.choice()});
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_context.theme.setChoice(choice);
    emit preferencesChanged({m_language.installed(), choice});
}

void MainWindow::restyle()
{
    setStyleSheet(m_context.theme.styleSheet());
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
    if (pairs.isEmpty()) {
        text = tr("Nothing is watched yet");
    } else if (storeError) {
        text = messages::paragraph({messages::sentence(*storeError), messages::remedy(*storeError)});
    } else if (old > 0) {
        text += u" · "_s + tr("%Ln pair(s) shown as last known", nullptr, old);
    }
    m_status->setText(text);
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

void MainWindow::retranslate()
{
    setWindowTitle(u"Rekindle"_s);
    m_brand->setText(u"Rekindle"_s);
    const std::array<QString, pageCount> names{tr("Overview"), tr("Pair"), tr("Timeline"), tr("Practice"),
                                               tr("Settings")};
    for (size_t i = 0; i < names.size(); ++i) {
        const QKeySequence shortcut = m_buttons[i]->shortcut();
        parts::setText(m_buttons[i], names[i]);
        m_buttons[i]->setShortcut(shortcut); // setText() resets it
        m_buttons[i]->setToolTip(shortcut.toString(QKeySequence::NativeText));
    }
    m_practiceBanner->set(StateClass::Watch, tr("Practice mode: these services are make-believe."), {});
    parts::setText(m_practiceButton, tr("Practice"));
    showStatus();
}

} // namespace rekindle
