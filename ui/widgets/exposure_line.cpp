// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exposure_line.h"

#include "service/messages.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis countedOver = std::chrono::hours{24 * 30};
constexpr Millis countedEvery = 1min;

} // namespace

ExposureLine::ExposureLine(WatchSource& source, QWidget* parent)
    : QLabel(parent)
    , m_source(source)
{
    setObjectName(u"exposureLine"_s);
    setProperty("kind", u"small"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void ExposureLine::setPair(const PairId& id)
{
    if (id != m_id) {
        m_id = id;
        m_shown.reset();
        m_asked.reset();
        clear();
    }
    tick();
}

void ExposureLine::tick()
{
    const Instant now = m_source.now();
    // A clock that was set back must not silence the line until it has caught up.
    if (!m_id.isEmpty() && (!m_asked || now - *m_asked >= countedEvery || now < *m_asked)) {
        ask();
    }
}

void ExposureLine::ask()
{
    const Instant now = m_source.now();
    m_asked = now;
    m_source.exposure(m_id, now - countedOver, now).then(this, [this, id = m_id](const Result<Exposure>& counted) {
        if (id == m_id) {
            show(counted);
        }
    });
}

void ExposureLine::show(const Result<Exposure>& exposure)
{
    m_shown = exposure ? std::optional(*exposure) : std::nullopt;
    setText(exposure ? messages::exposure(*exposure)
                     : messages::paragraph({messages::sentence(exposure.error()), messages::remedy(exposure.error())}));
}

void ExposureLine::retranslate()
{
    if (m_shown) {
        setText(messages::exposure(*m_shown));
    }
}

} // namespace rekindle
