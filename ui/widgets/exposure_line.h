// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <QLabel>

namespace rekindle {

/// How long a pair was protected in the last thirty days, and its longest hole: one line, counted anew once a minute.
class ExposureLine : public QLabel
{
    Q_OBJECT
public:
    explicit ExposureLine(WatchSource& source, QWidget* parent = nullptr);

    void setPair(const PairId& id);
    void tick(); ///< time has passed
    void retranslate();

private:
    void ask();
    void show(const Result<Exposure>& exposure);

    WatchSource& m_source;
    PairId m_id{};
    std::optional<Instant> m_asked{};
    std::optional<Exposure> m_shown{};
};

} // namespace rekindle
