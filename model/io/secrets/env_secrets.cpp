// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/secrets/env_secrets.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

QString folded(const QString& text)
{
    QString result = text.toUpper();
    std::replace_if(
        result.begin(), result.end(), [](QChar c) { return !isPlain(c); }, u'_');
    return result;
}

} // namespace

EnvSecrets::EnvSecrets(NameOf nameOf)
    : m_nameOf(std::move(nameOf))
{
}

QString EnvSecrets::variable(const QString& idOrName, const QString& role)
{
    const bool ascii = std::all_of(idOrName.begin(), idOrName.end(), [](QChar c) { return c.unicode() < 128; });
    if (!ascii || std::none_of(idOrName.begin(), idOrName.end(), isPlain)) {
        return {};
    }
    return u"REKINDLE_SECRET_%1_%2"_s.arg(folded(idOrName), folded(role));
}

Result<std::optional<Secret>> EnvSecrets::read(const SecretKey& key)
{
    const QString name = m_nameOf ? m_nameOf(key.pair) : QString{};
    for (const QString& pair : {key.pair.value, name}) {
        const QString found = variable(pair, key.role);
        const QByteArray value = found.isEmpty() ? QByteArray{} : qgetenv(found.toLatin1().constData());
        if (!value.isEmpty()) {
            return std::optional(Secret(value));
        }
    }
    return std::nullopt;
}

Result<void> EnvSecrets::write(const SecretKey& key, const Secret& /*secret*/)
{
    return fail(Errc::Unsupported, variable(key.pair.value, key.role), u"environment variables are read-only"_s);
}

Result<void> EnvSecrets::removePair(const PairId& /*pair*/)
{
    return {};
}

QString EnvSecrets::kind() const
{
    return u"environment"_s;
}

} // namespace rekindle
