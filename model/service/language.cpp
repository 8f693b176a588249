// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace rekindle {

using namespace Qt::StringLiterals;

/// By its translation, "RTL", Qt learns that a language reads from the right, and mirrors every window from the start.
[[maybe_unused]] constexpr auto direction = QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

Language::~Language()
{
    uninstall();
}

QStringList Language::available()
{
    static const QStringList codes =
        u"en,"_s.append(QStringLiteral(REKINDLE_LANGUAGES)).split(u',', Qt::SkipEmptyParts);
    return codes;
}

QString Language::nativeName(const QString& code)
{
    if (code == u"en"_s) {
        return u"English"_s;
    }
    if (code == u"zh_CN"_s) {
        return u"简体中文"_s;
    }
    return QLocale(code).nativeLanguageName();
}

QString Language::systemCode()
{
    const QStringList codes = available();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& language : wanted) {
        const QLocale locale(language);
        for (const QString& code : codes) {
            if (locale.language() == QLocale(code).language() && locale.script() == QLocale(code).script()) {
                return code;
            }
        }
    }
    return u"en"_s;
}

QLocale Language::localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    if (system.language() == QLocale(code).language() && system.territory() != QLocale::AnyTerritory) {
        return system;
    }
    // Arabic without a territory would mean Arabic-Indic digits, which do not mix with addresses, ports and statuses.
    return code == u"ar"_s ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(code);
}

bool Language::install(const QString& code)
{
    const bool known = available().contains(code);
    const QString wanted = known ? code : u"en"_s;
    uninstall();
    m_code = wanted;
    // First the locale: LanguageChange, sent by installTranslator, finds the right one.
    QLocale::setDefault(localeOf(wanted));
    const QString qt = u"qtbase_"_s + wanted;
    if (m_qt.load(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || m_qt.load(u":/i18n/"_s + qt + u".qm"_s)) {
        QCoreApplication::installTranslator(&m_qt);
    }
    const bool loaded = m_texts.load(u":/i18n/rekindle_"_s + wanted + u".qm"_s);
    if (loaded) {
        QCoreApplication::installTranslator(&m_texts);
    }
    return known && loaded;
}

void Language::uninstall()
{
    if (QCoreApplication::instance()) {
        QCoreApplication::removeTranslator(&m_texts);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

} // namespace rekindle
