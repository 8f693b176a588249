// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/page_review.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QWidget>

#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget& widget)
{
    QString path;
    for (const QWidget* at = &widget; at && path.size() < 90; at = at->parentWidget()) {
        if (!at->objectName().isEmpty()) {
            path.prepend(u'/' + at->objectName());
        }
    }
    return QString::fromLatin1(widget.metaObject()->className()) + path;
}

QString shape(const QSize& size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

int widestWord(const QLabel& label)
{
    int wide = 0;
    const QFontMetrics metrics(label.font());
    for (const QString& word : label.text().split(QRegularExpression(u"[\\s/·]"_s))) {
        // Scripts without spaces break inside what looks like a word.
        const bool breaks = std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x0E00; });
        wide = breaks ? wide : std::max(wide, metrics.horizontalAdvance(word));
    }
    return wide;
}

std::optional<QString> cutOff(const QLabel& label)
{
    if (label.text().isEmpty()) {
        return std::nullopt;
    }
    if (label.wordWrap()) {
        const QSize inside = label.contentsRect().size();
        const int needed = label.heightForWidth(label.width());
        const bool fits = needed <= label.height() + 1 && widestWord(label) <= inside.width() + 1;
        return fits
                   ? std::nullopt
                   : std::optional(shape(label.size()) + u" for %1 high, word %2"_s.arg(needed).arg(widestWord(label)));
    }
    const QSize needed = label.sizeHint();
    if (needed.width() <= label.width() + 1 && needed.height() <= label.height() + 1) {
        return std::nullopt;
    }
    const bool whole = label.property("elides").toBool() && label.toolTip() == label.text();
    const bool shows =
        label.inherits("rekindle::ElidedLabel") && !label.toolTip().isEmpty(); // its text is what is left
    if ((whole || shows) && needed.height() <= label.height() + 1) {
        return std::nullopt;
    }
    return shape(label.size()) + u" for "_s + shape(needed);
}

std::optional<QString> cutOff(const QPushButton& button)
{
    if (button.property("kind").toString() == u"nav"_s) {
        constexpr int iconAndMargin = 48; // as NavButton paints it
        const int needed = button.fontMetrics().horizontalAdvance(button.text()) + iconAndMargin;
        return needed <= button.width() || button.toolTip().contains(button.text())
                   ? std::nullopt
                   : std::optional(shape(button.size()) + u" for %1 wide"_s.arg(needed));
    }
    const QSize needed = button.sizeHint();
    return needed.width() <= button.width() + 1 && needed.height() <= button.height() + 1
               ? std::nullopt
               : std::optional(shape(button.size()) + u" for "_s + shape(needed));
}

void reviewText(const QWidget& widget, QStringList& faults)
{
    std::optional<QString> fault;
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        fault = cutOff(*label);
        text = label->text();
    } else if (const auto* button = qobject_cast<const QPushButton*>(&widget)) {
        fault = cutOff(*button);
        text = button->text();
    }
    if (fault) {
        faults << u"cut off: %1 \"%2\": %3"_s.arg(nameOf(widget), text.left(40), *fault);
    }
}

void reviewPlaces(const QWidget& parent, QStringList& faults)
{
    const bool laidOut = parent.layout() && !qobject_cast<const QStackedWidget*>(&parent);
    if (!laidOut) {
        return;
    }
    QList<QWidget*> shown;
    for (QObject* child : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && parent.layout()->indexOf(widget) != -2
            && !widget->size().isEmpty()) {
            shown.append(widget);
        }
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QWidget& one = *shown.at(i);
        if (!parent.rect().contains(one.geometry())) {
            faults << u"sticks out: "_s + nameOf(one);
        }
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (one.geometry().intersects(shown.at(j)->geometry())) {
                faults << u"overlap: %1 and %2"_s.arg(nameOf(one), nameOf(*shown.at(j)));
            }
        }
    }
}

void reviewScroll(const QWidget& widget, QStringList& faults)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    const auto* page = area && area->inherits("QScrollArea") ? area->viewport()->findChild<QWidget*>() : nullptr;
    if (page && page->width() > area->viewport()->width()) {
        faults << u"wider than its scroll area: %1, %2 in %3"_s.arg(nameOf(*page))
                      .arg(page->width())
                      .arg(area->viewport()->width());
    }
}

void reviewNames(const QWidget& widget, QStringList& faults)
{
    const bool inner = widget.objectName().startsWith(u"qt_"_s); // parts of Qt's own widgets
    const QWidget* parent = widget.parentWidget();
    const bool part = parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox"));
    if (widget.focusPolicy() == Qt::NoFocus || inner || part || widget.isWindow()) {
        return;
    }
    if (widget.objectName().isEmpty()) {
        faults << u"no object name: "_s + nameOf(widget);
    }
    const auto* label = qobject_cast<const QLabel*>(&widget); // its text is its name
    if (widget.accessibleName().isEmpty() && !(label && !label->text().isEmpty())) {
        faults << u"no accessible name: "_s + nameOf(widget);
    }
}

double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

QColor colorIn(const QString& body, const QString& property)
{
    const QRegularExpression pattern(u"(?:^|[;\\s])"_s + property + u":\\s*(#[0-9a-f]{6})"_s);
    const auto match = pattern.match(body);
    return match.hasMatch() ? QColor(match.captured(1)) : QColor();
}

} // namespace

QStringList review(QWidget& root)
{
    QStringList faults;
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    widgets.prepend(&root);
    for (const QWidget* widget : std::as_const(widgets)) {
        if (widget->isVisible() && widget->window() == root.window()) {
            reviewText(*widget, faults);
            reviewPlaces(*widget, faults);
            reviewScroll(*widget, faults);
            reviewNames(*widget, faults);
        }
    }
    return faults;
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

QStringList reviewContrast(const Tokens& tokens, double least)
{
    static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
    static const QRegularExpression state(u":[a-z-]+$"_s);
    QStringList faults;
    QHash<QString, QColor> letters; // of each selector without its state
    auto match = rule.globalMatch(styleSheetFrom(tokens));
    while (match.hasNext()) {
        const auto found = match.next();
        const QString body = found.captured(2);
        for (const QString& part : found.captured(1).split(u',')) {
            QString selector = part.simplified();
            const QString base = QString(selector).remove(state);
            const QColor own = colorIn(body, u"color"_s);
            const QColor on = colorIn(body, u"background"_s);
            const QColor text = own.isValid() ? own : letters.value(base, tokens.text);
            if (own.isValid() && base == selector) {
                letters.insert(base, own);
            }
            // Without a background of its own, text stands on any of these.
            const QList<QColor> grounds =
                on.isValid() ? QList<QColor>{on} : QList<QColor>{tokens.background, tokens.surface, tokens.sunken};
            for (const QColor& ground : grounds) {
                const bool textless = selector.contains(u"Scroll"_s) || selector.contains(u"rule\""_s)
                                      || selector.contains(u"sideLine"_s) || selector.contains(u":pressed"_s);
                if (!textless && (own.isValid() || on.isValid()) && contrast(text, ground) < least) {
                    faults << u"%1: %2 on %3 is %4"_s.arg(selector, text.name(), ground.name())
                                  .arg(contrast(text, ground));
                }
            }
        }
    }
    return faults;
}

} // namespace rekindle
