// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/sign_in_form.h"

#include "fhir/flavours.h"
#include "service/messages.h"
#include "theme.h"
#include "widgets/fields.h"
#include "widgets/parts.h"
#include "wizard/field_problem.h"
#include "wizard/key_field.h"
#include "wizard/sign_in_test.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSecret = 64 * 1024;

} // namespace

SignInForm::SignInForm(Theme& theme, PairAdmin& admin, Identity who, QWidget* parent)
    : QWidget(parent)
    , m_admin(admin)
    , m_who(who)
{
    const QString role = roleOf(who);
    setObjectName(role + u"SignIn"_s);
    m_title = parts::label(this, "heading", role + u"SignInTitle"_s);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(space::l);
    m_form->setVerticalSpacing(space::s);
    buildFields();
    m_moreButton = parts::button(this, "range", role + u"MoreButton"_s);
    m_moreButton->setCheckable(true);
    parts::setText(m_moreButton, tr("More settings"));
    m_test = new SignInTest(theme, admin, who, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addLayout(m_form);
    column->addWidget(m_moreButton, 0, Qt::AlignLeading);
    column->addWidget(m_test);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        edited();
    });
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool on) {
        m_more = on;
        showFields();
    });
    connect(m_test, &SignInTest::wanted, this, &SignInForm::test);
    connect(m_key, &KeyField::changed, this, &SignInForm::edited);
    connect(m_key, &KeyField::refused, m_test, &SignInTest::refuse);
}

void SignInForm::buildFields()
{
    const QString role = roleOf(m_who);
    m_kind = new ComboBox(role + u"SignInKind"_s, this);
    m_kind->setAccessibleName(tr("Sign-in"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(24);
    m_form->addRow(tr("Sign-in"), m_kind);
    addField(Field::User, role + u"User"_s, tr("User name"));
    addField(Field::Tenant, role + u"Tenant"_s, tr("Tenant"));
    addField(Field::ClientId, role + u"ClientId"_s, tr("Client ID"));
    auto* secret = addField(Field::SecretText, role + u"Secret"_s, tr("Secret"));
    secret->setEchoMode(QLineEdit::Password);
    secret->setMaxLength(longestSecret);
    m_key = new KeyField(m_admin, role, this);
    m_form->addRow(QString(), m_key);
    addField(Field::Scope, role + u"Scope"_s, tr("Scope (optional)"));
    addField(Field::KeyId, role + u"KeyId"_s, tr("Key ID (optional)"));
    addField(Field::Authority, role + u"Authority"_s, tr("Sign-in address (optional)"));
}

QLineEdit* SignInForm::addField(Field field, const QString& name, const QString& text)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(text);
    line->setMaxLength(2048);
    m_fields[static_cast<int>(field)] = line;
    m_form->addRow(text, line);
    connect(line, &QLineEdit::textEdited, this, &SignInForm::edited);
    return line;
}

SignInKind SignInForm::kind() const
{
    return static_cast<SignInKind>(m_kind->currentData().toInt());
}

bool SignInForm::isOptional(Field field) const
{
    return (field == Field::Scope && !needsScope()) || field == Field::KeyId || field == Field::Authority;
}

/// Entra wants a scope, and only some servers have a usual one.
bool SignInForm::needsScope() const
{
    return isByEntra(kind()) && *traits(m_draft.endpoint(sideOf(m_who)).flavour).entraScope == '\0';
}

void SignInForm::setRow(Field field, bool visible)
{
    QWidget* widget = field == Field::KeyFile ? static_cast<QWidget*>(m_key) : line(field);
    if (QWidget* label = m_form->labelForField(widget)) {
        label->setVisible(visible);
    }
    widget->setVisible(visible);
}

void SignInForm::nameRow(QWidget* field, const QString& text)
{
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(field))) {
        label->setText(text);
    }
    field->setAccessibleName(text);
}

