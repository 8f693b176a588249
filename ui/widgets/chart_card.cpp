// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_card.h"

#include "charts/lag_chart.h"
#include "charts/reduced.h"
#include "models/lag_table_model.h"
#include "service/messages.h"
#include "widgets/choice_button.h"
#include "widgets/flow.h"
#include "widgets/parts.h"
#include "widgets/save_as.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <array>
#include <cmath>
#include <utility>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Millis, ChartCard::rangeCount> ranges{5min, 1h, 24h, 24h * 30, 24h * 365};
constexpr int mostTitle = 200;
constexpr int firstRange = 1;

} // namespace

ChartCard::ChartCard(WatchSource& source, Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_source(source)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"chartCard"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    m_chart = new LagChart(theme, this);
    column->addLayout(buildHeader());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_chart);
    column->addWidget(m_stack, 1);
    m_note = parts::sentence(this, "small", u"chartNote"_s);
    m_note->hide();
    column->addWidget(m_note);
    m_files = new SaveAs([this](ExportFormat format) { return make(format); }, this);
    connect(m_files, &SaveAs::saved, this, [this](const QString& path) {
        m_note->setText(tr("Saved: %1").arg(messages::isolated(path)));
        m_note->show();
    });
    connect(m_files, &SaveAs::failed, this, &ChartCard::fail);
    connect(m_chart, &LagChart::viewChanged, this, [this] {
        showView();
        ask();
    });
    m_ranges->setChosen(firstRange);
    retranslate();
}

QLayout* ChartCard::buildHeader()
{
    m_title = parts::elided(this, "heading", u"chartTitle"_s);
    m_ranges = new ChoiceGroup(this);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_span = parts::label(this, "small", u"chartSpan"_s);
    m_back = parts::button(this, "range", u"chartBackButton"_s);
    m_now = parts::button(this, "range", u"chartNowButton"_s);
    m_tableButton = parts::button(this, "range", u"chartTableButton"_s);
    m_tableButton->setCheckable(true);
    m_save = parts::button(this, "range", u"chartSaveButton"_s);
    auto* row = new Flow(space::xs);
    row->addWidget(m_title);
    for (int i = 0; i < static_cast<int>(ranges.size()); ++i) {
        auto* button = new ChoiceButton("range", u"range%1Button"_s.arg(i), this);
        m_ranges->add(button, i);
        row->addWidget(button);
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_span), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_now),
                            static_cast<QWidget*>(m_tableButton), static_cast<QWidget*>(m_save)}) {
        row->addWidget(widget);
    }
    connect(m_ranges, &ChoiceGroup::chosen, this, &ChartCard::setRange);
    connect(m_back, &QPushButton::clicked, m_chart, &LagChart::back);
    connect(m_now, &QPushButton::clicked, m_chart, &LagChart::toNewest);
    connect(m_tableButton, &QPushButton::toggled, this, &ChartCard::showTable);
    connect(m_save, &QPushButton::clicked, this,
            [this] { m_files->ask(exportName(u"lag"_s, m_pair.name, m_source.now())); });
    return row;
}

QTableView* ChartCard::buildTable()
{
    auto* table = parts::table(this, u"lagTable"_s);
    m_rows = new LagTableModel(table);
    table->setModel(m_rows);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch); // all of it is seen without scrolling
    table->setAccessibleName(tr("Staleness over time"));
    return table;
}

void ChartCard::setPair(const Pair& pair)
{
    const bool other = pair.id != m_pair.id;
    const bool renamed = other || pair.secondary.name != m_pair.secondary.name;
    m_pair = pair;
    if (renamed) {
        retranslate();
    }
    m_chart->setRpo(pair.objectives.rpo);
    m_chart->setIncidents(m_source.incidents(pair.id), m_source.now());
    if (other) {
        ++m_question;
        m_waiting = false;
        m_chart->reset(m_source.now(), ranges[firstRange], pair.objectives.rpo);
        m_chart->setIncidents(m_source.incidents(pair.id), m_source.now());
        m_note->hide();
        showView();
        ask();
    }
}

void ChartCard::setRange(int index)
{
    m_chart->preset(ranges[static_cast<size_t>(index)]);
    showView();
}

