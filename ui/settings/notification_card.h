// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_card.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// Notifications on this desktop, and the webhook. Its address is a secret: typed here, never shown again.
class NotificationCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit NotificationCard(SettingsControl& control, QWidget* parent = nullptr);
    void retranslate() override;

private:
    void buildWebhook();
    void showSettings(const Settings& settings);
    void askForAddress();
    void saveAddress(const QString& text);
    void sendTest();
    void showTrouble();
    void enableButtons();
    WebhookKind kind() const;

    SettingsControl& m_control;
    QCheckBox* m_notifications{};
    QCheckBox* m_sound{};
    QComboBox* m_kind{};
    QLineEdit* m_address{};
    QPushButton* m_save{};
    QPushButton* m_remove{};
    QPushButton* m_test{};
    QLabel* m_noTray{};
    QLabel* m_hint{};
    QLabel* m_trouble{};
    Row m_desktopRow{};
    Row m_kindRow{};
    Row m_addressRow{};
    bool m_hasAddress{false};
    bool m_asked{false}; ///< the keychain is only asked when a webhook is used
    bool m_sending{false};
};

} // namespace rekindle
