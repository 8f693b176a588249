// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_card.h"

#include "charts/lag_chart.h"
#include "service/messages.h"
#include "widgets/parts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <array>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<Millis, 5> ranges{5min, 1h, 24h, 24h * 30, 24h * 365};
}

ChartCard::ChartCard(WatchSource& source, Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_source(source)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"chartCard"_s);
    m_title = parts::elided(this, "heading", u"chartTitle"_s);
    m_note = parts::sentence(this, "small", u"chartNote"_s);
    m_ranges = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_title, 1);
    for (int i = 0; i < static_cast<int>(ranges.size()); ++i) {
        auto* button = parts::button(this, "range", u"range%1Button"_s.arg(i));
        button->setCheckable(true);
        m_ranges->addButton(button, i);
        row->addWidget(button);
    }
    m_chart = new LagChart(theme, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::m);
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    column->addWidget(m_note);
    connect(m_ranges, &QButtonGroup::idClicked, this, &ChartCard::setRange);
    m_ranges->button(m_range)->setChecked(true);
    retranslate();
}

void ChartCard::setPair(const Pair& pair)
{
    const bool other = pair.id != m_pair.id;
    m_pair = pair;
    retranslate();
    if (other) {
        m_chart->clear(m_source.now() - ranges[static_cast<size_t>(m_range)], m_source.now(), pair.objectives.rpo);
        ask();
    }
}

void ChartCard::setRange(int index)
{
    m_range = index;
    m_ranges->button(index)->setChecked(true);
    ask();
}

void ChartCard::refresh()
{
    // A year's chart does not change with every probe: wait until the newest pixel column has grown old.
    const Millis column = ranges[static_cast<size_t>(m_range)] / std::max(1, m_chart->columns());
    if (m_source.now() - m_asked >= std::min<Millis>(column, 10min)) {
        ask();
    }
}

void ChartCard::ask()
{
    if (m_pair.id.isEmpty()) {
        return;
    }
    m_asked = m_source.now();
    const quint64 question = ++m_question;
    const Millis range = ranges[static_cast<size_t>(m_range)];
    auto* watcher = new QFutureWatcher<Result<History>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, question] {
        watcher->deleteLater();
        if (question == m_question && watcher->future().resultCount() > 0) {
            show(watcher->result());
        }
    });
    watcher->setFuture(m_source.history(m_pair.id, m_asked - range, m_asked, m_chart->columns()));
}

void ChartCard::show(const Result<History>& history)
{
    m_note->setVisible(!history);
    if (!history) {
        m_note->setText(messages::paragraph({messages::sentence(history.error()), messages::remedy(history.error())}));
        return;
    }
    m_chart->setHistory(*history, m_pair.objectives.rpo);
}

void ChartCard::retranslate()
{
    const QString name = m_pair.secondary.name;
    m_title->setText(name.isEmpty() ? tr("Staleness") : tr("Staleness of %1").arg(messages::isolated(name)));
    m_note->hide();
    const std::array<QString, ranges.size()> names{tr("5 min"), tr("1 h"), tr("24 h"), tr("30 d", "30 days"),
                                                   tr("1 y", "one year")};
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        auto* button = static_cast<QPushButton*>(m_ranges->button(i));
        parts::setText(button, names[static_cast<size_t>(i)]);
        button->setAccessibleDescription(tr("Range of the chart"));
    }
}

void ChartCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace rekindle
