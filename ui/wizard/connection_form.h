// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFormLayout;
QT_END_NAMESPACE

namespace rekindle {

class PairAdmin;
class PemField;
class ResultLine;
class Secret;
class Theme;

/// What few services want besides their address: a client certificate, and that the address be a private one. The files
/// are named, not kept: they are read again at each connection.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    ConnectionForm(Theme& theme, PairAdmin& admin, const QString& role, QWidget* parent = nullptr);

    void load(const Endpoint& endpoint);
    void store(Endpoint& endpoint) const;
    bool isEmpty() const; ///< all as for most services

signals:
    void changed(); ///< the service may answer otherwise now

private:
    void takeCertificate(const QString& path, const Secret& pem);
    void takeKey(const QString& path, const Secret& pem);
    void removeCertificate();
    void removeKey();
    void refuse(const QString& text);
    void refuseLocked(const QString& path);
    void filesChanged();
    void showFiles();

    QString m_certificate{};
    QString m_key{};
    bool m_keyless{false}; ///< the certificate's file is known to hold no key
    QFormLayout* m_form{};
    PemField* m_certificateField{};
    PemField* m_keyField{};
    ResultLine* m_result{};
    QCheckBox* m_private{};
};

} // namespace rekindle
