// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pair_admin.h"

namespace rekindle {

using namespace Qt::StringLiterals;

QList<SecretKey> neededSecrets(const Pair& pair)
{
    QList<SecretKey> keys;
    if (needsSecret(pair.primary.signIn.kind)) {
        keys.append({pair.id, u"primary"_s});
    }
    if (pair.kind == PairKind::Copied && needsSecret(pair.secondary.signIn.kind)) {
        keys.append({pair.id, u"secondary"_s});
    }
    if (pair.heartbeat.enabled && needsSecret(pair.heartbeat.signIn.kind)) {
        keys.append({pair.id, u"heartbeat"_s});
    }
    return keys;
}

} // namespace rekindle
