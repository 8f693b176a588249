// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class Banner;

/// "What would it look like, and what should I do?": breaks the practice services on purpose.
class PracticePage : public Page
{
    Q_OBJECT
public:
    explicit PracticePage(PageContext context, QWidget* parent = nullptr);
    void tick() override { refresh(); }

    /// What a fault or a mode is called in the language of the window.
    static QString faultName(const PracticeControl::Choice& choice);
    static QString modeName(const PracticeControl::Choice& choice);

signals:
    void pairOpened(const rekindle::PairId& id);

protected:
    void retranslate() override;

private:
    struct Item {
        QString code{};
        QPushButton* button{};
        QLabel* hint{};
    };
    QLayout* buildHeader();
    QWidget* buildFaults();
    QWidget* buildModes();
    void refresh();

    QLabel* m_title{};
    QLabel* m_state{};
    QPushButton* m_open{};
    QPushButton* m_clear{};
    QPushButton* m_start{};
    Banner* m_banner{};
    QLabel* m_faultsHead{};
    QLabel* m_modesHead{};
    QWidget* m_content{};
    QButtonGroup* m_faultGroup{};
    QButtonGroup* m_modeGroup{};
    QList<Item> m_faults{};
    QList<Item> m_modes{};
};

} // namespace rekindle
