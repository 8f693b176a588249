// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/flavours.h"

#include <algorithm>
#include <array>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

// The first row that fits wins, by address before by name, so the longer suffix stands above the shorter one. The two
// managed services carry no software name here: an address under another name says nothing certain about them.
constexpr std::array rows{
    FlavourTraits{.flavour = Flavour::Ahds,
                  .code = "ahds",
                  .label = "Azure Health Data Services",
                  .hostSuffix = ".fhir.azurehealthcareapis.com .fhir.azurehealthcareapis.us",
                  .softwareContains = "",
                  .healthPath = "/health/check",
                  .systemHistory = true,
                  .entraScope = "{base}/.default",
                  .usualKind = PairKind::Copied},
    FlavourTraits{.flavour = Flavour::AzureApiForFhir,
                  .code = "azure-api-for-fhir",
                  .label = "Azure API for FHIR",
                  .hostSuffix = ".azurehealthcareapis.com .azurehealthcareapis.us",
                  .softwareContains = "",
                  .healthPath = "/health/check",
                  .systemHistory = true,
                  .entraScope = "https://azurehealthcareapis.com/.default",
                  .usualKind = PairKind::Managed},
    FlavourTraits{.flavour = Flavour::MicrosoftOss,
                  .code = "microsoft-oss",
                  .label = "Microsoft FHIR Server",
                  .hostSuffix = "",
                  .softwareContains = "microsoft fhir server",
                  .healthPath = "/health/check",
                  .systemHistory = true,
                  .entraScope = "{base}/.default",
                  .usualKind = PairKind::Copied},
    FlavourTraits{.flavour = Flavour::Hapi,
                  .code = "hapi",
                  .label = "HAPI FHIR",
                  .hostSuffix = "",
                  .softwareContains = "hapi fhir",
                  .healthPath = "",
                  .systemHistory = true,
                  .entraScope = "",
                  .usualKind = PairKind::Copied},
    FlavourTraits{.flavour = Flavour::Generic,
                  .code = "generic-r4",
                  .label = "FHIR R4",
                  .hostSuffix = "",
                  .softwareContains = "",
                  .healthPath = "",
                  .systemHistory = false,
                  .entraScope = "",
                  .usualKind = PairKind::Copied},
};

bool fitsHost(const FlavourTraits& row, const QString& host)
{
    const QStringList suffixes = QString::fromLatin1(row.hostSuffix).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const QString& suffix) { return host.endsWith(suffix); });
}

bool fitsSoftware(const FlavourTraits& row, const QString& name)
{
    const QLatin1StringView part(row.softwareContains);
    return !part.isEmpty() && name.contains(part);
}

} // namespace

std::span<const FlavourTraits> flavours()
{
    return rows;
}

const FlavourTraits& traits(Flavour flavour)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.flavour == flavour; });
    Q_ASSERT(it != rows.end());
    return *it;
}

ProtectedService protectedService(const Endpoint& endpoint)
{
    QString scope = QString::fromLatin1(traits(endpoint.flavour).entraScope);
    const QUrl origin =
        endpoint.baseUrl.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    scope.replace(u"{base}"_s, origin.toString(QUrl::FullyEncoded));
    return {endpoint.baseUrl, endpoint.tls, scope};
}

Flavour detectFlavour(const QUrl& baseUrl, const Capability& capability)
{
    const QString host = baseUrl.host().toLower();
    const QString software = capability.softwareName.toLower();
    const auto byHost = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return fitsHost(row, host); });
    if (byHost != rows.end()) {
        return byHost->flavour;
    }
    const auto byName =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return fitsSoftware(row, software); });
    return byName == rows.end() ? Flavour::Generic : byName->flavour;
}

} // namespace rekindle
