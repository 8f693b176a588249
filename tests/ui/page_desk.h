// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console_pages.h"
#include "pages/overview_page.h"
#include "pages/pair_now_page.h"
#include "pages/pair_page.h"
#include "pages/practice_page.h"
#include "pages/timeline_page.h"
#include "support/fake_navigator.h"
#include "support/fake_practice.h"
#include "support/fake_watch_source.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace rekindle {

/// One page by itself over made-up pairs, and the hands of somebody who works with it, by the names of its parts.
class PageDesk : public QObject
{
protected:
    void begin()
    {
        static bool once = (m_theme.apply(), true);
        Q_UNUSED(once)
        m_navigator = {};
        m_source = std::make_unique<FakeWatchSource>();
        m_practice = std::make_unique<FakePractice>();
    }
    void end()
    {
        m_page.reset();
        m_practice.reset();
        m_source.reset();
    }

    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    template <class PageType>
    PageType* show(std::unique_ptr<PageType> page, QSize size = {1130, 840})
    {
        page->setStyleSheet(m_theme.styleSheet());
        page->resize(size);
        PageType* shown = page.get();
        m_page = std::move(page);
        m_page->show();
        m_page->activateWindow();
        return shown;
    }
    OverviewPage* openOverview(const QString& addCommand = {}, QSize size = {1130, 840})
    {
        return show(std::make_unique<OverviewPage>(
                        OverviewPage::Ports{*m_source, m_theme, m_practice.get(), addCommand}, m_navigator),
                    size);
    }
    PracticePage* openPractice()
    {
        return show(std::make_unique<PracticePage>(*m_source, m_theme, *m_practice, m_navigator));
    }
    PairPage* openPair(const QString& id, QSize size = {1130, 840})
    {
        const PageList views{PairNowPage::entry(*m_source, m_theme), TimelinePage::entry(*m_source, m_theme)};
        auto* page =
            show(std::make_unique<PairPage>(
                     PairPage::Ports{*m_source, m_theme, nullptr, views, QStringLiteral("overview"), {}}, m_navigator),
                 size);
        page->setPair(PairId{id});
        return page;
    }
    /// The one that is open; those that were closed are deleted later.
    QDialog* dialogShown() const
    {
        for (auto* dialog : m_page->findChildren<QDialog*>(QStringLiteral("personDialog"))) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }
    /// Fills in the dialog that is open and confirms it.
    void confirm(const QString& who)
    {
        QDialog* dialog = dialogShown();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("personName"))->setText(who);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmButton")), Qt::LeftButton);
    }

    Theme m_theme{};
    FakeNavigator m_navigator{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<FakePractice> m_practice{};
    std::unique_ptr<QWidget> m_page{};
};

} // namespace rekindle
