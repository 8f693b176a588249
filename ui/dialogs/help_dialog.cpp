// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/help_dialog.h"

#include "help_topics.h"
#include "service/language.h"
#include "widgets/parts.h"
#include "window_place.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 135; ///< per cent
constexpr int headingSize[] = {type::title, 16, type::body};

QString topicOf(const QListWidgetItem* item)
{
    return item ? item->data(Qt::UserRole).toString() : QString();
}

/// Qt's Markdown reader knows neither our type scale nor our spacing.
void dress(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? space::l : 0);
        format.setBottomMargin(block.textList() ? space::xs : space::s);
        cursor.setBlockFormat(format);
        if (level > 0) {
            QTextCharFormat letters = block.begin().fragment().charFormat();
            letters.clearProperty(QTextFormat::FontSizeAdjustment);
            letters.setFont(Theme::font(headingSize[std::min(level, 3) - 1], QFont::DemiBold));
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.setCharFormat(letters);
        }
    }
}

} // namespace

HelpDialog::HelpDialog(const Language& language, Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_language(language)
    , m_theme(theme)
{
    setObjectName(u"helpDialog"_s);
    build();
    auto* backKey = new QAction(this);
    backKey->setShortcut(QKeySequence::Back);
    addAction(backKey);
    connect(backKey, &QAction::triggered, this, &HelpDialog::back);
    auto* searchKey = new QAction(this);
    searchKey->setShortcut(QKeySequence::Find);
    addAction(searchKey);
    connect(searchKey, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_back, &QPushButton::clicked, this, &HelpDialog::back);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpDialog::nextHit);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (const QString topic = topicOf(item); !topic.isEmpty() && topic != m_topic) {
            open(topic);
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const QString topic = help::topicOfLink(link.toString()); !topic.isEmpty()) {
            open(topic);
        }
    });
    connect(&m_theme, &Theme::changed, this, &HelpDialog::render);
    resize(sizeOnScreen(*this, {900, 640}));
    retranslate();
}

void HelpDialog::build()
{
    m_back = parts::button(this, "plain", u"helpBackButton"_s);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    m_topics = new QListWidget(this);
    m_topics->setObjectName(u"helpTopics"_s);
    m_topics->setMaximumWidth(230);
    m_topics->setWordWrap(true);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_none = parts::sentence(this, "dim", u"helpNone"_s);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->setOpenExternalLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::l);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(m_search);
    left->addWidget(m_topics, 1);
    left->addWidget(m_none);
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addLayout(top);
    right->addWidget(m_text, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::l, space::l, space::l);
    row->setSpacing(space::l);
    row->addLayout(left, 1);
    row->addLayout(right, 3);
}

void HelpDialog::showTopic(const QString& topic)
{
    m_search->clear();
    open(topic);
    m_text->setFocus();
}

void HelpDialog::open(const QString& topic)
{
    if (topic != m_topic && help::topics().contains(topic)) {
        if (!m_topic.isEmpty()) {
            m_visited.append(m_topic);
        }
        m_topic = topic;
    }
    render();
}

void HelpDialog::back()
{
    if (!m_visited.isEmpty()) {
        m_topic = m_visited.takeLast();
        render();
    }
}

void HelpDialog::search()
{
    const QString wanted = m_search->text().trimmed();
    bool any = false;
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem* item = m_topics->item(row);
        const bool fits = help::text(topicOf(item), m_language.installed()).contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        any = any || fits;
    }
    m_none->setVisible(!any);
    mark();
}

void HelpDialog::mark()
{
    QList<QTextEdit::ExtraSelection> hits;
    const QString wanted = m_search->text().trimmed();
    QTextCursor cursor(m_text->document());
    while (!wanted.isEmpty() && !(cursor = m_text->document()->find(wanted, cursor)).isNull()) {
        QTextEdit::ExtraSelection hit;
        hit.cursor = cursor;
        hit.format.setBackground(m_theme.tokens().tintOf(StateClass::Watch));
        hit.format.setForeground(m_theme.tokens().text);
        hits.append(hit);
    }
    m_text->setExtraSelections(hits);
    if (!hits.isEmpty()) {
        QTextCursor first = hits.first().cursor;
        first.setPosition(first.selectionStart());
        m_text->setTextCursor(first);
    }
}

void HelpDialog::nextHit()
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty() || m_text->find(wanted)) {
        return;
    }
    // Through with this topic: on to the next one that has it, and round again.
    const int rows = m_topics->count();
    for (int step = 1; step <= rows; ++step) {
        const QListWidgetItem* item = m_topics->item((m_topics->currentRow() + step) % rows);
        if (!item->isHidden()) {
            open(topicOf(item));
            m_text->moveCursor(QTextCursor::Start);
            m_text->find(wanted);
            return;
        }
    }
}

void HelpDialog::render()
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (topicOf(m_topics->item(row)) == m_topic) {
            m_topics->setCurrentRow(row);
        }
    }
    m_back->setEnabled(!m_visited.isEmpty());
    QTextDocument* document = m_text->document();
    document->setDefaultFont(Theme::font(type::body));
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document->setDefaultTextOption(option);
    m_text->setMarkdown(help::text(m_topic, m_language.installed()));
    dress(*document);
    m_text->moveCursor(QTextCursor::Start);
    mark();
}

void HelpDialog::retranslate()
{
    setWindowTitle(tr("Help"));
    parts::setText(m_back, tr("Back"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_topics->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Text of the help"));
    m_none->setText(tr("No topic contains that."));
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    for (const QString& topic : help::topics()) {
        auto* item = new QListWidgetItem(help::title(topic, m_language.installed()), m_topics);
        item->setData(Qt::UserRole, topic);
    }
    search();
    if (!m_topic.isEmpty()) {
        render();
    }
}

void HelpDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        retranslate();
    }
}

} // namespace rekindle
