// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/endpoint_card.h"

#include "service/messages.h"
#include "state_class.h"
#include "widgets/elided_label.h"
#include "widgets/parts.h"
#include "widgets/phase_bar.h"

#include <QHBoxLayout>
#include <QLabel>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToWatch = 30;
constexpr int daysBad = 7;

StateClass certificateClass(qint64 days)
{
    return days < daysBad ? StateClass::Bad : days < daysToWatch ? StateClass::Watch : StateClass::Good;
}

} // namespace

EndpointCard::EndpointCard(Theme& theme, Role role, QWidget* parent)
    : QFrame(parent)
    , m_role(role)
{
    setProperty("kind", u"card"_s);
    setObjectName(role == Role::Primary ? u"primaryCard"_s : u"secondaryCard"_s);
    const QString prefix = role == Role::Primary ? u"primary"_s : u"secondary"_s;
    m_name = new ElidedLabel("heading", 0, this);
    m_name->setObjectName(prefix + u"Name"_s);
    m_roleText = parts::label(this, "dim");
    m_software = new ElidedLabel("small", 0, this);
    m_software->setObjectName(prefix + u"Software"_s);
    m_host = new ElidedLabel("small", 0, this);
    m_host->setObjectName(prefix + u"Host"_s);
    m_bar = new PhaseBar(theme, this);
    m_phases = parts::sentence(this, "small", prefix + u"Phases"_s);
    m_answer = parts::sentence(this, "smallText", prefix + u"Answer"_s);
    m_certificate = parts::sentence(this, "smallText", prefix + u"Certificate"_s);
    m_clock = parts::sentence(this, "watchText", prefix + u"Clock"_s);
    auto* title = new QHBoxLayout;
    title->setSpacing(6);
    title->addWidget(m_name);
    title->addWidget(m_roleText);
    title->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    column->addLayout(title);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_software), static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_bar),
          static_cast<QWidget*>(m_phases), static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_certificate),
          static_cast<QWidget*>(m_clock)}) {
        column->addWidget(widget);
    }
    column->addStretch(1);
}

QString EndpointCard::softwareText(const Endpoint& endpoint) const
{
    QStringList parts{endpoint.software.isEmpty() ? messages::label(endpoint.flavour) : endpoint.software};
    if (!endpoint.fhirVersion.isEmpty()) {
        parts << u"FHIR "_s + endpoint.fhirVersion;
    }
    return messages::isolated(parts.join(u" · "_s));
}

void EndpointCard::showCertificate(const EndpointReading& reading, const QString& scheme, Instant now)
{
    const bool plain = scheme == u"http"_s;
    m_certificate->setVisible(reading.certificateEnds.has_value() || (!reading.error && !plain));
    if (!reading.certificateEnds) {
        parts::setKind(m_certificate, "small");
        m_certificate->setText(tr("No certificate seen"));
        return;
    }
    const auto days = std::chrono::floor<std::chrono::days>(*reading.certificateEnds - now).count();
    const StateClass state = certificateClass(days);
    parts::setKind(m_certificate, state == StateClass::Bad     ? "badText"
                                  : state == StateClass::Watch ? "watchText"
                                                               : "smallText");
    const QString text =
        days < 0 ? tr("Certificate expired") : tr("Certificate: %Ln day(s) left", nullptr, static_cast<int>(days));
    m_certificate->setText(state == StateClass::Good ? text : QString(stateShape(state) + u' ' + text));
}

void EndpointCard::showAnswer(const EndpointReading& reading, bool networkCleared)
{
    QStringList text;
    if (reading.status) {
        text << tr("Status %1").arg(*reading.status);
    }
    if (!reading.address.isEmpty()) {
        text << tr("answered by %1").arg(messages::isolated(reading.address));
    }
    if (reading.error) {
        const bool ofTheWay = reading.error->code == Errc::Unreachable || reading.error->code == Errc::Timeout;
        text = ofTheWay && networkCleared ? QStringList{} : QStringList{messages::remedy(*reading.error)};
    }
    text.removeAll(QString());
    m_answer->setText(text.join(u" · "_s));
    m_answer->setVisible(!text.isEmpty());
}

void EndpointCard::showClock(const EndpointReading& reading)
{
    m_clock->setVisible(reading.clock.has_value());
    if (reading.clock) {
        m_clock->setText(messages::paragraph(
            {stateShape(StateClass::Watch), messages::sentence(*reading.clock), messages::remedy(*reading.clock)}));
    }
}

void EndpointCard::show(const Endpoint& endpoint, const std::optional<EndpointReading>& reading, bool managed,
                        bool networkCleared, Instant now)
{
    const bool primary = m_role == Role::Primary;
    const QString role = primary ? tr("primary") : tr("secondary");
    m_name->setFull(endpoint.name.isEmpty() ? role : endpoint.name);
    m_roleText->setText(endpoint.name.isEmpty() ? QString() : role);
    const bool hidden = managed && !primary;
    m_software->setFull(hidden ? tr("Managed by the platform: it has no address of its own.") : softwareText(endpoint));
    m_host->setFull(hidden ? QString() : messages::isolated(endpoint.baseUrl.host()));
    m_host->setVisible(!m_host->full().isEmpty());
    m_bar->setVisible(reading.has_value() && reading->phases.total.count() > 0);
    m_phases->setVisible(!hidden || reading);
    for (QLabel* label : {m_answer, m_certificate, m_clock}) {
        label->setVisible(reading.has_value());
    }
    if (!reading) {
        m_phases->setText(tr("Not read yet."));
        return;
    }
    m_bar->set(reading->phases, reading->baseline);
    showAnswer(*reading, networkCleared);
    showCertificate(*reading, endpoint.baseUrl.scheme(), now);
    showClock(*reading);
    if (reading->error) {
        m_phases->setText(messages::sentence(*reading->error));
        return;
    }
    QString phases = phaseText(reading->phases);
    if (reading->baseline) {
        //: the usual duration of an answer
        phases += u' ' + tr("(usual: up to %1)").arg(messages::milliseconds(*reading->baseline));
    }
    m_phases->setText(phases);
}

} // namespace rekindle
