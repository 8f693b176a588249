// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice_strip.h"

#include "navigator.h"
#include "practice_control.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

PracticeStrip::PracticeStrip(Theme& theme, PracticeControl& practice, Navigator& navigator, QWidget* parent)
    : Banner(theme, parent)
{
    setObjectName(u"practiceBanner"_s);
    setIcon(u"practice"_s);
    m_button = addButton(u"practiceBannerButton"_s);
    parts::setKind(m_button, "range");
    connect(m_button, &QPushButton::clicked, this, [&navigator] { navigator.showPage(u"practice"_s); });
    connect(&practice, &PracticeControl::changed, this, [this, &practice] { setVisible(practice.isRunning()); });
    setVisible(practice.isRunning());
    retranslate();
}

void PracticeStrip::changeEvent(QEvent* event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PracticeStrip::retranslate()
{
    set(StateClass::Watch, tr("Practice mode: these services are make-believe."), {});
    parts::setText(m_button, tr("Practice"));
}

} // namespace rekindle
