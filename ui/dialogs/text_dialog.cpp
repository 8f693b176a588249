// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/text_dialog.h"

#include "theme.h"
#include "widgets/parts.h"
#include "window_place.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

TextDialog::TextDialog(const QString& text, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"textDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The whole text"));
    resize(sizeOnScreen(*this, {560, 360}));
    auto* edit = new QPlainTextEdit(this);
    edit->setObjectName(u"wholeText"_s);
    edit->setAccessibleName(windowTitle());
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setPlainText(text);
    auto* close = parts::button(this, "plain", u"closeButton"_s);
    parts::setText(close, tr("Close"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(edit, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

} // namespace rekindle
