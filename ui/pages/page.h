// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "service/watch_source.h"
#include "theme.h"

#include <QVBoxLayout>
#include <QVariantMap>
#include <QWidget>

#include <utility>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace rekindle {

/// One page for one question of the user's. Built when it is first shown. Texts are set in retranslate() only, so that the
/// language can change while it is open.
class Page : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page.
    Page(WatchSource& source, Theme& theme, QWidget* parent = nullptr);

    virtual void setPair(const PairId& /*id*/) { }
    virtual PairId selectedPair() const { return {}; } ///< of a list on the page; empty: none
    virtual void tick() { } ///< once a second while the page is on screen
    /// Of a page with views: shows one, by its code; and the code of the one shown.
    virtual void openView(const QString& /*code*/) { }
    virtual QString view() const { return {}; }
    /// What is the same at the next start.
    virtual QVariantMap memory() const { return {}; }
    virtual void recall(const QVariantMap& /*memory*/) { }
    virtual void takeFocus(); ///< where the keyboard begins on this page

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    /// Where the keyboard begins while that is shown and can be used; else at the first stop of the Tab key.
    void beginAt(QWidget* widget) { m_entry = widget; }
    /// The margins and spacing of every page.
    QVBoxLayout* pageLayout();
    /// The same for a page that scrolls as a whole where it is too low.
    QVBoxLayout* scrollingLayout(const QString& name);
    /// What scrolls within a page, and the ground in it: give that its layout first, then the area the ground.
    std::pair<QScrollArea*, QWidget*> scrollArea(const QString& name);
    WatchSource& source() const { return m_source; }
    Theme& theme() const { return m_theme; }

private:
    WatchSource& m_source;
    Theme& m_theme;
    QWidget* m_entry{};
};

} // namespace rekindle
