// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"
#include "widgets/banner.h"

namespace rekindle {

class AnswerParts;
class AnswerSection;

/// Both questions of one pair, does the primary serve and could we fail over now, the worse first: the sentence, what was
/// seen, what to do first, what would disprove it.
class VerdictCard : public Banner
{
    Q_OBJECT
public:
    explicit VerdictCard(Theme& theme, QWidget* parent = nullptr);
    /// `declared`: somebody has; `next`: when it is read next, if that is known.
    void show(const PairStatus& status, bool declared, std::optional<Instant> next, Instant now);

private:
    AnswerParts* m_parts{};
    AnswerSection* m_second{};
    QLabel* m_readAt{};
    QLabel* m_source{};
};

} // namespace rekindle
