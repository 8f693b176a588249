// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/endpoint_card.h"

#include "service/messages.h"
#include "widgets/parts.h"
#include "widgets/phase_bar.h"

#include <QHBoxLayout>
#include <QLabel>

namespace rekindle {

using namespace Qt::StringLiterals;

EndpointCard::EndpointCard(Theme& theme, Role role, QWidget* parent)
    : QFrame(parent)
    , m_role(role)
{
    setProperty("kind", u"card"_s);
    setObjectName(role == Role::Primary ? u"primaryCard"_s : u"secondaryCard"_s);
    m_name = parts::label(this, "heading");
    m_roleText = parts::label(this, "dim");
    m_software = parts::sentence(this, "small");
    m_bar = new PhaseBar(theme, this);
    m_phases = parts::sentence(this, "small");
    m_rest = parts::sentence(this, "smallText");
    auto* title = new QHBoxLayout;
    title->setSpacing(6);
    title->addWidget(m_name);
    title->addWidget(m_roleText, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addLayout(title);
    column->addWidget(m_software);
    column->addWidget(m_bar);
    column->addWidget(m_phases);
    column->addWidget(m_rest);
    column->addStretch(1);
}

QString EndpointCard::softwareText(const Endpoint& endpoint) const
{
    QStringList parts{endpoint.software.isEmpty() ? messages::label(endpoint.flavour) : endpoint.software};
    if (!endpoint.fhirVersion.isEmpty()) {
        parts << u"FHIR "_s + endpoint.fhirVersion;
    }
    const QString text = messages::isolated(parts.join(u" · "_s));
    const QString host = endpoint.baseUrl.host();
    return host.isEmpty() ? text : QString(text + u'\n' + messages::isolated(host));
}

QString EndpointCard::certificateText(const EndpointReading& reading, Instant now) const
{
    if (!reading.certificateEnds) {
        return tr("No certificate seen");
    }
    const auto days = std::chrono::duration_cast<std::chrono::days>(*reading.certificateEnds - now).count();
    return days < 0 ? tr("Certificate expired") : tr("Certificate: %Ln day(s) left", nullptr, static_cast<int>(days));
}

void EndpointCard::show(const Endpoint& endpoint, const std::optional<EndpointReading>& reading, bool managed,
                        Instant now)
{
    const bool primary = m_role == Role::Primary;
    const QString role = primary ? tr("primary") : tr("secondary");
    m_name->setText(endpoint.name.isEmpty() ? role : endpoint.name);
    m_roleText->setText(endpoint.name.isEmpty() ? QString() : role);
    const bool hidden = managed && !primary;
    m_software->setText(hidden ? tr("Managed by the platform: it has no address of its own.") : softwareText(endpoint));
    m_bar->setVisible(reading.has_value() && reading->phases.total.count() > 0);
    m_phases->setVisible(reading.has_value());
    m_rest->setVisible(reading.has_value());
    if (!reading) {
        if (!hidden) {
            m_phases->setVisible(true);
            m_phases->setText(tr("Not read yet."));
        }
        return;
    }
    m_bar->set(reading->phases, reading->baseline);
    if (reading->error) {
        m_phases->setText(messages::sentence(*reading->error));
        m_rest->setText(messages::remedy(*reading->error));
        return;
    }
    QString phases = phaseText(reading->phases);
    if (reading->baseline) {
        //: the usual duration of an answer
        phases += u' ' + tr("(usual: up to %1)").arg(messages::milliseconds(*reading->baseline));
    }
    m_phases->setText(phases);
    QStringList rest{certificateText(*reading, now)};
    if (reading->status) {
        rest.prepend(tr("Status %1").arg(*reading->status));
    }
    QString text = rest.join(u" · "_s);
    if (reading->clock) {
        text += u'\n' + messages::paragraph({messages::sentence(*reading->clock), messages::remedy(*reading->clock)});
    }
    m_rest->setText(text);
}

} // namespace rekindle
