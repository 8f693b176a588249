// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/site_table.h"

#include <algorithm>

namespace rekindle {

SiteTable::SiteTable()
{
    for (const SandboxSite site : {SandboxSite::Primary, SandboxSite::Secondary, SandboxSite::Front}) {
        m_entries.push_back({.name = codeName(site)});
    }
}

std::optional<SandboxSite> SiteTable::add(std::unique_ptr<SandboxGuest> guest)
{
    const QString name = guest->name();
    if (named(name)) {
        return std::nullopt;
    }
    m_entries.push_back({.name = name, .guest = std::move(guest)});
    return all().last();
}

QList<SandboxSite> SiteTable::all() const
{
    QList<SandboxSite> sites;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        sites.append(static_cast<SandboxSite>(i));
    }
    return sites;
}

QString SiteTable::nameOf(SandboxSite site) const
{
    return at(site).name;
}

std::optional<SandboxSite> SiteTable::named(QStringView name) const
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [name](const Entry& entry) { return entry.name == name; });
    return it == m_entries.end() ? std::nullopt : std::optional(static_cast<SandboxSite>(it - m_entries.begin()));
}

void SiteTable::setFault(SandboxSite site, const SandboxFaultSpec& fault)
{
    m_entries.at(static_cast<size_t>(site)).fault = fault;
}

SandboxFaultSpec SiteTable::faultMet(SandboxSite site, SandboxSite behindFront) const
{
    const SandboxFaultSpec& here = fault(SandboxSite::Control);
    if (here.fault == SandboxFault::Offline || here.fault == SandboxFault::Intercepted) {
        return here;
    }
    const SandboxFaultSpec& own = fault(site);
    return site == SandboxSite::Front && own.fault == SandboxFault::None ? fault(behindFront) : own;
}

std::optional<bool> SiteTable::admits(const QByteArray& authorization, Instant now) const
{
    std::optional<bool> admitted;
    for (const Entry& entry : m_entries) {
        const auto said = entry.guest ? entry.guest->admits(authorization, now) : std::nullopt;
        if (said) {
            admitted = admitted.value_or(false) || (*said && entry.fault.fault != SandboxFault::Expired);
        }
    }
    return admitted;
}

} // namespace rekindle
