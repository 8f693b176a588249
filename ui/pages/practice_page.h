// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice_walk.h"
#include "pages/page.h"
#include "pages/practice_words.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class Banner;
class ChoiceGroup;
class WalkCard;

/// "What would it look like, and what should I do?": breaks the practice services on purpose, says what the verdict asks
/// for, and leads through an outage from end to end. It speaks to the practice pair only.
class PracticePage : public Page
{
    Q_OBJECT
public:
    explicit PracticePage(PageContext context, QWidget* parent = nullptr);
    void tick() override { refresh(); }

    /// What a fault or a mode is called in the language of the window.
    static QString faultName(const PracticeControl::Choice& choice);
    static QString modeName(const PracticeControl::Choice& choice);

signals:
    void pairOpened(const rekindle::PairId& id);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Place = PracticeControl::Place;
    struct Item {
        QString code{};
        QPushButton* button{};
        bool here{false};
    };
    struct Section {
        PracticeWords::Group group{};
        QLabel* title{};
        QLabel* lesson{};
    };
    QLayout* buildHeader();
    QWidget* buildContent();
    QWidget* buildFaults();
    void buildPlaces(QLayout* column);
    void addSection(QVBoxLayout* column, QWidget* card, const PracticeWords::Group& group);
    QWidget* buildModes();
    void connectAll();
    void refresh();
    void showFaults();
    void showAdvice();
    QString broken() const;

    QBoxLayout* m_halves{};
    void follow();
    QString walkHint() const;
    void doStep(PracticeWalk::Step step);
    void recover();
    void ask(MilestoneKind kind);
    Place placeOf(const Item& item) const { return item.here ? Place::Here : m_place; }

    PracticeWalk m_walk{};
    Place m_place{Place::Primary};
    QLabel* m_title{};
    QLabel* m_state{};
    QPushButton* m_open{};
    QPushButton* m_clear{};
    QPushButton* m_start{};
    Banner* m_banner{};
    Banner* m_advice{};
    QLabel* m_lesson{};
    WalkCard* m_walkCard{};
    QLabel* m_faultsHead{};
    QLabel* m_modesHead{};
    QLabel* m_modeLesson{};
    QWidget* m_content{};
    ChoiceGroup* m_places{};
    ChoiceGroup* m_modeGroup{};
    QList<Section> m_sections{};
    QList<Item> m_faults{};
    QList<Item> m_modes{};
};

} // namespace rekindle
