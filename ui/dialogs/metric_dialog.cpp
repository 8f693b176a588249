// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/metric_dialog.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/fields.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnits = 99'999;

} // namespace

MetricDialog::MetricDialog(const Pair& pair, Instant now, QWidget* parent)
    : FormDialog(tr("The platform's figure"), parent)
    , m_now(now)
{
    setObjectName(u"metricDialog"_s);
    addSubject(pair.name, pair.environment);
    addExplanation(tr("The lag of a managed pair cannot be measured from outside. Enter what its platform shows; it is "
                      "named as imported wherever it is used."));
    addLag();
    m_time = new DateTimeEdit(u"metricTime"_s, this);
    const QDateTime latest = messages::dateTime(m_now);
    m_time->setTimeSpec(latest.timeSpec());
    m_time->setMaximumDateTime(latest);
    m_time->setDateTime(latest);
    addField(messages::isUtc() ? tr("When it was measured (UTC)") : tr("When it was measured (local time)"), m_time);
    m_source = new QLineEdit(this);
    m_source->setObjectName(u"metricSource"_s);
    m_source->setMaxLength(200);
    m_source->setPlaceholderText(u"Azure Monitor"_s);
    addField(tr("Who measured it (optional)"), m_source);
    addButtons(tr("Use it"), "primary");
    m_value->setFocus();
    m_value->selectAll();
}

void MetricDialog::addLag()
{
    auto* lag = new QWidget(this);
    m_value = new SpinBox(u"metricValue"_s, 0, mostUnits, lag);
    m_unit = new ComboBox(u"metricUnit"_s, lag);
    m_unit->addItem(tr("seconds"), qlonglong{Millis{1s}.count()});
    m_unit->addItem(tr("minutes"), qlonglong{Millis{1min}.count()});
    m_unit->addItem(tr("hours"), qlonglong{Millis{1h}.count()});
    m_unit->setAccessibleName(tr("Unit"));
    auto* row = new QHBoxLayout(lag);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_value, 1);
    row->addWidget(m_unit);
    lag->setFocusProxy(m_value);
    addField(tr("Replication lag"), lag);
    m_value->setAccessibleName(lag->accessibleName());
}

ImportedMetric MetricDialog::metric() const
{
    const Millis unit{m_unit->currentData().toLongLong()};
    const Instant typed = fromEpochMs(m_time->dateTime().toMSecsSinceEpoch());
    return {m_value->value() * unit, std::min(typed, m_now), m_source->text().trimmed()};
}

} // namespace rekindle
