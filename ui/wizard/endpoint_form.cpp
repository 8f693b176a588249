// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/endpoint_form.h"

#include "service/messages.h"
#include "when_done.h"
#include "widgets/disclosure.h"
#include "widgets/parts.h"
#include "widgets/result_line.h"
#include "wizard/certificate_view.h"
#include "wizard/connection_form.h"
#include "wizard/field_problem.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pauseBeforeAsking = 700ms; // after the last key
constexpr int longestAddress = 2048;

QString seenText(const Inspection& seen)
{
    const Endpoint& service = seen.endpoint;
    QStringList first{messages::label(service.flavour)};
    if (!service.software.isEmpty() && service.software != first.first()) {
        first << messages::excerpt(service.software, 80);
    }
    if (!service.fhirVersion.isEmpty()) {
        first << u"FHIR "_s + messages::excerpt(service.fhirVersion, 20);
    }
    return messages::isolated(first.join(u" · "_s));
}

} // namespace

EndpointForm::EndpointForm(Theme& theme, PairAdmin& admin, Side side, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_admin(admin)
    , m_side(side)
{
    const QString role = roleOf(side);
    setObjectName(role + u"Form"_s);
    m_label = parts::label(this, "heading");
    m_address = new QLineEdit(this);
    m_address->setObjectName(role + u"Address"_s);
    m_address->setMaxLength(longestAddress);
    m_address->setPlaceholderText(u"https://fhir.example.org/fhir"_s);
    m_address->setLayoutDirection(Qt::LeftToRight); // an address is code
    m_label->setBuddy(m_address);
    m_result = new ResultLine(theme, role + u"Result"_s, this);
    m_certificates = new CertificateView(theme, role, this);
    m_again = parts::button(this, "range", role + u"AgainButton"_s);
    parts::setText(m_again, tr("Ask again"));
    m_again->hide();
    m_more = new Disclosure(role + u"ConnectionButton"_s, tr("More settings"), this);
    m_connection = new ConnectionForm(theme, admin, role, m_more);
    m_more->setContent(m_connection);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_label);
    column->addWidget(m_address);
    column->addWidget(m_result);
    column->addWidget(m_certificates);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addWidget(m_more);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeAsking);
    connect(&m_pause, &QTimer::timeout, this, &EndpointForm::ask);
    connect(m_address, &QLineEdit::textEdited, this, &EndpointForm::edited);
    connect(m_address, &QLineEdit::editingFinished, this, &EndpointForm::ask);
    connect(m_certificates, &CertificateView::caFilesChanged, this, &EndpointForm::ask);
    connect(m_connection, &ConnectionForm::changed, this, &EndpointForm::ask);
    connect(m_again, &QPushButton::clicked, this, &EndpointForm::askAgain);
    setSingle(false);
}

void EndpointForm::setSingle(bool single)
{
    const QString text = single                    ? tr("Address of the service")
                         : m_side == Side::Primary ? tr("Address of the primary")
                                                   : tr("Address of the secondary");
    m_label->setText(text);
    m_address->setAccessibleName(text);
    //: %1: what a button does; %2: what it is about
    m_more->setSpokenName(tr("%1: %2").arg(tr("More settings"), text));
    m_again->setAccessibleName(tr("%1: %2").arg(m_again->text(), text));
}

void EndpointForm::load(const PairDraft& draft)
{
    m_base = draft.endpoint(m_side);
    m_address->setText(m_base.baseUrl.toDisplayString());
    m_certificates->setCaFiles(m_base.tls.extraCaFiles);
    m_connection->load(m_base);
    m_more->setOpen(m_more->isOpen() || !m_connection->isEmpty());
    if (draft.seen(m_side)) {
        m_asked = asked();
        m_seen = draft.seen(m_side);
        showSeen();
        return;
    }
    ask();
}

QUrl EndpointForm::address() const
{
    return normaliseBaseUrl(m_address->text()).value_or(QUrl());
}

Endpoint EndpointForm::endpoint() const
{
    Endpoint endpoint = m_base;
    endpoint.baseUrl = address();
    m_connection->store(endpoint);
    endpoint.tls.extraCaFiles = m_certificates->caFiles();
    if (!m_base.baseUrl.isEmpty() && endpoint.baseUrl != m_base.baseUrl) {
        endpoint.flavour = Flavour::Generic; // what was detected belongs to the other address
        endpoint.fhirVersion.clear();
        endpoint.software.clear();
    }
    return endpoint;
}

Endpoint EndpointForm::asked() const
{
    Endpoint asked = endpoint();
    asked.expectPrivateAddress = false;
    return asked;
}

