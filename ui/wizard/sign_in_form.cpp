// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/sign_in_form.h"

#include "fhir/flavours.h"
#include "service/messages.h"
#include "theme.h"
#include "widgets/parts.h"
#include "wizard/field_problem.h"
#include "wizard/key_field.h"
#include "wizard/sign_in_test.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr SignInKind allKinds[] = {SignInKind::None,
                                   SignInKind::EntraClientSecret,
                                   SignInKind::EntraCertificate,
                                   SignInKind::EntraDeviceCode,
                                   SignInKind::ManagedIdentity,
                                   SignInKind::SmartBackend,
                                   SignInKind::Basic,
                                   SignInKind::Bearer};
constexpr int longestSecret = 64 * 1024;

bool isEntra(SignInKind kind)
{
    return kind == SignInKind::EntraClientSecret || kind == SignInKind::EntraCertificate
           || kind == SignInKind::EntraDeviceCode;
}

bool byFile(SignInKind kind)
{
    return kind == SignInKind::EntraCertificate || kind == SignInKind::SmartBackend;
}

} // namespace

SignInForm::SignInForm(Theme& theme, PairAdmin& admin, Side side, QWidget* parent)
    : QWidget(parent)
    , m_admin(admin)
    , m_side(side)
{
    const QString role = roleOf(side);
    setObjectName(role + u"SignIn"_s);
    m_title = parts::label(this, "heading", role + u"SignInTitle"_s);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(space::l);
    m_form->setVerticalSpacing(space::s);
    buildFields();
    m_moreButton = parts::button(this, "range", role + u"MoreButton"_s);
    m_moreButton->setCheckable(true);
    parts::setText(m_moreButton, tr("More settings"));
    m_test = new SignInTest(theme, admin, role, this);
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
    setFocusProxy(m_kind);
}

void SignInForm::buildFields()
{
    const QString role = roleOf(m_side);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(role + u"SignInKind"_s);
    m_kind->setAccessibleName(tr("Sign-in"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(24);
    m_form->addRow(tr("Sign-in"), m_kind);
    addField(User, role + u"User"_s, tr("User name"));
    addField(Tenant, role + u"Tenant"_s, tr("Tenant"));
    addField(ClientId, role + u"ClientId"_s, tr("Client ID"));
    auto* secret = addField(SecretText, role + u"Secret"_s, tr("Secret"));
    secret->setEchoMode(QLineEdit::Password);
    secret->setMaxLength(longestSecret);
    m_key = new KeyField(m_admin, role, this);
    m_form->addRow(QString(), m_key);
    addField(Scope, role + u"Scope"_s, tr("Scope (optional)"));
    addField(KeyId, role + u"KeyId"_s, tr("Key ID (optional)"));
    addField(Authority, role + u"Authority"_s, tr("Sign-in address (optional)"));
}

QLineEdit* SignInForm::addField(Field field, const QString& name, const QString& text)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(text);
    line->setMaxLength(2048);
    m_fields[field] = line;
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
    return (field == Scope && !needsScope()) || field == KeyId || field == Authority;
}

/// Entra wants a scope, and only some servers have a usual one.
bool SignInForm::needsScope() const
{
    const bool entra = isEntra(kind()) || kind() == SignInKind::ManagedIdentity;
    return entra && *traits(m_draft.endpoint(m_side).flavour).entraScope == '\0';
}

bool SignInForm::uses(Field field) const
{
    const SignInKind k = kind();
    switch (field) {
    case User: return k == SignInKind::Basic;
    case Tenant: return isEntra(k);
    case ClientId: return isEntra(k) || k == SignInKind::SmartBackend || k == SignInKind::ManagedIdentity;
    case SecretText: return needsSecret(k) && !byFile(k);
    case KeyFile: return byFile(k);
    case Scope: return isEntra(k) || k == SignInKind::SmartBackend || k == SignInKind::ManagedIdentity;
    case KeyId: return k == SignInKind::SmartBackend;
    case Authority: return isEntra(k) || k == SignInKind::SmartBackend;
    case FieldCount: break;
    }
    return false;
}

void SignInForm::setRow(Field field, bool visible)
{
    QWidget* widget = field == KeyFile ? static_cast<QWidget*>(m_key) : m_fields[field];
    if (QWidget* label = m_form->labelForField(widget)) {
        label->setVisible(visible);
    }
    widget->setVisible(visible);
}

void SignInForm::showFields()
{
    bool more = false;
    for (int i = 0; i < FieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        more = more || (uses(field) && isOptional(field));
        const bool filled = m_fields[field] && !m_fields[field]->text().isEmpty();
        setRow(field, uses(field) && (!isOptional(field) || m_more || filled));
    }
    m_moreButton->setVisible(more);
    const QString secret = messages::secretName(kind());
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(m_fields[SecretText]))) {
        label->setText(secret);
    }
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(m_key))) {
        label->setText(secret);
    }
    m_fields[SecretText]->setAccessibleName(secret);
    m_fields[SecretText]->setPlaceholderText(keptText());
    m_key->show(secret, keptText());
    auto* client = qobject_cast<QLabel*>(m_form->labelForField(m_fields[ClientId]));
    if (client) {
        client->setText(kind() == SignInKind::ManagedIdentity ? tr("Client ID (optional)") : tr("Client ID"));
    }
    if (auto* scope = qobject_cast<QLabel*>(m_form->labelForField(m_fields[Scope]))) {
        scope->setText(needsScope() ? tr("Scope") : tr("Scope (optional)"));
    }
}

