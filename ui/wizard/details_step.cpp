// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/details_step.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/fields.h"
#include "wizard/duration_text.h"
#include "wizard/field_problem.h"
#include "wizard/heartbeat_form.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis longestObjective = 24h * 30; // as validate() has it
constexpr int longestName = 200;

QStringList groupsOf(const QList<Pair>& pairs)
{
    QStringList groups;
    for (const Pair& pair : pairs) {
        if (!pair.group.isEmpty() && !groups.contains(pair.group)) {
            groups << pair.group;
        }
    }
    groups.sort(Qt::CaseInsensitive);
    return groups;
}

constexpr auto shownText = "shownText";
constexpr auto shownMs = "shownMs";

void showDuration(QLineEdit* line, Millis duration)
{
    line->setText(durationText(duration));
    line->setProperty(shownText, line->text());
    line->setProperty(shownMs, qint64{duration.count()});
}

/// What a line says, when it is a possible objective. One that nobody changed says what it was given, however it is
/// written in the language of the window.
std::optional<Millis> durationOf(const QLineEdit* line)
{
    const auto typed = line->text() == line->property(shownText).toString()
                           ? std::optional(Millis{line->property(shownMs).toLongLong()})
                           : parseDuration(line->text());
    return typed && *typed >= Millis{1s} && *typed <= longestObjective ? typed : std::nullopt;
}

} // namespace

DetailsStep::DetailsStep(Theme& theme, PairAdmin& admin, QList<Pair> others, QWidget* parent)
    : WizardStep(parent)
    , m_others(std::move(others))
{
    setObjectName(u"detailsStep"_s);
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(space::l);
    m_form->setVerticalSpacing(space::s);
    m_name = addLine(u"pairName"_s, tr("Name"));
    m_group = addLine(u"pairGroup"_s, tr("Group (optional)"));
    auto* completer = new QCompleter(groupsOf(m_others), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_group->setCompleter(completer);
    m_environment = new ComboBox(u"pairEnvironment"_s, this);
    m_environment->setAccessibleName(tr("Environment"));
    for (const Environment environment : {Environment::Production, Environment::Test, Environment::Development}) {
        m_environment->addItem(messages::label(environment), static_cast<int>(environment));
    }
    m_form->addRow(tr("Environment"), m_environment);
    m_primaryName = addLine(u"primaryName"_s, tr("Region of the primary"));
    m_secondaryName = addLine(u"secondaryName"_s, tr("Region of the secondary"));
    m_rpo = addLine(u"pairRpo"_s, tr("At most this much may be lost (RPO)"));
    m_rto = addLine(u"pairRto"_s, tr("Back in service within (RTO)"));
    m_front = addLine(u"pairFront"_s, tr("Front name (optional)"));
    m_front->setPlaceholderText(u"https://fhir.example.org"_s);
    m_front->setLayoutDirection(Qt::LeftToRight);
    m_front->setToolTip(tr("The address that clients use and that moves at failover"));
    m_sharedGateway = new QCheckBox(tr("One gateway serves both addresses"), this);
    m_sharedGateway->setObjectName(u"sharedGateway"_s);
    m_sharedGateway->setAccessibleName(m_sharedGateway->text());
    m_sharedGateway->setToolTip(
        tr("Confirm it only if two services stand behind it. Otherwise two names that lead to the "
           "same address and port may be one service, and whether the secondary could take over "
           "is unknown."));
    m_form->addRow(m_sharedGateway);
    m_heartbeat = new HeartbeatForm(theme, admin, this);
    m_form->addRow(m_heartbeat);
    connect(m_environment, &QComboBox::currentIndexChanged, this,
            [this] { m_heartbeat->setEnvironment(environment()); });
}

QLineEdit* DetailsStep::addLine(const QString& name, const QString& text)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(text);
    line->setMaxLength(longestName);
    m_form->addRow(text, line);
    return line;
}

QString DetailsStep::title() const
{
    return tr("Name and objectives");
}

Environment DetailsStep::environment() const
{
    return static_cast<Environment>(m_environment->currentData().toInt());
}

void DetailsStep::enter(const PairDraft& draft)
{
    Pair pair = draft.pair;
    nameByAddress(pair); // two services of one host are told apart
    m_name->setText(pair.name);
    m_group->setText(pair.group);
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(pair.environment)));
    m_primaryName->setText(pair.primary.name);
    m_secondaryName->setText(pair.secondary.name);
    showDuration(m_rpo, pair.objectives.rpo);
    showDuration(m_rto, pair.objectives.rto);
    m_front->setText(pair.frontUrl.toDisplayString());
    m_sharedGateway->setChecked(pair.sharedGateway);
    m_sharedGateway->setVisible(mayShareGateway(pair));
    m_heartbeat->load(draft);
    m_heartbeat->setVisible(pair.kind == PairKind::Copied);
}

std::optional<WizardStep::Problem> DetailsStep::problemOf(const PairDraft& draft) const
{
    for (const Error& problem : validate(draft.pair, m_others)) {
        if (problem.subject == "name"_L1) {
            return Problem{fieldProblem(problem, m_name->text()), m_name};
        }
        if (problem.subject == "frontUrl"_L1) {
            return Problem{fieldProblem(problem, m_front->text()), m_front};
        }
    }
    return std::nullopt;
}

std::optional<WizardStep::Problem> DetailsStep::takeObjectives(Pair& pair)
{
    for (const auto& [line, target] : {std::pair(m_rpo, &pair.objectives.rpo), {m_rto, &pair.objectives.rto}}) {
        const auto typed = durationOf(line);
        if (!typed) {
            return Problem{tr("Write a duration of at most 30 days, such as 15 min, 90 s or 1 h 30 min."), line};
        }
        *target = *typed;
    }
    return std::nullopt;
}

std::optional<WizardStep::Problem> DetailsStep::leave(PairDraft& draft)
{
    Pair& pair = draft.pair;
    pair.name = m_name->text().trimmed();
    pair.group = m_group->text().trimmed();
    pair.environment = environment();
    pair.primary.name = m_primaryName->text().trimmed();
    pair.secondary.name = m_secondaryName->text().trimmed();
    pair.sharedGateway = mayShareGateway(pair) && m_sharedGateway->isChecked();
    nameByAddress(pair);
    const auto objective = takeObjectives(pair);
    const auto heartbeat = m_heartbeat->store(draft);
    pair.frontUrl = QUrl();
    if (const QString front = m_front->text().trimmed(); !front.isEmpty()) {
        const auto url = normaliseBaseUrl(front);
        if (!url) {
            return Problem{fieldProblem({Errc::Invalid, u"frontUrl"_s, url.error().detail}, front), m_front};
        }
        pair.frontUrl = *url;
    }
    auto problem = problemOf(draft);
    problem = problem ? problem : objective;
    return problem ? problem : heartbeat;
}

} // namespace rekindle
