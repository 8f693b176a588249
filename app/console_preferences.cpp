// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_preferences.h"

#include <QSettings>

namespace rekindle {

using namespace Qt::StringLiterals;

Preferences loadPreferences()
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

void savePreferences(const Preferences& preferences)
{
    QSettings settings;
    settings.setValue(u"language"_s, preferences.language);
    settings.setValue(u"theme"_s, codeName(preferences.theme));
    settings.setValue(u"density"_s, codeName(preferences.density));
    settings.setValue(u"textScale"_s, preferences.textScale);
    settings.setValue(u"utc"_s, preferences.utc);
    settings.setValue(u"page"_s, preferences.page);
    settings.setValue(u"pair"_s, preferences.pair.value);
    settings.setValue(u"person"_s, preferences.person);
    settings.setValue(u"place"_s, preferences.place);
    settings.setValue(u"maximized"_s, preferences.maximized);
    for (auto page = preferences.pages.cbegin(); page != preferences.pages.cend(); ++page) {
        for (auto item = page.value().cbegin(); item != page.value().cend(); ++item) {
            settings.setValue(u"pages/"_s + page.key() + u'/' + item.key(), item.value());
        }
    }
}

} // namespace rekindle
