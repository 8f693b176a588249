// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace rekindle {

/// A long text from outside as it is, plain, to be read and copied. Shown with show(), deletes itself.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    TextDialog(const QString& text, QWidget* parent);
};

} // namespace rekindle