QString SignInForm::keptText() const
{
    PairDraft now = m_draft;
    now.endpoint(m_side).signIn = signIn();
    return now.hasUsableSecret(m_side) ? tr("Unchanged: the one that is kept") : QString();
}

void SignInForm::fillKinds(const SignInOffer& offer)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const SignInKind kind : offer.kinds) {
        //: a way of signing in that the service itself names
        m_kind->addItem(tr("%1 (the service offers it)").arg(messages::label(kind)), static_cast<int>(kind));
    }
    for (const SignInKind kind : allKinds) {
        if (!offer.kinds.contains(kind)) {
            m_kind->addItem(messages::label(kind), static_cast<int>(kind));
        }
    }
}

void SignInForm::load(const PairDraft& draft)
{
    m_draft = draft;
    const QString single = draft.pair.kind == PairKind::Managed ? tr("Sign-in to the service") : QString();
    m_title->setText(!single.isEmpty()         ? single
                     : m_side == Side::Primary ? tr("Sign-in to the primary")
                                               : tr("Sign-in to the secondary"));
    const auto& seen = draft.seen(m_side);
    const SignInOffer offer = seen ? seen->signIn : SignInOffer{};
    fillKinds(offer);
    SignIn now = draft.endpoint(m_side).signIn;
    if (now == SignIn{} && !draft.before && !offer.kinds.isEmpty()) {
        now.kind = offer.kinds.first();
        now.tenant = offer.tenant;
    }
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(now.kind)));
    m_fields[User]->setText(now.user);
    m_fields[Tenant]->setText(now.tenant);
    m_fields[ClientId]->setText(now.clientId);
    m_fields[Scope]->setText(now.scope);
    m_fields[KeyId]->setText(now.keyId);
    m_fields[Authority]->setText(now.authority.toDisplayString());
    m_fields[SecretText]->setText(byFile(now.kind) ? QString()
                                                   : QString::fromUtf8(draft.secrets.value(roleOf(m_side)).reveal()));
    m_key->setKey(byFile(now.kind) ? draft.secrets.value(roleOf(m_side)) : Secret{});
    showFields();
}

SignIn SignInForm::signIn() const
{
    const auto text = [this](Field field) { return uses(field) ? m_fields[field]->text().trimmed() : QString(); };
    SignIn signIn{.kind = kind(),
                  .user = text(User),
                  .tenant = text(Tenant),
                  .clientId = text(ClientId),
                  .scope = text(Scope),
                  .keyId = text(KeyId)};
    signIn.authority = QUrl(text(Authority), QUrl::StrictMode);
    return signIn;
}

std::optional<WizardStep::Problem> SignInForm::store(PairDraft& draft) const
{
    const QString role = roleOf(m_side);
    draft.endpoint(m_side).signIn = signIn();
    draft.secrets.remove(role);
    const Secret given = byFile(kind()) ? m_key->key() : Secret(m_fields[SecretText]->text().toUtf8());
    if (needsSecret(kind()) && !given.isEmpty()) {
        draft.secrets.insert(role, given);
    }
    if (uses(Authority) && !m_fields[Authority]->text().trimmed().isEmpty()
        && (!signIn().authority.isValid() || signIn().authority.host().isEmpty())) {
        return WizardStep::Problem{fieldProblem({Errc::Invalid, u"frontUrl"_s, {}}, m_fields[Authority]->text()),
                                   m_fields[Authority]};
    }
    for (const Error& problem : validate(draft.pair, {})) {
        if (!problem.subject.startsWith(role + u".signIn"_s)) {
            continue;
        }
        QWidget* field = problem.subject.endsWith(".user"_L1)        ? m_fields[User]
                         : problem.subject.endsWith(".tenant"_L1)    ? m_fields[Tenant]
                         : problem.subject.endsWith(".clientId"_L1)  ? m_fields[ClientId]
                         : problem.subject.endsWith(".authority"_L1) ? m_fields[Authority]
                                                                     : static_cast<QWidget*>(m_kind);
        return WizardStep::Problem{fieldProblem(problem, {}), field};
    }
    if (needsScope() && signIn().scope.isEmpty()) {
        return WizardStep::Problem{tr("Enter the scope: this kind of server has no usual one."), m_fields[Scope]};
    }
    const Endpoint* before = draft.endpointBefore(m_side);
    if (needsSecret(kind()) && given.isEmpty() && before && needsSecret(before->signIn.kind)
        && !draft.hasUsableSecret(m_side)) {
        return WizardStep::Problem{
            tr("The address or the sign-in has changed: give the secret again. The old one is not sent elsewhere."),
            byFile(kind()) ? static_cast<QWidget*>(m_key) : m_fields[SecretText]};
    }
    return std::nullopt;
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
    QList<Side> sides{m_side};
    if (m_both) {
        copyToOther(draft);
        sides << Side::Secondary;
    }
    for (const Side side : std::as_const(sides)) {
        if (needsSecret(kind()) && !draft.secrets.contains(roleOf(side)) && !draft.hasUsableSecret(side)) {
            m_test->refuse(tr("Give the secret first."));
            return;
        }
    }
    m_test->run(draft, sides);
}

} // namespace rekindle
