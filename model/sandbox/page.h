// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/rest.h"

#include <optional>

namespace rekindle {

/// What searches and histories share: how many entries, where a page begins, and the Bundle around them.

/// The default is 10 and the most is 1,000, as on Microsoft's server.
struct PageSize {
    qint64 count{10};
    bool clamped{false}; ///< more was asked for: the Bundle says so in an entry with search.mode outcome
};
/// nullopt: not a number.
std::optional<PageSize> pageSize(const RestRequest& request);

/// Only totals are asked for (_summary=count or _count=0).
bool wantsCountOnly(const RestRequest& request);

/// The continuation in a `ct` item: nobody but the server knows what is in it. nullopt: none.
struct Continuation {
    qint64 first{0};
    quint64 second{0};
};
QByteArray tokenOf(const Continuation& place);
std::optional<Continuation> continuationOf(const QByteArray& token); ///< nullopt: damaged

/// The parts of a Bundle to be sent.
struct BundlePage {
    const char* type{"searchset"};
    std::optional<qint64> total{};
    QByteArrayList entries{};
    QByteArray next{}; ///< token; empty: last page
    QByteArrayList ignored{}; ///< names of parameters that are left out of the links
    bool clamped{false};
};
Response bundleOf(const BundlePage& page, const RestRequest& request, Instant now);

} // namespace rekindle
