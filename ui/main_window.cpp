// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "density.h"
#include "icons.h"
#include "look_commands.h"
#include "pages/page.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/nav_button.h"
#include "widgets/notice_line.h"
#include "widgets/parts.h"
#include "window_place.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen> // of the signal screenRemoved
#include <QStackedWidget>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest{640, 480};
constexpr int sideWidth = 207;
constexpr int narrowSideWidth = 56; ///< icons only
constexpr int narrowBelow = 860; ///< window width

} // namespace

MainWindow::MainWindow(PageList pages, WatchSource& source, Theme& theme, Language& language, QWidget* parent)
    : QMainWindow(parent)
    , m_pages(std::move(pages))
    , m_source(source)
    , m_theme(theme)
    , m_language(language)
    , m_built(m_pages.size(), nullptr)
    , m_buttons(m_pages.size(), nullptr)
    , m_strips(m_pages.size(), nullptr)
    , m_announcer(source, *this)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallest);
    resize(sizeOnScreen(*this, {1360, 860}).expandedTo(smallest));
    auto* host = new QWidget(this);
    host->setObjectName(u"pageHost"_s);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    row->addWidget(buildSidebar());
    m_sideLine = new QFrame(host);
    m_sideLine->setProperty("kind", u"sideLine"_s);
    m_sideLine->setFixedWidth(1);
    row->addWidget(m_sideLine);
    buildStack(row);
    column->addWidget(buildStatus());
    setCentralWidget(host);
    buildShortcuts();
    connect(&m_theme, &Theme::changed, this, [this] {
        restyle();
        remember();
    });
    m_statusSoon.setSingleShot(true);
    m_statusSoon.setInterval(50);
    connect(&m_statusSoon, &QTimer::timeout, this, &MainWindow::showStatus);
    connect(&m_source, &WatchSource::takenOver, this, &MainWindow::showStatus);
    connect(&m_source, &WatchSource::read, this, [this] {
        if (!m_statusSoon.isActive()) {
            m_statusSoon.start();
        }
    });
    connect(&m_source, &WatchSource::pairRemoved, this, [this](const PairId& id) {
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
    showIndex(0);
}

QWidget* MainWindow::buildSidebar()
{
    m_side = new QWidget(this);
    m_side->setObjectName(u"sidebar"_s);
    m_side->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(space::s, space::m, space::s, space::m);
    column->setSpacing(2);
    m_brandIcon = new QLabel(m_side);
    m_brand = parts::label(m_side, "brand", u"brand"_s);
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(space::m, 0, space::m, space::s);
    brand->setSpacing(10);
    brand->addWidget(m_brandIcon);
    brand->addWidget(m_brand, 1);
    column->addLayout(brand);
    m_navigation = new ChoiceGroup(this);
    for (const auto place : {PageEntry::Place::Side, PageEntry::Place::SideEnd}) {
        for (int i = 0; i < m_pages.size(); ++i) {
            const PageEntry& entry = m_pages.at(i);
            if (entry.place != place) {
                continue;
            }
            auto* button = new NavButton(m_theme, entry.icon, m_side);
            button->setObjectName(u"nav_"_s + entry.code);
            m_navigation->add(button, i);
            m_buttons[i] = button;
            column->addWidget(button);
        }
        if (place == PageEntry::Place::Side) {
            column->addStretch(1);
        }
    }
    connect(m_navigation, &ChoiceGroup::chosen, this, &MainWindow::showIndex);
    return m_side;
}

QWidget* MainWindow::buildStatus()
{
    m_statusRow = new QWidget(this);
    m_status = parts::elided(m_statusRow, "status", u"statusText"_s);
    m_time = parts::button(m_statusRow, "status", u"timeButton"_s);
    connect(m_time, &QPushButton::clicked, this, [] { showUtc(!messages::isUtc()); });
    auto* row = new QHBoxLayout(m_statusRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_status, 1);
    row->addWidget(m_time);
    return m_statusRow;
}

void MainWindow::buildShortcuts()
{
    m_shortcuts = new Shortcuts(*this);
    for (const PageEntry& entry : m_pages) {
        if (!entry.keys.isEmpty()) {
            m_shortcuts->add(u"page."_s + entry.code, entry.keys, [this, code = entry.code] { showPage(code); });
        }
    }
    m_shortcuts->add(u"commands"_s, Qt::CTRL | Qt::Key_K, [this] { showCommands(); });
    m_shortcuts->add(u"help.page"_s, Qt::Key_F1, [this] { showHelp(); });
    m_shortcuts->add(u"help.shortcuts"_s, Qt::CTRL | Qt::Key_Slash, [this] { showKeyboard(); });
    m_shortcuts->add(u"action.fullScreen"_s, Qt::Key_F11, [this] { toggleFullScreen(); });
    m_shortcuts->add(u"action.quit"_s, Qt::CTRL | Qt::Key_Q, [this] { quit(); });
}

void MainWindow::buildStack(QBoxLayout* row)
{
    m_stack = new QStackedWidget(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    const auto frame = [this, column] { // its margins go with it
        auto* host = new QWidget(this);
        auto* margins = new QHBoxLayout(host);
        margins->setContentsMargins(space::xl, space::l, space::xl, 0);
        column->addWidget(host);
        return host;
    };
    m_elsewhere = new NoticeLine(u"watchedElsewhere"_s, frame());
    m_elsewhere->parentWidget()->layout()->addWidget(m_elsewhere);
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).strip) {
            m_strips[i] = m_pages.at(i).strip(*this, frame());
            m_strips.at(i)->installEventFilter(this);
            m_strips.at(i)->parentWidget()->layout()->addWidget(m_strips.at(i));
        }
    }
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
}

