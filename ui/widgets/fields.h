// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDateTimeEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace rekindle {

// Qt's fields as this program wants them. The wheel scrolls the page and changes no value; nor does it give the focus, which
// comes by click and by key only.

/// Its list is as wide as its longest entry, however narrow the box is.
class ComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ComboBox(const QString& name, QWidget* parent);
    void showPopup() override;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Without arrows; the keys Up and Down change it.
class SpinBox : public QSpinBox
{
    Q_OBJECT
public:
    SpinBox(const QString& name, int least, int most, QWidget* parent);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Date and time, typed the same way in every language. Tab leaves it; Left and Right go from part to part.
class DateTimeEdit : public QDateTimeEdit
{
    Q_OBJECT
public:
    DateTimeEdit(const QString& name, QWidget* parent);

protected:
    void wheelEvent(QWheelEvent* event) override;
    bool focusNextPrevChild(bool next) override;
};

/// Each is a stop of the Tab key: Qt leaves it to the chosen one of its group alone, and the others are not found.
class RadioButton : public QRadioButton
{
    Q_OBJECT
public:
    RadioButton(const QString& name, const QString& text, QWidget* parent);

protected:
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace rekindle
