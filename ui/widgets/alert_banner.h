// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"
#include "widgets/banner.h"

namespace rekindle {

/// The pair that needs somebody most, above the list of all; hidden while none does.
class AlertBanner : public Banner
{
    Q_OBJECT
public:
    AlertBanner(WatchSource& source, Theme& theme, QWidget* parent);
    void refresh();

signals:
    void pairAsked(const rekindle::PairId& id);
    void incidentAsked(const rekindle::PairId& id); ///< it has an open one

private:
    struct Worst {
        PairStatus status{};
        bool openIncident{false};
        StateClass state{};
        Instant began{}; ///< of the open incident
    };
    std::optional<Worst> worst() const;
    void showReading(const Worst& worst);

    WatchSource& m_source;
    PairId m_shown{};
    bool m_open{false};
    QPushButton* m_button{};
};

} // namespace rekindle
