// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/pair_wizard.h"

#include "dialogs/discard_dialog.h"
#include "service/messages.h"
#include "when_done.h"
#include "widgets/parts.h"
#include "widgets/result_line.h"
#include "window_place.h"
#include "wizard/addresses_step.h"
#include "wizard/details_step.h"
#include "wizard/sign_in_step.h"
#include "wizard/summary_step.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

PairDraft draftOf(const PairAdmin& admin, const std::optional<Pair>& edited, const Settings& settings)
{
    PairDraft draft;
    draft.place = admin.hasKeychain() ? SecretPlace::Keychain : SecretPlace::Session;
    draft.before = edited;
    draft.sameSignIn = !edited;
    draft.pair = edited ? *edited : newPair(settings);
    return draft;
}

/// Scrolls up and down only, so it is never narrower than what is in it.
class StepScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int content = widget() ? widget()->minimumSizeHint().width() : 0;
        return {std::max(512, content + verticalScrollBar()->sizeHint().width()), 260};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry(); // a section was opened
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

PairWizard::PairWizard(Theme& theme, PairAdmin& admin, QList<Pair> others, const std::optional<Pair>& edited,
                       const Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_admin(admin)
    , m_draft(draftOf(admin, edited, settings))
{
    setObjectName(u"pairWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(edited ? tr("Edit pair") : tr("Add pair"));
    resize(sizeOnScreen(*this, {720, 680}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    buildHeader(column);
    m_summary = new SummaryStep(theme, m_stack);
    addStep(new AddressesStep(theme, admin, others, m_stack));
    addStep(new SignInStep(theme, admin, m_stack));
    addStep(new DetailsStep(theme, admin, others, m_stack));
    addStep(m_summary);
    m_problem = new ResultLine(theme, u"wizardProblem"_s, this);
    column->addWidget(m_problem);
    buildButtons(column);
    showStep(0);
}

void PairWizard::buildHeader(QVBoxLayout* column)
{
    m_title = parts::sentence(this, "title", u"wizardTitle"_s);
    m_title->setText(windowTitle());
    m_stepText = parts::sentence(this, "small", u"wizardSteps"_s);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_title);
    column->addWidget(m_stepText);
    column->addWidget(m_stack, 1);
}

void PairWizard::buildButtons(QVBoxLayout* column)
{
    m_cancel = parts::button(this, "plain", u"cancelButton"_s);
    parts::setText(m_cancel, tr("Cancel"));
    m_back = parts::button(this, "plain", u"backButton"_s);
    parts::setText(m_back, tr("&Back"));
    m_next = parts::button(this, "primary", u"nextButton"_s);
    m_next->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_back, &QPushButton::clicked, this, &PairWizard::back);
    connect(m_next, &QPushButton::clicked, this, &PairWizard::next);
}

void PairWizard::addStep(WizardStep* step)
{
    // A step keeps clear of the scroll bar.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    step->setContentsMargins(mirrored ? space::m : 0, 0, mirrored ? 0 : space::m, 0);
    m_steps.append(step);
    noteEdits(step);
    connect(step, &WizardStep::settled, this, [this, step] {
        if (m_waiting && m_steps.at(currentStep()) == step) {
            next();
        }
    });
    auto* scroll = new StepScroll(m_stack);
    scroll->setObjectName(step->objectName() + u"Scroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(step);
    m_scrolls.append(scroll);
    m_stack->addWidget(scroll);
}

void PairWizard::noteEdits(QWidget* step)
{
    const auto touched = [this] { m_touched = true; };
    for (auto* line : step->findChildren<QLineEdit*>()) {
        connect(line, &QLineEdit::textEdited, this, touched);
    }
    for (auto* box : step->findChildren<QComboBox*>()) {
        connect(box, &QComboBox::activated, this, touched);
    }
    for (auto* button : step->findChildren<QAbstractButton*>()) {
        if (button->isCheckable()) {
            connect(button, &QAbstractButton::clicked, this, touched);
        }
    }
}

void PairWizard::reject()
{
    if (!m_touched) {
        QDialog::reject();
        return;
    }
    if (!findChild<DiscardDialog*>()) {
        auto* dialog = new DiscardDialog(this);
        connect(dialog, &QDialog::accepted, this, [this] { QDialog::reject(); });
        dialog->open();
    }
}

int PairWizard::currentStep() const
{
    return m_stack->currentIndex();
}

void PairWizard::showSteps()
{
    QStringList names;
    for (int i = 0; i < m_steps.size(); ++i) {
        names << m_steps.at(i)->title();
    }
    const int at = currentStep();
    //: %1 and %2 are numbers, %3 is the title of the step
    const QString step =
        tr("Step %1 of %2: %3").arg(QLocale().toString(at + 1), QLocale().toString(m_steps.size()), names.at(at));
    m_stepText->setText(step);
    setAccessibleDescription(step);
}

void PairWizard::showStep(int index)
{
    m_problem->clear();
    m_waiting = false;
    WizardStep* step = m_steps.at(index);
    step->enter(m_draft);
    m_stack->setCurrentIndex(index);
    m_scrolls.at(index)->ensureVisible(0, 0);
    m_back->setEnabled(index > 0);
    const bool last = index == m_steps.size() - 1;
    parts::setText(m_next, last ? tr("&Save") : tr("&Next"));
    showSteps();
    if (last) {
        m_next->setFocus();
    } else {
        step->takeFocus();
    }
}

void PairWizard::refuse(const QString& text, QWidget* field)
{
    m_problem->set(StateClass::Bad, text);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textEdited, m_problem, &ResultLine::clear, Qt::UniqueConnection);
    } else if (auto* box = qobject_cast<QAbstractButton*>(field)) {
        connect(box, &QAbstractButton::toggled, m_problem, &ResultLine::clear, Qt::UniqueConnection);
    }
    if (field) {
        field->setFocus();
        m_scrolls.at(currentStep())->ensureWidgetVisible(field);
    }
}

void PairWizard::next()
{
    if (m_refused) {
        m_draft.place = SecretPlace::Session;
        save();
        return;
    }
    const int at = currentStep();
    if (at == m_steps.size() - 1) {
        save();
        return;
    }
    const auto problem = m_steps.at(at)->leave(m_draft);
    if (!problem && m_steps.at(at)->isBusy() && !m_waiting) {
        m_waiting = true;
        m_problem->wait(tr("Waiting for the services to answer. Choose Next again to go on without."));
        return;
    }
    m_waiting = false;
    if (problem) {
        refuse(problem->text, problem->field);
        return;
    }
    showStep(at + 1);
}

void PairWizard::back()
{
    const int at = currentStep();
    if (at > 0) {
        m_refused = false;
        m_steps.at(at)->leave(m_draft); // what is wrong is told when going forward again
        showStep(at - 1);
    }
}

QString PairWizard::errorText(const Error& error) const
{
    const QString subject = error.code == Errc::AddressTaken ? m_draft.pair.primary.baseUrl.toDisplayString()
                            : error.code == Errc::NameTaken  ? m_draft.pair.name
                                                             : error.subject;
    const Error shown{error.code, messages::excerpt(subject, 120), {}};
    return messages::paragraph({messages::sentence(shown), messages::remedy(shown)});
}

void PairWizard::save()
{
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    m_problem->wait(m_draft.secrets.isEmpty() || m_draft.place == SecretPlace::Session
                        ? tr("Saving the pair…")
                        : tr("Saving the pair. Waiting for the keychain…"));
    const auto change = m_draft.before ? PairRegistry::Change::Edit : PairRegistry::Change::Add;
    whenDone(m_admin.savePair(m_draft.pair, m_draft.secrets, m_draft.place, change), m_admin, this,
             [this](const Result<void>& result) { saveEnded(result); });
}

void PairWizard::saveEnded(const Result<void>& result)
{
    m_problem->clear();
    m_next->setEnabled(true);
    m_back->setEnabled(true);
    if (result) {
        emit saved(m_draft.pair.id);
        accept();
        return;
    }
    if (result.error().code != Errc::Secret || m_draft.place == SecretPlace::Session) {
        refuse(errorText(result.error()), nullptr);
        return;
    }
    m_refused = true;
    m_summary->showRefused({result.error().code, m_draft.pair.name, result.error().detail});
    m_scrolls.at(currentStep())->ensureVisible(0, 0);
    parts::setText(m_next, tr("&Keep for this session only"));
    m_next->setFocus();
}

void PairWizard::pairGone(const PairId& id)
{
    if (!m_draft.before || m_draft.before->id != id) {
        return;
    }
    m_draft.before.reset(); // and its secrets are gone with it
    m_problem->set(StateClass::Watch, tr("This pair was removed meanwhile. Saving adds it again."));
}

} // namespace rekindle
