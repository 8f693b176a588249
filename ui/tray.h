// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notifier.h"
#include "service/settings_control.h"
#include "service/severity.h"
#include "theme.h"

#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QSystemTrayIcon;
QT_END_NAMESPACE

namespace rekindle {

/// The icon beside the clock: the worst state of all pairs as shape and colour, how many there are of each, a small menu,
/// and notices as desktop notifications. Where the desktop has no tray nothing is shown. Main thread.
class Tray : public QObject
{
    Q_OBJECT
public:
    /// Everything must outlive it. Without settings (nullptr) notifications are shown without a sound.
    Tray(WatchSource& source, Theme& theme, SettingsControl* settings, Notifier& notifier, QObject* parent = nullptr);
    ~Tray() override;

    bool isShown() const; ///< false: this desktop has no tray
    /// The window was closed while watching goes on: says so, once.
    void tellWatchingGoesOn();
    QString toolTip() const;
    QMenu* menu() const { return m_menu.get(); }

    /// One desktop notification; of several notices at once only one is made.
    struct Message {
        QString title{};
        QString text{};
        Severity severity{};
        PairId pair{}; ///< that a click opens: the worst
        bool operator==(const Message&) const = default;
    };
    static Message messageOf(const QList<Notice>& notices);
    static QIcon icon(StateClass state, const Tokens& tokens);

signals:
    void windowRequested();
    void pairOpened(const rekindle::PairId& id);
    void quitRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the menu is told when the language changes

private:
    void buildMenu();
    void refresh();
    void retranslate();
    void take(const Notice& notice);
    void tellRefused(const PairId& id, const Error& error);
    void tell();

    WatchSource& m_source;
    Theme& m_theme;
    SettingsControl* m_settings{};
    Notifier& m_notifier;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon* m_icon{};
    QAction* m_open{};
    QAction* m_acknowledge{};
    QList<QAction*> m_snoozes{}; ///< one for each of silenceChoices()
    QAction* m_wake{};
    QAction* m_quit{};
    QTimer m_refresh{};
    QTimer m_gather{};
    QList<Notice> m_gathered{};
    PairId m_clickOpens{};
    bool m_toldGoesOn{false};
};

} // namespace rekindle
