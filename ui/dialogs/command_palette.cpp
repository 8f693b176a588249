// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/command_palette.h"

#include "models/command_delegate.h"
#include "models/command_model.h"
#include "widgets/parts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(const QList<Command>& commands, Theme& theme, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", u"palette"_s);
    setWindowTitle(tr("Commands"));
    m_model = new CommandModel(commands, this);
    build(theme);
    connect(m_filter, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { runRow(index.row()); });
    filter({});
    place();
    m_filter->setFocus();
}

void CommandPalette::build(Theme& theme)
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"commandFilter"_s);
    m_filter->setPlaceholderText(tr("Type a page, a pair or an action"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setMaxLength(100);
    m_filter->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows work from the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_none = parts::sentence(this, "dim", u"commandNone"_s);
    m_none->setText(tr("Nothing has that name."));
    m_none->setContentsMargins(space::s, 0, space::s, space::s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
}

void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int wide = std::min(620, window->width() - 2 * space::xl);
    const int high = std::min(460, window->height() - 6 * space::xl);
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - wide) / 2, 3 * space::xl));
    setGeometry(QRect(corner, QSize(wide, high)));
}

void CommandPalette::filter(const QString& text)
{
    m_model->setFilter(text);
    m_none->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
}

void CommandPalette::runRow(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->at(row).enabled) {
        return;
    }
    const auto run = m_model->at(row).run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const int row = m_list->currentIndex().row();
    int last = m_model->rowCount() - 1; // of those that can be run: the others are at the end
    while (last > 0 && !m_model->at(last).enabled) {
        --last;
    }
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const auto choose = [this, last](int wanted) {
        m_list->setCurrentIndex(m_model->index(std::clamp(wanted, 0, std::max(0, last)), 0));
        return true;
    };
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: return choose(row == last ? 0 : row + 1);
    case Qt::Key_Up: return choose(row <= 0 ? last : row - 1);
    case Qt::Key_PageDown: return choose(row + page);
    case Qt::Key_PageUp: return choose(row - page);
    case Qt::Key_Return:
    case Qt::Key_Enter: runRow(row); return true;
    default: return false;
    }
}

void CommandPalette::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow()) {
        close();
    }
}

} // namespace rekindle
