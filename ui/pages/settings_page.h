// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/page_entry.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

class Language;
class SettingsCard;
class SettingsControl;

/// Everything that can be set, in sections; all of it takes effect at once. Without a SettingsControl only what is seen:
/// language, theme, sizes and the time.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    struct Ports {
        WatchSource& source;
        Theme& theme;
        Language& language;
        SettingsControl* settings{}; ///< nullptr: nothing else can be set here
    };
    explicit SettingsPage(const Ports& ports, QWidget* parent = nullptr);
    static PageEntry entry(const Ports& ports);

protected:
    void retranslate() override;

private:
    void buildCards(QVBoxLayout* column);

    const Ports m_ports;
    QLabel* m_title{};
    QLabel* m_about{};
    QList<SettingsCard*> m_cards{};
};

} // namespace rekindle