int MainWindow::indexOf(const QString& code) const
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).code == code) {
            return i;
        }
    }
    return -1;
}

int MainWindow::pairPage() const
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).place == PageEntry::Place::Unlisted) {
            return i;
        }
    }
    return -1;
}

Page* MainWindow::build(int index)
{
    const PageEntry& entry = m_pages.at(index);
    Page* page = entry.build(*this, m_stack); // in its place, as a change of the parent would dress all of it again
    applyDensity(page, m_theme.density());
    page->recall(m_memory.value(entry.code));
    m_stack->addWidget(page);
    return page;
}

void MainWindow::showIndex(int index)
{
    if (index < 0 || index >= m_pages.size()) {
        return;
    }
    Page*& page = m_built[index];
    if (!page) {
        page = build(index);
    }
    m_current = index;
    choosePair();
    page->setPair(m_pair);
    const bool byKeyboard = qobject_cast<NavButton*>(focusWidget()) != nullptr; // walking along the sidebar: stay there
    m_stack->setCurrentWidget(page);
    if (!byKeyboard) {
        page->takeFocus();
    }
    m_navigation->setChosen(index);
    showStatus();
}

void MainWindow::showPage(const QString& code)
{
    const int index = indexOf(code);
    if (index >= 0 && m_pages.at(index).place == PageEntry::Place::Pair) {
        openPair(selectedPair(), code);
    } else {
        showIndex(index);
    }
}

QString MainWindow::currentPage() const
{
    const Page* shown = page(m_current);
    const QString view = shown ? shown->view() : QString();
    return view.isEmpty() ? m_pages.value(m_current).code : view;
}

void MainWindow::openPair(const PairId& id, const QString& view)
{
    m_pair = id;
    const int index = pairPage();
    showIndex(index);
    if (Page* shell = page(index); shell && !view.isEmpty()) {
        shell->openView(view);
        shell->takeFocus();
    }
}

