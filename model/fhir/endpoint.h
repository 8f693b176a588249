// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/time.h"
#include "net/http.h"
#include "net/sign_in.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace rekindle {

/// Which server software answers. Everything that depends on it is a column of the table in flavours.cpp.
enum class Flavour { Generic, AzureApiForFhir, Ahds, MicrosoftOss, Hapi };

/// One FHIR service.
struct Endpoint {
    QString name{}; ///< what people call it: usually the region, "North Europe"
    QUrl baseUrl{}; ///< normalised by normaliseBaseUrl
    Flavour flavour{Flavour::Generic};
    QString fhirVersion{}; ///< as last detected, "4.0.1"; empty: not yet detected
    QString software{}; ///< as last detected, "HAPI FHIR Server 8.8.0"
    SignIn signIn{};
    TlsOptions tls{};
    bool expectPrivateAddress{false}; ///< behind a private link: a public address is a fault of name resolution
    bool operator==(const Endpoint&) const = default;
};

/// Managed: one address, replicated and failed over by the platform. Copied: two addresses.
enum class PairKind { Managed, Copied };
enum class Environment { Production, Test, Development };

/// The numbered heartbeat. Off until a person switches it on: it writes to the primary.
struct HeartbeatPolicy {
    bool enabled{false};
    Millis period{30s};
    Millis drillPeriod{10s}; ///< in drill mode, and while lag is above five minutes
    SignIn signIn{}; ///< a separate identity that may write one resource; None: the primary's own
    bool operator==(const HeartbeatPolicy&) const = default;
};

struct Objectives {
    Millis rpo{15min};
    Millis rto{60min};
    bool operator==(const Objectives&) const = default;
};

/// The two services of a pair.
enum class Side { Primary, Secondary };

/// A primary and a secondary FHIR service, and what was promised about them.
struct Pair {
    PairId id{};
    QString name{};
    QString group{};
    Environment environment{Environment::Production};
    PairKind kind{PairKind::Copied};
    Endpoint primary{};
    Endpoint secondary{}; ///< of a managed pair: only its name (the region an operator was told)
    QUrl frontUrl{}; ///< optional: the name that clients use and that moves at failover
    Objectives objectives{};
    HeartbeatPolicy heartbeat{};
    Millis probePeriod{30s};
    bool drillMode{false};
    bool sharedGateway{
        false}; ///< a person confirmed: one gateway serves both addresses, and behind it are two services
    /// Roles whose secret was kept before secrets were kept with their origin; a change of place or secret takes one off.
    QStringList looseSecrets{};
    bool operator==(const Pair&) const = default;
};

/// An absolute http or https URL without query, fragment and user info, lower-case host, no trailing slash. A missing
/// scheme is taken as https; the scheme's own port is dropped. Errc::Invalid with what is wrong as detail; the subject is
/// the text, or empty when the text may hold a password.
Result<QUrl> normaliseBaseUrl(const QString& text);

/// Both addresses name the same port, so that one address may be behind both names. False for a managed pair.
bool mayShareGateway(const Pair& pair);

/// Names a service that has no name, or only that of its host, by as much of its address as tells it from the other one:
/// "north.example.org", "127.0.0.1:8080", "fhir.example.org/north".
void nameByAddress(Pair& pair);

/// A problem of a pair that a person must solve before it is stored; empty list: none. `others` are the stored pairs.
/// Errc::Invalid (name, URL, times, incomplete sign-in, credentials over plain http to another computer), Errc::SameService,
/// AddressTaken, NameTaken. The subject is the field as in endpoint_json
/// ("secondary.baseUrl", "objectives.rpo"), the detail the reason in English. Times: rpo and rto 1 min to 30 days, probe
/// and heartbeat periods 5 s to 1 h.
QList<Error> validate(const Pair& pair, const QList<Pair>& others);

/// English codes for files and --json.
QString codeName(Flavour flavour);
std::optional<Flavour> flavourFromCode(QStringView code);
QString codeName(PairKind kind);
std::optional<PairKind> pairKindFromCode(QStringView code);
QString codeName(Environment environment);
std::optional<Environment> environmentFromCode(QStringView code);

} // namespace rekindle
