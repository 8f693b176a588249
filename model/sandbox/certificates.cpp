// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/certificates.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Free {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
    void operator()(BIO* bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using Bio = std::unique_ptr<BIO, Free>;

constexpr long day = 24 * 60 * 60;
constexpr char ownNames[] = "IP:127.0.0.1,IP:::1,DNS:localhost,DNS:*.sandbox";

struct Description {
    const char* commonName{};
    const char* alternativeNames{nullptr}; ///< nullptr: a CA
    long from{-day}; ///< seconds from now
    long until{365 * day};
};

bool addExtension(X509* certificate, X509* issuer, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setRandomSerial(X509* certificate)
{
    quint64 serial = 0;
    return RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1
           && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1;
}

/// `issuer` nullptr: signed by itself. nullptr when OpenSSL fails.
Certificate make(const Description& what, EVP_PKEY* subjectKey, X509* issuer, EVP_PKEY* issuerKey)
{
    Certificate certificate(X509_new());
    X509* const raw = certificate.get();
    if (raw == nullptr || !setRandomSerial(raw)) {
        return nullptr;
    }
    X509_NAME* const name = X509_get_subject_name(raw);
    const auto* const text = reinterpret_cast<const unsigned char*>(what.commonName);
    const bool filled = X509_set_version(raw, 2) == 1 && X509_set_pubkey(raw, subjectKey) == 1
                        && X509_gmtime_adj(X509_getm_notBefore(raw), what.from) != nullptr
                        && X509_gmtime_adj(X509_getm_notAfter(raw), what.until) != nullptr
                        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1
                        && X509_set_issuer_name(raw, issuer == nullptr ? name : X509_get_subject_name(issuer)) == 1;
    X509* const signer = issuer == nullptr ? raw : issuer;
    const bool extended = what.alternativeNames == nullptr
                              ? addExtension(raw, signer, NID_basic_constraints, "critical,CA:TRUE")
                                    && addExtension(raw, signer, NID_key_usage, "critical,keyCertSign")
                                    && addExtension(raw, signer, NID_subject_key_identifier, "hash")
                              : addExtension(raw, signer, NID_basic_constraints, "critical,CA:FALSE")
                                    && addExtension(raw, signer, NID_ext_key_usage, "serverAuth")
                                    && addExtension(raw, signer, NID_subject_alt_name, what.alternativeNames);
    if (!filled || !extended || X509_sign(raw, issuerKey, EVP_sha256()) == 0) {
        return nullptr;
    }
    return certificate;
}

QByteArray contents(const Bio& bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? QByteArray(data, size) : QByteArray{};
}

QByteArray pemOf(const Certificate& certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return certificate && PEM_write_bio_X509(bio.get(), certificate.get()) == 1 ? contents(bio) : QByteArray{};
}

QByteArray pemOf(const Key& key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    const bool good = PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return good ? contents(bio) : QByteArray{};
}

} // namespace

Result<SandboxCertificates> makeCertificates()
{
    const Key caKey(EVP_EC_gen("P-256"));
    const Key strangerKey(EVP_EC_gen("P-256"));
    const Key key(EVP_EC_gen("P-256"));
    if (!caKey || !strangerKey || !key) {
        return fail(Errc::Tls, u"sandbox"_s, u"no key could be made"_s);
    }
    const Certificate ca = make({.commonName = "Rekindle Sandbox CA"}, caKey.get(), nullptr, caKey.get());
    const Certificate stranger =
        make({.commonName = "Unknown Network Proxy CA"}, strangerKey.get(), nullptr, strangerKey.get());
    if (!ca || !stranger) {
        return fail(Errc::Tls, u"sandbox"_s, u"no CA could be made"_s);
    }
    const auto leaf = [&](const Description& what) { return pemOf(make(what, key.get(), ca.get(), caKey.get())); };
    SandboxCertificates all{
        .ca = pemOf(ca),
        .key = pemOf(key),
        .good = leaf({.commonName = "sandbox", .alternativeNames = ownNames}),
        .expired = leaf({.commonName = "sandbox", .alternativeNames = ownNames, .from = -30 * day, .until = -3 * day}),
        .wrongName = leaf({.commonName = "elsewhere.example", .alternativeNames = "DNS:elsewhere.example"}),
        .intercepted = pemOf(make({.commonName = "sandbox", .alternativeNames = ownNames}, key.get(), stranger.get(),
                                  strangerKey.get())),
    };
    if (all.ca.isEmpty() || all.key.isEmpty() || all.good.isEmpty() || all.expired.isEmpty() || all.wrongName.isEmpty()
        || all.intercepted.isEmpty()) {
        return fail(Errc::Tls, u"sandbox"_s, u"no certificate could be made"_s);
    }
    return all;
}

} // namespace rekindle
