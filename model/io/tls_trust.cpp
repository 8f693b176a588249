// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/tls_trust.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <curl/curl.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxStores = 32;

struct BioFree {
    void operator()(BIO* bio) const { BIO_free_all(bio); }
};
using Bio = std::unique_ptr<BIO, BioFree>;

QString systemBundle()
{
    const char* built = curl_version_info(CURLVERSION_NOW)->cainfo;
    return built ? QString::fromLocal8Bit(built) : QString{};
}

QString stamp(const QString& path)
{
    const QFileInfo info(path);
    return u"%1|%2|%3\n"_s.arg(path).arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size());
}

/// An encrypted PEM block must not make OpenSSL ask for a pass phrase on the terminal.
int noPassphrase(char* /*buffer*/, int /*size*/, int /*writing*/, void* /*user*/)
{
    return 0;
}

Result<void> addFile(X509_STORE* store, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Errc::Tls, path, u"the CA file cannot be read: %1"_s.arg(file.errorString()));
    }
    const QByteArray pem = file.readAll();
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    int found = 0;
    while (X509* certificate = PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr)) {
        found += X509_STORE_add_cert(store, certificate);
        X509_free(certificate);
    }
    ERR_clear_error();
    if (found == 0) {
        return fail(Errc::Tls, path, u"the CA file holds no PEM certificate"_s);
    }
    return {};
}

QString nameText(const X509_NAME* name)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, size);
}

std::optional<Instant> instantOf(const ASN1_TIME* time)
{
    std::tm utc{};
    if (ASN1_TIME_to_tm(time, &utc) != 1) {
        return std::nullopt;
    }
    const QDateTime value(QDate(utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday),
                          QTime(utc.tm_hour, utc.tm_min, utc.tm_sec), Qt::UTC);
    return fromEpochMs(value.toMSecsSinceEpoch());
}

QByteArray fingerprint(const X509* certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    const bool made = X509_digest(certificate, EVP_sha256(), digest, &size) == 1;
    return made ? QByteArray(reinterpret_cast<const char*>(digest), size) : QByteArray{};
}

PeerCertificate describe(const X509* certificate)
{
    return {.subject = nameText(X509_get_subject_name(certificate)),
            .issuer = nameText(X509_get_issuer_name(certificate)),
            .notBefore = instantOf(X509_get0_notBefore(certificate)),
            .notAfter = instantOf(X509_get0_notAfter(certificate)),
            .sha256 = fingerprint(certificate)};
}

QString refusalOf(X509_STORE_CTX* context)
{
    const X509* current = X509_STORE_CTX_get_current_cert(context);
    const PeerCertificate at = current ? describe(current) : PeerCertificate{};
    switch (const int code = X509_STORE_CTX_get_error(context)) {
    case X509_V_ERR_CERT_HAS_EXPIRED: return u"expired: %1"_s.arg(at.subject);
    case X509_V_ERR_CERT_NOT_YET_VALID: return u"not yet valid: %1"_s.arg(at.subject);
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return u"unknown CA: %1"_s.arg(at.issuer);
    default: return u"%1: %2"_s.arg(QString::fromLatin1(X509_verify_cert_error_string(code)), at.subject);
    }
}

CertificateFault faultOf(int code)
{
    switch (code) {
    case X509_V_ERR_CERT_HAS_EXPIRED: return CertificateFault::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID: return CertificateFault::NotYetValid;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return CertificateFault::UnknownCa;
    default: return CertificateFault::Other;
    }
}

/// The certificate at fault among those that were sent; the last of them when it is none of them.
UntrustedCertificate untrustedOf(X509_STORE_CTX* context)
{
    const X509* current = X509_STORE_CTX_get_current_cert(context);
    const STACK_OF(X509)* sent = X509_STORE_CTX_get0_untrusted(context);
    int at = std::max(0, sk_X509_num(sent) - 1);
    for (int i = 0; current && i < sk_X509_num(sent); ++i) {
        if (X509_cmp(sk_X509_value(sent, i), current) == 0) {
            at = i;
            break;
        }
    }
    return {at, faultOf(X509_STORE_CTX_get_error(context))};
}

