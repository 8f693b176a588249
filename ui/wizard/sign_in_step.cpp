// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/sign_in_step.h"

#include "theme.h"
#include "widgets/fields.h"
#include "widgets/parts.h"
#include "wizard/sign_in_form.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

SignInStep::SignInStep(Theme& theme, PairAdmin& admin, QWidget* parent)
    : WizardStep(parent)
    , m_admin(admin)
{
    setObjectName(u"signInStep"_s);
    m_primary = new SignInForm(theme, admin, Identity::Primary, this);
    m_secondary = new SignInForm(theme, admin, Identity::Secondary, this);
    m_same = new QCheckBox(tr("Sign in to the secondary in the same way"), this);
    m_same->setObjectName(u"sameSignIn"_s);
    m_same->setAccessibleName(m_same->text());
    m_placeLabel = parts::label(this, "heading");
    m_placeLabel->setText(tr("Keep secrets"));
    m_place = new ComboBox(u"secretPlace"_s, this);
    m_place->setAccessibleName(tr("Keep secrets"));
    if (admin.hasKeychain()) {
        m_place->addItem(tr("In the keychain of this computer"), static_cast<int>(SecretPlace::Keychain));
    }
    m_place->addItem(tr("For this session only"), static_cast<int>(SecretPlace::Session));
    m_placeLabel->setBuddy(m_place);
    m_placeText = parts::sentence(this, "small");
    m_placeText->setText(admin.hasKeychain()
                             ? tr("Secrets are never written to the store, to an export or to a log.")
                             : tr("There is no keychain here: secrets are forgotten when Rekindle is closed."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_primary);
    column->addWidget(m_same);
    column->addWidget(m_secondary);
    column->addWidget(parts::rule(this));
    auto* place = new QVBoxLayout;
    place->setSpacing(space::xs);
    place->addWidget(m_placeLabel);
    place->addWidget(m_place, 0, Qt::AlignLeading);
    place->addWidget(m_placeText);
    column->addLayout(place);
    column->addStretch(1);
    connect(m_same, &QCheckBox::toggled, this, &SignInStep::showSame);
    connect(m_same, &QCheckBox::clicked, this, [this](bool same) {
        if (!same && !m_draft.before) {
            // What differs is typed over what was the same until now.
            m_primary->store(m_draft);
            SignInForm::copyToOther(m_draft);
            m_secondary->load(m_draft);
        }
    });
}

QString SignInStep::title() const
{
    return tr("Sign-in");
}

void SignInStep::enter(const PairDraft& draft)
{
    m_draft = draft;
    m_copied = draft.pair.kind == PairKind::Copied;
    m_primary->load(draft);
    m_secondary->load(draft);
    m_same->setChecked(draft.sameSignIn);
    m_place->setCurrentIndex(std::max(0, m_place->findData(static_cast<int>(draft.place))));
    showSame();
}

void SignInStep::showSame()
{
    const bool same = m_copied && m_same->isChecked();
    m_same->setVisible(m_copied);
    m_secondary->setVisible(m_copied && !same);
    m_primary->setForBoth(same);
}

std::optional<WizardStep::Problem> SignInStep::leave(PairDraft& draft)
{
    draft.place = static_cast<SecretPlace>(m_place->currentData().toInt());
    draft.sameSignIn = m_same->isChecked();
    const auto problem = m_primary->store(draft);
    if (!m_copied) {
        draft.pair.secondary.signIn = {};
        draft.secrets.remove(roleOf(Side::Secondary));
        return problem;
    }
    if (draft.sameSignIn) {
        return problem;
    }
    const auto other = m_secondary->store(draft);
    return problem ? problem : other;
}

} // namespace rekindle
