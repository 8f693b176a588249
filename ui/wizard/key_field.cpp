// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/key_field.h"

namespace rekindle {

using namespace Qt::StringLiterals;

KeyField::KeyField(PairAdmin& admin, const QString& role, QWidget* parent)
    : PemField(admin, role + u"Key"_s, parent)
{
    connect(this, &PemField::read, this, [this](const QString& /*path*/, const Secret& key) {
        setKey(key);
        emit changed();
    });
}

void KeyField::setKey(const Secret& key)
{
    m_key = key;
    say(m_key.isEmpty() ? m_kept : tr("A key was read and will be kept."));
}

void KeyField::show(const QString& name, const QString& kept)
{
    setSubject(name);
    m_kept = kept;
    say(m_key.isEmpty() ? kept : tr("A key was read and will be kept."));
}

} // namespace rekindle
