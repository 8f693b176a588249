// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pair_draft.h"
#include "wizard/wizard_step.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class CertificateView;
class ConnectionForm;
class Disclosure;
class ResultLine;
class Theme;

/// The address of one service, and at once beside it what the service says it is.
class EndpointForm : public QWidget
{
    Q_OBJECT
public:
    EndpointForm(Theme& theme, PairAdmin& admin, Side side, QWidget* parent = nullptr);

    void load(const PairDraft& draft);
    /// Writes address, certificates and what was seen into the draft.
    std::optional<WizardStep::Problem> store(PairDraft& draft) const;
    const std::optional<Inspection>& seen() const { return m_seen; }
    QUrl address() const; ///< empty while it is none
    QStringList caFiles() const;
    /// What is trusted at the other service too; once, and only where nothing was chosen here.
    void inheritCa(const QStringList& files);
    bool isAsking() const { return m_asking; }
    void setSingle(bool single); ///< the only address of a managed pair
    QLineEdit* field() const { return m_address; }

signals:
    void changed(); ///< the address, or what is known of the service

private:
    void edited();
    void ask();
    void askAgain();
    void take(const Inspection& seen, int round);
    void showSeen();
    void showRefusal();
    Endpoint endpoint() const;
    Endpoint asked() const; ///< without what makes no difference to the answer

    Theme& m_theme;
    PairAdmin& m_admin;
    const Side m_side;
    Endpoint m_base{}; ///< what the draft held: everything but the address stays
    Endpoint m_asked{}; ///< what was asked last
    std::optional<Inspection> m_seen{};
    bool m_inherited{false};
    bool m_asking{false};
    int m_round{0}; ///< late answers to an older address are dropped
    QTimer m_pause{};
    QLabel* m_label{};
    QLineEdit* m_address{};
    ResultLine* m_result{};
    QPushButton* m_again{};
    CertificateView* m_certificates{};
    Disclosure* m_more{};
    ConnectionForm* m_connection{};
};

} // namespace rekindle
