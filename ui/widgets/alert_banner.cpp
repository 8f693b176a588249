// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alert_banner.h"

#include "service/messages.h"
#include "state_class.h"
#include "widgets/incident_notice.h"
#include "widgets/parts.h"

#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const PairStatus& status)
{
    return messages::isolated(parts::clipped(status.pair.name, 80));
}

} // namespace

AlertBanner::AlertBanner(WatchSource& source, Theme& theme, QWidget* parent)
    : Banner(theme, parent)
    , m_source(source)
{
    setObjectName(u"alertBanner"_s);
    setReadable();
    m_button = addButton(u"openWorstButton"_s);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_open) {
            emit incidentAsked(m_shown);
        } else {
            emit pairAsked(m_shown);
        }
    });
    hide();
}

std::optional<AlertBanner::Worst> AlertBanner::worst() const
{
    std::optional<Worst> found;
    double highest = 0;
    for (const PairStatus& status : m_source.pairs()) {
        const QList<Incident> incidents = m_source.incidents(status.pair.id);
        const bool openOutage = hasOpenOutage(incidents);
        const double here = risk(status, openOutage);
        if (!found || here > highest) {
            highest = here;
            const bool open = !incidents.isEmpty() && !incidents.first().ended;
            found = Worst{status, open, attention(status, openOutage), open ? incidents.first().began : Instant{}};
        }
    }
    return found && isProblem(found->state) ? found : std::nullopt;
}

void AlertBanner::refresh()
{
    const auto found = worst();
    setVisible(found.has_value());
    if (!found) {
        return;
    }
    m_shown = found->status.pair.id;
    m_open = found->openIncident;
    if (found->status.live && found->status.reading) {
        showReading(*found);
    } else {
        // Nothing is known of now; that an outage was open when Rekindle was closed is.
        QStringList text;
        if (found->status.reading) {
            text << tr("Last known state: %1, read %2.")
                        .arg(stateText(found->status),
                             messages::shortMoment(found->status.reading->at, m_source.now()));
        }
        text << tr("Not read yet since Rekindle was started.");
        set(found->state,
            //: the name of a pair; a moment
            tr("%1: an outage that began %2 is still open.")
                .arg(nameOf(found->status), messages::shortMoment(found->began, m_source.now())),
            messages::paragraph(text));
    }
    parts::setText(m_button, m_open ? tr("Open incident") : tr("Open pair"));
    parts::setKind(m_button, found->state == StateClass::Bad ? "danger" : "plain");
}

void AlertBanner::showReading(const Worst& worst)
{
    const Reading& reading = *worst.status.reading;
    QStringList text;
    if (const auto confidence = confidenceOf(worst.status)) {
        const Instant since = isProtectionTheMatter(reading) ? reading.protection.since : reading.verdict.since;
        //: %1: suspected, probable or confirmed; %2: a moment
        text << tr("%1 since %2.").arg(messages::label(*confidence), messages::shortMoment(since, m_source.now()));
        text.first().front() = text.first().front().toUpper();
    }
    if (reading.loss.total && (reading.loss.complete || reading.loss.total->least > 0)) {
        text << tr("At risk now: %1.").arg(messages::loss(reading.loss));
    }
    text << advice(worst.status, isDeclared(m_source.incidents(worst.status.pair.id)));
    //: the name of a pair and what is wrong with it
    set(worst.state, tr("%1: %2").arg(nameOf(worst.status), situation(worst.status)), messages::paragraph(text));
}

} // namespace rekindle
