// SPDX-License-Identifier: GPL-3.0-or-later
#include "density.h"

#include <QHeaderView>
#include <QLayout>
#include <QTableView>
#include <QWidget>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr double compactShare = 0.75;
constexpr int leastRow = 24; ///< a line of text with a little room
constexpr auto builtMargins = "rekindleMargins";
constexpr auto builtSpacing = "rekindleSpacing";
constexpr auto builtRow = "rekindleRow";

QVariant kept(QObject* object, const char* name, const QVariant& now)
{
    if (!object->property(name).isValid()) {
        object->setProperty(name, now);
    }
    return object->property(name);
}

void applyTo(QLayout* layout, Density density)
{
    const QMargins now = layout->contentsMargins();
    const QRect was =
        kept(layout, builtMargins, QRect(QPoint(now.left(), now.top()), QPoint(now.right(), now.bottom()))).toRect();
    layout->setContentsMargins(scaled(was.left(), density), scaled(was.top(), density), scaled(was.right(), density),
                               scaled(was.bottom(), density));
    layout->setSpacing(scaled(kept(layout, builtSpacing, layout->spacing()).toInt(), density));
}

} // namespace

int scaled(int length, Density density)
{
    return density == Density::Compact ? static_cast<int>(length * compactShare) : length;
}

void applyDensity(QWidget* root, Density density)
{
    QList<QWidget*> widgets = root->findChildren<QWidget*>();
    widgets.prepend(root);
    for (QWidget* widget : widgets) {
        const QString kind = widget->property("kind").toString();
        if (widget->layout() && (kind == u"card"_s || kind == u"page"_s)) {
            applyTo(widget->layout(), density);
        }
        if (auto* table = qobject_cast<QTableView*>(widget); table && !table->property("ownRows").toBool()) {
            QHeaderView* rows = table->verticalHeader();
            const int was = kept(table, builtRow, rows->defaultSectionSize()).toInt();
            rows->setDefaultSectionSize(std::max(Theme::px(leastRow), Theme::px(scaled(was, density))));
        }
    }
}

} // namespace rekindle
