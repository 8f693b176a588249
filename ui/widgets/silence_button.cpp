// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/silence_button.h"

#include "service/notifier.h"
#include "silence.h"
#include "widgets/parts.h"

#include <QMenu>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

SilenceButton::SilenceButton(Notifier& notifier, QWidget* parent)
    : Button(parent)
    , m_notifier(notifier)
{
    setObjectName(u"silenceButton"_s);
    setProperty("kind", u"plain"_s);
    setProperty("hasMenu", true);
    buildMenu();
    connect(&m_notifier, &Notifier::silenceChanged, this, &SilenceButton::refresh);
    connect(&m_notifier, &Notifier::noticed, this, &SilenceButton::refresh);
    connect(&m_notifier, &Notifier::cleared, this, &SilenceButton::refresh);
    retranslate();
}

void SilenceButton::buildMenu()
{
    m_choices = new QMenu(this);
    m_choices->setObjectName(u"silenceMenu"_s);
    const auto add = [this](const QString& name) {
        QAction* action = m_choices->addAction(QString());
        action->setObjectName(name);
        return action;
    };
    m_acknowledge = add(u"silenceAcknowledge"_s);
    connect(m_acknowledge, &QAction::triggered, this, [this] { m_notifier.acknowledge(m_id); });
    m_choices->addSeparator();
    for (qsizetype i = 0; const SilenceChoice& choice : silenceChoices(m_notifier.now())) {
        m_snoozes.append(add(u"silence_"_s + choice.code));
        connect(m_snoozes.back(), &QAction::triggered, this,
                [this, i] { m_notifier.snooze(m_id, silenceChoices(m_notifier.now())[i].until); });
        ++i;
    }
    m_wake = add(u"silenceWake"_s);
    connect(m_wake, &QAction::triggered, this, [this] { m_notifier.wake(m_id); });
    m_choices->addSeparator();
    m_plan = add(u"silencePlan"_s);
    connect(m_plan, &QAction::triggered, this, &SilenceButton::planAsked);
    m_off = add(u"silenceOff"_s);
    m_off->setCheckable(true);
    connect(m_off, &QAction::triggered, this, [this](bool off) { m_notifier.setOff(m_id, off); });
    connect(m_choices, &QMenu::aboutToShow, this, &SilenceButton::refresh);
    setMenu(m_choices);
}

void SilenceButton::setPair(const PairId& id)
{
    m_id = id;
    refresh();
}

void SilenceButton::refresh()
{
    const Silence silence = m_notifier.silence(m_id);
    const Instant now = m_notifier.now();
    const bool snoozed = silence.snoozedUntil && *silence.snoozedUntil > now;
    m_acknowledge->setEnabled(m_notifier.needsAttention(m_id));
    m_wake->setVisible(snoozed);
    m_off->setChecked(silence.off);
    const auto all = m_notifier.snoozedAllUntil();
    if (silence.off) {
        parts::setText(this, tr("Notices: off"));
    } else if (snoozed || all) {
        parts::setText(this, silentUntil(std::max(snoozed ? *silence.snoozedUntil : *all, all.value_or(now)), now));
    } else if (silence.acknowledged) {
        parts::setText(this, tr("Notices: acknowledged"));
    } else {
        parts::setText(this, tr("Notices"));
    }
}

void SilenceButton::retranslate()
{
    m_acknowledge->setText(tr("Acknowledge: I know of it"));
    const QList<SilenceChoice> choices = silenceChoices(m_notifier.now());
    for (qsizetype i = 0; i < m_snoozes.size(); ++i) {
        m_snoozes[i]->setText(choices[i].text);
    }
    m_wake->setText(tr("No longer silent"));
    m_plan->setText(tr("Work planned at a service…"));
    m_off->setText(tr("Never tell me about this pair"));
    setToolTip(tr("Whether you are told when something happens to this pair"));
    refresh();
}

} // namespace rekindle
