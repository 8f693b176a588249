// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/button.h"

#include <QList>
#include <QObject>

namespace rekindle {

class ChoiceGroup;

/// One of several choices side by side. To screen readers a radio button, or the tab of a page: a checkable QPushButton
/// would be a check box. Pressing it chooses it; pressing the chosen one again changes nothing.
class ChoiceButton : public Button
{
    Q_OBJECT
public:
    enum class Role { Choice, PageTab };
    ChoiceButton(const char* kind, const QString& name, QWidget* parent, Role role = Role::Choice);

    Role role() const { return m_role; }

protected:
    void nextCheckState() override { setChecked(true); }
    void keyPressEvent(QKeyEvent* event) override;

private:
    friend class ChoiceGroup;
    Role m_role{};
    ChoiceGroup* m_group{};
};

/// Choices of which one is chosen, or none. Arrows go from one to the next. Each is a stop of the Tab key; tabs of pages
/// are one stop together, at the page that is shown. (A QButtonGroup takes the Tab focus from all but one of its buttons,
/// whatever they are.)
class ChoiceGroup : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void add(ChoiceButton* button, int id);
    ChoiceButton* button(int id) const; ///< nullptr: there is none
    void setChosen(int id); ///< -1: none

signals:
    void chosen(int id); ///< by a person

private:
    friend class ChoiceButton;
    struct Item {
        ChoiceButton* button{};
        int id{};
    };
    bool step(ChoiceButton* from, int key);

    QList<Item> m_items{};
};

} // namespace rekindle
