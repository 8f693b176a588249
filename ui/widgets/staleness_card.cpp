// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/staleness_card.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

QString betterMethod(const PairStatus& status)
{
    if (!status.reading) {
        return {};
    }
    const LagMethod method = status.reading->lag.method;
    if (status.pair.kind == PairKind::Managed) {
        return method == LagMethod::None ? StalenessCard::tr("Enter what the platform says to have a figure.")
                                         : QString();
    }
    if (status.reading->heartbeatError) {
        return messages::heartbeatTrouble(*status.reading, status.pair);
    }
    const auto& secondary = status.reading->secondary;
    const bool failing = status.reading->primary.error || (secondary && secondary->error);
    if (method == LagMethod::Heartbeat || status.pair.heartbeat.enabled || (method == LagMethod::None && failing)) {
        return {}; // where a service does not answer no method helps
    }
    switch (method) {
    case LagMethod::None: return StalenessCard::tr("Switch the heartbeat on to measure it.");
    case LagMethod::Watermark:
        return StalenessCard::tr("Somebody else's heartbeat is read. Switch your own on to be independent of it and of "
                                 "the primary's clock.");
    case LagMethod::Passive:
        return StalenessCard::tr("Switch the heartbeat on: it sees a stall without waiting for the next write.");
    case LagMethod::ImportedMetric:
        return StalenessCard::tr("Switch the heartbeat on to measure instead of trusting a metric.");
    case LagMethod::OverdueChange:
    case LagMethod::Heartbeat: break;
    }
    return {};
}

StalenessCard::StalenessCard(QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"objectivesCard"_s);
    m_head = parts::sentence(this, "heading");
    m_now = parts::sentence(this, "title", u"lagNow"_s);
    m_method = parts::sentence(this, "small", u"lagText"_s);
    m_better = parts::sentence(this, "small", u"betterMethod"_s);
    m_forecast = parts::sentence(this, "plain", u"forecastText"_s);
    m_state = parts::sentence(this, "small", u"stateText"_s);
    m_metric = parts::button(this, "range", u"metricButton"_s);
    m_import = parts::button(this, "range", u"importButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    for (QLabel* label : {m_head, m_now, m_method, m_better, m_forecast, m_state}) {
        column->addWidget(label);
    }
    column->addStretch(1);
    column->addWidget(m_metric, 0, Qt::AlignLeading);
    column->addWidget(m_import, 0, Qt::AlignLeading);
    connect(m_metric, &QPushButton::clicked, this, &StalenessCard::metricAsked);
    connect(m_import, &QPushButton::clicked, this, &StalenessCard::importAsked);
    retranslate();
}

void StalenessCard::retranslate()
{
    parts::setText(m_metric, tr("Enter the platform's figure…"));
    parts::setText(m_import, tr("Expect a bulk import…"));
}

void StalenessCard::show(const PairStatus& status, Instant now)
{
    const Objectives& objectives = status.pair.objectives;
    m_head->setText(parts::unbroken(tr("Staleness against RPO %1").arg(messages::duration(objectives.rpo))));
    const auto& reading = status.reading;
    const bool measured = reading && reading->lag.staleness;
    m_now->setText(measured ? messages::lag(*reading) : tr("unknown"));
    m_method->setText(measured
                          ? messages::label(reading->lag.method) + u" · "_s + messages::age(now - reading->lag.readAt)
                      : reading ? messages::lag(*reading)
                                : tr("Not measured yet"));
    m_better->setText(reading && reading->orderError ? messages::orderNote(*reading) : betterMethod(status));
    m_better->setVisible(!m_better->text().isEmpty());
    m_metric->setVisible(status.pair.kind == PairKind::Managed);
    // Nobody begins one while the primary fails.
    m_import->setVisible(!reading || !isOutage(reading->verdict.code));
    m_forecast->setText(tr("Forecast: %1").arg(reading ? messages::forecast(*reading) : tr("unknown")));
    QStringList rest;
    if (reading && reading->backlog) {
        rest << tr("Still to be copied: %1").arg(messages::atRisk(reading->loss));
    }
    rest << tr("State: %1").arg(messages::label(reading ? reading->state : DrState::Unknown));
    rest << tr("RTO: %1").arg(messages::duration(objectives.rto));
    m_state->setText(parts::unbroken(rest.join(u" · "_s)));
}

} // namespace rekindle
