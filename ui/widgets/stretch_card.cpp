// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stretch_card.h"

#include "models/stretch_model.h"
#include "pair_text.h"
#include "service/messages.h"
#include "theme.h"
#include "widgets/copy_menu.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis toldOver = std::chrono::hours{24 * 365};
constexpr Millis askedEvery = 1min;

} // namespace

StretchCard::StretchCard(WatchSource& source, QWidget* parent)
    : QFrame(parent)
    , m_source(source)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"stretchCard"_s);
    m_model = new StretchModel(this);
    m_head = parts::label(this, "heading");
    m_note = parts::sentence(this, "small", u"stretchNote"_s);
    m_table = parts::table(this, u"stretchTable"_s);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(120);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::m);
    column->addWidget(m_head);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    offerCopy(
        m_table, [] { return tr("Copy the record as text"); }, [this] { return copied(); });
    retranslate();
}

QString StretchCard::copied() const
{
    const auto status = m_source.pair(m_id);
    const UnprotectedStretch* stretch = m_model->at(m_table->currentIndex().row());
    return status && stretch ? stretchText(status->pair, *stretch) : QString();
}

void StretchCard::setPair(const PairId& id)
{
    if (id != m_id) {
        m_id = id;
        m_shown.reset();
        m_asked.reset();
        m_model->setStretches({}, m_source.now());
    }
    tick();
}

void StretchCard::tick()
{
    const Instant now = m_source.now();
    // A clock that was set back must not silence the card until it has caught up.
    if (!m_id.isEmpty() && (!m_asked || now - *m_asked >= askedEvery || now < *m_asked)) {
        ask();
    }
}

void StretchCard::ask()
{
    const Instant now = m_source.now();
    m_asked = now;
    m_source.exposure(m_id, now - toldOver, now).then(this, [this, id = m_id](const Result<Exposure>& counted) {
        if (id == m_id) {
            show(counted);
        }
    });
}

void StretchCard::show(const Result<Exposure>& exposure)
{
    m_shown = exposure;
    m_model->setStretches(exposure ? exposure->unprotected : QList<UnprotectedStretch>{}, m_source.now());
    retranslate();
    emit filled();
}

bool StretchCard::isBare() const
{
    return !m_shown || (*m_shown && (*m_shown)->unprotected.isEmpty());
}

std::optional<Exposure> StretchCard::exposure() const
{
    return m_shown && *m_shown ? std::optional(**m_shown) : std::nullopt;
}

void StretchCard::retranslate()
{
    m_head->setText(tr("Unprotected"));
    m_table->setAccessibleName(tr("When this pair was unprotected"));
    m_model->retranslate();
    QString note;
    if (m_shown && !*m_shown) {
        note = messages::paragraph({messages::sentence(m_shown->error()), messages::remedy(m_shown->error())});
    } else if (m_shown) {
        note = messages::exposure(**m_shown);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_table->setVisible(m_model->rowCount() > 0);
}

} // namespace rekindle
