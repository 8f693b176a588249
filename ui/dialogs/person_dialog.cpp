// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/person_dialog.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/fields.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// The name that was given last in this run of the program.
QString& lastWho()
{
    static QString name;
    return name;
}

} // namespace

PersonDialog::PersonDialog(const Texts& texts, const char* actionKind, QWidget* parent)
    : FormDialog(texts.title, parent)
{
    setObjectName(u"personDialog"_s);
    if (!texts.pairName.isEmpty()) {
        addSubject(texts.pairName, texts.environment);
    }
    addExplanation(texts.explanation);
    column()->addSpacing(space::s);
    m_kind = new ComboBox(u"milestoneKind"_s, this);
    m_kindLabel = addField(tr("What happened"), m_kind);
    m_kind->hide();
    m_kindLabel->hide();
    m_time = new DateTimeEdit(u"milestoneTime"_s, this);
    m_timeLabel = addField(tr("When (local time)"), m_time);
    m_time->hide();
    m_timeLabel->hide();
    m_who = new QLineEdit(this);
    m_who->setObjectName(u"personName"_s);
    m_who->setMaxLength(200);
    addField(tr("Your name"), m_who);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"personNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(84);
    addField(tr("Note (optional)"), m_note);
    m_ok = addButtons(texts.action, actionKind);
    m_ok->setEnabled(false);
    connect(m_who, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_ok->setEnabled(!text.trimmed().isEmpty()); });
    if (texts.environment != Environment::Production) {
        m_who->setText(lastWho());
    }
    connect(this, &QDialog::accepted, this, [this] { lastWho() = who(); });
    if (m_ok->isEnabled()) {
        m_ok->setFocus();
    } else {
        m_who->setFocus();
    }
}

void PersonDialog::offer(const QList<MilestoneKind>& kinds, MilestoneKind preset)
{
    for (const MilestoneKind kind : kinds) {
        m_kind->addItem(messages::label(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(preset))));
    m_kind->show();
    m_kindLabel->show();
}

void PersonDialog::offerTime(Instant earliest, Instant latest, Instant preset)
{
    const auto local = [](Instant t) { return QDateTime::fromMSecsSinceEpoch(toEpochMs(t)); };
    m_time->setDateTimeRange(local(earliest), local(latest));
    m_time->setDateTime(local(preset));
    m_offered = m_time->dateTime();
    m_time->show();
    m_timeLabel->show();
}

std::optional<Instant> PersonDialog::changedTime() const
{
    return m_time->dateTime() == m_offered ? std::nullopt
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
    return m_note->toPlainText().trimmed();
}

} // namespace rekindle
