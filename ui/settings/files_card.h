// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_card.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// Where everything lies, and the diagnostics bundle.
class FilesCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit FilesCard(SettingsControl& control, QWidget* parent = nullptr);
    void retranslate() override;

private:
    struct Line {
        SettingsControl::Place place{};
        Row row{};
        QPushButton* open{};
    };
    void addPlace(const SettingsControl::Place& place);
    void askWhere();
    void saveDiagnostics(const QString& path);

    SettingsControl& m_control;
    QList<Line> m_lines{};
    QPushButton* m_save{};
    QLabel* m_hint{};
};

} // namespace rekindle
