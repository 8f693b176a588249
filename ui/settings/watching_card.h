// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_card.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace rekindle {

/// How often new pairs are read, how long samples are kept, and what proves that the network works.
class WatchingCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit WatchingCard(SettingsControl& control, QWidget* parent = nullptr);
    void retranslate() override;

private:
    QSpinBox* addNumber(const QString& name, int least, int most, Row& row);
    void takeControls();
    void showSettings(const Settings& settings);

    SettingsControl& m_control;
    QLineEdit* m_controls{};
    QSpinBox* m_probe{};
    QSpinBox* m_heartbeat{};
    QSpinBox* m_retention{};
    QLabel* m_hint{};
    Row m_controlsRow{};
    Row m_probeRow{};
    Row m_heartbeatRow{};
    Row m_retentionRow{};
};

} // namespace rekindle
