// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigator.h"
#include "pages/page_entry.h"
#include "service/language.h"
#include "service/watch_source.h"
#include "shortcuts.h"
#include "theme.h"
#include "verdict_announcer.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace rekindle {

class ChoiceGroup;
class HelpDialog;
class NavButton;
class NoticeLine;
class Page;

/// What the window remembers between runs. Stored by the application.
struct Preferences {
    QString language{};
    ThemeChoice theme{ThemeChoice::System};
    Density density{Density::Comfortable};
    int textScale{100}; ///< percent
    bool utc{false}; ///< moments are shown in UTC
    QString page{}; ///< its code; empty or unknown: the first
    PairId pair{}; ///< may be gone by now
    QString person{}; ///< who recorded something last
    QMap<QString, QVariantMap> pages{}; ///< what each page remembers, by its code
    QRect place{}; ///< of the window when it is not maximised; empty: not known
    bool maximized{false};
    bool operator==(const Preferences&) const = default;
};

/// Side bar, pages (each built when first shown) and a status line. It knows pages by their entries only. Everything it is
/// given outlives it.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT
public:
    MainWindow(PageList pages, WatchSource& source, Theme& theme, Language& language, QWidget* parent = nullptr);

    const PageList& pages() const { return m_pages; }

    /// Everything but the language, which is installed before there are texts. Never off the screens there are now.
    void restore(const Preferences& preferences);
    Preferences preferences() const;
    /// Language, theme, rows, size of texts, UTC and who records: as another window of this user has them now.
    void adoptLook(const Preferences& preferences);

    void showPage(const QString& code) override;
    QString currentPage() const; ///< its code; of the pair page that of the view
    void openPair(const PairId& id, const QString& view = {}) override;
    PairId currentPair() const { return m_pair; }
    PairId selectedPair() const override;
    bool run(const QString& command) override;
    QList<Command> commands(); ///< of the window and of all its pages, as things stand

    void setLanguage(const QString& code);
    void setPracticeTitle(); ///< this window is one of practice, and says so in its title
    void comeForward(); ///< from the tray
    void quit(); ///< closes it for good: see quitAsked
    void toggleFullScreen(); ///< without side bar and status line: for a screen on the wall
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
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; ///< of the strips

private:
    void buildShortcuts();
    QWidget* buildSidebar();
    QWidget* buildStatus();
    void buildStack(QBoxLayout* row);
    void keepOnScreen();
    int indexOf(const QString& code) const; ///< -1: there is none
    int pairPage() const; ///< the one with the views; -1: there is none
    Page* build(int index);
    Page* page(int index) const { return m_built.value(index); }
    void showIndex(int index);
    void choosePair();
    void retranslate();
    void restyle();
    void fitSidebar();
    void fitStrips();
    void tick();
    void showStatus();
    void remember();

    const PageList m_pages;
    WatchSource& m_source;
    Theme& m_theme;
    Language& m_language;
    QList<Page*> m_built{}; ///< as m_pages; nullptr: not yet, or a view
    QList<NavButton*> m_buttons{}; ///< as m_pages; nullptr: not in the side bar
    NoticeLine* m_elsewhere{}; ///< above all pages: another process watches
    QList<QWidget*> m_strips{}; ///< as m_pages; nullptr: it has none
    QMap<QString, QVariantMap> m_memory{};
    int m_current{-1};
    bool m_quitting{false};
    bool m_practice{false};
    PairId m_pair{};
    Shortcuts* m_shortcuts{};
    QPointer<HelpDialog> m_help{};
    ChoiceGroup* m_navigation{};
    QWidget* m_side{};
    QWidget* m_sideLine{};
    QStackedWidget* m_stack{};
    QLabel* m_brand{};
    QLabel* m_brandIcon{};
    QLabel* m_status{};
    QWidget* m_statusRow{};
    QPushButton* m_time{}; ///< local time or UTC, at a click
    VerdictAnnouncer m_announcer;
    QTimer m_timer{};
    QTimer m_statusSoon{}; ///< a hundred readings in a row are one look
};

} // namespace rekindle