void ChartCard::refresh()
{
    const Instant now = m_source.now();
    m_chart->setIncidents(m_source.incidents(m_pair.id), now);
    // A year's chart does not change with every probe: wait until the newest pixel column has grown old.
    const double column = m_chart->view().length() / std::max(1, m_chart->columns());
    if (static_cast<double>((now - m_asked).count()) >= std::min(column, 600'000.0)) {
        m_chart->setNow(now);
        showView();
        if (m_chart->zoom().follows()) {
            ask();
        }
    }
}

void ChartCard::ask()
{
    if (m_pair.id.isEmpty()) {
        return;
    }
    m_chart->setLoading(true);
    if (m_waiting) {
        m_again = true;
        return;
    }
    m_waiting = true;
    m_again = false;
    m_asked = m_source.now();
    m_chart->setNow(m_asked);
    // Half a view more on both sides: what is panned or zoomed out to next is there already.
    const ChartSpan& view = m_chart->view();
    const double margin = view.length() / 2;
    const Instant to = std::min(momentOf(view.to + margin), m_asked);
    const Instant from = std::max(momentOf(view.from - margin), m_asked - ZoomStack::longest);
    const int columns = static_cast<int>(
        std::ceil(m_chart->columns() * static_cast<double>((to - from).count()) / std::max(1.0, view.length())));
    reduced<LagChartData>(m_source.history(m_pair.id, from, to, columns), [columns](const History& history) {
        return chartData(history, columns);
    }).then(this, [this, question = m_question](const Result<LagChartData>& answer) {
        if (question == m_question) {
            m_waiting = false;
            take(answer);
        }
    });
    if (m_stack->currentWidget() == m_table) {
        askTable();
    }
}

void ChartCard::take(const Result<LagChartData>& answer)
{
    if (!answer) {
        m_chart->setLoading(false);
        fail(answer.error());
        m_failed = true;
    } else {
        if (std::exchange(m_failed, false)) {
            m_note->hide();
        }
        m_chart->setData(*answer);
    }
    if (m_again) {
        ask();
    }
}

void ChartCard::fail(const Error& error)
{
    m_note->setText(messages::paragraph({messages::sentence(error), messages::remedy(error)}));
    m_note->show();
}

void ChartCard::showView()
{
    const ChartSpan& view = m_chart->view();
    const bool follows = m_chart->zoom().follows();
    int chosen = -1; // none after zooming
    for (int i = 0; i < rangeCount; ++i) {
        const auto length = static_cast<double>(ranges[static_cast<size_t>(i)].count());
        chosen = follows && std::abs(length - view.length()) < 1 ? i : chosen;
    }
    m_ranges->setChosen(chosen);
    m_back->setEnabled(m_chart->zoom().canBack());
    m_now->setEnabled(!follows);
    // What there is no use for takes no room: the axis says the times, and the chosen range the rest.
    m_back->setVisible(m_back->isEnabled());
    m_now->setVisible(!follows);
    m_span->setVisible(chosen < 0);
    const Instant now = m_source.now();
    const auto text = [now](Instant t) {
        return now - t > 24h * 180 ? messages::moment(t) : messages::shortMoment(t, now); // with the year
    };
    //: a stretch of time: from, to
    m_span->setText(tr("%1 – %2").arg(text(momentOf(view.from)), follows ? tr("now") : text(momentOf(view.to))));
}

void ChartCard::showTable(bool on)
{
    if (on && !m_table) {
        m_table = buildTable();
        m_stack->addWidget(m_table);
    }
    m_stack->setCurrentWidget(on ? static_cast<QWidget*>(m_table) : m_chart);
    parts::setText(m_tableButton, on ? tr("Show as chart") : tr("Show as table"));
    if (on) {
        askTable();
    }
}

void ChartCard::askTable()
{
    const ChartSpan view = m_chart->view();
    reduced<QList<LagRow>>(m_source.history(m_pair.id, momentOf(view.from), momentOf(view.to), m_chart->columns()),
                           lagRows)
        .then(this, [this, view, question = m_question](const Result<QList<LagRow>>& rows) {
            if (question != m_question || view != m_chart->view()) {
                return;
            }
            if (rows) {
                m_rows->setRows(*rows);
            } else {
                fail(rows.error());
            }
        });
}

QString ChartCard::title() const
{
    const QString name = m_pair.secondary.name;
    return name.isEmpty() ? tr("Staleness") : tr("Staleness of %1").arg(messages::isolated(name));
}

QString ChartCard::rangeName(int index)
{
    const std::array<QString, ranges.size()> names{tr("5 min"), tr("1 h"), tr("24 h"), tr("30 d", "30 days"),
                                                   tr("1 y", "one year")};
    return names.at(static_cast<size_t>(index));
}

void ChartCard::retranslate()
{
    m_title->setText(title());
    // A longer line of buttons sooner goes on below than it cuts the title.
    m_title->setMinimumWidth(std::min(m_title->fontMetrics().horizontalAdvance(title()) + 4, Theme::px(mostTitle)));
    for (int i = 0; i < rangeCount; ++i) {
        auto* button = m_ranges->button(i);
        parts::setText(button, rangeName(i));
        parts::setSpoken(button, button->accessibleName(), tr("Range of the chart"));
    }
    parts::setText(m_back, tr("Back", "to the view before"));
    parts::setText(m_now, tr("Follow now"));
    parts::setText(m_tableButton, m_tableButton->isChecked() ? tr("Show as chart") : tr("Show as table"));
    parts::setText(m_save, tr("Save as…"));
    if (m_table) {
        m_table->setAccessibleName(tr("Staleness over time"));
        m_rows->retranslate();
    }
    showView();
}

void ChartCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace rekindle
