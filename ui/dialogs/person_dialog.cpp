// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/person_dialog.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/fields.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLost = 999'999'999;

QString& remembered()
{
    static QString name;
    return name;
}

} // namespace

QString PersonDialog::lastName()
{
    return remembered();
}

void PersonDialog::setLastName(const QString& name)
{
    remembered() = name;
}

PersonDialog::PersonDialog(const Texts& texts, const char* actionKind, QWidget* parent)
    : FormDialog(texts.title, parent)
{
    setObjectName(u"personDialog"_s);
    if (!texts.pairName.isEmpty()) {
        addSubject(texts.pairName, texts.environment);
    }
    addFacts(texts.facts);
    addWarning(texts.warning);
    addExplanation(texts.explanation);
    column()->addSpacing(space::s);
    m_kind = new ComboBox(u"milestoneKind"_s, this);
    m_kindLabel = addField(tr("What happened"), m_kind);
    m_time = new DateTimeEdit(u"milestoneTime"_s, this);
    m_time->setTimeSpec(messages::isUtc() ? Qt::UTC : Qt::LocalTime);
    m_timeLabel = addField(messages::isUtc() ? tr("When (UTC)") : tr("When (local time)"), m_time);
    m_timeProblem = parts::sentence(this, "badText", u"milestoneTimeProblem"_s);
    column()->addWidget(m_timeProblem);
    m_loss = new QWidget(this);
    m_least = new SpinBox(u"lossLeast"_s, 0, mostLost, m_loss);
    m_most = new SpinBox(u"lossMost"_s, 0, mostLost, m_loss);
    auto* numbers = new QHBoxLayout(m_loss);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->setSpacing(space::s);
    numbers->addWidget(m_least, 1);
    numbers->addWidget(new QLabel(u"–"_s, m_loss));
    numbers->addWidget(m_most, 1);
    m_lossLabel = addField(tr("Resources lost, at least and at most"), m_loss);
    m_lossLabel->setBuddy(m_least);
    m_least->setAccessibleName(tr("Resources lost, at least"));
    m_most->setAccessibleName(tr("Resources lost, at most"));
    for (QWidget* later : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_kindLabel),
                           static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_timeLabel),
                           static_cast<QWidget*>(m_timeProblem), m_loss, static_cast<QWidget*>(m_lossLabel)}) {
        later->hide();
    }
    m_who = new QLineEdit(this);
    m_who->setObjectName(u"personName"_s);
    m_who->setMaxLength(200);
    addField(tr("Your name"), m_who);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"personNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(84);
    m_noteNeeded = !texts.reason.isEmpty();
    addField(m_noteNeeded ? texts.reason : tr("Note (optional)"), m_note);
    m_ok = addButtons(texts.action, actionKind);
    m_ok->setDefault(texts.enterConfirms);
    connect(m_who, &QLineEdit::textChanged, this, &PersonDialog::check);
    connect(m_note, &QPlainTextEdit::textChanged, this, &PersonDialog::check);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &PersonDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PersonDialog::showLoss);
    connect(this, &QDialog::accepted, this, [this] { setLastName(who()); });
    if (!texts.nameTyped) {
        m_who->setText(lastName());
    }
    check();
    // Never the button: a key that was pressed a moment too late must not decide.
    if (m_who->text().isEmpty()) {
        m_who->setFocus();
    } else {
        m_note->setFocus();
    }
}

void PersonDialog::offer(const QList<MilestoneKind>& kinds, MilestoneKind preset)
{
    for (const MilestoneKind kind : kinds) {
        m_kind->addItem(messages::label(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(preset))));
    m_kind->setVisible(kinds.size() > 1);
    m_kindLabel->setVisible(kinds.size() > 1);
    showLoss();
}

void PersonDialog::offerTime(Instant earliest, Instant latest, Instant preset)
{
    m_earliest = messages::dateTime(earliest);
    m_latest = messages::dateTime(latest);
    m_open.start();
    m_time->setDateTime(messages::dateTime(preset));
    m_offered = m_time->dateTime();
    m_time->show();
    m_timeLabel->show();
    check();
}

void PersonDialog::offerLoss(const std::optional<CountRange>& counted)
{
    m_lossOffered = true;
    if (counted) {
        m_least->setValue(static_cast<int>(std::min<qint64>(counted->least, mostLost)));
        m_most->setValue(static_cast<int>(std::min<qint64>(counted->most, mostLost)));
    }
    showLoss();
}

void PersonDialog::showLoss()
{
    const bool wanted = m_lossOffered && kind() == MilestoneKind::DataLossAssessed;
    m_loss->setVisible(wanted);
    m_lossLabel->setVisible(wanted);
}

QString PersonDialog::timeProblem() const
{
    const QDateTime typed = m_time->dateTime();
    if (m_offered.isNull() || typed == m_offered) {
        return {};
    }
    if (typed > m_latest.addMSecs(m_open.elapsed())) {
        return tr("That moment is still ahead.");
    }
    return typed < m_earliest.addSecs(-1) ? tr("That is before the incident began.") : QString();
}

void PersonDialog::check()
{
    const QString problem = timeProblem();
    m_timeProblem->setText(problem);
    m_timeProblem->setVisible(!problem.isEmpty());
    const bool unreasoned = m_noteNeeded && m_note->toPlainText().trimmed().isEmpty();
    m_ok->setEnabled(!who().isEmpty() && problem.isEmpty() && !unreasoned);
}

std::optional<Instant> PersonDialog::changedTime() const
{
    return m_time->dateTime() == m_offered || m_offered.isNull()
               ? std::nullopt
               : std::optional(fromEpochMs(m_time->dateTime().toMSecsSinceEpoch()));
}

MilestoneKind PersonDialog::kind() const
{
    return static_cast<MilestoneKind>(m_kind->currentData().toInt());
}

QString PersonDialog::who() const
{
    return m_who->text().trimmed();
}

QString PersonDialog::note() const
{
    const QString written = m_note->toPlainText().trimmed();
    if (!m_lossOffered || kind() != MilestoneKind::DataLossAssessed) {
        return written;
    }
    const CountRange lost{std::min(m_least->value(), m_most->value()), std::max(m_least->value(), m_most->value())};
    //: a number of resources, or from – to
    const QString numbers = tr("Resources lost: %1.").arg(messages::count(lost));
    return written.isEmpty() ? numbers : QString(numbers + u' ' + written);
}

} // namespace rekindle
