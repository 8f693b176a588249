// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/auth_token.h"
#include "fhir/auth_wire.h"

#include <algorithm>

namespace rekindle {

// Sign-in by a person on another device (RFC 8628), as Entra does it.

using namespace Qt::StringLiterals;
using namespace wire;

namespace {

constexpr auto deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
constexpr Millis longestPoll = 60s;

} // namespace

Result<Credential> TokenSource::entraDeviceCode(std::stop_token stop)
{
    const auto tokenUrl = entraUrl(u"token"_s);
    const auto url = entraUrl(u"devicecode"_s);
    const auto resource = entraScope();
    if (!url || !tokenUrl || !resource) {
        return fail(url && tokenUrl ? resource.error() : url.error());
    }
    const QByteArray scope = *resource + " offline_access"; // or the person would be asked again every hour
    const auto refreshed = fromRefreshToken(*tokenUrl, scope, stop);
    if (!refreshed) {
        return fail(refreshed.error());
    }
    if (*refreshed) {
        return **refreshed;
    }
    return m_ports.prompt ? askPerson(*tokenUrl, *url, scope, stop)
                          : fail(Errc::Unauthorized, plain(*url), u"nobody_to_sign_in"_s);
}

Result<Credential> TokenSource::askPerson(const QUrl& tokenUrl, const QUrl& url, const QByteArray& scope,
                                          std::stop_token stop)
{
    const auto answer = post(url, {{"client_id", m_signIn.clientId.toUtf8()}, {"scope", scope}}, stop);
    if (!answer) {
        return fail(answer.error());
    }
    if (!answer->ok()) {
        return fail(refusalOf(*answer, url));
    }
    const QJsonObject json = objectOf(*answer);
    const QString address = json.value("verification_uri"_L1).toString(json.value("verification_url"_L1).toString());
    const QByteArray deviceCode = json.value("device_code"_L1).toString().toUtf8();
    DeviceCodePrompt prompt{.verificationUrl = QUrl(address),
                            .userCode = json.value("user_code"_L1).toString(),
                            .message = json.value("message"_L1).toString()};
    if (deviceCode.isEmpty() || prompt.userCode.isEmpty() || !isSafeForCredentials(prompt.verificationUrl)) {
        return fail(Errc::BadReply, plain(url), u"no device code"_s);
    }
    const Millis life = secondsOf(json.value("expires_in"_L1)).value_or(15min);
    const Millis interval = std::clamp(secondsOf(json.value("interval"_L1)).value_or(5s), Millis{1s}, longestPoll);
    const BootTime deadline = m_ports.clock.boot() + life;
    prompt.expires = m_ports.clock.now() + life;
    m_ports.prompt(prompt);
    return pollForPerson(tokenUrl, deviceCode, interval, deadline, stop);
}

Result<std::optional<Credential>> TokenSource::fromRefreshToken(const QUrl& tokenUrl, const QByteArray& scope,
                                                                std::stop_token stop)
{
    if (m_refresh.isEmpty()) {
        return std::nullopt;
    }
    auto answer = token(tokenUrl,
                        {{"grant_type", "refresh_token"},
                         {"client_id", m_signIn.clientId.toUtf8()},
                         {"refresh_token", m_refresh.reveal()},
                         {"scope", scope}},
                        stop);
    if (answer) {
        return keep(std::move(*answer));
    }
    if (answer.error().code != Errc::Unauthorized) {
        return fail(answer.error());
    }
    m_refresh = Secret{}; // revoked or too old: a person has to sign in again
    return std::nullopt;
}

// RFC 8628 3.5.
Result<Credential> TokenSource::pollForPerson(const QUrl& tokenUrl, const QByteArray& deviceCode, Millis interval,
                                              BootTime deadline, std::stop_token stop)
{
    while (true) {
        if (!m_ports.clock.sleepFor(interval, stop)) {
            return fail(Errc::Cancelled, plain(tokenUrl));
        }
        if (m_ports.clock.boot() >= deadline) {
            return fail(Errc::Unauthorized, plain(tokenUrl), u"expired_token"_s);
        }
        auto answer =
            token(tokenUrl,
                  {{"grant_type", deviceGrant}, {"client_id", m_signIn.clientId.toUtf8()}, {"device_code", deviceCode}},
                  stop);
        if (answer) {
            return keep(std::move(*answer));
        }
        const Error& error = answer.error();
        switch (error.code) {
        case Errc::Unauthorized:
            if (error.detail == "slow_down"_L1) {
                interval += 5s;
            } else if (error.detail != "authorization_pending"_L1) {
                return fail(error);
            }
            break;
        case Errc::Timeout:
        case Errc::Unreachable:
        case Errc::Throttled:
        case Errc::ServerError: interval = std::min(interval * 2, std::max(interval, longestPoll)); break;
        default: return fail(error);
        }
    }
}

} // namespace rekindle
