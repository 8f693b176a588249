// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "service/language.h"

#include <QMainWindow>
#include <QTimer>

#include <array>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace rekindle {

class Banner;
class NavButton;

/// What the window remembers between runs. Stored by the application.
struct Preferences {
    QString language{};
    ThemeChoice theme{ThemeChoice::System};
    bool operator==(const Preferences&) const = default;
};

/// Sidebar, pages (each built when first shown) and a status line. Everything it is given outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum class PageId { Overview, Pair, Timeline, Practice, Settings };
    static constexpr int pageCount = 5;

    MainWindow(PageContext context, Language& language, QWidget* parent = nullptr);

    void showPage(PageId id);
    PageId currentPage() const { return m_current; }
    void openPair(const PairId& id, PageId page = PageId::Pair);
    PairId currentPair() const { return m_pair; }
    void setLanguage(const QString& code);
    void setTheme(ThemeChoice choice);

signals:
    void preferencesChanged(const rekindle::Preferences& preferences);

protected:
    void changeEvent(QEvent* event) override;

private:
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
    PairId m_pair{};
    std::array<Page*, pageCount> m_pages{};
    std::array<NavButton*, pageCount> m_buttons{};
    QButtonGroup* m_navigation{};
    QStackedWidget* m_stack{};
    QLabel* m_brand{};
    QLabel* m_brandIcon{};
    QLabel* m_status{};
    QWidget* m_practiceStrip{};
    Banner* m_practiceBanner{};
    QPushButton* m_practiceButton{};
    QTimer m_timer{};
};

} // namespace rekindle
