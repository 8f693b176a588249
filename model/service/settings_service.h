// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/background.h"
#include "service/diagnostics.h"
#include "service/notice_sender.h"
#include "service/settings_control.h"
#include "service/settings_store.h"
#include "service/verb_channel.h"
#include "service/webhook.h"

#include <functional>

namespace rekindle {

/// The settings of this installation over its store: what is saved takes effect at once, here and, where another process
/// holds the store, there; what that one changes is taken up here. Main thread only.
class SettingsService : public SettingsControl
{
    Q_OBJECT
public:
    /// All references must outlive it.
    struct Ports {
        SettingsStore& store;
        WatchSource& source;
        Webhook& webhook;
        NoticeSender& sender;
        AskHolder askHolder{}; ///< changes where another process holds the store; empty: none is asked
        std::function<void(const Settings&)> apply{}; ///< to the network; may be empty
        QList<Place> places{};
        QByteArray hashKey{}; ///< for the host hashes of the diagnostics
        QString version{}; ///< of this program
        std::function<Result<void>()> checkStore{}; ///< slow, called on a pool; Errc::Corrupt
        std::function<QJsonObject()> windowFigures{}; ///< how busy the main thread was; empty: there is no window
    };
    /// Reads the settings (one small read) and sets the webhook's kind; `apply` is not called yet.
    explicit SettingsService(Ports ports, QObject* parent = nullptr);

    Settings settings() const override { return m_settings; }
    QFuture<Result<void>> change(const Edit& edit) override;
    void adopt(const Settings& settings) override { take(settings); }
    QFuture<Result<bool>> hasWebhookAddress() override { return m_ports.webhook.hasAddress(); }
    QFuture<Result<void>> saveWebhookAddress(const QString& text) override;
    QFuture<Result<void>> sendTestMessage(WebhookKind kind) override;
    std::optional<DeliveryTrouble> deliveryTrouble() const override { return m_ports.sender.trouble(); }
    QList<Place> places() const override { return m_ports.places; }
    QFuture<Result<void>> saveDiagnostics(const QString& path) override;

private:
    void readKept(); ///< what another process has stored
    void take(const Settings& settings);
    QString pathOf(Place::Kind kind) const;

    Ports m_ports;
    Settings m_settings{};
    Background m_work{1};
};

} // namespace rekindle
