// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/heartbeat_form.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/disclosure.h"
#include "widgets/parts.h"
#include "wizard/sign_in_form.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QCheckBox* choice(QWidget* parent, const QString& name, const QString& text)
{
    auto* box = new QCheckBox(text, parent);
    box->setObjectName(name);
    box->setAccessibleName(text);
    return box;
}

/// What was confirmed holds for that service only.
bool wasConfirmed(const PairDraft& draft)
{
    return draft.heartbeatConfirmed
           || (draft.before && draft.before->heartbeat.enabled && draft.before->environment == Environment::Production
               && draft.before->primary.baseUrl == draft.pair.primary.baseUrl);
}

} // namespace

HeartbeatForm::HeartbeatForm(Theme& theme, PairAdmin& admin, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"heartbeatForm"_s);
    m_write = choice(this, u"heartbeatChoice"_s, tr("Write the heartbeat on the primary"));
    m_text = parts::sentence(this, "small", u"heartbeatText"_s);
    m_confirm = choice(this, u"heartbeatConfirm"_s,
                       tr("I confirm: Rekindle may write one Basic resource to this production service"));
    m_more = new Disclosure(u"heartbeatIdentityButton"_s, tr("Write it with another identity"), this);
    m_identity = new SignInForm(theme, admin, Identity::Heartbeat, m_more);
    m_more->setContent(m_identity);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_write);
    column->addWidget(m_text);
    column->addWidget(m_confirm);
    column->addWidget(m_more);
    connect(m_write, &QCheckBox::toggled, this, &HeartbeatForm::showParts);
}

void HeartbeatForm::load(const PairDraft& draft)
{
    const HeartbeatPolicy& policy = draft.pair.heartbeat;
    //: %1 is a duration, "30 s"
    m_text->setText(tr("One small Basic resource, rewritten every %1: lag is then measured even when nobody else "
                       "writes. Without it, Rekindle only reads.")
                        .arg(messages::duration(policy.period)));
    m_write->setChecked(policy.enabled);
    m_confirm->setChecked(wasConfirmed(draft));
    m_identity->load(draft);
    m_more->setOpen(m_more->isOpen() || policy.signIn.kind != SignInKind::None);
    setEnvironment(draft.pair.environment);
}

void HeartbeatForm::setEnvironment(Environment environment)
{
    m_production = environment == Environment::Production;
    showParts();
}

void HeartbeatForm::showParts()
{
    m_confirm->setVisible(m_write->isChecked() && m_production);
    m_more->setVisible(m_write->isChecked());
}

/// Off, it keeps the identity it had, unless the secret of that was given for another service.
void HeartbeatForm::storeOff(PairDraft& draft) const
{
    draft.pair.heartbeat.signIn = draft.before ? draft.before->heartbeat.signIn : SignIn{};
    draft.secrets.remove(roleOf(Identity::Heartbeat));
    if (draft.lacksSecret(Identity::Heartbeat)) {
        draft.pair.heartbeat.signIn = {};
    }
}

std::optional<WizardStep::Problem> HeartbeatForm::store(PairDraft& draft)
{
    HeartbeatPolicy& policy = draft.pair.heartbeat;
    policy.enabled = draft.pair.kind == PairKind::Copied && m_write->isChecked();
    draft.heartbeatConfirmed = policy.enabled && m_production && m_confirm->isChecked();
    if (!policy.enabled) {
        storeOff(draft);
        return std::nullopt;
    }
    const auto problem = m_identity->store(draft);
    if (m_production && !draft.heartbeatConfirmed) {
        return WizardStep::Problem{tr("The heartbeat writes to a production service: confirm it, or switch it off."),
                                   m_confirm};
    }
    if (problem) {
        m_more->setOpen(true);
    }
    return problem;
}

} // namespace rekindle
