// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace rekindle {

/// What the window remembers, in the settings of this user. Two windows of one user share them: only what this one has
/// changed is written, and how the other one is made to look is told. Main thread.
class ConsolePreferences : public QObject
{
    Q_OBJECT
public:
    explicit ConsolePreferences(QObject* parent = nullptr);

    Preferences load();
    void save(const Preferences& preferences);
    /// Looks from now on for what other windows write.
    void follow();

signals:
    void lookChanged(const rekindle::Preferences& preferences); ///< see MainWindow::adoptLook

private:
    void watchFile();
    void readAgain();

    Preferences m_known{}; ///< as this window knows them to be kept
    QFileSystemWatcher m_watcher{};
    QTimer m_settle{};
};

} // namespace rekindle