void MainWindow::choosePair()
{
    if (m_source.pair(m_pair)) {
        return;
    }
    // Nobody has chosen yet: the pair that needs somebody most.
    double highest = -1;
    for (const PairStatus& status : m_source.pairs()) {
        const double here = risk(status, hasOpenOutage(m_source.incidents(status.pair.id)));
        if (here > highest) {
            highest = here;
            m_pair = status.pair.id;
        }
    }
}

void MainWindow::restyle()
{
    setStyleSheet(m_theme.styleSheet());
    applyDensity(this, m_theme.density());
    const QColor color = m_theme.tokens().of(StateClass::Bad);
    const int size = Theme::px(18);
    m_brandIcon->setPixmap(icons::tinted(u"flame"_s, color).pixmap(QSize(size, size), devicePixelRatioF()));
    m_brand->setFont(Theme::font(type::title, QFont::DemiBold));
    m_status->setFixedHeight(Theme::px(26));
    m_time->setFixedHeight(Theme::px(26));
    fitSidebar();
}

void MainWindow::fitSidebar()
{
    const bool narrow = width() < Theme::px(narrowBelow);
    m_side->setFixedWidth(narrow ? Theme::px(narrowSideWidth) : Theme::px(sideWidth));
    m_brand->setVisible(!narrow);
    for (NavButton* button : std::as_const(m_buttons)) {
        if (button) {
            button->setNarrow(narrow);
        }
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitSidebar();
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
    const QList<PairStatus> pairs = m_source.pairs();
    int problems = 0;
    int old = 0;
    std::optional<Error> storeError;
    for (const PairStatus& status : pairs) {
        problems += isProblem(attention(status, hasOpenOutage(m_source.incidents(status.pair.id)))) ? 1 : 0;
        old += status.reading && !status.live ? 1 : 0;
        storeError = status.storeError ? status.storeError : storeError;
    }
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_buttons.at(i) && m_pages.at(i).badge) {
            m_buttons.at(i)->setBadge(m_pages.at(i).badge());
        }
    }
    const bool elsewhere = m_source.isWatchedElsewhere();
    m_elsewhere->setText(
        elsewhere ? tr("Another process watches these pairs. What it stores is shown here within a second, and changes "
                       "are made there; this window takes over when that process ends.")
                  : QString());
    m_elsewhere->parentWidget()->setVisible(elsewhere);
    QString text = tr("Watching %Ln pair(s)", nullptr, static_cast<int>(pairs.size()));
    if (elsewhere) {
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
    fitStrips();
    const QString name = m_practice ? tr("Practice – Rekindle") : u"Rekindle"_s;
    //: the title of the window: how many problems there are, and the name of the program
    setWindowTitle(problems > 0 ? tr("%Ln problem(s) – %1", nullptr, problems).arg(name) : name);
}

void MainWindow::retranslate()
{
    m_brand->setText(u"Rekindle"_s);
    for (int i = 0; i < m_pages.size(); ++i) {
        const PageEntry& entry = m_pages.at(i);
        const QString action = u"page."_s + entry.code;
        const QString name = entry.name();
        if (NavButton* button = m_buttons.at(i)) {
            parts::setText(button, name);
            button->setKeys(m_shortcuts->shown(action));
        }
        m_shortcuts->setText(action, tr("Show the page: %1").arg(name));
    }
    parts::setText(m_time, messages::isUtc() ? tr("UTC") : tr("Local time"));
    m_time->setToolTip(messages::isUtc() ? tr("Moments are shown in UTC. A click shows local time.")
                                         : tr("Moments are shown in local time. A click shows UTC."));
    m_shortcuts->setText(u"commands"_s, tr("Find a page, a pair or an action by its name"));
    m_shortcuts->setText(u"help.page"_s, tr("Help on this page"));
    m_shortcuts->setText(u"help.shortcuts"_s, tr("Show all keys"));
    m_shortcuts->setText(u"action.fullScreen"_s, tr("Fill the screen, and back"));
    m_shortcuts->setText(u"action.quit"_s, tr("Quit Rekindle"));
    showStatus();
}

} // namespace rekindle
