// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/auth.h"

#include "net/auth_token.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis leastMargin = 60s; // before expiry
constexpr Millis forcedInterval = 1min; // between two refreshes that a 401 asked for
constexpr Millis pauseAfterFailure = 10s; // while the old token still works

/// How long before its expiry a token is replaced: a minute or a tenth of its life, but never more than half of it, or
/// a token of a minute would be fetched for every request.
Millis marginOf(Millis lifetime)
{
    return std::min(std::max(leastMargin, lifetime / 10), lifetime / 2);
}

} // namespace

class Authenticator::Private
{
public:
    Private(ProtectedService t, SignIn s, Ports p)
        : baseUrl(t.baseUrl)
        , kind(s.kind)
        , clock(p.clock)
        , ownRefusals(p.clock)
        , refusals(p.refusals ? *p.refusals : ownRefusals)
        , source(std::move(t), std::move(s), withBook(std::move(p), refusals))
    {
    }

    static Ports withBook(Ports ports, RefusalBook& book)
    {
        ports.refusals = &book;
        return ports;
    }

    struct Held {
        Secret header{};
        std::optional<BootTime> refreshAt{};
        std::optional<BootTime> endsAt{};
        std::optional<Instant> expires{};
    };

    bool isFresh() const { return held && (!held->refreshAt || clock.boot() < *held->refreshAt); }
    void fetch(std::unique_lock<std::mutex>& lock, std::stop_token stop);
    void take(Result<Credential> answer, BootTime askedBoot, Instant askedAt);
    QByteArray keyOf(const QByteArray& authorization) const
    {
        return refusalKey(originName(baseUrl), authorization, clock.bootId());
    }
    /// It does not end by itself and may have been changed by a person.
    bool isSecretItself() const { return kind == SignInKind::Basic || kind == SignInKind::Bearer; }

    const QUrl baseUrl;
    const SignInKind kind;
    Clock& clock;
    RefusalMemory ownRefusals;
    RefusalBook& refusals;
    TokenSource source;

    mutable std::mutex mutex{};
    std::condition_variable_any fetched{};
    // Guarded by the mutex:
    std::optional<Held> held{};
    bool fetching{false};
    quint64 rounds{0}; ///< fetches ended
    std::optional<Error> lastError{};
    std::optional<BootTime> lastForced{};
};

/// One fetch for everybody. Called and left with the lock held; released while the network is asked.
void Authenticator::Private::fetch(std::unique_lock<std::mutex>& lock, std::stop_token stop)
{
    fetching = true;
    lock.unlock();
    const BootTime askedBoot = clock.boot();
    const Instant askedAt = clock.now();
    auto answer = source.fetch(stop);
    lock.lock();
    take(std::move(answer), askedBoot, askedAt);
    fetching = false;
    ++rounds;
    fetched.notify_all();
}

void Authenticator::Private::take(Result<Credential> answer, BootTime askedBoot, Instant askedAt)
{
    lastError.reset();
    if (answer) {
        held = Held{.header = std::move(answer->header)};
        if (answer->lifetime) {
            held->endsAt = askedBoot + *answer->lifetime;
            held->refreshAt = *held->endsAt - marginOf(*answer->lifetime);
            held->expires = askedAt + *answer->lifetime;
        }
        return;
    }
    // The identity provider may be down while the service is up: the token in hand is good until it ends.
    const BootTime now = clock.boot();
    if (held && held->endsAt && now < *held->endsAt && answer.error().code != Errc::Cancelled) {
        held->refreshAt = std::min(now + pauseAfterFailure, *held->endsAt);
        return;
    }
    lastError = answer.error();
}

Authenticator::Authenticator(ProtectedService service, SignIn signIn, Ports ports)
    : d(std::make_unique<Private>(std::move(service), std::move(signIn), std::move(ports)))
{
}

Authenticator::~Authenticator() = default;

Result<void> Authenticator::authorise(HttpRequest& request, std::stop_token stop)
{
    if (d->kind == SignInKind::None) {
        return {};
    }
    const QString subject = d->baseUrl.toString();
    if (!sameOrigin(request.url, d->baseUrl)) {
        return fail(Errc::Invalid, subject, u"credentials are for this origin only"_s);
    }
    if (!isSafeForCredentials(request.url)) {
        return fail(Errc::Invalid, subject, u"credentials over clear text"_s);
    }
    std::unique_lock lock(d->mutex);
    if (d->held && d->isSecretItself() && d->refusals.find(d->keyOf(d->held->header.reveal()))) {
        d->held.reset(); // it may have been changed since
    }
    while (!d->isFresh()) {
        if (stop.stop_requested()) {
            return fail(Errc::Cancelled, subject);
        }
        const bool mine = !d->fetching;
        if (mine) {
            d->fetch(lock, stop);
        } else if (const quint64 seen = d->rounds; !d->fetched.wait(lock, stop, [&] { return d->rounds != seen; })) {
            return fail(Errc::Cancelled, subject);
        }
        // Who fetched for us may have been stopped; that is not our failure, so the next one tries.
        const bool failed = d->lastError && (mine || d->lastError->code != Errc::Cancelled);
        if (failed && !d->isFresh()) {
            return fail(*d->lastError);
        }
    }
    const QByteArray header = d->held->header.reveal();
    if (const auto refusal = d->refusals.find(d->keyOf(header))) {
        return fail(Errc::NotRepeated, subject, refusal->said);
    }
    request.headers.add("Authorization", header);
    return {};
}

void Authenticator::refused(const QByteArray& authorization, int status)
{
    d->refusals.note(d->keyOf(authorization), {u"HTTP %1"_s.arg(status), d->clock.boot() + refusalMemory});
}

void Authenticator::invalidate()
{
    const std::lock_guard lock(d->mutex);
    const BootTime now = d->clock.boot();
    if (!d->held || (d->lastForced && now - *d->lastForced < forcedInterval)) {
        return;
    }
    d->lastForced = now;
    d->held.reset();
}

std::optional<DeviceCodePrompt> Authenticator::pendingPrompt() const
{
    return d->source.pendingPrompt();
}

QUrl Authenticator::identityProvider() const
{
    return d->source.identityProvider();
}

} // namespace rekindle
