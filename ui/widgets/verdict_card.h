// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"
#include "widgets/banner.h"

namespace rekindle {

/// The verdict of one pair: the sentence, what was seen, what to do first, what would disprove it.
class VerdictCard : public Banner
{
    Q_OBJECT
public:
    explicit VerdictCard(Theme& theme, QWidget* parent = nullptr);
    void show(const PairStatus& status, Instant now);

private:
    struct Part {
        QLabel* head{};
        QLabel* text{};
        QVBoxLayout* column{};
    };
    Part addPart(QHBoxLayout* row, const QString& name, int stretch);

    Part m_evidence{};
    Part m_action{};
    Part m_disproof{};
    QLabel* m_readAt{};
    QLabel* m_source{};
};

} // namespace rekindle
