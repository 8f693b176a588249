// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "practice_control.h"
#include "service/settings_control.h"
#include "service/watch_source.h"
#include "theme.h"

#include <QVBoxLayout>
#include <QWidget>

namespace rekindle {

class Notifier;
class PairAdmin;

/// What every page is given; all of it outlives the pages.
struct PageContext {
    WatchSource& source;
    Theme& theme;
    PracticeControl* practice{}; ///< nullptr: this program has no practice mode
    SettingsControl* settings{}; ///< nullptr: nothing but language and theme can be set
    PairAdmin* admin{}; ///< nullptr: the inventory cannot be changed here
    Notifier* notifier{}; ///< nullptr: this program tells nobody of anything
};

/// One page for one question of the user's. Built when it is first shown. Texts are set in retranslate() only, so that the
/// language can change while it is open.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(PageContext context, QWidget* parent = nullptr);

    virtual void setPair(const PairId& /*id*/) { }
    virtual PairId selectedPair() const { return {}; } ///< of a list on the page; empty: none
    virtual void tick() { } ///< once a second while the page is on screen
    void takeFocus(); ///< where the keyboard begins on this page

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    /// Where the keyboard begins while that is shown and can be used; else at the first stop of the Tab key.
    void beginAt(QWidget* widget) { m_entry = widget; }
    /// The margins and spacing of every page.
    QVBoxLayout* pageLayout();
    WatchSource& source() const { return m_context.source; }
    Theme& theme() const { return m_context.theme; }
    PracticeControl* practice() const { return m_context.practice; }
    SettingsControl* settings() const { return m_context.settings; }
    Notifier* notifier() const { return m_context.notifier; }

private:
    PageContext m_context;
    QWidget* m_entry{};
};

} // namespace rekindle