void SignInForm::showFields()
{
    bool more = false;
    for (int i = 0; i < signInFieldCount; ++i) {
        const auto one = static_cast<Field>(i);
        more = more || (uses(one) && isOptional(one));
        const bool filled = m_fields[i] && !m_fields[i]->text().isEmpty();
        setRow(one, uses(one) && (!isOptional(one) || m_more || filled));
    }
    m_moreButton->setVisible(more);
    m_test->setVisible(kind() != SignInKind::None || m_who != Identity::Heartbeat); // else there is nobody to sign in
    const QString secret = messages::secretName(kind());
    nameRow(line(Field::SecretText), secret);
    nameRow(m_key, secret);
    line(Field::SecretText)->setPlaceholderText(keptText());
    m_key->show(secret, keptText());
    nameRow(line(Field::ClientId),
            kind() == SignInKind::ManagedIdentity ? tr("Client ID (optional)") : tr("Client ID"));
    nameRow(line(Field::Scope), needsScope() ? tr("Scope") : tr("Scope (optional)"));
}

QString SignInForm::keptText() const
{
    PairDraft now = m_draft;
    now.signIn(m_who) = signIn();
    return now.hasUsableSecret(m_who) ? tr("Unchanged: the one that is kept") : QString();
}

QString SignInForm::titleText() const
{
    switch (m_who) {
    case Identity::Primary:
        return m_draft.pair.kind == PairKind::Managed ? tr("Sign-in to the service") : tr("Sign-in to the primary");
    case Identity::Secondary: return tr("Sign-in to the secondary");
    case Identity::Heartbeat: break;
    }
    return tr("Sign-in to write the heartbeat");
}

QString SignInForm::kindText(SignInKind kind) const
{
    return kind == SignInKind::None && m_who == Identity::Heartbeat ? tr("The same as the primary")
                                                                    : messages::label(kind);
}

void SignInForm::fillKinds(const SignInOffer& offer)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    if (m_who == Identity::Heartbeat) {
        m_kind->addItem(kindText(SignInKind::None), static_cast<int>(SignInKind::None));
    }
    for (const SignInKind kind : offer.kinds) {
        //: a way of signing in that the service itself names
        m_kind->addItem(tr("%1 (the service offers it)").arg(messages::label(kind)), static_cast<int>(kind));
    }
    for (const SignInKind kind : allSignInKinds()) {
        if (m_kind->findData(static_cast<int>(kind)) < 0) {
            m_kind->addItem(kindText(kind), static_cast<int>(kind));
        }
    }
}

void SignInForm::load(const PairDraft& draft)
{
    m_draft = draft;
    m_title->setText(titleText());
    // The same words stand at each sign-in of a page.
    //: %1: what a button does; %2: what it is about
    m_moreButton->setAccessibleName(tr("%1: %2").arg(m_moreButton->text(), titleText()));
    m_test->setSubject(titleText());
    const auto& seen = draft.seen(sideOf(m_who));
    const SignInOffer offer = seen ? seen->signIn : SignInOffer{};
    fillKinds(offer);
    SignIn now = draft.signIn(m_who);
    if (now == SignIn{} && m_who != Identity::Heartbeat && !draft.before && !offer.kinds.isEmpty()) {
        now.kind = offer.kinds.first();
        now.tenant = offer.tenant;
    }
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(now.kind)));
    line(Field::User)->setText(now.user);
    const bool likePrimary = m_who == Identity::Heartbeat && now == SignIn{};
    line(Field::Tenant)->setText(likePrimary ? draft.signIn(Identity::Primary).tenant : now.tenant);
    line(Field::ClientId)->setText(now.clientId);
    line(Field::Scope)->setText(now.scope);
    line(Field::KeyId)->setText(now.keyId);
    line(Field::Authority)->setText(now.authority.toDisplayString());
    const Secret given = draft.secrets.value(roleOf(m_who));
    line(Field::SecretText)->setText(isByFile(now.kind) ? QString() : QString::fromUtf8(given.reveal()));
    m_key->setKey(isByFile(now.kind) ? given : Secret{});
    m_test->forget();
    showFields();
}

