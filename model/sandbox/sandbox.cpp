// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/control_site.h"
#include "sandbox/faults.h"
#include "sandbox/interactions.h"
#include "sandbox/sandbox_private.h"

namespace rekindle {

Sandbox::Response Sandbox::Private::answer(SandboxSite site, const RestRequest& request)
{
    const SandboxSite target = front.target();
    const SandboxSite region = site == SandboxSite::Front ? target : site;
    Response response;
    if (auto instead = faultResponse(faultMet(site), request, random)) {
        response = std::move(*instead);
    } else if (isHealthCheck(request)) {
        response = healthResponse();
    } else if (auto refusal =
                   signInRefusal(options, request, sites.admits(request.headers.value("Authorization"), now))) {
        response = std::move(*refusal);
    } else {
        QList<SandboxChange> changes;
        RestWork work{regionAt(region), now, random, changes, ownBases[static_cast<size_t>(region)]};
        response = answerRest(work, request);
        commit(region, changes);
    }
    stamp(site, response);
    return response;
}

void Sandbox::Private::stamp(SandboxSite site, Response& response) const
{
    const SandboxFaultSpec fault = faultMet(site);
    response.headers.add("Date", httpDate(now + (fault.fault == SandboxFault::WrongDate ? fault.delay : Millis{0})));
}

Sandbox::Sandbox(Options options, Clock& clock)
    : d(std::make_unique<Private>(std::move(options), clock))
{
    attach(std::make_unique<ControlSite>(*this));
}

Sandbox::~Sandbox() = default;

std::optional<SandboxSite> Sandbox::attach(std::unique_ptr<SandboxGuest> guest)
{
    const std::lock_guard lock(d->mutex);
    return d->sites.add(std::move(guest));
}

QList<SandboxSite> Sandbox::sites() const
{
    const std::lock_guard lock(d->mutex);
    return d->sites.all();
}

QString Sandbox::nameOf(SandboxSite site) const
{
    const std::lock_guard lock(d->mutex);
    return d->sites.nameOf(site);
}

std::optional<SandboxSite> Sandbox::siteNamed(QStringView name) const
{
    const std::lock_guard lock(d->mutex);
    return d->sites.named(name);
}

void Sandbox::setFault(SandboxSite site, const SandboxFaultSpec& fault)
{
    {
        const std::lock_guard lock(d->mutex);
        d->advance();
        d->setFault(site, fault);
    }
    const std::lock_guard lock(d->listenerMutex);
    if (d->faultListener) {
        d->faultListener();
    }
}

void Sandbox::setFaultListener(std::function<void()> listener)
{
    const std::lock_guard lock(d->listenerMutex);
    d->faultListener = std::move(listener);
}

SandboxFaultSpec Sandbox::fault(SandboxSite site) const
{
    const std::lock_guard lock(d->mutex);
    return d->sites.fault(site);
}

SandboxFaultSpec Sandbox::faultMet(SandboxSite site, QStringView target) const
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    const SandboxGuest* const guest = d->sites.guestAt(site);
    return guest && !guest->heedsFaults(target) ? SandboxFaultSpec{} : d->faultMet(site);
}

void Sandbox::setReplication(const SandboxReplication& replication)
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    d->replication.configure(replication, d->now, d->secondary);
    if (replication.mode == SandboxReplication::Mode::Rewound) {
        d->writtenOnSecondary.clear();
    }
}

void Sandbox::setOwnBase(SandboxSite site, const QByteArray& base)
{
    const std::lock_guard lock(d->mutex);
    d->ownBases.at(static_cast<size_t>(site)) = base;
}

void Sandbox::setWritesPerMinute(double rate)
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    d->setWrites(rate);
}

void Sandbox::setFrontTarget(std::optional<SandboxSite> target)
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    d->front.fix(target);
}

void Sandbox::bringBack()
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    d->bringBack();
}

SandboxSite Sandbox::frontTarget() const
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    return d->front.target();
}

bool Sandbox::peerReaches(SandboxSite site) const
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    return othersReach(d->sites.fault(site == SandboxSite::Front ? d->front.target() : site).fault);
}

void Sandbox::advance()
{
    const std::lock_guard lock(d->mutex);
    d->advance();
}

Sandbox::Response Sandbox::handle(SandboxSite site, const QByteArray& method, const QString& pathAndQuery,
                                  const HttpHeaders& headers, const QByteArray& body)
{
    const RestRequest request =
        parseRest(method, pathAndQuery.toUtf8(), headers, body, nameOf(site).toUtf8() + ".sandbox");
    std::unique_lock lock(d->mutex);
    d->advance();
    SandboxGuest* const guest = d->sites.guestAt(site);
    if (!guest) {
        return d->answer(site, request);
    }
    std::optional<Response> instead;
    if (guest->heedsFaults(pathAndQuery)) {
        const SandboxFaultSpec fault = d->faultMet(site);
        instead = guest->refusal(fault.fault);
        instead = instead ? std::move(instead) : faultResponse(fault, request, d->random);
    }
    const Instant now = d->now;
    lock.unlock(); // a guest takes its own time
    Response response = instead ? std::move(*instead) : guest->answer(method, pathAndQuery, headers, body, now);
    lock.lock();
    d->stamp(site, response);
    return response;
}

Millis Sandbox::trueStaleness() const
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    return d->replication.staleness(d->now);
}

qint64 Sandbox::trueBacklog() const
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    return d->backlog();
}

qint64 Sandbox::resourceCount(SandboxSite site) const
{
    const std::lock_guard lock(d->mutex);
    d->advance();
    return d->regionAt(site == SandboxSite::Front ? d->front.target() : site).count();
}

} // namespace rekindle
