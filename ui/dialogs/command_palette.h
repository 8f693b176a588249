// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace rekindle {

class CommandModel;

/// Type a few letters, press Enter: every page, pair and action by its name. Nothing stands still behind it; it closes when
/// it has run something, by Escape, and when something else is clicked. Deletes itself.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const QList<Command>& commands, Theme& theme, QWidget* parent);

    void runRow(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(Theme& theme);
    void filter(const QString& text);
    void place();

    CommandModel* m_model{};
    QLineEdit* m_filter{};
    QListView* m_list{};
    QLabel* m_none{};
};

} // namespace rekindle
