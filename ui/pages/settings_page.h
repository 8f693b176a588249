// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

/// Language and theme; both take effect at once.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(PageContext context, const QString& language, QWidget* parent = nullptr);

signals:
    void languageChosen(const QString& code);
    void themeChosen(rekindle::ThemeChoice choice);

protected:
    void retranslate() override;

private:
    QLabel* m_title{};
    QLabel* m_languageLabel{};
    QLabel* m_themeLabel{};
    QLabel* m_about{};
    QComboBox* m_language{};
    QComboBox* m_theme{};
};

} // namespace rekindle
