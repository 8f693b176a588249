// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_card.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// The proxy, and the certificate authorities that are trusted for all pairs.
class NetworkCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit NetworkCard(SettingsControl& control, QWidget* parent = nullptr);
    void retranslate() override;

private:
    void buildProxy();
    void buildAuthorities();
    void showSettings(const Settings& settings);
    void chooseProxy();
    void takeProxy();
    void askForFiles();
    void addFiles(const QStringList& paths);
    void removeSelected();

    SettingsControl& m_control;
    QComboBox* m_mode{};
    QLineEdit* m_proxy{};
    QListWidget* m_files{};
    QPushButton* m_add{};
    QPushButton* m_remove{};
    QLabel* m_hint{};
    Row m_modeRow{};
    Row m_proxyRow{};
    Row m_filesRow{};
};

} // namespace rekindle
