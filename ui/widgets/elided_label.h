// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rekindle {

/// Plain text of any length in little room: one line as wide as there is place, or a sentence of so many characters. What
/// does not fit is cut with an ellipsis; a click, or Enter when it has the focus, then shows all of it.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    /// `most`: characters of a sentence that wraps; 0: one line.
    ElidedLabel(const char* kind, int most, QWidget* parent);
    void setFull(const QString& text); ///< not setText(), which shows what it is given
    const QString& full() const { return m_full; }
    bool isCut() const { return m_cut; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void cut();
    void showAll();

    int m_most{0};
    QString m_full{};
    bool m_cut{false};
};

} // namespace rekindle
