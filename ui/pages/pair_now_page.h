// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/page_entry.h"
#include "watch/sign_in_request.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class ChartCard;
class DivergenceCard;
class EndpointCard;
class ExposureLine;
class IncidentNotice;
class LossCard;
class NoticeLine;
class StalenessCard;
class VerdictCard;

/// "What is it, what would be lost, what do I do?" for one pair: what holds now, as a tab of the pair page.
class PairNowPage : public Page
{
    Q_OBJECT
public:
    PairNowPage(WatchSource& source, Theme& theme, QWidget* parent = nullptr);
    static PageEntry entry(WatchSource& source, Theme& theme);

    void setPair(const PairId& id) override;
    void tick() override;
    ChartCard& chartCard() { return *m_chart; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildNotices(QVBoxLayout* column);
    QWidget* buildBody();
    QLayout* buildCards(QWidget* host);
    void connectSource();
    void refresh();
    void showNotices();
    void askEnd();
    void askClosing(); ///< of what only the secondary has
    void askImport();
    void askMetric();
    void showOutcome(const Result<void>& done);
    /// Shows how a change ends, wherever it is carried out.
    void follow(QFuture<Result<void>> change);

    PairId m_id{};
    QWidget* m_content{};
    QBoxLayout* m_halves{}; ///< beside each other where there is room
    QBoxLayout* m_services{};
    IncidentNotice* m_incident{};
    NoticeLine* m_signIn{};
    QPushButton* m_signInOpen{};
    QPushButton* m_signInCopy{};
    SignInRequest m_shownSignIn{}; ///< the first of those that wait
    NoticeLine* m_import{};
    QPushButton* m_importChange{};
    QPushButton* m_importOver{};
    VerdictCard* m_verdict{};
    ExposureLine* m_exposure{};
    ChartCard* m_chart{};
    DivergenceCard* m_divergence{};
    LossCard* m_loss{};
    EndpointCard* m_primary{};
    EndpointCard* m_secondary{};
    StalenessCard* m_staleness{};
    QLabel* m_problem{};
};

} // namespace rekindle
