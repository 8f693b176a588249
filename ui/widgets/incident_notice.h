// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"
#include "widgets/notice_line.h"

namespace rekindle {

/// Who declared what of a pair and when, while it lasts; and the end of planned work.
class IncidentNotice : public NoticeLine
{
    Q_OBJECT
public:
    explicit IncidentNotice(QWidget* parent);
    void show(const std::optional<Incident>& open, Instant now);

signals:
    void endAsked();

private:
    QPushButton* m_end{};
};

/// The newest incident of a list that is newest first, if it has not ended.
std::optional<Incident> openIncident(const QList<Incident>& incidents);

/// An outage, or a drill, that somebody has declared and that has not ended. Newest first.
bool isDeclared(const QList<Incident>& incidents);

/// The milestone by a person that ends planned work: traffic must come back first where it had moved.
MilestoneKind endOfPlanned(const Incident& incident);

} // namespace rekindle
