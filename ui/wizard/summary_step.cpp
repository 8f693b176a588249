// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/summary_step.h"

#include "service/messages.h"
#include "widgets/banner.h"
#include "widgets/parts.h"

#include <QGridLayout>
#include <QLabel>

namespace rekindle {

using namespace Qt::StringLiterals;

SummaryStep::SummaryStep(Theme& theme, QWidget* parent)
    : WizardStep(parent)
{
    setObjectName(u"summaryStep"_s);
    m_banner = new Banner(theme, this);
    m_banner->setObjectName(u"summaryBanner"_s);
    m_card = parts::card(this, u"summaryCard"_s);
    m_rows = new QGridLayout(m_card);
    m_rows->setColumnStretch(1, 1);
    m_rows->setContentsMargins(space::l, space::l, space::l, space::l);
    m_rows->setHorizontalSpacing(space::xl);
    m_rows->setVerticalSpacing(space::s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_banner);
    column->addWidget(m_card);
    column->addStretch(1);
}

QString SummaryStep::title() const
{
    return tr("Summary");
}

void SummaryStep::add(const QString& name, const QString& text)
{
    auto* label = parts::label(m_card, "dim");
    label->setText(name);
    auto* value = parts::sentence(m_card, "body", u"summary%1"_s.arg(m_rows->count() / 2));
    parts::setSelectable(value, text);
    value->setAccessibleName(name + u": "_s + text);
    const int row = m_rows->rowCount();
    m_rows->addWidget(label, row, 0, Qt::AlignTop);
    m_rows->addWidget(value, row, 1);
}

QString SummaryStep::serviceText(const PairDraft& draft, Side side) const
{
    const Endpoint& endpoint = draft.endpoint(side);
    QStringList what{messages::label(endpoint.flavour)};
    if (!endpoint.fhirVersion.isEmpty()) {
        what << u"FHIR "_s + messages::excerpt(endpoint.fhirVersion, 20);
    }
    const QString known =
        draft.seen(side) && !draft.seen(side)->error ? messages::isolated(what.join(u" · "_s)) : tr("not seen yet");
    QStringList lines{messages::isolated(messages::excerpt(endpoint.name, 80)),
                      messages::isolated(messages::excerpt(endpoint.baseUrl.toDisplayString(), 160)), known};
    if (!endpoint.tls.clientCertificate.isEmpty()) {
        lines << tr("Client certificate: %1")
                     .arg(messages::isolated(messages::excerpt(endpoint.tls.clientCertificate, 120)));
    }
    if (endpoint.expectPrivateAddress) {
        lines << tr("A private address is expected.");
    }
    return lines.join(u'\n');
}

QString SummaryStep::signInText(const PairDraft& draft, Identity who) const
{
    const SignInKind kind = draft.signIn(who).kind;
    QString text = messages::label(kind);
    if (!needsSecret(kind)) {
        return text;
    }
    if (draft.secrets.contains(roleOf(who))) {
        text += u" · "_s + messages::secretPlace(draft.place == SecretPlace::Keychain ? u"keychain"_s : u"session"_s);
    } else if (draft.hasUsableSecret(who)) {
        text += u" · "_s + tr("the secret that is kept");
    } else {
        text += u" · "_s + messages::secretPlace({});
    }
    return text;
}

QString SummaryStep::heartbeatText(const PairDraft& draft) const
{
    const HeartbeatPolicy& policy = draft.pair.heartbeat;
    if (!policy.enabled) {
        return tr("Off: Rekindle only reads.");
    }
    const QString text = tr("Rekindle writes one Basic resource on the primary.");
    return policy.signIn.kind == SignInKind::None ? text : text + u'\n' + signInText(draft, Identity::Heartbeat);
}

QStringList SummaryStep::concerns(const PairDraft& draft) const
{
    QStringList found;
    for (const Side side : {Side::Primary, Side::Secondary}) {
        if (side == Side::Secondary && draft.pair.kind == PairKind::Managed) {
            continue;
        }
        const auto& seen = draft.seen(side);
        if (seen && seen->error) {
            found << messages::sentence({seen->error->code, messages::excerpt(seen->error->subject, 120), {}});
        }
        if (draft.lacksSecret(side == Side::Primary ? Identity::Primary : Identity::Secondary)) {
            found << tr("No secret was given for %1: signing in will fail until there is one.")
                         .arg(messages::isolated(messages::excerpt(draft.endpoint(side).name, 80)));
        }
    }
    if (draft.pair.heartbeat.enabled && draft.lacksSecret(Identity::Heartbeat)) {
        found << tr("No secret was given to write the heartbeat: writing will fail until there is one.");
    }
    if (draft.primary && draft.secondary && draft.pair.kind == PairKind::Copied) {
        for (const Error& warning : warnings(*draft.primary, *draft.secondary)) {
            found << messages::sentence({warning.code, messages::excerpt(warning.subject, 120), {}});
        }
    }
    return found;
}

void SummaryStep::enter(const PairDraft& draft)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Pair& pair = draft.pair;
    const bool copied = pair.kind == PairKind::Copied;
    QStringList about{messages::label(pair.environment), messages::label(pair.kind)};
    if (!pair.group.isEmpty()) {
        about.prepend(messages::isolated(messages::excerpt(pair.group, 80)));
    }
    add(tr("Pair"), messages::isolated(messages::excerpt(pair.name, 120)) + u'\n' + about.join(u" · "_s));
    add(copied ? tr("Primary") : tr("Service"), serviceText(draft, Side::Primary));
    add(tr("Sign-in"), signInText(draft, Identity::Primary));
    if (copied) {
        add(tr("Secondary"), serviceText(draft, Side::Secondary));
        add(tr("Sign-in"), signInText(draft, Identity::Secondary));
    }
    if (!pair.frontUrl.isEmpty()) {
        add(tr("Front name"), messages::isolated(messages::excerpt(pair.frontUrl.toDisplayString(), 160)));
    }
    add(tr("Objectives"),
        u"RPO %1 · RTO %2"_s.arg(messages::duration(pair.objectives.rpo), messages::duration(pair.objectives.rto)));
    if (copied) {
        add(tr("Heartbeat"), heartbeatText(draft));
    }
    const QStringList found = concerns(draft);
    m_banner->setVisible(!found.isEmpty());
    m_banner->set(StateClass::Watch, tr("It can be saved, but look at this"), messages::paragraph(found));
}

std::optional<WizardStep::Problem> SummaryStep::leave(PairDraft& /*draft*/)
{
    return std::nullopt;
}

void SummaryStep::showRefused(const Error& error)
{
    const Error shown{error.code, messages::excerpt(error.subject, 120), {}};
    m_banner->set(StateClass::Bad, tr("Nothing was saved: the keychain did not take the secret"),
                  messages::paragraph({messages::sentence(shown), messages::remedy(shown)}));
    m_banner->show();
}

} // namespace rekindle
