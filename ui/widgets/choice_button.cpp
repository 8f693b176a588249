// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_button.h"

#include <QAccessibleWidget>
#include <QKeyEvent>

#include <algorithm>

namespace rekindle {

namespace {

class ChoiceInterface : public QAccessibleWidget
{
public:
    explicit ChoiceInterface(ChoiceButton* button)
        : QAccessibleWidget(button, button->role() == ChoiceButton::Role::PageTab ? QAccessible::PageTab
                                                                                  : QAccessible::RadioButton)
        , m_button(button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = m_button->isEnabled(); // by arrows, where Tab does not stop
        if (m_button->role() == ChoiceButton::Role::PageTab) {
            state.selectable = true;
            state.selected = m_button->isChecked();
        } else {
            state.checkable = true;
            state.checked = m_button->isChecked();
        }
        return state;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString& action) override
    {
        if (action == pressAction()) {
            m_button->click();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

private:
    ChoiceButton* m_button{};
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object)
{
    auto* button = qobject_cast<ChoiceButton*>(object);
    return button ? new ChoiceInterface(button) : nullptr;
}

} // namespace

ChoiceButton::ChoiceButton(const char* kind, const QString& name, QWidget* parent, Role role)
    : Button(parent)
    , m_role(role)
{
    QAccessible::installFactory(make); // a second time changes nothing
    setProperty("kind", QString::fromLatin1(kind));
    setObjectName(name);
    setCheckable(true);
}

void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    if (!m_group || event->modifiers() != Qt::NoModifier || !m_group->step(this, event->key())) {
        Button::keyPressEvent(event);
    }
}

void ChoiceGroup::add(ChoiceButton* button, int id)
{
    m_items.append({button, id});
    button->m_group = this;
    if (button->role() == ChoiceButton::Role::PageTab) {
        button->setFocusPolicy(Qt::NoFocus);
    }
    connect(button, &QPushButton::clicked, this, [this, id] {
        setChosen(id);
        emit chosen(id);
    });
}

ChoiceButton* ChoiceGroup::button(int id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [id](const Item& item) { return item.id == id; });
    return found == m_items.end() ? nullptr : found->button;
}

void ChoiceGroup::setChosen(int id)
{
    for (const Item& item : std::as_const(m_items)) {
        item.button->setChecked(item.id == id);
        if (item.button->role() == ChoiceButton::Role::PageTab) {
            item.button->setFocusPolicy(item.id == id ? Qt::TabFocus : Qt::NoFocus);
        }
    }
}

bool ChoiceGroup::step(ChoiceButton* from, int key)
{
    QList<ChoiceButton*> shown;
    for (const Item& item : std::as_const(m_items)) {
        if (item.button->isVisible() && item.button->isEnabled()) {
            shown.append(item.button);
        }
    }
    const bool mirrored = from->layoutDirection() == Qt::RightToLeft;
    const auto at = shown.indexOf(from);
    qsizetype to = at;
    switch (key) {
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = shown.size() - 1; break;
    case Qt::Key_Up: to = at - 1; break;
    case Qt::Key_Down: to = at + 1; break;
    case Qt::Key_Left: to = mirrored ? at + 1 : at - 1; break;
    case Qt::Key_Right: to = mirrored ? at - 1 : at + 1; break;
    default: return false;
    }
    if (at >= 0 && to >= 0 && to < shown.size()) {
        shown.at(to)->setFocus(to < at ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    }
    return true;
}

} // namespace rekindle
