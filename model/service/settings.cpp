// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings.h"

#include "core/code_table.h"
#include "service/preferences.h"
#include "service/settings_store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QString settingsKey = u"settings"_s;
constexpr Millis shortestPeriod = 5s;
constexpr Millis longestPeriod = 1h;
constexpr int mostControls = 4;
constexpr qint64 largestCaFile = 8 * 1024 * 1024;

// clang-format off
constexpr auto proxyModes = codeTable<ProxyMode>({
    {ProxyMode::System, u"system"},
    {ProxyMode::Manual, u"manual"},
    {ProxyMode::None, u"none"},
});
constexpr auto webhookKinds = codeTable<WebhookKind>({
    {WebhookKind::None, u"none"},
    {WebhookKind::Teams, u"teams"},
    {WebhookKind::Slack, u"slack"},
    {WebhookKind::Generic, u"generic"},
});
// clang-format on

bool isPeriod(Millis period)
{
    return period >= shortestPeriod && period <= longestPeriod;
}

Millis periodIn(const QJsonObject& json, const QString& key, Millis otherwise)
{
    const Millis period{json.value(key).toInteger(otherwise.count())};
    return isPeriod(period) ? period : otherwise;
}

std::optional<Error> caProblem(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isAbsolute() || !file.open(QIODevice::ReadOnly)) {
        return Error{Errc::NotFound, path, file.errorString()};
    }
    if (!file.read(largestCaFile).contains("-----BEGIN CERTIFICATE-----")) {
        return Error{Errc::Invalid, path, u"the file holds no PEM certificate"_s};
    }
    return std::nullopt;
}

} // namespace

Pair newPair(const Settings& settings)
{
    Pair pair;
    pair.id = newId<PairId>();
    pair.probePeriod = settings.probePeriod;
    pair.heartbeat.period = settings.heartbeatPeriod;
    return pair;
}

QJsonObject toJson(const Settings& settings)
{
    return {{u"proxy_mode"_s, codeName(settings.proxyMode)},
            {u"proxy_url"_s, settings.proxyUrl.toString()},
            {u"extra_ca_files"_s, QJsonArray::fromStringList(settings.extraCaFiles)},
            {u"controls"_s, QJsonArray::fromStringList(QUrl::toStringList(settings.controls))},
            {u"probe_period_ms"_s, qint64{settings.probePeriod.count()}},
            {u"heartbeat_period_ms"_s, qint64{settings.heartbeatPeriod.count()}},
            {u"retention_days"_s, settings.retentionDays},
            {u"webhook"_s, codeName(settings.webhook)},
            {u"notifications"_s, settings.notifications},
            {u"sound"_s, settings.sound}};
}

Settings settingsFrom(const QJsonObject& json)
{
    Settings settings;
    settings.proxyMode = proxyModes.value(json.value(u"proxy_mode"_s).toString()).value_or(settings.proxyMode);
    settings.proxyUrl = parseProxy(json.value(u"proxy_url"_s).toString()).value_or(QUrl{});
    if (settings.proxyMode == ProxyMode::Manual && settings.proxyUrl.isEmpty()) {
        settings.proxyMode = ProxyMode::System;
    }
    for (const QJsonValue& path : json.value(u"extra_ca_files"_s).toArray()) {
        settings.extraCaFiles.append(path.toString());
    }
    QStringList controls;
    for (const QJsonValue& url : json.value(u"controls"_s).toArray()) {
        controls.append(url.toString());
    }
    settings.controls = parseControls(controls.join(u' ')).value_or(QList<QUrl>{});
    settings.probePeriod = periodIn(json, u"probe_period_ms"_s, settings.probePeriod);
    settings.heartbeatPeriod = periodIn(json, u"heartbeat_period_ms"_s, settings.heartbeatPeriod);
    settings.retentionDays = json.value(u"retention_days"_s).toInt(settings.retentionDays);
    settings.webhook = webhookKinds.value(json.value(u"webhook"_s).toString()).value_or(settings.webhook);
    settings.notifications = json.value(u"notifications"_s).toBool(settings.notifications);
    settings.sound = json.value(u"sound"_s).toBool(settings.sound);
    return settings;
}

QJsonObject changesBetween(const Settings& before, const Settings& after)
{
    const QJsonObject old = toJson(before);
    QJsonObject changes = toJson(after);
    for (const QString& key : old.keys()) {
        if (changes.value(key) == old.value(key)) {
            changes.remove(key);
        }
    }
    return changes;
}

