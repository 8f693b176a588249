// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/http.h"

#include <QHash>

#include <memory>
#include <mutex>

struct ssl_ctx_st;
struct x509_store_st;

namespace rekindle {

/// What one TLS handshake taught us.
struct TlsReport {
    QList<PeerCertificate> certificates{}; ///< as the peer sent them, leaf first
    QString refusal{}; ///< why its chain is not trusted: "expired: CN=x"; empty: it is, or none was sent
    std::optional<UntrustedCertificate> untrusted{}; ///< set with a refusal
    bool certificateWanted{false}; ///< it asked for a client certificate and we had none
    std::optional<int> alert{}; ///< with which it refused us (RFC 8446 6.2)
    std::optional<Error> trustError{}; ///< our own CA files could not be read
};

/// The certificate authorities we trust: those of the system and extra PEM files. The parsed sets are shared by all
/// connections, because parsing the system's costs milliseconds and a megabyte each time. A file that changed on disk is
/// read again. Thread-safe.
class TlsTrust
{
public:
    using Store = std::shared_ptr<x509_store_st>;

    /// Errc::Tls naming the file that cannot be read or holds no certificate.
    Result<Store> storeFor(const QStringList& extraCaFiles);

private:
    std::mutex m_mutex{};
    QHash<QString, Store> m_stores{};
};

/// Where the connections of one transfer write what they learn; nowhere while it is null. Connections that are kept alive
/// hold on to it when the transfer is over.
struct TlsReportSlot {
    TlsReport* report{};
};

/// Whether the certificate in that PEM file is past its end. False when there is none to be read.
bool isExpiredCertificate(const QString& path);

/// Makes a context trust `store` and write what it learns of the peer to the slot.
void installTrust(ssl_ctx_st* context, const TlsTrust::Store& store, const std::shared_ptr<TlsReportSlot>& slot);

} // namespace rekindle
