// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using File = std::unique_ptr<std::FILE, decltype(&std::fclose)>;

Key newKey(TestKey kind)
{
    switch (kind) {
    case TestKey::EcP256: return {EVP_EC_gen("P-256"), EVP_PKEY_free};
    case TestKey::EcP384: return {EVP_EC_gen("P-384"), EVP_PKEY_free};
    case TestKey::Rsa2048: return {EVP_RSA_gen(2048), EVP_PKEY_free};
    }
    Q_UNREACHABLE();
}

File open(const QString& path, const char* mode)
{
    return {std::fopen(path.toLocal8Bit().constData(), mode), std::fclose};
}

void extend(X509* certificate, X509* issuer, int id, const QByteArray& value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate unsignedCertificate(const TestCertificateSpec& spec, EVP_PKEY* key)
{
    Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    quint32 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), long(serial >> 1) + 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), spec.validFromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), spec.validToSeconds);
    X509_set_pubkey(certificate.get(), key);
    const QByteArray name = spec.commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.constData()), -1, -1, 0);
    return certificate;
}

} // namespace

TestCertificate makeCertificate(const QString& folder, const QString& name, const TestCertificateSpec& spec,
                                const TestCertificate& issuer)
{
    const Key key = newKey(spec.key);
    const Certificate certificate = unsignedCertificate(spec, key.get());
    Certificate issuerCertificate(nullptr, X509_free);
    Key issuerKey(nullptr, EVP_PKEY_free);
    if (!issuer.certificate.isEmpty()) {
        issuerCertificate.reset(PEM_read_X509(open(issuer.certificate, "r").get(), nullptr, nullptr, nullptr));
        issuerKey.reset(PEM_read_PrivateKey(open(issuer.key, "r").get(), nullptr, nullptr, nullptr));
    }
    X509* signer = issuerCertificate ? issuerCertificate.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    extend(certificate.get(), signer, NID_basic_constraints, spec.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (!spec.subjectAltName.isEmpty()) {
        extend(certificate.get(), signer, NID_subject_alt_name, spec.subjectAltName.toUtf8());
    }
    X509_sign(certificate.get(), issuerKey ? issuerKey.get() : key.get(), EVP_sha256());

    const TestCertificate made{folder + u'/' + name + u".crt"_s, folder + u'/' + name + u".key"_s};
    PEM_write_X509(open(made.certificate, "w").get(), certificate.get());
    PEM_write_PrivateKey(open(made.key, "w").get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return made;
}

} // namespace rekindle
