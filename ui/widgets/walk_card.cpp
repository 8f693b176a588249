// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/walk_card.h"

#include "widgets/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

/// A number in a circle; done: a tick on the colour of good.
class WalkCard::Mark : public QWidget
{
public:
    Mark(Theme& theme, int number, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_number(number)
    {
        setFixedSize(24, 24);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    void set(bool done, bool now)
    {
        m_done = done;
        m_now = now;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(QPen(m_done ? t.of(StateClass::Good) : m_now ? t.accent : t.line, 1.5));
        painter.setBrush(m_done ? t.tintOf(StateClass::Good) : m_now ? t.accentTint : t.surface);
        painter.drawEllipse(circle);
        if (m_done) {
            painter.setPen(QPen(t.of(StateClass::Good), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF{{7.5, 12.5}, {10.8, 15.8}, {16.5, 8.8}});
            return;
        }
        painter.setPen(m_now ? t.accent : t.dim);
        painter.setFont(Theme::font(type::small, QFont::DemiBold));
        painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
    }

private:
    Theme& m_theme;
    int m_number;
    bool m_done{false};
    bool m_now{false};
};

WalkCard::WalkCard(Theme& theme, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"walkCard"_s);
    m_head = parts::label(this, "heading");
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < PracticeWalk::stepCount; ++i) {
        Line& line = m_lines[static_cast<size_t>(i)];
        line.mark = new Mark(theme, i + 1, this);
        line.text = parts::sentence(this, "plain", u"walkText%1"_s.arg(i));
        line.text->setMinimumHeight(28);
        line.button = parts::button(this, "range", u"walkButton%1"_s.arg(i));
        grid->addWidget(line.mark, i, 0);
        grid->addWidget(line.text, i, 1);
        grid->addWidget(line.button, i, 2);
        connect(line.button, &QPushButton::clicked, this,
                [this, i] { emit stepAsked(static_cast<PracticeWalk::Step>(i)); });
    }
    m_hint = parts::sentence(this, "small", u"walkHint"_s);
    m_restart = parts::button(this, "range", u"walkRestartButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_head);
    column->addLayout(grid);
    column->addWidget(m_hint);
    column->addWidget(m_restart, 0, Qt::AlignLeading);
    connect(m_restart, &QPushButton::clicked, this, &WalkCard::restartAsked);
    retranslate();
}

void WalkCard::show(PracticeWalk::Step now, const QString& hint)
{
    for (int i = 0; i < PracticeWalk::stepCount; ++i) {
        const Line& line = m_lines[static_cast<size_t>(i)];
        const auto step = static_cast<PracticeWalk::Step>(i);
        const bool done = step < now;
        line.mark->set(done, step == now);
        parts::setKind(line.text, step == now ? "plain" : "dim");
        const QString said = done ? tr("done") : step == now ? tr("now") : tr("to come");
        parts::setSpoken(line.text, line.text->accessibleName(), said);
        // Waiting is the engine's part.
        line.button->setVisible(step == now && step != PracticeWalk::Step::Verdict);
    }
    m_hint->setText(hint);
    m_restart->setVisible(now != PracticeWalk::Step::Break);
}

void WalkCard::retranslate()
{
    m_head->setText(tr("A walk through an outage"));
    const QString texts[] = {tr("Break the primary"), tr("Wait for the verdict"), tr("Declare the outage"),
                             tr("Assess the loss"), tr("Recover")};
    const QString actions[] = {tr("Break it"), QString(), tr("Declare…"), tr("Record it…"), tr("Make it well")};
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].text->setText(texts[i]);
        parts::setText(m_lines[i].button, actions[i]);
    }
    parts::setText(m_restart, tr("Start again"));
}

} // namespace rekindle
