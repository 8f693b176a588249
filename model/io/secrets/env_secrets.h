// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <functional>

namespace rekindle {

/// Secrets in environment variables, for headless use. The variable is
///     REKINDLE_SECRET_<pair>_<ROLE>
/// where <pair> is the pair's id or its name, in upper case, with every character that is no ASCII letter or digit
/// written as "_": REKINDLE_SECRET_EUROPE_WEST_PRIMARY is the primary's of the pair "Europe West". The id's variable wins. A
/// name with characters beyond ASCII has no variable, because two such names could meet in one: use the id. An empty
/// variable counts as none. Read-only: writing gives Errc::Unsupported; removing a pair does nothing and succeeds, because
/// nothing of it is kept here. Thread-safe as long as nobody changes the environment.
class EnvSecrets : public SecretStore
{
public:
    using NameOf = std::function<QString(const PairId&)>; ///< empty string: unknown pair

    explicit EnvSecrets(NameOf nameOf = {});

    Result<std::optional<Secret>> read(const SecretKey& key) override;
    Result<void> write(const SecretKey& key, const Secret& secret) override;
    Result<void> removePair(const PairId& pair) override;
    QString kind() const override;

    /// The variable of a pair's id or name and a role, to tell people; empty: it has none.
    static QString variable(const QString& idOrName, const QString& role);

private:
    NameOf m_nameOf{};
};

} // namespace rekindle