/// Stands in for OpenSSL's own call of X509_verify_cert, to see the chain also when it is refused.
int verifyPeer(X509_STORE_CTX* context, void* slot)
{
    const int trusted = X509_verify_cert(context);
    TlsReport* report = static_cast<TlsReportSlot*>(slot)->report;
    if (!report) {
        return trusted;
    }
    report->certificates.clear();
    const STACK_OF(X509)* sent = X509_STORE_CTX_get0_untrusted(context);
    for (int i = 0; i < sk_X509_num(sent); ++i) {
        report->certificates.append(describe(sk_X509_value(sent, i)));
    }
    report->refusal = trusted == 1 ? QString{} : refusalOf(context);
    report->untrusted = trusted == 1 ? std::nullopt : std::optional(untrustedOf(context));
    return trusted;
}

using HeldSlot = std::shared_ptr<TlsReportSlot>;

void freeSlot(void* /*context*/, void* held, CRYPTO_EX_DATA* /*data*/, int /*index*/, long /*number*/, void* /*user*/)
{
    delete static_cast<HeldSlot*>(held);
}

int slotIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, freeSlot);
    return index;
}

TlsReport* reportOf(const SSL* connection)
{
    const auto* held = static_cast<HeldSlot*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(connection), slotIndex()));
    return held ? (*held)->report : nullptr;
}

/// Called at every step of a connection; what it says by an alert tells more than the broken connection after it.
void noteAlert(const SSL* connection, int where, int what)
{
    const int description = what & 0xff;
    const bool refuses = (where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && description != SSL3_AD_CLOSE_NOTIFY
                         && description != TLS1_AD_USER_CANCELLED;
    if (TlsReport* report = refuses ? reportOf(connection) : nullptr) {
        report->alert = description;
    }
}

/// Called when the peer asks for a client certificate and none was configured.
int noteCertificateWanted(SSL* connection, X509** /*certificate*/, EVP_PKEY** /*key*/)
{
    if (TlsReport* report = reportOf(connection)) {
        report->certificateWanted = true;
    }
    return 0; // go on without one
}

} // namespace

Result<TlsTrust::Store> TlsTrust::storeFor(const QStringList& extraCaFiles)
{
    const QString system = systemBundle();
    QString key = stamp(system);
    for (const QString& path : extraCaFiles) {
        key += stamp(path);
    }
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_stores.constFind(key); known != m_stores.cend()) {
        return *known;
    }
    const Store store(X509_STORE_new(), X509_STORE_free);
    // An administrator may trust an intermediate authority without its root.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_TRUSTED_FIRST | X509_V_FLAG_PARTIAL_CHAIN);
    if (system.isEmpty() || !addFile(store.get(), system)) {
        X509_STORE_set_default_paths(store.get());
    }
    for (const QString& path : extraCaFiles) {
        if (const auto added = addFile(store.get(), path); !added) {
            return fail(added.error());
        }
    }
    if (m_stores.size() >= kMaxStores) {
        m_stores.clear();
    }
    m_stores.insert(key, store);
    return store;
}

bool isExpiredCertificate(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray pem = file.readAll();
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    X509* certificate = PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr);
    const bool expired = certificate && X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0;
    X509_free(certificate);
    ERR_clear_error();
    return expired;
}

void installTrust(ssl_ctx_st* context, const TlsTrust::Store& store, const std::shared_ptr<TlsReportSlot>& slot)
{
    // Not the context's own store, which libcurl may write to: this one is shared between threads.
    SSL_CTX_set1_verify_cert_store(context, store.get());
    SSL_CTX_set_cert_verify_callback(context, verifyPeer, slot.get());
    SSL_CTX_set_ex_data(context, slotIndex(), new HeldSlot(slot)); // freed with the context, see freeSlot
    SSL_CTX_set_client_cert_cb(context, noteCertificateWanted);
    SSL_CTX_set_info_callback(context, noteAlert);
}

} // namespace rekindle
