// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/keyboard_dialog.h"

#include "theme.h"
#include "widgets/parts.h"
#include "window_place.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace rekindle {

using namespace Qt::StringLiterals;

KeyboardDialog::KeyboardDialog(const QList<Shortcut>& shortcuts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"keyboardDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard"));
    auto* title = parts::label(this, "title", u"keyboardTitle"_s);
    title->setText(tr("Keyboard"));
    auto* more = parts::button(this, "plain", u"keyboardHelpButton"_s);
    parts::setText(more, tr("Keys in lists and charts"));
    auto* done = parts::button(this, "primary", u"closeKeyboardButton"_s);
    parts::setText(done, tr("Close"));
    done->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(more);
    buttons->addStretch(1);
    buttons->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(title);
    column->addWidget(buildList(shortcuts), 1);
    column->addLayout(buttons);
    connect(more, &QPushButton::clicked, this, &KeyboardDialog::helpWanted);
    connect(done, &QPushButton::clicked, this, &QDialog::close);
    resize(sizeOnScreen(*this, {520, 520}));
    done->setFocus();
}

QWidget* KeyboardDialog::buildList(const QList<Shortcut>& shortcuts)
{
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"keyboardScroll"_s);
    scroll->setAccessibleName(tr("Keyboard"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* host = parts::card(scroll, u"keyboardCard"_s);
    auto* grid = new QGridLayout(host);
    grid->setContentsMargins(space::l, space::l, space::l, space::l);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < shortcuts.size(); ++row) {
        auto* text = parts::sentence(host, "plain");
        text->setText(shortcuts.at(row).text);
        auto* keys = parts::label(host, "key", u"key_"_s + shortcuts.at(row).id);
        keys->setText(shortcuts.at(row).keys.toString(QKeySequence::NativeText));
        keys->setAccessibleName(text->text() + u": "_s + keys->text());
        grid->addWidget(text, row, 0);
        grid->addWidget(keys, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    grid->setRowStretch(static_cast<int>(shortcuts.size()), 1);
    scroll->setWidget(host);
    return scroll;
}

} // namespace rekindle
