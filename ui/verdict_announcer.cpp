// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict_announcer.h"

#include "announce.h"
#include "service/messages.h"
#include "state_class.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;

} // namespace

VerdictAnnouncer::VerdictAnnouncer(WatchSource& source, QWidget& window)
    : m_source(source)
    , m_window(window)
{
    Announcer::of(window); // there from the start: its own coming into sight is no news
    for (const PairStatus& status : source.pairs()) {
        m_last.insert(status.pair.id, saidOf(status));
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &VerdictAnnouncer::speak);
    connect(&source, &WatchSource::read, this, &VerdictAnnouncer::look);
    connect(&source, &WatchSource::pairRemoved, this, [this](const PairId& id) { m_last.remove(id); });
}

VerdictAnnouncer::Said VerdictAnnouncer::saidOf(const PairStatus& status)
{
    if (!status.reading) {
        return {};
    }
    const auto confidence = confidenceOf(status);
    return {firmStateText(status),
            badness(stateClass(status)) + (confidence ? static_cast<int>(*confidence) : 0) / 10.0};
}

void VerdictAnnouncer::look(const PairId& id)
{
    const auto status = m_source.pair(id);
    if (!status || !status->reading) {
        return;
    }
    const Said now = saidOf(*status);
    const bool first = !m_last.contains(id) || m_last.value(id).words.isEmpty();
    const Said before = std::exchange(m_last[id], now);
    const StateClass state = stateClass(*status);
    const bool loud = state == StateClass::Bad || state == StateClass::Watch;
    if (now.words == before.words || (first && !loud)) {
        return;
    }
    const QString name = messages::isolated(messages::excerpt(status->pair.name, longestName));
    //: the name of a pair, its state, and what that means
    m_changes.append({tr("%1: %2. %3").arg(name, now.words, situation(*status)), now.badness > before.badness});
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void VerdictAnnouncer::speak()
{
    QList<Change> changes = std::exchange(m_changes, {});
    std::stable_partition(changes.begin(), changes.end(), [](const Change& change) { return change.worse; });
    QString text = changes.first().sentence;
    if (changes.size() > 1) {
        text += u' ' + tr("%Ln more pair(s) changed.", nullptr, static_cast<int>(changes.size() - 1));
    }
    announce(&m_window, text, changes.first().worse ? Urgency::Assertive : Urgency::Polite);
}

} // namespace rekindle
