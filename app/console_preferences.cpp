// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <chrono>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto settleFor = 100ms; ///< a file is written in several steps

Preferences read()
{
    QSettings settings;
    Preferences preferences;
    preferences.language = settings.value(u"language"_s, Language::systemCode()).toString();
    preferences.theme = themeFromCode(settings.value(u"theme"_s).toString());
    preferences.density = densityFromCode(settings.value(u"density"_s).toString());
    preferences.textScale = settings.value(u"textScale"_s, preferences.textScale).toInt();
    preferences.utc = settings.value(u"utc"_s).toBool();
    preferences.page = settings.value(u"page"_s).toString();
    preferences.pair = PairId{settings.value(u"pair"_s).toString()};
    preferences.person = settings.value(u"person"_s).toString();
    preferences.place = settings.value(u"place"_s).toRect();
    preferences.maximized = settings.value(u"maximized"_s).toBool();
    settings.beginGroup(u"pages"_s);
    for (const QString& page : settings.childGroups()) {
        settings.beginGroup(page);
        QVariantMap& memory = preferences.pages[page];
        for (const QString& key : settings.childKeys()) {
            memory.insert(key, settings.value(key));
        }
        settings.endGroup();
    }
    settings.endGroup();
    return preferences;
}

/// What another window decides for this one, too.
void takeLook(Preferences& into, const Preferences& from)
{
    into.language = from.language;
    into.theme = from.theme;
    into.density = from.density;
    into.textScale = from.textScale;
    into.utc = from.utc;
    into.person = from.person;
}

} // namespace

ConsolePreferences::ConsolePreferences(QObject* parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleFor);
    connect(&m_settle, &QTimer::timeout, this, &ConsolePreferences::readAgain);
    const auto soon = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
}

Preferences ConsolePreferences::load()
{
    m_known = read();
    return m_known;
}

void ConsolePreferences::save(const Preferences& preferences)
{
    QSettings settings;
    const auto keep = [&settings](const QString& key, const auto& value, const auto& known) {
        if (value != known) {
            settings.setValue(key, value);
        }
    };
    keep(u"language"_s, preferences.language, m_known.language);
    keep(u"theme"_s, codeName(preferences.theme), codeName(m_known.theme));
    keep(u"density"_s, codeName(preferences.density), codeName(m_known.density));
    keep(u"textScale"_s, preferences.textScale, m_known.textScale);
    keep(u"utc"_s, preferences.utc, m_known.utc);
    keep(u"page"_s, preferences.page, m_known.page);
    keep(u"pair"_s, preferences.pair.value, m_known.pair.value);
    keep(u"person"_s, preferences.person, m_known.person);
    keep(u"place"_s, preferences.place, m_known.place);
    keep(u"maximized"_s, preferences.maximized, m_known.maximized);
    for (auto page = preferences.pages.cbegin(); page != preferences.pages.cend(); ++page) {
        const QVariantMap known = m_known.pages.value(page.key());
        for (auto item = page.value().cbegin(); item != page.value().cend(); ++item) {
            keep(u"pages/"_s + page.key() + u'/' + item.key(), item.value(), known.value(item.key()));
        }
    }
    m_known = preferences;
}

void ConsolePreferences::follow()
{
    const QString folder = QFileInfo(QSettings().fileName()).absolutePath();
    QDir().mkpath(folder);
    m_watcher.addPath(folder); // a file that is replaced is another one
    watchFile();
}

void ConsolePreferences::watchFile()
{
    const QString file = QSettings().fileName();
    if (QFileInfo::exists(file) && !m_watcher.files().contains(file)) {
        m_watcher.addPath(file);
    }
}

void ConsolePreferences::readAgain()
{
    watchFile();
    const Preferences kept = read();
    Preferences looks = m_known;
    takeLook(looks, kept);
    if (looks != m_known) {
        m_known = looks;
        emit lookChanged(kept);
    }
}

} // namespace rekindle
