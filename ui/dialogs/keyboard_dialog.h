// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shortcuts.h"

#include <QDialog>

namespace rekindle {

/// Every key of the window and what it does, on one page. Nothing stands still behind it. Deletes itself.
class KeyboardDialog : public QDialog
{
    Q_OBJECT
public:
    KeyboardDialog(const QList<Shortcut>& shortcuts, QWidget* parent);

signals:
    void helpWanted(); ///< the keys of lists and charts are a topic of the help

private:
    QWidget* buildList(const QList<Shortcut>& shortcuts);
};

} // namespace rekindle
