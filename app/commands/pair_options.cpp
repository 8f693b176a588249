// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/pair_options.h"

#include <QFileInfo>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

void take(QString& target, const std::string& value)
{
    if (!value.empty()) {
        target = text(value);
    }
}

Result<void> takeDuration(Millis& target, const std::string& value, const QString& option)
{
    if (value.empty()) {
        return {};
    }
    const auto parsed = parseDuration(text(value));
    if (!parsed) {
        return fail(Errc::Invalid, option, parsed.error().detail);
    }
    target = *parsed;
    return {};
}

} // namespace

PairOptions::PairOptions(CLI::App& command)
{
    addSide(command, m_primary, "primary", "of the primary");
    addSide(command, m_secondary, "secondary", "of the secondary");
    command.add_option("--heartbeat-sign-in", m_heartbeatSignIn.signIn,
                       "Sign-in of the identity that writes the heartbeat");
    command.add_option("--heartbeat-user", m_heartbeatSignIn.user, "Its user name (basic)");
    command.add_option("--heartbeat-tenant", m_heartbeatSignIn.tenant, "Its Entra tenant");
    command.add_option("--heartbeat-client-id", m_heartbeatSignIn.clientId, "Its client id");
    command.add_flag("--managed", m_managed, "One address, replicated and failed over by the platform");
    command.add_flag("--heartbeat", m_heartbeat, "Write the numbered heartbeat (one Basic resource) on the primary");
    command.add_flag("--no-heartbeat", m_noHeartbeat, "Stop writing it")->excludes("--heartbeat");
    command.add_flag("--confirm", m_confirm, "Confirm that the heartbeat may write to a production service");
    command.add_flag("--no-check", m_noCheck, "Store without asking the services");
    command.add_option("--rename", m_newName, "A new name");
    command.add_option("--group", m_group, "A group to list it under");
    command.add_option("--environment", m_environment, "production, test or development");
    command.add_option("--front", m_front, "The address clients use, which moves at failover");
    command.add_option("--rpo", m_rpo, "Recovery point objective (default 15m)");
    command.add_option("--rto", m_rto, "Recovery time objective (default 60m)");
    command.add_option("--probe-period", m_probePeriod,
                       "How often both services are asked (default: that of the settings)");
    command.add_option("--heartbeat-period", m_heartbeatPeriod,
                       "How often the heartbeat is written (default: that of the settings)");
    command.add_option("--drill-mode", m_drillMode, "on or off: measure every 10 s")
        ->check(CLI::IsMember({"on", "off"}));
    command
        .add_option("--shared-gateway", m_sharedGateway,
                    "yes or no: confirm that one gateway serves both addresses, and that two services stand behind it")
        ->check(CLI::IsMember({"yes", "no"}));
}

void PairOptions::addSide(CLI::App& command, Side& side, const std::string& prefix, const std::string& what)
{
    const std::string option = "--" + prefix;
    command.add_option(option, side.url, "FHIR base URL " + what);
    command.add_option(option + "-name", side.name, "Name " + what + ", usually its region");
    command.add_option(option + "-flavour", side.flavour, "Expected server " + what + " (default: detected)");
    command.add_option(option + "-sign-in", side.signIn,
                       "Sign-in " + what
                           + ": none, basic, bearer, entra-client-secret, entra-certificate, "
                             "entra-device-code, smart-backend, managed-identity");
    command.add_option(option + "-user", side.user, "User name " + what + " (basic)");
    command.add_option(option + "-tenant", side.tenant, "Entra tenant " + what);
    command.add_option(option + "-client-id", side.clientId, "Client id " + what);
    command.add_option(option + "-scope", side.scope, "Scope " + what + " (default: by flavour)");
    command.add_option(option + "-key-id", side.keyId, "SMART key id " + what);
    command.add_option(option + "-authority", side.authority, "Login host or token endpoint " + what);
    command.add_option(option + "-ca", side.caFiles, "Extra CA file (PEM) " + what);
    command.add_option(option + "-client-certificate", side.clientCertificate, "Client certificate (PEM) " + what);
    command.add_option(option + "-client-key", side.clientKey, "Client key file (PEM) " + what);
    command.add_flag(option + "-private", side.expectPrivate, "Expect a private address " + what);
}

