// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace rekindle {

/// A state as shape, word and colour.
class StatePill : public QWidget
{
    Q_OBJECT
public:
    explicit StatePill(Theme& theme, QWidget* parent = nullptr);
    void set(StateClass state, const QString& word);
    QSize sizeHint() const override;

    static void paint(QPainter& painter, const QRectF& rect, const Tokens& tokens, StateClass state,
                      const QString& word);
    static int widthOf(const QString& word);
    static int pillHeight() { return Theme::px(22); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    StateClass m_state{StateClass::Unknown};
    QString m_word{};
};

/// Draws a state's shape: ● ◆ ▲ ○, from geometry, so that it looks the same in every font.
void paintShape(QPainter& painter, const QRectF& rect, StateClass state, const QColor& color);

} // namespace rekindle
