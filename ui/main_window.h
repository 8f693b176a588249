// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pair_list.h"
#include "pages/page.h"
#include "service/language.h"
#include "shortcuts.h"
#include "verdict_announcer.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace rekindle {

class Banner;
class ChoiceGroup;
class HelpDialog;
class NavButton;

/// What the window remembers between runs. Stored by the application.
struct Preferences {
    QString language{};
    ThemeChoice theme{ThemeChoice::System};
    Density density{Density::Comfortable};
    QString page{}; ///< as MainWindow::pageCode; empty or unknown: the overview
    PairId pair{}; ///< may be gone by now
    PairList::Arrangement overview{};
    QRect place{}; ///< of the window when it is not maximised; empty: not known
    bool maximized{false};
    bool operator==(const Preferences&) const = default;
};

/// Sidebar, pages (each built when first shown) and a status line. Everything it is given outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum class PageId { Overview, Pair, Timeline, Pairs, Practice, Settings };
    static constexpr int pageCount = 6;

    MainWindow(PageContext context, Language& language, QWidget* parent = nullptr);

    /// "overview": for files and ids.
    static QString pageCode(PageId id);
    static QString pageName(PageId id); ///< in the language of the window
    static QString pageTopic(PageId id); ///< of the help
    bool offers(PageId id) const; ///< practice and the inventory are not in every program

    /// Everything but the language, which is installed before there are texts. Never off the screens there are now.
    void restore(const Preferences& preferences);
    Preferences preferences() const;

    void showPage(PageId id);
    PageId currentPage() const { return m_current; }
    void openPair(const PairId& id, PageId page = PageId::Pair);
    PairId currentPair() const { return m_pair; }
    PairId selectedPair() const; ///< on a page where one is selected, that one; else the current one
    void setLanguage(const QString& code);
    void setTheme(ThemeChoice choice);
    void setDensity(Density density);

    void comeForward(); ///< from the tray
    void quit(); ///< closes it for good: see quitAsked
    void readNow();
    void addPair(); ///< opens the wizard; only where offers(PageId::Pairs)
    void askToDeclare(const PairId& id, IncidentKind kind); ///< on its page
    void askForMilestone(const PairId& id); ///< on its timeline
    void showRange(int range); ///< of the chart of the selected pair, as ChartCard::setRange
    void showHelp(const QString& topic = {}); ///< empty: that of the page
    void showKeyboard();
    void showCommands();
    const Shortcuts& shortcuts() const { return *m_shortcuts; }

signals:
    void preferencesChanged(const rekindle::Preferences& preferences);
    void closed(); ///< by its frame, not by quit(): watching may go on without it
    void quitAsked();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildShortcuts();
    void keepOnScreen();
    QWidget* buildSidebar();
    void buildStack(QHBoxLayout* row);
    Page* build(PageId id);
    Page* page(PageId id) const { return m_pages[static_cast<size_t>(id)]; }
    void choosePair();
    void retranslate();
    void restyle();
    void tick();
    void showStatus();

    PageContext m_context;
    Language& m_language;
    PageId m_current{PageId::Overview};
    bool m_quitting{false};
    PairId m_pair{};
    Shortcuts* m_shortcuts{};
    QPointer<HelpDialog> m_help{};
    std::array<Page*, pageCount> m_pages{};
    std::array<NavButton*, pageCount> m_buttons{};
    ChoiceGroup* m_navigation{};
    QStackedWidget* m_stack{};
    QLabel* m_brand{};
    QLabel* m_brandIcon{};
    QLabel* m_status{};
    QWidget* m_practiceStrip{};
    Banner* m_practiceBanner{};
    QPushButton* m_practiceButton{};
    VerdictAnnouncer m_announcer;
    QTimer m_timer{};
    QTimer m_statusSoon{}; ///< a hundred readings in a row are one look
};

} // namespace rekindle
