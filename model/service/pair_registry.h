// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "fhir/pair_store.h"
#include "service/pair_files.h"

#include <functional>
#include <mutex>
#include <optional>

namespace rekindle {

/// Where secrets that a person enters are kept. Session: in memory, gone with the program.
enum class SecretPlace { Keychain, Session };

/// Secrets by role, as a person typed them.
using RoleSecrets = QHash<QString, Secret>;

/// The one way in which pairs and their secrets come, change and go: validated against the stored pairs, one change at a
/// time, whole or not at all. Blocks on the disk and on the keychain (on a person, that is): never call it on the main
/// thread of a window. Any other thread.
class PairRegistry
{
public:
    struct Ports {
        PairStore& pairs;
        SecretStore& secrets;
        std::function<void(SecretPlace)> writeTo{}; ///< where `secrets` writes from now on; empty: it has one place
    };
    enum class Change { Add, Edit };
    struct Saved {
        Pair pair{}; ///< as it is stored
        QStringList left{}; ///< roles whose secret stayed behind with the old address or sign-in and is gone
        std::optional<Error> notRemoved{}; ///< an old secret could not be removed; it is sent nowhere any more
    };

    explicit PairRegistry(Ports ports);

    Result<QList<Pair>> pairs();

    /// The new secrets under id and origin, then the pair, then the secrets of places it has left: whatever fails or ends in
    /// between, no secret is ever found for a place it was not given for. On an error the pair is as it was, and so are the
    /// secrets of other places. Errors: the first of validate(); Errc::Invalid, a new pair whose id is no UUID;
    /// Errc::Conflict, a new pair with a stored id; Errc::NotFound, an edit of a pair that is not there; Errc::Secret; the
    /// store's.
    Result<Saved> save(Pair pair, const RoleSecrets& secrets, SecretPlace place, Change change);
    /// New secrets for a stored pair.
    Result<Saved> keep(const PairId& id, const RoleSecrets& secrets, SecretPlace place);

    /// The secrets, then the pair: where the keychain refuses (Errc::Secret) nothing is removed. The history stays.
    Result<void> remove(const PairId& id);
    /// Its secrets only, and what environment variables of it are pinned to.
    Result<void> removeSecrets(const PairId& id);

    /// Decides by importPairs() which entries may be stored.
    Result<QList<ImportOutcome>> import(const QList<ImportOutcome>& entries);

private:
    Result<Saved> saveAlone(Pair pair, const RoleSecrets& secrets, SecretPlace place, Change change,
                            const QList<Pair>& known);
    Result<void> writeSecrets(const Pair& pair, const RoleSecrets& secrets, SecretPlace place);

    Ports m_ports;
    std::mutex m_mutex{}; ///< one change at a time
};

} // namespace rekindle
