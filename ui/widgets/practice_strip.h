// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/banner.h"

namespace rekindle {

class Navigator;
class PracticeControl;

/// Says above every other page that these services are make-believe; hidden while they are not.
class PracticeStrip : public Banner
{
    Q_OBJECT
public:
    PracticeStrip(Theme& theme, PracticeControl& practice, Navigator& navigator, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_button{};
};

} // namespace rekindle
