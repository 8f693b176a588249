// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings_control.h"

#include <QPromise>

namespace rekindle {

/// Settings in memory; everything is answered at once and remembered.
class FakeSettings : public SettingsControl
{
    Q_OBJECT
public:
    Settings settings() const override { return now; }
    void adopt(const Settings& settings) override
    {
        now = settings;
        emit changed(now);
    }
    QFuture<Result<void>> change(const Edit& edit) override
    {
        Settings wanted = now;
        edit(wanted);
        if (refusal) {
            return answer<Result<void>>(fail(*refusal));
        }
        now = wanted;
        emit changed(now);
        return answer<Result<void>>({});
    }
    QFuture<Result<bool>> hasWebhookAddress() override
    {
        ++addressAsked;
        return answer<Result<bool>>(!address.isEmpty());
    }
    QFuture<Result<void>> saveWebhookAddress(const QString& text) override
    {
        if (refusal) {
            return answer<Result<void>>(fail(*refusal));
        }
        address = text;
        return answer<Result<void>>({});
    }
    QFuture<Result<void>> sendTestMessage(WebhookKind kind) override
    {
        tested.append(kind);
        return answer<Result<void>>(refusal ? Result<void>(fail(*refusal)) : Result<void>());
    }
    std::optional<DeliveryTrouble> deliveryTrouble() const override { return trouble; }
    QList<Place> places() const override
    {
        return {{Place::Kind::Store, QStringLiteral("/home/okafor/.local/share/rekindle/rekindle.sqlite")},
                {Place::Kind::Settings, QStringLiteral("/home/okafor/.config/Rekindle/Rekindle.conf")},
                {Place::Kind::Log, QStringLiteral("/home/okafor/.local/share/rekindle/rekindle.log")}};
    }
    QFuture<Result<void>> saveDiagnostics(const QString& path) override
    {
        diagnosticsPath = path;
        return answer<Result<void>>(refusal ? Result<void>(fail(*refusal)) : Result<void>());
    }

    Settings now{};
    std::optional<Error> refusal{}; ///< of whatever is asked next
    QString address{};
    int addressAsked{0};
    QList<WebhookKind> tested{};
    QString diagnosticsPath{};
    std::optional<DeliveryTrouble> trouble{};

private:
    template <class Value>
    static QFuture<Value> answer(Value value)
    {
        QPromise<Value> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
};

} // namespace rekindle
