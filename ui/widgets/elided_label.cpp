// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_label.h"

#include "dialogs/text_dialog.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QKeyEvent>

namespace rekindle {

namespace {

constexpr int measured = 400; ///< no line shows more characters; what is longer is not measured
constexpr int slack = 4; ///< that a label needs beside its text
constexpr int narrowest = 60;

} // namespace

ElidedLabel::ElidedLabel(const char* kind, int most, QWidget* parent)
    : QLabel(parent)
    , m_most(most)
{
    setTextFormat(Qt::PlainText);
    setProperty("kind", QString::fromLatin1(kind));
    setWordWrap(most > 0);
    if (most == 0) {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    } else {
        setMinimumWidth(120);
    }
    cut();
}

void ElidedLabel::setFull(const QString& text)
{
    if (text != m_full) {
        m_full = text;
        cut();
        updateGeometry();
    }
}

void ElidedLabel::cut()
{
    // By the direction of the window: a QLabel would go by its text.
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(Qt::AlignVCenter | side | Qt::AlignAbsolute);
    const QString whole = m_most > 0 ? m_full : m_full.left(measured).simplified();
    const int room = std::max(width() - slack, narrowest);
    // elidedText() rounds the other way than horizontalAdvance(), by which the layout gave the room.
    const bool fits = fontMetrics().horizontalAdvance(whole) <= room;
    const QString shown = m_most > 0 ? parts::clipped(m_full, m_most)
                          : fits     ? whole
                                     : fontMetrics().elidedText(whole, Qt::ElideRight, room);
    m_cut = shown != (m_most > 0 ? m_full : m_full.simplified());
    setText(shown);
    parts::setSpoken(this, parts::clipped(m_full, measured), accessibleDescription());
    setToolTip(m_cut ? parts::plainTip(m_full) : QString());
    setFocusPolicy(m_cut ? Qt::TabFocus : Qt::NoFocus);
    setCursor(m_cut ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize ElidedLabel::sizeHint() const
{
    if (m_most > 0) {
        return QLabel::sizeHint();
    }
    const int wide = fontMetrics().horizontalAdvance(m_full.left(measured).simplified());
    return {wide + slack, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return m_most > 0 ? QLabel::minimumSizeHint()
                      : QSize(std::min(narrowest, sizeHint().width()), fontMetrics().height());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_most == 0) {
        cut();
    }
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        cut();
    }
}

void ElidedLabel::mouseReleaseEvent(QMouseEvent* event)
{
    QLabel::mouseReleaseEvent(event);
    if (m_cut) {
        showAll();
    }
}

void ElidedLabel::keyPressEvent(QKeyEvent* event)
{
    if (m_cut && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        showAll();
        return;
    }
    QLabel::keyPressEvent(event);
}

void ElidedLabel::showAll()
{
    auto* dialog = new TextDialog(m_full, this);
    dialog->show();
}

} // namespace rekindle
