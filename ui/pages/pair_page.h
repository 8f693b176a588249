// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/page_entry.h"
#include "watch/failover.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace rekindle {

class ChoiceGroup;
class ElidedLabel;
class Notifier;
class PlannedWorkLine;
class SilenceButton;

/// All about one pair: which it is, the way back and to other pairs, what a person declares of it, and its views as tabs.
/// Each view is a page of its own and is built when it is first shown.
class PairPage : public Page
{
    Q_OBJECT
public:
    struct Ports {
        WatchSource& source;
        Theme& theme;
        Notifier* notifier{}; ///< nullptr: nobody is told of anything
        PageList views{};
        QString home{}; ///< the code of the page to go back to
        QString addCommand{}; ///< that adds a pair; empty: none can be added here
    };
    PairPage(Ports ports, Navigator& navigator, QWidget* parent = nullptr);
    static PageEntry entry(const Ports& ports);

    void setPair(const PairId& id) override;
    void openView(const QString& code) override;
    QString view() const override;
    void tick() override;
    void takeFocus() override;
    void ask(IncidentKind kind); ///< for a name and a note, then declares it
    void planWork();

protected:
    void retranslate() override;

private:
    QLayout* buildWay();
    QLayout* buildHeader();
    QWidget* buildEmpty();
    void connectSource();
    void refresh();
    void showHeader(const Pair& pair);
    void showSwitcher();
    void showOutcome(const Result<void>& done);
    Page* shownView() const;

    const Ports m_ports;
    Navigator& m_navigator;
    PairId m_id{};
    bool m_removed{false}; ///< while it was on screen
    QList<Page*> m_built{}; ///< as m_ports.views; nullptr: not yet
    QWidget* m_header{};
    QPushButton* m_back{};
    QLabel* m_switchLabel{};
    QComboBox* m_switch{};
    ChoiceGroup* m_tabs{};
    QStackedWidget* m_stack{};
    QFrame* m_empty{};
    QLabel* m_emptyTitle{};
    QLabel* m_none{};
    QPushButton* m_emptyAction{};
    ElidedLabel* m_title{};
    QLabel* m_environment{};
    ElidedLabel* m_regions{};
    SilenceButton* m_silence{}; ///< nullptr: nobody is told of anything
    PlannedWorkLine* m_work{}; ///< nullptr with m_silence
    QPushButton* m_planned{};
    QPushButton* m_declare{};
    QLabel* m_problem{};
    int m_view{0};
};

} // namespace rekindle
