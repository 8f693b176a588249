// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phase_bar.h"

#include "service/messages.h"
#include "widgets/parts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QList<std::optional<Millis>> partsOf(const PhaseTimes& p)
{
    return {p.resolve, p.connect, p.tls, p.firstByte, p.transfer};
}

} // namespace

QString phaseText(const PhaseTimes& phases)
{
    const QStringList names{messages::isolated(PhaseBar::tr("DNS")), PhaseBar::tr("connect"), PhaseBar::tr("TLS"),
                            PhaseBar::tr("answer"), PhaseBar::tr("transfer")};
    const auto parts = partsOf(phases);
    QStringList shown;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i]) {
            //: the name of a phase and its milliseconds
            shown << PhaseBar::tr("%1 %2").arg(names[i], QLocale().toString(qlonglong{parts[i]->count()}));
        }
    }
    const QString total = messages::milliseconds(phases.total);
    return shown.isEmpty() ? total : shown.join(u" · "_s) + u" = "_s + total;
}

PhaseBar::PhaseBar(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PhaseBar::set(const PhaseTimes& phases, std::optional<Millis> usual)
{
    m_phases = phases;
    m_usual = usual;
    parts::setSpoken(this, tr("Time by phase"), phaseText(phases));
    update();
}

void PhaseBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, 2, width(), height() - 4);
    QPainterPath clip;
    clip.addRoundedRect(bar, 3, 3);
    painter.fillPath(clip, t.sunken);
    const auto parts = partsOf(m_phases);
    double sum = 0;
    for (const auto& part : parts) {
        sum += part ? std::max(1.0, static_cast<double>(part->count())) : 0;
    }
    if (sum <= 0) {
        return;
    }
    const double usual = m_usual ? static_cast<double>(m_usual->count()) : 0;
    const double scale = bar.width() / std::max(sum, usual * 1.15);
    painter.setClipPath(clip);
    double x = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts[i]) {
            continue;
        }
        // One hue, each phase a step deeper: order and lightness say which is which, the text below says it in words.
        QColor color = t.accent;
        color.setAlphaF(0.35F + 0.16F * static_cast<float>(i));
        const double wide = std::max(1.0, static_cast<double>(parts[i]->count())) * scale;
        painter.fillRect(QRectF(x, bar.top(), std::max(wide - 1, 1.0), bar.height()), color);
        x += wide;
    }
    painter.setClipping(false);
    if (usual > 0) {
        painter.fillRect(QRectF(std::min(usual * scale, width() - 2.0), 0, 2, height()), t.text);
    }
}

} // namespace rekindle
