// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"
#include "theme.h"
#include "watch/reading.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

class ElidedLabel;
class PhaseBar;

/// One service: what it is, where the time of the last probe went against its own usual, and its certificate.
class EndpointCard : public QFrame
{
    Q_OBJECT
public:
    enum class Role { Primary, Secondary };
    EndpointCard(Theme& theme, Role role, QWidget* parent = nullptr);
    /// `networkCleared`: the verdict has shown that the way to it is fine, so nobody is told to look there.
    void show(const Endpoint& endpoint, const std::optional<EndpointReading>& reading, bool managed,
              bool networkCleared, Instant now);

private:
    QString softwareText(const Endpoint& endpoint) const;
    void showCertificate(const EndpointReading& reading, const QString& scheme, Instant now);
    void showAnswer(const EndpointReading& reading, bool networkCleared);
    void showClock(const EndpointReading& reading);

    Role m_role;
    ElidedLabel* m_name{};
    QLabel* m_roleText{};
    ElidedLabel* m_software{};
    ElidedLabel* m_host{};
    PhaseBar* m_bar{};
    QLabel* m_phases{};
    QLabel* m_answer{};
    QLabel* m_certificate{};
    QLabel* m_clock{};
};

} // namespace rekindle
