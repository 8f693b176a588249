// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/preferences.h"

#include "core/id.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QString retentionKey = u"retention-days"_s;
constexpr int defaultRetentionDays = 30;
constexpr int mostRetentionDays = 3'650;

} // namespace

int retentionDays(SettingsStore& store)
{
    const int days = store.setting(retentionKey).value_or(QString{}).toInt();
    return isRetention(days) ? days : defaultRetentionDays;
}

bool isRetention(int days)
{
    return days >= 1 && days <= mostRetentionDays;
}

Result<void> saveRetentionDays(SettingsStore& store, int days)
{
    if (!isRetention(days)) {
        return fail(Errc::Invalid, retentionKey, u"1 to %1 days"_s.arg(mostRetentionDays));
    }
    return store.saveSetting(retentionKey, QString::number(days));
}

QString keptRandom(SettingsStore& store, const QString& key)
{
    const QString kept = store.setting(key).value_or(QString{});
    if (!kept.isEmpty()) {
        return kept;
    }
    const QString made = randomUuid();
    static_cast<void>(store.saveSetting(key, made).has_value());
    return made;
}

} // namespace rekindle
