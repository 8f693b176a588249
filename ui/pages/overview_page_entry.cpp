// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview remembers between runs, and how it is in the window.
#include "navigator.h"
#include "pages/overview_page.h"
#include "state_class.h"
#include "widgets/pair_table.h"

#include <QPointer>

#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

QVariantMap OverviewPage::memory() const
{
    const PairList::Arrangement a = m_list->arrangement();
    QVariantMap memory{{u"sort"_s, static_cast<int>(a.sort)},
                       {u"ascending"_s, a.order == Qt::AscendingOrder},
                       {u"grouped"_s, a.grouped},
                       {u"folded"_s, a.folded},
                       {u"problemsOnly"_s, a.problemsOnly}};
    QStringList hidden;
    for (const int column : m_table->columns().hidden) {
        hidden << QString::number(column);
    }
    hidden.sort();
    QStringList widths;
    for (auto it = m_table->columns().widths.cbegin(); it != m_table->columns().widths.cend(); ++it) {
        widths << QString::number(it.key()) + u':' + QString::number(it.value());
    }
    memory.insert(u"hidden"_s, hidden);
    memory.insert(u"widths"_s, widths);
    return memory;
}

void OverviewPage::recall(const QVariantMap& memory)
{
    PairList::Arrangement a;
    const int sort = memory.value(u"sort"_s, static_cast<int>(a.sort)).toInt();
    if (sort >= 0 && sort < PairList::sortCount) {
        a.sort = static_cast<PairList::Sort>(sort);
        a.order = memory.value(u"ascending"_s).toBool() ? Qt::AscendingOrder : Qt::DescendingOrder;
    }
    a.grouped = memory.value(u"grouped"_s).toBool();
    a.folded = memory.value(u"folded"_s).toStringList();
    a.problemsOnly = memory.value(u"problemsOnly"_s).toBool();
    m_list->setArrangement(a);
    PairTable::Columns columns;
    for (const QString& column : memory.value(u"hidden"_s).toStringList()) {
        columns.hidden.insert(column.toInt());
    }
    for (const QString& width : memory.value(u"widths"_s).toStringList()) {
        const int column = width.section(u':', 0, 0).toInt();
        const int pixels = width.section(u':', 1).toInt();
        if (column >= 0 && column < PairModel::ColumnCount && pixels > 0) {
            columns.widths.insert(column, std::min(pixels, 2000));
        }
    }
    m_table->setColumns(columns);
    refresh();
}

PageEntry OverviewPage::entry(const Ports& ports)
{
    const auto built = std::make_shared<QPointer<OverviewPage>>();
    const auto commands = [&source = ports.source, built](Navigator& navigator) {
        const QString group = tr("Action");
        return QList<Command>{{u"action.read"_s,
                               tr("Read all pairs now"),
                               {},
                               group,
                               {},
                               [&source] {
                                   for (const PairStatus& status : source.pairs()) {
                                       source.pollNow(status.pair.id);
                                   }
                               },
                               !source.pairs().isEmpty()},
                              {u"action.problems"_s,
                               tr("Show only the problems"),
                               {},
                               group,
                               {},
                               [&navigator, built] {
                                   navigator.showPage(u"overview"_s);
                                   (*built)->showProblemsOnly();
                               },
                               !source.pairs().isEmpty()}};
    };
    return {.code = u"overview"_s,
            .icon = u"overview"_s,
            .topic = u"overview"_s,
            .place = PageEntry::Place::Side,
            .keys = QKeySequence(Qt::CTRL | Qt::Key_1),
            .name = [] { return tr("Overview"); },
            .build =
                [ports, built](Navigator& navigator, QWidget* parent) {
                    *built = new OverviewPage(ports, navigator, parent);
                    return built->data();
                },
            .commands = commands,
            .badge =
                [&source = ports.source] {
                    int problems = 0;
                    for (const PairStatus& status : source.pairs()) {
                        problems +=
                            isProblem(attention(status, hasOpenOutage(source.incidents(status.pair.id)))) ? 1 : 0;
                    }
                    return problems;
                },
            .strip = {}};
}

} // namespace rekindle
