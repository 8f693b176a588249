// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_rows.h"

#include "charts/export.h"
#include "service/messages.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

template <class Part>
std::optional<Millis> partOf(const std::optional<Interval>& interval, Part part)
{
    return interval ? std::optional((*interval).*part) : std::nullopt;
}

} // namespace

QList<LagRow> lagRows(const History& history)
{
    QList<LagRow> rows;
    rows.reserve(history.lag.size());
    qsizetype next = 0;
    std::optional<VerdictCode> verdict;
    for (const LagPoint& point : history.lag) {
        while (next < history.verdicts.size() && history.verdicts[next].at <= point.start + point.width) {
            verdict = history.verdicts[next].verdict.code;
            ++next;
        }
        rows.append({point, verdict});
    }
    return rows;
}

QByteArray lagCsv(const QList<LagRow>& rows, const QHash<int, QString>& words)
{
    QList<QStringList> lines;
    lines.reserve(rows.size() + 1);
    lines.append({u"time_utc"_s, u"width_s"_s, u"staleness_least_s"_s, u"staleness_greatest_s"_s, u"last_least_s"_s,
                  u"last_greatest_s"_s, u"samples"_s, u"failed"_s, u"method"_s, u"verdict"_s, u"verdict_text"_s});
    for (const LagRow& row : rows) {
        const LagPoint& point = row.point;
        lines.append({toIso(point.start), csvSeconds(point.width), csvSeconds(point.min), csvSeconds(point.max),
                      csvSeconds(partOf(point.last, &Interval::lo)), csvSeconds(partOf(point.last, &Interval::hi)),
                      QString::number(point.count), QString::number(point.gaps),
                      point.method ? codeName(*point.method) : QString(),
                      row.verdict ? codeName(*row.verdict) : QString(),
                      row.verdict ? words.value(static_cast<int>(*row.verdict)) : QString()});
    }
    return csvOf(lines);
}

QHash<int, QString> verdictWords()
{
    QHash<int, QString> words;
    for (int i = 0; i <= static_cast<int>(VerdictCode::Rewind); ++i) {
        words.insert(i, messages::label(static_cast<VerdictCode>(i)));
    }
    return words;
}

} // namespace rekindle
