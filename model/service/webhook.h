// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "net/http.h"
#include "service/background.h"
#include "service/notifier.h"
#include "service/settings.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace rekindle {

/// The body of one message, as UTF-8 JSON. It says what the notice says: what people called their pair, states, moments
/// and our own sentences. Nothing that a server sent goes into it.
///
/// Teams    A message with one Adaptive Card (1.4), as the workflow "When a Teams webhook request is received" takes it.
///          Texts are text runs, in which no mark-up works.
/// Slack    "text" (escaped) for notifications, and blocks of plain text.
/// Generic  {"source": "rekindle", "version": 1, "event", "severity", "code", "pair", "key", "at", "since", "title",
///          "text", "protection", "replaced"}: event is problem, recovered, incident_opened, incident_closed, certificate or test; severity good,
///          unknown, watch or bad; code an English code such as primary_down or rpo_breached; at and since ISO 8601 in
///          UTC; key is equal for all messages of one problem of one pair; title and text in the console's language;
///          protection {"state", "cause", "confidence", "since"} as of the reading, with since null before the first look,
///          or null where the message is about no pair; replaced how many older messages of that key could not be delivered.
/// Empty for WebhookKind::None.
QByteArray webhookBody(WebhookKind kind, const Notice& notice);

/// An address that messages may be sent to: https, or http to this computer; without user name. Errc::Invalid, without
/// the address, which is a secret.
Result<QUrl> parseWebhook(const QString& text);

/// Keeps the address where every webhook finds it; an empty one removes it. Blocking. Errors: Errc::Invalid, or the
/// secrets'.
Result<void> keepWebhookAddress(SecretStore& secrets, const QString& text);

/// The webhook that notices are sent to, each in one try: who tries again is NoticeSender.
/// Its address is read from the secrets (pair "webhook", role "url") each time, so that it is kept nowhere else, and
/// appears in no error. Main thread only.
class Webhook : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        HttpTransport& http;
        Clock& clock;
        SecretStore& secrets;
    };
    explicit Webhook(Ports ports, QObject* parent = nullptr);

    WebhookKind kind() const { return m_kind.value_or(WebhookKind::None); }
    void setKind(WebhookKind kind); ///< None: nothing is sent
    /// The same, of settings that somebody else changed, perhaps with the address.
    void adopt(WebhookKind kind);

    /// How one try went. Errors: Errc::NotFound without a subject (no address is stored), Secret, Invalid, or how the
    /// webhook or the way to it failed, with the subject "webhook".
    struct Delivery {
        std::optional<Error> error{}; ///< nullopt: it was accepted
        std::optional<Millis> retryAfter{}; ///< what the receiver asked for
        bool operator==(const Delivery&) const = default;
    };
    /// One try, blocking, for a Background of the caller. With kind None it succeeds and does nothing.
    std::function<Delivery(std::stop_token)> delivery(const Notice& notice) const { return delivery(kind(), notice); }
    /// Of that kind, whichever is set.
    QFuture<Delivery> sendTest(WebhookKind kind, const Notice& notice);

    /// Keeps the address; an empty one removes it. Errors: Errc::Invalid, or the secrets'.
    QFuture<Result<void>> saveAddress(const QString& text);
    /// Whether one is kept. Errors: the secrets'.
    QFuture<Result<bool>> hasAddress();

signals:
    void changed(); ///< its kind or its address: what failed before may succeed now

private:
    std::function<Delivery(std::stop_token)> delivery(WebhookKind kind, const Notice& notice) const;

    Ports m_ports;
    std::optional<WebhookKind> m_kind{}; ///< nullopt: nobody has said it yet
    Background m_work{1};
};

} // namespace rekindle
