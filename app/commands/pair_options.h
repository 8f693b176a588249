// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fhir/endpoint.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace rekindle {

/// The options of `pair add` and `pair edit`. Only what was given is applied.
class PairOptions
{
public:
    explicit PairOptions(CLI::App& command);

    /// Errc::Invalid with the option's name as subject.
    Result<void> applyTo(Pair& pair) const;
    bool unchecked() const { return m_noCheck; }
    /// A heartbeat on a production pair is a write that somebody must confirm.
    bool confirms(const Pair& pair) const;

private:
    struct Side {
        std::string url{};
        std::string name{};
        std::string signIn{};
        std::string user{};
        std::string tenant{};
        std::string clientId{};
        std::string scope{};
        std::string keyId{};
        std::string authority{};
        std::string flavour{};
        std::vector<std::string> caFiles{};
        std::string clientCertificate{};
        std::string clientKey{};
        bool expectPrivate{false};
    };
    static void addSide(CLI::App& command, Side& side, const std::string& prefix, const std::string& what);
    static Result<void> apply(const Side& side, const QString& prefix, Endpoint& endpoint);
    static Result<void> applySignIn(const Side& side, const QString& prefix, SignIn& signIn);
    Result<void> applyObjectives(Pair& pair) const;

    Side m_primary{};
    Side m_secondary{};
    Side m_heartbeatSignIn{};
    bool m_managed{false};
    bool m_heartbeat{false};
    bool m_noHeartbeat{false};
    bool m_confirm{false};
    bool m_noCheck{false};
    std::string m_newName{};
    std::string m_group{};
    std::string m_environment{};
    std::string m_front{};
    std::string m_rpo{};
    std::string m_rto{};
    std::string m_probePeriod{};
    std::string m_heartbeatPeriod{};
    std::string m_drillMode{};
    std::string m_sharedGateway{};
};

} // namespace rekindle
