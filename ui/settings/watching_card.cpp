// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/watching_card.h"

#include "widgets/fields.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

int seconds(Millis d)
{
    return static_cast<int>(d / 1s);
}

void setQuietly(QSpinBox* box, int value)
{
    const QSignalBlocker blocker(box);
    box->setValue(value);
}

} // namespace

WatchingCard::WatchingCard(SettingsControl& control, QWidget* parent)
    : SettingsCard(parent, u"watchingCard"_s)
    , m_control(control)
{
    m_probe = addNumber(u"probePeriodBox"_s, 5, 3600, m_probeRow);
    m_heartbeat = addNumber(u"heartbeatPeriodBox"_s, 5, 3600, m_heartbeatRow);
    m_retention = addNumber(u"retentionBox"_s, 1, 3650, m_retentionRow);
    m_controls = new QLineEdit(this);
    m_controls->setObjectName(u"controlsEdit"_s);
    m_controlsRow = addRow(m_controls);
    connect(m_controls, &QLineEdit::editingFinished, this, &WatchingCard::takeControls);
    m_hint = parts::sentence(this, "small");
    addWide(m_hint);
    connect(m_probe, &QSpinBox::valueChanged, this,
            [this](int value) { change(m_control, [value](Settings& s) { s.probePeriod = value * 1s; }); });
    connect(m_heartbeat, &QSpinBox::valueChanged, this,
            [this](int value) { change(m_control, [value](Settings& s) { s.heartbeatPeriod = value * 1s; }); });
    connect(m_retention, &QSpinBox::valueChanged, this,
            [this](int value) { change(m_control, [value](Settings& s) { s.retentionDays = value; }); });
    connect(&control, &SettingsControl::changed, this, &WatchingCard::showSettings);
    showSettings(control.settings());
    retranslate();
}

QSpinBox* WatchingCard::addNumber(const QString& name, int least, int most, Row& row)
{
    auto* box = new SpinBox(name, least, most, this);
    box->setMaximumWidth(120);
    auto* line = new QHBoxLayout;
    line->addWidget(box);
    line->addStretch(1);
    row = addRow(line, box);
    return box;
}

void WatchingCard::takeControls()
{
    const auto controls = parseControls(m_controls->text());
    if (!controls) {
        setResult(tr("A control address is https://host or http://host, at most four, apart by spaces."));
        return;
    }
    setResult({});
    if (*controls != m_control.settings().controls) {
        change(m_control, [urls = *controls](Settings& s) { s.controls = urls; });
    }
}

void WatchingCard::showSettings(const Settings& settings)
{
    if (!m_controls->hasFocus() || !m_controls->isModified()) {
        m_controls->setText(QUrl::toStringList(settings.controls).join(u' '));
    }
    setQuietly(m_probe, seconds(settings.probePeriod));
    setQuietly(m_heartbeat, seconds(settings.heartbeatPeriod));
    setQuietly(m_retention, settings.retentionDays);
}

void WatchingCard::retranslate()
{
    setHeading(tr("Watching"));
    setRow(m_probeRow, tr("Probe period in seconds"));
    setRow(m_heartbeatRow, tr("Heartbeat period in seconds"));
    setRow(m_retentionRow, tr("Keep samples for days"));
    setRow(m_controlsRow, tr("Control addresses"));
    m_controls->setPlaceholderText(tr("Two names outside your pairs, such as status.example.org"));
    m_hint->setText(
        tr("The periods are those of new pairs; a pair keeps its own. After that many days only summaries of "
           "the samples are kept, for good. Control addresses are asked only while a primary fails: their answer "
           "proves that your own network works."));
}

} // namespace rekindle
