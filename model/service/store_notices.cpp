// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store_notices.h"

#include "service/messages_notice.h"

namespace rekindle {

using namespace Qt::StringLiterals;

StoreNotices::StoreNotices(WatchSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &WatchSource::read, this, &StoreNotices::look);
}

void StoreNotices::look(const PairId& id)
{
    const auto status = m_source.pair(id);
    if (!status || !status->reading || !status->live) {
        return;
    }
    const auto& error = status->storeError;
    const Instant now = m_source.now();
    m_since = error ? m_since.value_or(now) : std::optional<Instant>();
    const bool kept = !error;
    if (m_kept == kept || (error && now - *m_since < after)) {
        return;
    }
    m_kept = kept;
    emit happened({.problem = u"store"_s,
                   .code = error ? codeName(error->code) : u"kept"_s,
                   .severity = error ? Severity::Watch : Severity::Good,
                   .title = messages::storeTitle(error),
                   .text = messages::storeText(error),
                   .at = now,
                   .since = m_since.value_or(now)});
}

} // namespace rekindle
