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
    /// `declared`: somebody has; `next`: when it is read next, if that is known.
    void show(const PairStatus& status, bool declared, std::optional<Instant> next, Instant now);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QLabel* head{};
        QLabel* text{};
        QVBoxLayout* column{};
    };
    Part addPart(QBoxLayout* row, const QString& name, int stretch);

    QBoxLayout* m_parts{}; ///< beside each other where there is room
    Part m_evidence{};
    Part m_action{};
    Part m_disproof{};
    QLabel* m_readAt{};
    QLabel* m_source{};
};

} // namespace rekindle
