// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts.h"

#include "widgets/button.h"
#include "widgets/row_delegate.h"

#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace rekindle::parts {

using namespace Qt::StringLiterals;

namespace {

/// Aligned by the direction of the layout. A QLabel goes by its text and would put an English name in an Arabic window
/// on the wrong side.
class Label : public QLabel
{
public:
    explicit Label(QWidget* parent, bool elides = false)
        : QLabel(parent)
        , m_elides(elides)
    {
        setProperty("elides", elides);
        if (elides) {
            setIndent(0); // or it asks for more than it draws
        }
        align();
    }

    QSize minimumSizeHint() const override
    {
        const QSize least = QLabel::minimumSizeHint();
        return m_elides ? QSize(std::min(least.width(), leastElided), least.height()) : least;
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange) {
            align();
        }
    }

    void paintEvent(QPaintEvent* event) override
    {
        if (!m_elides) {
            QLabel::paintEvent(event);
            return;
        }
        const QString shown = fit();
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(), shown,
                              foregroundRole());
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        if (m_elides) {
            fit();
        }
    }

private:
    static constexpr int leastElided = 60;

    /// What there is room for; what is cut is in the tool tip.
    QString fit()
    {
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        if (const QString tip = shown == text() ? QString() : text(); tip != toolTip()) {
            setToolTip(tip);
        }
        return shown;
    }

    void align()
    {
        if (alignment().testFlag(Qt::AlignHCenter)) {
            return;
        }
        const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
    }

    bool m_elides{false};
};

} // namespace

QFrame* card(QWidget* parent, const QString& name)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("kind", u"card"_s);
    frame->setObjectName(name);
    return frame;
}

QFrame* rule(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("kind", u"rule"_s);
    frame->setFixedHeight(1);
    return frame;
}

namespace {

QLabel* dressed(QLabel* label, const char* kind, const QString& name)
{
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setObjectName(name);
    return label;
}

} // namespace

QLabel* label(QWidget* parent, const char* kind, const QString& name)
{
    return dressed(new Label(parent), kind, name);
}

QLabel* elided(QWidget* parent, const char* kind, const QString& name)
{
    return dressed(new Label(parent, true), kind, name);
}

QLabel* sentence(QWidget* parent, const char* kind, const QString& name)
{
    auto* text = label(parent, kind, name);
    text->setWordWrap(true);
    text->setMinimumWidth(120);
    return text;
}

QPushButton* button(QWidget* parent, const char* kind, const QString& name)
{
    auto* button = new Button(parent);
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setObjectName(name);
    return button;
}

void setSelectable(QLabel* label, const QString& text)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Such a label lays each line out by its first letter, even by one in a name that is isolated.
    const QChar mark(0x200F);
    const bool mirrored = label->layoutDirection() == Qt::RightToLeft && !text.isEmpty();
    label->setText(mirrored ? mark + QString(text).replace(u'\n', QString(u'\n') + mark) : text);
}

QString unbroken(QString text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text.at(i) == u' ' && text.at(i - 1).isDigit() && text.at(i + 1).isLetter()) {
            text[i] = QChar(0x00A0);
        }
    }
    return text;
}

QString clipped(const QString& text, int most)
{
    return text.size() > most ? QString(text.left(most - 1) + u'…') : text;
}

QString plainTip(const QString& text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + clipped(text, 600).toHtmlEscaped() + u"</p>"_s;
}

QTableView* table(QWidget* parent, const QString& name)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setItemDelegate(new RowDelegate(table));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(34);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(34);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

bool setSpoken(QWidget* widget, const QString& name, const QString& description)
{
    const bool differs = widget->accessibleName() != name || widget->accessibleDescription() != description;
    if (widget->accessibleName() != name) {
        widget->setAccessibleName(name);
    }
    if (widget->accessibleDescription() != description) {
        widget->setAccessibleDescription(description);
    }
    return differs;
}

void setText(QPushButton* button, const QString& text)
{
    button->setText(text);
    QString spoken = text;
    setSpoken(button, spoken.remove(u'&'), button->accessibleDescription());
}

void setKind(QWidget* widget, const char* kind)
{
    if (widget->property("kind").toString() == QLatin1StringView(kind)) {
        return;
    }
    widget->setProperty("kind", QString::fromLatin1(kind));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace rekindle::parts
