// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/jwt_signer.h"

#include <jwt.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <cstdlib>
#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinRsaBits = 2048;

template <auto Function>
struct Free {
    template <class T>
    void operator()(T* object) const
    {
        Function(object);
    }
};
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Token = std::unique_ptr<jwt_t, Free<jwt_free>>;
using Text = std::unique_ptr<char, Free<std::free>>;

tl::unexpected<Error> unusable(const QString& why)
{
    ERR_clear_error();
    return fail(Errc::Secret, u"private key"_s, why);
}

/// OpenSSL would otherwise ask on the terminal.
int noPassphrase(char* /*buffer*/, int /*size*/, int /*writing*/, void* /*user*/)
{
    return 0;
}

Bio reader(const Secret& pem)
{
    return Bio(BIO_new_mem_buf(pem.reveal().constData(), int(pem.reveal().size())));
}

Result<Key> readKey(const Secret& pem)
{
    Key key(PEM_read_bio_PrivateKey(reader(pem).get(), nullptr, noPassphrase, nullptr));
    if (key) {
        return key;
    }
    return unusable(pem.reveal().contains("ENCRYPTED") ? u"the key is encrypted"_s : u"there is no PEM private key"_s);
}

/// The certificate of the key; a PEM file often holds the authorities' too, in any order.
Result<Certificate> readCertificate(const Secret& pem, const EVP_PKEY* key)
{
    const Bio bio = reader(pem);
    bool any = false;
    while (Certificate certificate{PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr)}) {
        any = true;
        if (X509_check_private_key(certificate.get(), key) == 1) {
            ERR_clear_error();
            return certificate;
        }
    }
    return unusable(any ? u"the certificate belongs to another key"_s
                        : u"there is no PEM certificate beside the key"_s);
}

Result<jwt_alg_t> algorithmOf(EVP_PKEY* key, bool withCertificate)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        if (EVP_PKEY_get_bits(key) < kMinRsaBits) {
            return unusable(u"an RSA key must have at least %1 bits"_s.arg(kMinRsaBits));
        }
        return withCertificate ? JWT_ALG_RS256 : JWT_ALG_RS384;
    case EVP_PKEY_EC: {
        if (withCertificate) {
            return unusable(u"signing in with a certificate needs an RSA key"_s);
        }
        char group[32]{};
        std::size_t size = 0;
        EVP_PKEY_get_group_name(key, group, sizeof group, &size);
        if (OBJ_txt2nid(group) != NID_secp384r1) {
            return unusable(u"an EC key must be on the curve P-384"_s);
        }
        return JWT_ALG_ES384;
    }
    default: return unusable(u"the key is neither RSA nor EC"_s);
    }
}

QByteArray thumbprint(const X509* certificate, const EVP_MD* digest)
{
    unsigned char bytes[EVP_MAX_MD_SIZE]{};
    unsigned size = 0;
    X509_digest(certificate, digest, bytes, &size);
    return QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

long seconds(Instant t)
{
    return long(std::chrono::floor<std::chrono::seconds>(t.time_since_epoch()).count());
}

void addText(jwt_t* token, const char* name, const QString& value)
{
    jwt_add_grant(token, name, value.toUtf8().constData());
}

void addClaims(jwt_t* token, const AssertionSigner::Claims& claims)
{
    addText(token, "iss", claims.issuer);
    addText(token, "sub", claims.issuer);
    addText(token, "aud", claims.audience);
    addText(token, "jti", claims.tokenId);
    jwt_add_grant_int(token, "iat", seconds(claims.issuedAt));
    jwt_add_grant_int(token, "exp", seconds(claims.expires));
}

/// What Entra wants beyond SMART.
void nameCertificate(jwt_t* token, const X509* certificate, Instant issuedAt)
{
    jwt_add_header(token, "x5t#S256", thumbprint(certificate, EVP_sha256()).constData());
    jwt_add_header(token, "x5t", thumbprint(certificate, EVP_sha1()).constData());
    jwt_add_grant_int(token, "nbf", seconds(issuedAt));
}

} // namespace

Result<QByteArray> JwtSigner::sign(const Claims& claims, const Secret& pem, const QString& keyId,
                                   bool certificateThumbprint)
{
    const auto key = readKey(pem);
    if (!key) {
        return fail(key.error());
    }
    const auto algorithm = algorithmOf(key->get(), certificateThumbprint);
    if (!algorithm) {
        return fail(algorithm.error());
    }
    jwt_t* made = nullptr;
    jwt_new(&made);
    const Token token(made);
    if (!token) {
        return unusable(u"no memory to sign with it"_s);
    }
    addClaims(token.get(), claims);
    jwt_add_header(token.get(), "typ", "JWT");
    if (!keyId.isEmpty()) {
        jwt_add_header(token.get(), "kid", keyId.toUtf8().constData());
    }
    if (certificateThumbprint) {
        const auto certificate = readCertificate(pem, key->get());
        if (!certificate) {
            return fail(certificate.error());
        }
        nameCertificate(token.get(), certificate->get(), claims.issuedAt);
    }
    const auto* bytes = reinterpret_cast<const unsigned char*>(pem.reveal().constData());
    if (jwt_set_alg(token.get(), *algorithm, bytes, int(pem.reveal().size())) != 0) {
        return unusable(u"it cannot sign"_s);
    }
    const Text encoded(jwt_encode_str(token.get()));
    if (!encoded) {
        return unusable(u"it cannot sign"_s);
    }
    return QByteArray(encoded.get());
}

} // namespace rekindle
