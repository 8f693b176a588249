// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace rekindle {

/// The language of every text a person reads. One object an application; main thread only. Installing a language also
/// sets the default QLocale, so that numbers and dates follow. Widgets are told by QEvent::LanguageChange.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// Codes that can be installed: "en" first, then those of translations/CMakeLists.txt.
    static QStringList available();
    /// How the language calls itself: "简体中文".
    static QString nativeName(const QString& code);
    /// The available language nearest to the system's; "en" when there is none.
    static QString systemCode();
    /// The locale for numbers and dates. The system's own territory when it speaks that language.
    static QLocale localeOf(const QString& code);

    /// Replaces the installed language. False (and English stays) when the code is not available.
    bool install(const QString& code);
    QString installed() const { return m_code; }

private:
    void uninstall();

    QString m_code{QStringLiteral("en")};
    QTranslator m_texts{}; ///< ours, from :/i18n
    QTranslator m_qt{}; ///< Qt's own, which the platform has; ours where Qt has none
};

} // namespace rekindle
