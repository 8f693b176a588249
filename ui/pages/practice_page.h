// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice_walk.h"
#include "pages/page.h"
#include "pages/page_entry.h"
#include "practice_control.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class Banner;
class FaultBoard;
class WalkCard;

/// "What would it look like, and what should I do?": breaks the practice services on purpose, says what the verdict asks
/// for, and leads through an outage from end to end. It speaks to the practice pair only.
class PracticePage : public Page
{
    Q_OBJECT
public:
    PracticePage(WatchSource& source, Theme& theme, PracticeControl& practice, Navigator& navigator,
                 QWidget* parent = nullptr);
    static PageEntry entry(WatchSource& source, Theme& theme, PracticeControl& practice);
    void tick() override { refresh(); }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Place = PracticeControl::Place;
    QLayout* buildHeader();
    QWidget* buildContent();
    void connectAll();
    void refresh();
    void showAdvice();
    bool isDiverged() const;
    QString broken() const;
    void follow();
    QString walkHint() const;
    void doStep(PracticeWalk::Step step);
    void recover();
    void ask(MilestoneKind kind);
    void tell(const Result<void>& done);

    PracticeControl& m_practice;
    Navigator& m_navigator;
    PracticeWalk m_walk{};
    QLabel* m_title{};
    QLabel* m_state{};
    QPushButton* m_open{};
    QPushButton* m_bringBack{};
    QPushButton* m_clear{};
    QPushButton* m_start{};
    Banner* m_banner{};
    Banner* m_advice{};
    QLabel* m_lesson{};
    QBoxLayout* m_halves{};
    FaultBoard* m_board{};
    WalkCard* m_walkCard{};
    QWidget* m_content{};
};

} // namespace rekindle
