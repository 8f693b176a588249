// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time.h"
#include "fhir/endpoint.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace rekindle {

class SettingsStore;

enum class ProxyMode { System, Manual, None };
enum class WebhookKind { None, Teams, Slack, Generic };

/// What holds for all pairs of this installation. Kept in the store; the webhook's address is a secret and is not here.
struct Settings {
    ProxyMode proxyMode{ProxyMode::System};
    QUrl proxyUrl{}; ///< with Manual: http://host:port or socks5://host:port, without user name and password
    QStringList extraCaFiles{}; ///< absolute paths of PEM files, trusted for all pairs beside the system's CAs
    QList<QUrl> controls{}; ///< addresses outside the pairs whose answer proves that the network works from here
    Millis probePeriod{30s}; ///< of new pairs
    Millis heartbeatPeriod{30s}; ///< of new pairs
    int retentionDays{30};
    WebhookKind webhook{WebhookKind::None};
    bool notifications{true}; ///< on this desktop
    bool sound{false};
    bool operator==(const Settings&) const = default;
};

/// What a pair starts from before anybody fills it in: an id of its own, and these periods.
Pair newPair(const Settings& settings);

/// What the store holds; what is missing or cannot be used is as in a new installation. Blocks on the disk.
Settings loadSettings(SettingsStore& store);
/// The same, unless it cannot be read: the store's errors.
Result<Settings> readSettings(SettingsStore& store);

/// What a person must correct; empty: nothing. Errc::Invalid or NotFound with the field as subject ("proxy", "control", "probe-period",
/// "heartbeat-period", "retention-days") or the CA file's path. Reads the CA files.
QList<Error> validate(const Settings& settings);

/// The first problem of `validate` that is new with a change.
Result<void> checkChange(const Settings& before, const Settings& after);

/// Saves what is valid: a problem that the stored settings have already (a CA file that is gone) hinders no other change.
/// Errors: that of `checkChange`, or the store's. Blocks on the disk.
Result<void> saveSettings(SettingsStore& store, const Settings& settings);

/// All of them, for a process to send to another: what is missing or cannot be used is as in a new installation.
QJsonObject toJson(const Settings& settings);
Settings settingsFrom(const QJsonObject& json);
/// Only what differs, and the same put into settings that others may have changed meanwhile. Errc::Invalid: a value that
/// cannot be taken up, with its key.
QJsonObject changesBetween(const Settings& before, const Settings& after);
Result<Settings> changed(const Settings& settings, const QJsonObject& changes);

/// A proxy as a person types it: "proxy.example:3128", "socks5://10.0.0.1:1080". Errc::Invalid; a text with a password
/// in it is not repeated.
Result<QUrl> parseProxy(const QString& text);

/// Control addresses as a person types them, apart by spaces or commas: "status.example.org https://10.0.0.1". At most
/// four. Errc::Invalid with the address as subject.
Result<QList<QUrl>> parseControls(const QString& text);

/// English codes for files and --json.
QString codeName(ProxyMode mode);
QString codeName(WebhookKind kind);

} // namespace rekindle