SignIn SignInForm::signIn() const
{
    const auto text = [this](Field field) { return uses(field) ? line(field)->text().trimmed() : QString(); };
    SignIn signIn{.kind = kind(),
                  .user = text(Field::User),
                  .tenant = text(Field::Tenant),
                  .clientId = text(Field::ClientId),
                  .scope = text(Field::Scope),
                  .keyId = text(Field::KeyId)};
    signIn.authority = QUrl(text(Field::Authority), QUrl::StrictMode);
    return signIn;
}

std::optional<WizardStep::Problem> SignInForm::store(PairDraft& draft) const
{
    const QString role = roleOf(m_who);
    draft.signIn(m_who) = signIn();
    draft.secrets.remove(role);
    const Secret given = isByFile(kind()) ? m_key->key() : Secret(line(Field::SecretText)->text().toUtf8());
    if (needsSecret(kind()) && !given.isEmpty()) {
        draft.secrets.insert(role, given);
    }
    if (m_both) {
        copyToOther(draft);
    }
    const auto problem = problemOf(draft);
    return problem ? problem : secretProblem(draft);
}

std::optional<WizardStep::Problem> SignInForm::problemOf(const PairDraft& draft) const
{
    if (uses(Field::Authority) && !line(Field::Authority)->text().trimmed().isEmpty()
        && (!signIn().authority.isValid() || signIn().authority.host().isEmpty())) {
        return WizardStep::Problem{fieldProblem({Errc::Invalid, u"frontUrl"_s, {}}, line(Field::Authority)->text()),
                                   line(Field::Authority)};
    }
    for (const Error& problem : validate(draft.pair, {})) {
        const bool other = m_both && problem.subject.startsWith("secondary.signIn"_L1);
        if (!other && !problem.subject.startsWith(roleOf(m_who) + u".signIn"_s)) {
            continue;
        }
        QWidget* field = problem.subject.endsWith(".user"_L1)        ? line(Field::User)
                         : problem.subject.endsWith(".tenant"_L1)    ? line(Field::Tenant)
                         : problem.subject.endsWith(".clientId"_L1)  ? line(Field::ClientId)
                         : problem.subject.endsWith(".authority"_L1) ? line(Field::Authority)
                                                                     : static_cast<QWidget*>(m_kind);
        return WizardStep::Problem{fieldProblem(problem, {}), field};
    }
    if (needsScope() && signIn().scope.isEmpty()) {
        return WizardStep::Problem{tr("Enter the scope: this kind of server has no usual one."), line(Field::Scope)};
    }
    return std::nullopt;
}

std::optional<WizardStep::Problem> SignInForm::secretProblem(const PairDraft& draft) const
{
    if (!draft.mustGiveSecret(m_who) && !(m_both && draft.mustGiveSecret(Identity::Secondary))) {
        return std::nullopt;
    }
    return WizardStep::Problem{
        tr("The address or the sign-in has changed: give the secret again. The old one is not sent elsewhere."),
        isByFile(kind()) ? static_cast<QWidget*>(m_key) : line(Field::SecretText)};
}

void SignInForm::edited()
{
    m_test->forget();
}

/// The other side as this one, where both sign in alike.
void SignInForm::copyToOther(PairDraft& draft)
{
    draft.pair.secondary.signIn = draft.pair.primary.signIn;
    draft.secrets.remove(roleOf(Side::Secondary));
    if (const auto typed = draft.secrets.constFind(roleOf(Side::Primary)); typed != draft.secrets.cend()) {
        draft.secrets.insert(roleOf(Side::Secondary), *typed);
    }
}

void SignInForm::test()
{
    PairDraft draft = m_draft;
    if (const auto problem = store(draft)) {
        m_test->refuse(problem->text);
        problem->field->setFocus();
        return;
    }
    QList<Identity> all{m_who};
    if (m_both) {
        all << Identity::Secondary;
    }
    for (const Identity who : std::as_const(all)) {
        if (draft.lacksSecret(who)) {
            m_test->refuse(tr("Give the secret first."));
            return;
        }
    }
    m_test->run(draft, all);
}

} // namespace rekindle
