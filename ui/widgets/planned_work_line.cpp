// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/planned_work_line.h"

#include "dialogs/planned_work_dialog.h"
#include "service/messages_notice.h"
#include "service/notifier.h"
#include "widgets/parts.h"

#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

PlannedWorkLine::PlannedWorkLine(WatchSource& source, Notifier& notifier, QWidget* parent)
    : NoticeLine(u"plannedWork"_s, parent)
    , m_source(source)
    , m_notifier(notifier)
{
    m_end = addButton(u"plannedWorkEnd"_s);
    connect(m_end, &QPushButton::clicked, this, [this] { m_notifier.plan(m_id, std::nullopt); });
    connect(&notifier, &Notifier::silenceChanged, this, &PlannedWorkLine::refresh);
    retranslate();
}

void PlannedWorkLine::setPair(const PairId& id)
{
    m_id = id;
    refresh();
}

void PlannedWorkLine::refresh()
{
    const auto status = m_source.pair(m_id);
    const auto planned = m_notifier.planned(m_id);
    setText(status && planned ? messages::planned(*planned, status->pair, m_source.now()) : QString());
}

void PlannedWorkLine::ask()
{
    const auto status = m_source.pair(m_id);
    if (!status) {
        return;
    }
    auto* dialog = new PlannedWorkDialog(status->pair, m_notifier.planned(m_id), m_source.now(), parentWidget());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_id] { m_notifier.plan(id, dialog->work()); });
    dialog->open();
}

void PlannedWorkLine::retranslate()
{
    parts::setText(m_end, tr("End it now"));
    refresh();
}

} // namespace rekindle
