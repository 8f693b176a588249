// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/guest.h"

#include <memory>
#include <vector>

namespace rekindle {

/// The sites of a sandbox, each with its name, its fault and, but for the regions and the front name, the guest that answers
/// there. Sites are added, never removed. Not thread-safe.
class SiteTable
{
public:
    /// The regions and the front name.
    SiteTable();

    /// nullopt: the name is taken.
    std::optional<SandboxSite> add(std::unique_ptr<SandboxGuest> guest);
    QList<SandboxSite> all() const;
    QString nameOf(SandboxSite site) const;
    std::optional<SandboxSite> named(QStringView name) const;
    SandboxGuest* guestAt(SandboxSite site) const
    {
        return at(site).guest.get();
    } ///< nullptr: a region, or the front name

    const SandboxFaultSpec& fault(SandboxSite site) const { return at(site).fault; }
    void setFault(SandboxSite site, const SandboxFaultSpec& fault);
    /// The fault that a client here meets at a site: that of the network here first, then the site's own, then, for the
    /// front name, that of the region it leads to.
    SandboxFaultSpec faultMet(SandboxSite site, SandboxSite behindFront) const;

    /// Whether any guest lets a request with that Authorization header into the regions; nullopt: none has a say in it.
    std::optional<bool> admits(const QByteArray& authorization, Instant now) const;

private:
    struct Entry {
        QString name{};
        std::unique_ptr<SandboxGuest> guest{};
        SandboxFaultSpec fault{};
    };
    const Entry& at(SandboxSite site) const { return m_entries.at(static_cast<size_t>(site)); }
    std::vector<Entry> m_entries{}; ///< by site
};

} // namespace rekindle
