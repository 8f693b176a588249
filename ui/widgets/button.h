// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rekindle {

/// A push button that Enter presses as Space does. QPushButton leaves Enter to the default button of its dialog, even
/// while another one, "Cancel" say, has the focus, and to nobody in a window. A primary one shows the focus as a ring on its
/// own colour, which contrasts whatever lies around the button.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rekindle
