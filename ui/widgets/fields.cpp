// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fields.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QWheelEvent>

namespace rekindle {

using namespace Qt::StringLiterals;

ComboBox::ComboBox(const QString& name, QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
}

void ComboBox::showPopup()
{
    constexpr int around = 24; // padding of the style sheet
    view()->setMinimumWidth(
        std::max(width(), view()->sizeHintForColumn(0) + around + view()->verticalScrollBar()->sizeHint().width()));
    QComboBox::showPopup();
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

SpinBox::SpinBox(const QString& name, int least, int most, QWidget* parent)
    : QSpinBox(parent)
{
    setObjectName(name);
    setRange(least, most);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
}

void SpinBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

DateTimeEdit::DateTimeEdit(const QString& name, QWidget* parent)
    : QDateTimeEdit(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setLocale(QLocale::c());
    if (isRightToLeft()) {
        setLayoutDirection(Qt::LeftToRight); // or Qt turns the parts round: seconds first
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    }
    setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
}

void DateTimeEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

bool DateTimeEdit::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

RadioButton::RadioButton(const QString& name, const QString& text, QWidget* parent)
    : QRadioButton(text, parent)
{
    setObjectName(name);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
}

void RadioButton::focusInEvent(QFocusEvent* event)
{
    QRadioButton::focusInEvent(event);
    for (auto* button : parentWidget()->findChildren<RadioButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        button->setFocusPolicy(Qt::StrongFocus);
    }
}

} // namespace rekindle
