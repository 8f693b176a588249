// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QFrame>
#include <QHBoxLayout>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace rekindle {

/// A tinted strip in a state's colour: icon, headline, sentence, and room for a button and for more below.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(Theme& theme, QWidget* parent = nullptr);

    /// `below`: what else of it a screen reader says.
    void set(StateClass state, const QString& headline, const QString& text, const QString& below = {});
    void setIcon(const QString& name); ///< instead of the state's own
    void setReadable(); ///< the keyboard can stand on it, and a reader then says all of it
    QPushButton* addButton(const QString& objectName);
    QVBoxLayout* body() { return m_body; } ///< below the sentence

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void recolour();

    Theme& m_theme;
    StateClass m_state{StateClass::Unknown};
    QString m_icon{};
    QLabel* m_headline{};
    QLabel* m_text{};
    QVBoxLayout* m_body{};
};

} // namespace rekindle
