// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/addresses_step.h"

#include "service/messages.h"
#include "widgets/banner.h"
#include "widgets/fields.h"
#include "widgets/parts.h"
#include "wizard/endpoint_form.h"
#include "wizard/field_problem.h"

#include <QLabel>
#include <QLineEdit>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString& field)
{
    return field.endsWith(".baseUrl"_L1);
}

} // namespace

AddressesStep::AddressesStep(Theme& theme, PairAdmin& admin, QList<Pair> others, QWidget* parent)
    : WizardStep(parent)
    , m_others(std::move(others))
{
    setObjectName(u"addressesStep"_s);
    m_copied = new RadioButton(u"copiedChoice"_s,
                               tr("Two services: changes are copied from the primary to the secondary"), this);
    m_managed = new RadioButton(u"managedChoice"_s, tr("One address: the platform keeps the replica (managed)"), this);
    m_primary = new EndpointForm(theme, admin, Side::Primary, this);
    m_secondary = new EndpointForm(theme, admin, Side::Secondary, this);
    m_warning = new Banner(theme, this);
    m_warning->setObjectName(u"addressWarning"_s);
    m_warning->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    auto* kinds = new QVBoxLayout;
    kinds->setSpacing(space::s);
    kinds->addWidget(m_copied);
    kinds->addWidget(m_managed);
    column->addLayout(kinds);
    column->addWidget(m_primary);
    column->addWidget(m_secondary);
    column->addWidget(m_warning);
    column->addStretch(1);
    connect(m_copied, &QRadioButton::toggled, this, &AddressesStep::showKind);
    for (EndpointForm* form : {m_primary, m_secondary}) {
        connect(form, &EndpointForm::changed, this, [this] {
            m_secondary->inheritCa(m_primary->caFiles());
            warn();
            if (!isBusy()) {
                emit settled();
            }
        });
    }
}

QString AddressesStep::title() const
{
    return tr("Addresses");
}

void AddressesStep::enter(const PairDraft& draft)
{
    m_copied->setChecked(draft.pair.kind == PairKind::Copied);
    m_managed->setChecked(draft.pair.kind == PairKind::Managed);
    m_primary->load(draft);
    m_secondary->load(draft);
    showKind();
}

void AddressesStep::takeFocus()
{
    m_primary->field()->setFocus(Qt::OtherFocusReason);
}

bool AddressesStep::isBusy() const
{
    return m_primary->isAsking() || (kind() == PairKind::Copied && m_secondary->isAsking());
}

PairKind AddressesStep::kind() const
{
    return m_managed->isChecked() ? PairKind::Managed : PairKind::Copied;
}

void AddressesStep::showKind()
{
    const bool copied = kind() == PairKind::Copied;
    m_secondary->setVisible(copied);
    m_primary->setSingle(!copied);
    warn();
}

void AddressesStep::warn()
{
    QStringList text;
    const QUrl primary = m_primary->address();
    if (kind() == PairKind::Copied) {
        if (!primary.isEmpty() && primary == m_secondary->address()) {
            const Error same{Errc::SameService, messages::excerpt(primary.toDisplayString(), 80), {}};
            text << messages::sentence(same) << messages::remedy(same);
        } else if (m_primary->seen() && m_secondary->seen()) {
            for (const Error& warning : warnings(*m_primary->seen(), *m_secondary->seen())) {
                const Error shown{warning.code, messages::excerpt(warning.subject, 80), {}};
                text << messages::sentence(shown);
                if (warning.code == Errc::OtherVersion) {
                    text << u"FHIR "_s + messages::excerpt(warning.detail, 60) + u'.';
                }
                text << messages::remedy(shown);
            }
        }
    }
    m_warning->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        m_warning->set(StateClass::Watch, tr("Look at this before you go on"), messages::paragraph(text));
    }
}

std::optional<WizardStep::Problem> AddressesStep::problemOf(const PairDraft& draft) const
{
    for (const Error& problem : validate(draft.pair, m_others)) {
        if (isAddress(problem.subject)) {
            EndpointForm* form = problem.subject.startsWith("secondary"_L1) ? m_secondary : m_primary;
            const Error named{problem.code, problem.subject, problem.detail};
            QString text = fieldProblem(named, form->field()->text());
            if (problem.code == Errc::AddressTaken) {
                //: the name of a pair that has this address
                text += u' ' + tr("It is the pair %1.").arg(messages::isolated(messages::excerpt(problem.detail, 80)));
            }
            return Problem{text, form->field()};
        }
    }
    return std::nullopt;
}

std::optional<WizardStep::Problem> AddressesStep::leave(PairDraft& draft)
{
    const std::pair before(draft.pair.primary.baseUrl, draft.pair.secondary.baseUrl);
    auto problem = take(draft);
    if (before != std::pair(draft.pair.primary.baseUrl, draft.pair.secondary.baseUrl)) {
        draft.pair.sharedGateway = false; // that was said of other addresses
    }
    return problem;
}

std::optional<WizardStep::Problem> AddressesStep::take(PairDraft& draft)
{
    draft.pair.kind = kind();
    if (const auto problem = m_primary->store(draft)) {
        return problem;
    }
    if (kind() == PairKind::Managed) {
        draft.pair.secondary.baseUrl = QUrl();
        draft.secondary.reset();
        return problemOf(draft);
    }
    if (const auto problem = m_secondary->store(draft)) {
        return problem;
    }
    return problemOf(draft);
}

} // namespace rekindle
