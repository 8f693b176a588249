// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pem_field.h"

namespace rekindle {

/// A private key or certificate that will be kept as a secret.
class KeyField : public PemField
{
    Q_OBJECT
public:
    KeyField(PairAdmin& admin, const QString& role, QWidget* parent = nullptr);

    const Secret& key() const { return m_key; }
    void setKey(const Secret& key);
    void show(const QString& name, const QString& kept); ///< what it is, and what stands in for it while none is chosen

signals:
    void changed();

private:
    Secret m_key{};
    QString m_kept{};
};

} // namespace rekindle
