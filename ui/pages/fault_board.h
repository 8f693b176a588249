// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/practice_words.h"
#include "practice_control.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace rekindle {

class ChoiceGroup;

/// What can be broken at the practice services, in groups with a lesson each, and what the replication does.
class FaultBoard : public QWidget
{
    Q_OBJECT
public:
    using Place = PracticeControl::Place;
    FaultBoard(PracticeControl& practice, QWidget* parent);
    void refresh(); ///< what is broken now
    void retranslate();

private:
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
    QWidget* buildFaults();
    void buildPlaces(QLayout* row);
    void addSection(QVBoxLayout* column, QWidget* card, const PracticeWords::Group& group);
    QWidget* buildModes();
    Place placeOf(const Item& item) const { return item.here ? Place::Here : m_place; }

    PracticeControl& m_practice;
    Place m_place{Place::Primary};
    QLabel* m_faultsHead{};
    QLabel* m_modesHead{};
    QLabel* m_modeLesson{};
    ChoiceGroup* m_places{};
    ChoiceGroup* m_modeGroup{};
    QList<Section> m_sections{};
    QList<Item> m_faults{};
    QList<Item> m_modes{};
};

} // namespace rekindle
