// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include <QCoreApplication>

namespace rekindle::messages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 2'000'000'000));
}

QString withReason(const QString& sentence, const QString& why)
{
    return why.isEmpty() ? sentence : paragraph({sentence, why});
}

/// "25 created, 2 updated, 1 deleted": what there is of it.
QString parts(const DivergenceCounts& counts)
{
    QStringList parts;
    if (counts.creates > 0) {
        parts += Text::tr("%Ln created", "resources", plural(counts.creates));
    }
    if (counts.updates > 0) {
        parts += Text::tr("%Ln updated", "resources", plural(counts.updates));
    }
    if (counts.deletes > 0) {
        parts += Text::tr("%Ln deleted", "resources", plural(counts.deletes));
    }
    return QLocale().createSeparatedList(parts);
}

} // namespace

QString divergenceGap(DivergenceGap gap, const Pair& pair)
{
    const QString here = sideName(pair, Side::Primary);
    const QString there = sideName(pair, Side::Secondary);
    switch (gap) {
    case DivergenceGap::None: return {};
    case DivergenceGap::NotCompared:
        return Text::tr("Not all of its changes have been looked for on %1 yet.").arg(here);
    case DivergenceGap::PrimaryUnread: return Text::tr("%1 could not be asked for them.").arg(here);
    case DivergenceGap::SecondaryUnread: return Text::tr("The changes of %1 could not be read.").arg(there);
    case DivergenceGap::NoHistory: return Text::tr("%1 offers no history of its changes.").arg(there);
    case DivergenceGap::NoPrimaryHistory:
        return Text::tr("Whether %1 ever held the same cannot be seen in its history.").arg(here);
    case DivergenceGap::ListCut:
        return Text::tr("The list of changes of %1 ended too early, or has no order.").arg(there);
    case DivergenceGap::TooMany: return Text::tr("There are more changes than are kept.");
    case DivergenceGap::CopyUnproven:
        return Text::tr("No resource was found that both have, so the copy may give its own ids.");
    case DivergenceGap::Clock: return Text::tr("%1 sends no time that places its changes.").arg(there);
    case DivergenceGap::BeforeWatch: return Text::tr("It began before it was watched.");
    }
    return {};
}

QString divergence(const Divergence& divergence, const Pair& pair)
{
    const QString there = sideName(pair, Side::Secondary);
    const DivergenceCounts total = divergence.total();
    if (divergence.none()) {
        return Text::tr("Nothing exists only on %1.").arg(there);
    }
    const QString why = divergenceGap(divergence.gap, pair);
    if (total.total() == 0) {
        return withReason(
            divergence.mayBe > 0
                ? Text::tr("Up to %Ln change(s) may exist only on %1.", nullptr, plural(divergence.mayBe)).arg(there)
                : Text::tr("Whether changes exist only on %1 cannot be told.").arg(there),
            why);
    }
    const bool certain = divergence.gap == DivergenceGap::None;
    const QString head =
        certain ? Text::tr("%Ln change(s) exist(s) only on %1: %2.", nullptr, plural(total.total()))
                : Text::tr("At least %Ln change(s) exist(s) only on %1: %2.", nullptr, plural(total.total()));
    return withReason(head.arg(there, parts(total)), why);
}

QString onlyOnSecondary(qint64 count, DivergenceGap gap, const Pair& pair)
{
    const QString there = sideName(pair, Side::Secondary);
    if (count == 0) {
        return withReason(Text::tr("Whether changes exist only on %1 cannot be told.").arg(there),
                          divergenceGap(gap, pair));
    }
    return (gap == DivergenceGap::None
                ? Text::tr("%Ln change(s) exist(s) only on %1.", nullptr, plural(count))
                : Text::tr("At least %Ln change(s) exist(s) only on %1.", nullptr, plural(count)))
        .arg(there);
}

QString divergenceOf(const DivergenceCounts& counts)
{
    return parts(counts);
}

} // namespace rekindle::messages