Result<Settings> changed(const Settings& settings, const QJsonObject& changes)
{
    QJsonObject json = toJson(settings);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        json[it.key()] = it.value();
    }
    const Settings wanted = settingsFrom(json);
    const QJsonObject taken = toJson(wanted);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (taken.value(it.key()) != it.value()) {
            return fail(Errc::Invalid, it.key());
        }
    }
    return wanted;
}

Result<Settings> readSettings(SettingsStore& store)
{
    const auto kept = store.setting(settingsKey);
    if (!kept) {
        return fail(kept.error());
    }
    QJsonObject json = QJsonDocument::fromJson(kept->toUtf8()).object();
    json[u"retention_days"_s] = retentionDays(store);
    return settingsFrom(json);
}

Settings loadSettings(SettingsStore& store)
{
    return readSettings(store).value_or(settingsFrom({{u"retention_days"_s, retentionDays(store)}}));
}

QList<Error> validate(const Settings& settings)
{
    QList<Error> problems;
    if (settings.proxyMode == ProxyMode::Manual) {
        if (const auto proxy = parseProxy(settings.proxyUrl.toString()); !proxy) {
            problems.append(proxy.error());
        }
    }
    for (const QString& path : settings.extraCaFiles) {
        if (auto problem = caProblem(path)) {
            problems.append(*std::move(problem));
        }
    }
    if (const auto controls = parseControls(QUrl::toStringList(settings.controls).join(u' ')); !controls) {
        problems.append({Errc::Invalid, u"control"_s, controls.error().detail});
    }
    const QString range = u"5 s to 1 h"_s;
    if (!isPeriod(settings.probePeriod)) {
        problems.append({Errc::Invalid, u"probe-period"_s, range});
    }
    if (!isPeriod(settings.heartbeatPeriod)) {
        problems.append({Errc::Invalid, u"heartbeat-period"_s, range});
    }
    if (!isRetention(settings.retentionDays)) {
        problems.append({Errc::Invalid, u"retention-days"_s, u"1 to 3650 days"_s});
    }
    return problems;
}

Result<void> checkChange(const Settings& before, const Settings& after)
{
    QList<Error> problems = validate(after);
    const QList<Error> known = problems.isEmpty() ? problems : validate(before);
    problems.removeIf([&](const Error& problem) { return known.contains(problem); });
    return problems.isEmpty() ? Result<void>() : fail(problems.first());
}

Result<void> saveSettings(SettingsStore& store, const Settings& settings)
{
    if (const auto good = checkChange(loadSettings(store), settings); !good) {
        return good;
    }
    if (const auto saved = saveRetentionDays(store, settings.retentionDays); !saved) {
        return saved;
    }
    QJsonObject json = toJson(settings);
    json.remove(u"retention_days"_s); // it has a key of its own
    return store.saveSetting(settingsKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

Result<QUrl> parseProxy(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"http://"_s + trimmed, QUrl::StrictMode);
    const bool known = url.scheme() == u"http"_s || url.scheme() == u"socks5"_s;
    const bool bare = url.path().isEmpty() || url.path() == u"/"_s;
    if (!url.isValid() || !known || url.host().isEmpty() || !url.userInfo().isEmpty() || !bare || url.hasQuery()) {
        return fail(Errc::Invalid, trimmed.contains(u'@') ? u"proxy"_s : trimmed,
                    u"a proxy is http://host:port or socks5://host:port, without user name and password"_s);
    }
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveFragment);
}

Result<QList<QUrl>> parseControls(const QString& text)
{
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    QList<QUrl> urls;
    for (const QString& word : text.split(gap, Qt::SkipEmptyParts)) {
        const QUrl url(word.contains(u"://"_s) ? word : u"https://"_s + word, QUrl::StrictMode);
        const bool known = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
        if (!url.isValid() || !known || url.host().isEmpty() || !url.userInfo().isEmpty()) {
            return fail(Errc::Invalid, word.contains(u'@') ? u"control"_s : word,
                        u"a control address is http(s)://host, without user name and password"_s);
        }
        if (!urls.contains(url)) {
            urls.append(url);
        }
    }
    if (urls.size() > mostControls) {
        return fail(Errc::Invalid, u"control"_s, u"at most four control addresses"_s);
    }
    return urls;
}

QString codeName(ProxyMode mode)
{
    return proxyModes.name(mode);
}

QString codeName(WebhookKind kind)
{
    return webhookKinds.name(kind);
}

} // namespace rekindle
