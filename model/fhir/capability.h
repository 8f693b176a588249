// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace rekindle {

/// What a CapabilityStatement says about one resource type.
struct ResourceCapability {
    QStringList interactions{}; ///< "read", "vread", "update", ...
    QString versioning{}; ///< "no-version", "versioned", "versioned-update"; empty: not said
    bool updateCreate{false};
    bool readHistory{false};
    QStringList searchParams{};
    bool operator==(const ResourceCapability&) const = default;
};

/// The parts of a CapabilityStatement that matter here.
struct Capability {
    QString fhirVersion{};
    QString softwareName{};
    QString softwareVersion{};
    QString implementationUrl{};
    QStringList systemInteractions{}; ///< "transaction", "batch", "history-system", "search-system"
    QStringList operations{};
    QStringList securityServices{}; ///< codes: "SMART-on-FHIR", "OAuth", ...
    QHash<QString, ResourceCapability> resources{};
    bool operator==(const Capability&) const = default;
};

/// Errc::BadReply: not JSON, or JSON that is no CapabilityStatement (the detail says which: "HTML", "OperationOutcome", ...).
Result<Capability> parseCapability(const QByteArray& body);

} // namespace rekindle
