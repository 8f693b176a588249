// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copy_menu.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

namespace rekindle {

using namespace Qt::StringLiterals;

void offerCopy(QWidget* widget, std::function<QString()> name, std::function<QString()> text)
{
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(widget, &QWidget::customContextMenuRequested, widget,
                     [widget, name = std::move(name), text = std::move(text)](const QPoint& at) {
                         auto* menu = new QMenu(widget);
                         menu->setObjectName(u"copyMenu"_s);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         auto* copy = menu->addAction(name());
                         copy->setObjectName(u"copyAction"_s);
                         QObject::connect(copy, &QAction::triggered, widget,
                                          [text] { QGuiApplication::clipboard()->setText(text()); });
                         menu->popup(widget->mapToGlobal(at));
                     });
}

} // namespace rekindle