QStringList EndpointForm::caFiles() const
{
    return m_certificates->caFiles();
}

void EndpointForm::inheritCa(const QStringList& files)
{
    if (!m_inherited && !files.isEmpty() && caFiles().isEmpty()) {
        m_inherited = true;
        m_certificates->setCaFiles(files);
        ask();
    }
}

void EndpointForm::edited()
{
    ++m_round;
    m_seen.reset();
    m_asked = {};
    m_asking = false;
    m_result->clear();
    m_again->hide();
    m_certificates->clear();
    m_pause.start();
    emit changed();
}

void EndpointForm::ask()
{
    m_pause.stop();
    const Endpoint now = asked();
    if (now.baseUrl.isEmpty() || now == m_asked) {
        return;
    }
    m_asked = now;
    m_seen.reset();
    m_again->hide();
    m_result->wait(tr("Asking %1…").arg(messages::isolated(messages::excerpt(now.baseUrl.host(), 80))));
    m_asking = true;
    const int round = ++m_round;
    whenDone(m_admin.inspect(now), m_admin, this, [this, round](const Inspection& seen) { take(seen, round); });
}

void EndpointForm::askAgain()
{
    m_address->setFocus(); // the button goes while it is asked
    m_asked = {};
    ask();
}

void EndpointForm::take(const Inspection& seen, int round)
{
    if (round != m_round) {
        return;
    }
    m_asking = false;
    m_seen = seen;
    showSeen();
    emit changed();
}

void EndpointForm::showSeen()
{
    m_certificates->show(*m_seen);
    m_again->setVisible(m_seen->error.has_value());
    if (m_seen->error) {
        showRefusal();
        return;
    }
    QStringList names;
    for (const SignInKind kind : m_seen->signIn.kinds) {
        names << messages::label(kind);
    }
    const QString signIn =
        names.isEmpty() ? tr("It does not say how to sign in.") : tr("Sign-in: %1").arg(names.join(u" · "_s));
    QString text = seenText(*m_seen) + u'\n' + signIn;
    if (m_seen->expected) {
        const Error other{Errc::OtherFlavour, messages::excerpt(m_seen->endpoint.baseUrl.host(), 80), {}};
        text += u'\n' + messages::paragraph({messages::sentence(other), messages::remedy(other)});
    }
    m_result->set(m_seen->expected ? StateClass::Watch : StateClass::Good, text);
}

void EndpointForm::showRefusal()
{
    const Error shown{m_seen->error->code, messages::excerpt(m_seen->error->subject), {}};
    QStringList text{messages::sentence(shown)};
    if (shown.code == Errc::Unreachable && m_seen->error->detail.contains("refused"_L1)) {
        // Somebody is there, and says no: another thing than silence.
        m_result->set(StateClass::Bad,
                      tr("%1 refused the connection: nothing listens at this port, or a firewall turns it away. Check "
                         "the port of the address.")
                          .arg(messages::isolated(messages::excerpt(endpoint().baseUrl.host(), 80))));
        return;
    }
    const bool given = !endpoint().tls.clientCertificate.isEmpty();
    if (shown.code != Errc::Tls || m_seen->untrusted) {
        text << messages::remedy(shown);
    } else if (given) {
        text << tr("Check the client certificate and its key, under More settings.");
    } else if (!m_seen->certificates.isEmpty()) {
        text << tr(
            "Its certificate is trusted. It may want one from you: see the client certificate under More settings.");
    } else {
        text << messages::remedy(shown);
    }
    m_result->set(StateClass::Bad, messages::paragraph(text));
}

std::optional<WizardStep::Problem> EndpointForm::store(PairDraft& draft) const
{
    const auto url = normaliseBaseUrl(m_address->text());
    if (!url) {
        return WizardStep::Problem{fieldProblem({Errc::Invalid, u"baseUrl"_s, url.error().detail}, m_address->text()),
                                   m_address};
    }
    Endpoint now = endpoint();
    if (m_seen && !m_seen->error && m_seen->endpoint.baseUrl == now.baseUrl) {
        now.flavour = m_seen->endpoint.flavour;
        now.fhirVersion = m_seen->endpoint.fhirVersion;
        now.software = m_seen->endpoint.software;
    }
    // A name that was the host follows the address.
    if (now.name.isEmpty() || now.name == m_base.baseUrl.host()) {
        now.name = now.baseUrl.host();
    }
    now.signIn = draft.endpoint(m_side).signIn;
    draft.endpoint(m_side) = now;
    draft.seen(m_side) = m_seen;
    return std::nullopt;
}

} // namespace rekindle
