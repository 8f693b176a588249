// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/auth_token.h"
#include "net/auth_wire.h"

#include <algorithm>

namespace rekindle {

// Sign-in by a person on another device (RFC 8628), as Entra does it.

using namespace Qt::StringLiterals;
using namespace wire;

namespace {

constexpr auto deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
constexpr Millis longestPoll = 60s;
const QString waitingForPerson = u"waiting_for_person"_s;

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
    if (!m_ports.prompt) {
        return lookForPerson(*tokenUrl, *url, scope, stop);
    }
    const auto asked = askForCode(*url, scope, stop);
    if (!asked) {
        return fail(asked.error());
    }
    m_ports.prompt(asked->prompt);
    return waitForPerson(*tokenUrl, *asked, stop);
}

Result<TokenSource::Asked> TokenSource::askForCode(const QUrl& url, const QByteArray& scope, std::stop_token stop)
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
    Asked asked{.prompt = {.verificationUrl = QUrl(address),
                           .userCode = json.value("user_code"_L1).toString(),
                           .message = json.value("message"_L1).toString()},
                .deviceCode = json.value("device_code"_L1).toString().toUtf8()};
    if (asked.deviceCode.isEmpty() || asked.prompt.userCode.isEmpty()
        || !isSafeForCredentials(asked.prompt.verificationUrl)) {
        return fail(Errc::BadReply, plain(url), u"no device code"_s);
    }
    const Millis life = secondsOf(json.value("expires_in"_L1)).value_or(15min);
    asked.interval = std::clamp(secondsOf(json.value("interval"_L1)).value_or(5s), Millis{1s}, longestPoll);
    asked.deadline = m_ports.clock.boot() + life;
    asked.next = m_ports.clock.boot() + asked.interval;
    asked.prompt.expires = m_ports.clock.now() + life;
    return asked;
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

// RFC 8628 3.5. nullopt: the person has not signed in yet.
Result<std::optional<Credential>> TokenSource::lookOnce(const QUrl& tokenUrl, Asked& asked, std::stop_token stop)
{
    if (m_ports.clock.boot() >= asked.deadline) {
        return fail(Errc::Unauthorized, plain(tokenUrl), u"expired_token"_s);
    }
    auto answer = token(
        tokenUrl,
        {{"grant_type", deviceGrant}, {"client_id", m_signIn.clientId.toUtf8()}, {"device_code", asked.deviceCode}},
        stop);
    if (answer) {
        return keep(std::move(*answer));
    }
    const Error& error = answer.error();
    switch (error.code) {
    case Errc::Unauthorized:
        if (error.detail == "slow_down"_L1) {
            asked.interval += 5s;
        } else if (error.detail != "authorization_pending"_L1) {
            return fail(error);
        }
        break;
    case Errc::Timeout:
    case Errc::Unreachable:
    case Errc::Throttled:
    case Errc::ServerError: asked.interval = std::min(asked.interval * 2, std::max(asked.interval, longestPoll)); break;
    default: return fail(error);
    }
    asked.next = m_ports.clock.boot() + asked.interval;
    return std::nullopt;
}

Result<Credential> TokenSource::waitForPerson(const QUrl& tokenUrl, Asked asked, std::stop_token stop)
{
    while (true) {
        if (!m_ports.clock.sleepFor(asked.interval, stop)) {
            return fail(Errc::Cancelled, plain(tokenUrl));
        }
        auto answer = lookOnce(tokenUrl, asked, stop);
        if (!answer) {
            return fail(answer.error());
        }
        if (*answer) {
            return std::move(**answer);
        }
    }
}

Result<Credential> TokenSource::lookForPerson(const QUrl& tokenUrl, const QUrl& url, const QByteArray& scope,
                                              std::stop_token stop)
{
    std::optional<Asked> asked = m_asked;
    if (!asked || m_ports.clock.boot() >= asked->deadline) {
        const auto fresh = askForCode(url, scope, stop);
        setAsked(fresh ? std::optional(*fresh) : std::nullopt);
        return fail(fresh ? Error{Errc::Pending, plain(url), waitingForPerson} : fresh.error());
    }
    if (m_ports.clock.boot() >= asked->next) {
        auto answer = lookOnce(tokenUrl, *asked, stop);
        const bool stays = answer ? !*answer : answer.error().code == Errc::Cancelled;
        setAsked(stays ? asked : std::nullopt);
        if (!answer) {
            return fail(answer.error());
        }
        if (*answer) {
            return std::move(**answer);
        }
    }
    return fail(Errc::Pending, plain(url), waitingForPerson);
}

void TokenSource::setAsked(std::optional<Asked> asked)
{
    const std::lock_guard lock(m_mutex);
    m_asked = std::move(asked);
}

std::optional<DeviceCodePrompt> TokenSource::pendingPrompt() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked && m_ports.clock.boot() < m_asked->deadline ? std::optional(m_asked->prompt) : std::nullopt;
}

} // namespace rekindle
