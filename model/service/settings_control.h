// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "service/notice_queue.h"
#include "service/settings.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace rekindle {

/// What the window needs to show and change settings. Main thread only; nothing in it blocks. Implemented by
/// SettingsService, and by a fake in the tests of the window.
class SettingsControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Where something of ours lies.
    struct Place {
        enum class Kind { Store, Settings, Log };
        Kind kind{};
        QString path{}; ///< a file; it need not exist yet
        bool operator==(const Place&) const = default;
    };

    virtual Settings settings() const = 0;

    /// Changes the stored settings, validates, stores and applies them. `edit` runs on a pool and holds values only; edits
    /// follow one another, so that none is lost. Where another process holds the store, that one does it. Errors as
    /// saveSettings and AskHolder.
    using Edit = std::function<void(Settings&)>;
    virtual QFuture<Result<void>> change(const Edit& edit) = 0;

    /// Takes up what was stored by other means, as for another process.
    virtual void adopt(const rekindle::Settings& settings) = 0;

    /// The address of the webhook is a secret and is never given back. Errors as Webhook.
    virtual QFuture<Result<bool>> hasWebhookAddress() = 0;
    virtual QFuture<Result<void>> saveWebhookAddress(const QString& text) = 0; ///< empty: removes it
    virtual QFuture<Result<void>> sendTestMessage(WebhookKind kind) = 0;
    /// What the webhook has not taken; nullopt: nothing was tried in vain.
    virtual std::optional<DeliveryTrouble> deliveryTrouble() const = 0;

    virtual QList<Place> places() const = 0;
    /// Writes the diagnostics bundle to that file. Errc::Storage, StorageFull.
    virtual QFuture<Result<void>> saveDiagnostics(const QString& path) = 0;

signals:
    void changed(const rekindle::Settings& settings);
    void deliveryChanged(); ///< see deliveryTrouble()
};

} // namespace rekindle
