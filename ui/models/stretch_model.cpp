// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stretch_model.h"

#include "service/messages.h"

namespace rekindle {

using namespace Qt::StringLiterals;

void StretchModel::setStretches(const QList<UnprotectedStretch>& stretches, Instant now)
{
    m_now = now;
    // The one that goes on only grows.
    replace(m_stretches, stretches,
            [](const UnprotectedStretch& a, const UnprotectedStretch& b) { return a.from == b.from; });
}

const UnprotectedStretch* StretchModel::at(int row) const
{
    return row >= 0 && row < m_stretches.size() ? &m_stretches.at(row) : nullptr;
}

QString StretchModel::ended(const UnprotectedStretch& stretch, const QString& moment)
{
    switch (stretch.end) {
    case UnprotectedStretch::End::Open: return tr("goes on");
    case UnprotectedStretch::End::Unwatched: return tr("not watched on");
    case UnprotectedStretch::End::Seen: break;
    }
    return moment;
}

QString StretchModel::text(int row, int column) const
{
    const UnprotectedStretch& stretch = m_stretches.at(row);
    switch (column) {
    case BeganColumn: return messages::shortMoment(stretch.from, m_now);
    case EndedColumn: return ended(stretch, messages::shortMoment(stretch.to, m_now));
    case LengthColumn: return messages::length(stretch);
    case CauseColumn: return messages::causes(stretch);
    default: return {};
    }
}

QString StretchModel::tip(int row, int column) const
{
    const UnprotectedStretch& stretch = m_stretches.at(row);
    return column == CauseColumn ? messages::causes(stretch) : toIso(stretch.from) + u" – "_s + toIso(stretch.to);
}

QString StretchModel::heading(int column) const
{
    switch (column) {
    case BeganColumn: return tr("Began");
    case EndedColumn: return tr("Ended");
    case LengthColumn: return tr("Lasted");
    case CauseColumn: return tr("Cause");
    default: return {};
    }
}

} // namespace rekindle
