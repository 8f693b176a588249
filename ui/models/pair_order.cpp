// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pair_order.h"

#include "state_class.h"

#include <cmath>

namespace rekindle {

PairOrder::PairOrder()
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

Qt::SortOrder PairOrder::usual(Sort sort)
{
    return sort == Sort::Name || sort == Sort::Forecast || sort == Sort::Drill ? Qt::AscendingOrder
                                                                               : Qt::DescendingOrder;
}

void PairOrder::set(Sort sort, Qt::SortOrder order)
{
    m_sort = sort;
    m_order = order;
}

void PairOrder::setLocale(const QLocale& locale)
{
    m_collator.setLocale(locale);
    m_keys.clear();
}

std::pair<bool, double> PairOrder::valueOf(const PairStatus& status, bool openOutage,
                                           std::optional<Instant> drill) const
{
    const auto& reading = status.reading;
    const auto ms = [](Millis d) { return static_cast<double>(d.count()); };
    switch (m_sort) {
    case Sort::Name: return {true, 0};
    case Sort::Risk:
        // In steps of a tenth of the RPO: a few seconds more of staleness must not make the rows change places.
        return {true, std::floor(risk(status, openOutage) * 10)};
    case Sort::Lag:
        return reading && reading->lag.staleness ? std::pair(true, ms(reading->lag.staleness->hi))
                                                 : std::pair(false, 0.0);
    case Sort::AtRisk:
        return reading && reading->loss.total ? std::pair(true, static_cast<double>(reading->loss.total->most))
                                              : std::pair(false, 0.0);
    case Sort::Forecast:
        if (!reading || !(reading->forecast.known || reading->forecast.breached)) {
            return {false, 0};
        }
        return {true, reading->forecast.breached   ? -1
                      : reading->forecast.breachIn ? ms(reading->forecast.breachIn->lo)
                                                   : ms(24h * 365)};
    case Sort::Drill:
        // Never is longer ago than any drill.
        return {true, drill ? static_cast<double>(toEpochMs(*drill)) : -1};
    case Sort::Age:
        return reading ? std::pair(true, -static_cast<double>(toEpochMs(reading->at))) : std::pair(false, 0.0);
    }
    return {true, 0};
}

QCollatorSortKey PairOrder::sortKey(const QString& text) const
{
    auto key = m_keys.constFind(text);
    if (key == m_keys.constEnd()) {
        key = m_keys.insert(text, m_collator.sortKey(text));
    }
    return *key;
}

PairOrder::Key PairOrder::keyOf(const PairStatus& status, bool openOutage, std::optional<Instant> drill) const
{
    const auto [known, value] = valueOf(status, openOutage, drill);
    return {known, value, sortKey(status.pair.name), status.pair.id.value};
}

PairOrder::Key PairOrder::keyOf(const QString& name) const
{
    return {true, 0, sortKey(name), {}};
}

bool PairOrder::isBefore(const Key& a, const Key& b) const
{
    if (a.known != b.known) {
        return a.known;
    }
    if (a.value < b.value || b.value < a.value) {
        return m_order == Qt::AscendingOrder ? a.value < b.value : a.value > b.value;
    }
    const int names = a.name.compare(b.name);
    if (names == 0) {
        return a.id < b.id;
    }
    return m_sort == Sort::Name && m_order == Qt::DescendingOrder ? names > 0 : names < 0;
}

bool PairOrder::areInOrder(const QString& a, const QString& b) const
{
    return sortKey(a) < sortKey(b);
}

} // namespace rekindle
