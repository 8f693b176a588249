// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings_control.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

/// One section of the settings: a heading, rows of a label and a control, and a line that says what went wrong. What is
/// changed takes effect at once.
class SettingsCard : public QFrame
{
    Q_OBJECT
public:
    SettingsCard(QWidget* parent, const QString& name);

    virtual void retranslate() = 0;

protected:
    /// A row; the label is its buddy. Texts come by setRow.
    struct Row {
        QLabel* label{};
        QWidget* control{};
    };
    Row addRow(QWidget* control);
    Row addRow(QLayout* controls, QWidget* control);
    void addWide(QWidget* widget); ///< below the label column and the controls
    static void setRow(const Row& row, const QString& text); ///< label and accessible name
    static void showRow(const Row& row, bool visible);
    void setHeading(const QString& text);
    void setResult(const QString& text); ///< empty: nothing to say

    /// Changes and stores settings; what fails is said in the result line.
    void change(SettingsControl& control, const SettingsControl::Edit& edit);

private:
    QLabel* m_heading{};
    QGridLayout* m_grid{};
    QLabel* m_result{};
};

} // namespace rekindle