Result<void> PairOptions::applySignIn(const Side& side, const QString& prefix, SignIn& signIn)
{
    if (!side.signIn.empty()) {
        const auto kind = signInKindFromCode(text(side.signIn));
        if (!kind) {
            return fail(Errc::Invalid, prefix + u"-sign-in"_s, u"no such sign-in"_s);
        }
        signIn.kind = *kind;
    }
    take(signIn.user, side.user);
    take(signIn.tenant, side.tenant);
    take(signIn.clientId, side.clientId);
    take(signIn.scope, side.scope);
    take(signIn.keyId, side.keyId);
    if (!side.authority.empty()) {
        signIn.authority = QUrl(text(side.authority), QUrl::StrictMode);
        if (!signIn.authority.isValid() || signIn.authority.host().isEmpty()) {
            return fail(Errc::Invalid, prefix + u"-authority"_s, u"not a URL"_s);
        }
    }
    return {};
}

Result<void> PairOptions::apply(const Side& side, const QString& prefix, Endpoint& endpoint)
{
    if (!side.url.empty()) {
        const auto url = normaliseBaseUrl(text(side.url));
        if (!url) {
            return fail(url.error());
        }
        if (endpoint.name == endpoint.baseUrl.host()) {
            endpoint.name.clear(); // it follows the address
        }
        endpoint.baseUrl = *url;
    }
    take(endpoint.name, side.name);
    if (!side.flavour.empty()) {
        const auto flavour = flavourFromCode(text(side.flavour));
        if (!flavour) {
            return fail(Errc::Invalid, prefix + u"-flavour"_s, u"no such flavour"_s);
        }
        endpoint.flavour = *flavour;
    }
    for (const std::string& file : side.caFiles) {
        endpoint.tls.extraCaFiles.append(QFileInfo(text(file)).absoluteFilePath());
    }
    if (!side.clientCertificate.empty()) {
        endpoint.tls.clientCertificate = QFileInfo(text(side.clientCertificate)).absoluteFilePath();
    }
    if (!side.clientKey.empty()) {
        endpoint.tls.clientKey = QFileInfo(text(side.clientKey)).absoluteFilePath();
    }
    endpoint.expectPrivateAddress = endpoint.expectPrivateAddress || side.expectPrivate;
    return applySignIn(side, prefix, endpoint.signIn);
}

Result<void> PairOptions::applyObjectives(Pair& pair) const
{
    const std::tuple<Millis*, const std::string*, QString> durations[] = {
        {&pair.objectives.rpo, &m_rpo, u"--rpo"_s},
        {&pair.objectives.rto, &m_rto, u"--rto"_s},
        {&pair.probePeriod, &m_probePeriod, u"--probe-period"_s},
        {&pair.heartbeat.period, &m_heartbeatPeriod, u"--heartbeat-period"_s},
    };
    for (const auto& [target, value, option] : durations) {
        if (const auto taken = takeDuration(*target, *value, option); !taken) {
            return taken;
        }
    }
    return {};
}

Result<void> PairOptions::applyTo(Pair& pair) const
{
    const std::pair before(pair.primary.baseUrl, pair.secondary.baseUrl);
    if (m_managed) {
        pair.kind = PairKind::Managed;
    }
    if (const auto applied = apply(m_primary, u"--primary"_s, pair.primary); !applied) {
        return applied;
    }
    if (const auto applied = apply(m_secondary, u"--secondary"_s, pair.secondary); !applied) {
        return applied;
    }
    if (const auto applied = applySignIn(m_heartbeatSignIn, u"--heartbeat"_s, pair.heartbeat.signIn); !applied) {
        return applied;
    }
    take(pair.name, m_newName);
    take(pair.group, m_group);
    if (!m_environment.empty()) {
        const auto environment = environmentFromCode(text(m_environment));
        if (!environment) {
            return fail(Errc::Invalid, u"--environment"_s, u"production, test or development"_s);
        }
        pair.environment = *environment;
    }
    if (!m_front.empty()) {
        const auto url = normaliseBaseUrl(text(m_front));
        if (!url) {
            return fail(url.error());
        }
        pair.frontUrl = *url;
    }
    pair.heartbeat.enabled = (pair.heartbeat.enabled || m_heartbeat) && !m_noHeartbeat;
    if (!m_sharedGateway.empty()) {
        pair.sharedGateway = m_sharedGateway == "yes";
    } else if (pair.primary.baseUrl != before.first || pair.secondary.baseUrl != before.second) {
        pair.sharedGateway = false; // that was said of other addresses
    }
    if (!m_drillMode.empty()) {
        pair.drillMode = m_drillMode == "on";
    }
    nameByAddress(pair);
    return applyObjectives(pair);
}

bool PairOptions::confirms(const Pair& pair) const
{
    return !m_heartbeat || pair.environment != Environment::Production || m_confirm;
}

} // namespace rekindle
