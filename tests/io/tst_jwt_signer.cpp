// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/jwt_signer.h"
#include "support/test_certificates.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kUrlBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QJsonObject part(const QByteArray& token, int index)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(index), kUrlBase64)).object();
}

/// JWS writes an ECDSA signature as r and s side by side, OpenSSL as a DER sequence.
QByteArray toDer(const QByteArray& raw)
{
    const auto half = int(raw.size() / 2);
    const auto* bytes = reinterpret_cast<const unsigned char*>(raw.constData());
    ECDSA_SIG* signature = ECDSA_SIG_new();
    ECDSA_SIG_set0(signature, BN_bin2bn(bytes, half, nullptr), BN_bin2bn(bytes + half, half, nullptr));
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature, &der);
    const QByteArray result(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    ECDSA_SIG_free(signature);
    return result;
}

/// Checks the signature with the public key of a certificate, by OpenSSL alone.
bool verifies(const QByteArray& token, const QString& certificatePath, const EVP_MD* digest, bool ec)
{
    const QByteArray pem = contents(certificatePath);
    BIO* bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    X509* certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    const qsizetype dot = token.lastIndexOf('.');
    QByteArray signature = QByteArray::fromBase64(token.mid(dot + 1), kUrlBase64);
    if (ec) {
        signature = toDer(signature);
    }
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(context, nullptr, digest, nullptr, X509_get0_pubkey(certificate));
    const int result = EVP_DigestVerify(context, reinterpret_cast<const unsigned char*>(signature.constData()),
                                        std::size_t(signature.size()),
                                        reinterpret_cast<const unsigned char*>(token.constData()), std::size_t(dot));
    EVP_MD_CTX_free(context);
    X509_free(certificate);
    BIO_free_all(bio);
    return result == 1;
}

} // namespace

class TestJwtSigner : public QObject
{
    Q_OBJECT
    const QTemporaryDir m_folder{};
    TestCertificate m_rsa{};
    TestCertificate m_p384{};
    TestCertificate m_p256{};
    const AssertionSigner::Claims m_claims{.issuer = u"client-1"_s,
                                           .audience = u"https://login.example/token"_s,
                                           .issuedAt = fromEpochMs(1'795'237'468'999),
                                           .expires = fromEpochMs(1'795'237'768'000),
                                           .tokenId = u"id-1"_s};

    TestCertificate make(const QString& name, TestKey key)
    {
        return makeCertificate(m_folder.path(), name, {.commonName = name, .key = key});
    }
    Result<QByteArray> sign(const QByteArray& pem, bool withCertificate = false)
    {
        return JwtSigner().sign(m_claims, Secret(pem), u"key-1"_s, withCertificate);
    }

private slots:
    void initTestCase()
    {
        m_rsa = make(u"rsa"_s, TestKey::Rsa2048);
        m_p384 = make(u"p384"_s, TestKey::EcP384);
        m_p256 = make(u"p256"_s, TestKey::EcP256);
    }

    void anRsaKeySignsForSmart()
    {
        const auto token = sign(contents(m_rsa.key));
        QVERIFY(token.has_value());
        QCOMPARE(part(*token, 0), (QJsonObject{{u"alg"_s, u"RS384"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, u"key-1"_s}}));
        QVERIFY(verifies(*token, m_rsa.certificate, EVP_sha384(), false));
    }

    void anEcKeySignsForSmart()
    {
        const auto token = sign(contents(m_p384.key));
        QVERIFY(token.has_value());
        QCOMPARE(part(*token, 0).value(u"alg"_s).toString(), u"ES384"_s);
        QVERIFY(verifies(*token, m_p384.certificate, EVP_sha384(), true));
    }

    void theClaimsAreThoseOfTheAssertion()
    {
        const QJsonObject expected{
            {u"iss"_s, u"client-1"_s}, {u"sub"_s, u"client-1"_s}, {u"aud"_s, u"https://login.example/token"_s},
            {u"jti"_s, u"id-1"_s},     {u"iat"_s, 1'795'237'468}, {u"exp"_s, 1'795'237'768}};
        QCOMPARE(part(*sign(contents(m_rsa.key)), 1), expected);
    }

    void aCertificateIsNamedByItsThumbprint()
    {
        // The authority comes first in the file: the certificate of the key is found all the same.
        const QByteArray pem = contents(m_p384.certificate) + contents(m_rsa.certificate) + contents(m_rsa.key);
        const auto token = sign(pem, true);
        QVERIFY(token.has_value());
        const QByteArray der = QSslCertificate(contents(m_rsa.certificate)).toDer();
        const QByteArray sha256 = QCryptographicHash::hash(der, QCryptographicHash::Sha256).toBase64(kUrlBase64);
        QCOMPARE(part(*token, 0).value(u"x5t#S256"_s).toString(), QString::fromLatin1(sha256));
        QCOMPARE(part(*token, 0).value(u"alg"_s).toString(), u"RS256"_s);
        QCOMPARE(part(*token, 1).value(u"nbf"_s).toInteger(), 1'795'237'468);
        QVERIFY(verifies(*token, m_rsa.certificate, EVP_sha256(), false));
        QVERIFY(!verifies(*token, m_rsa.certificate, EVP_sha384(), false));
    }

    void aBadKeyIsSaidToBeSoWithoutItsBytes_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<bool>("withCertificate");
        QTest::addColumn<QString>("detail");
        const QByteArray encrypted(
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n");
        QTest::newRow("empty") << QByteArray() << false << u"there is no PEM private key"_s;
        QTest::newRow("garbage") << QByteArray("hunter2") << false << u"there is no PEM private key"_s;
        QTest::newRow("encrypted") << encrypted << false << u"the key is encrypted"_s;
        QTest::newRow("P-256") << contents(m_p256.key) << false << u"an EC key must be on the curve P-384"_s;
        QTest::newRow("no certificate") << contents(m_rsa.key) << true
                                        << u"there is no PEM certificate beside the key"_s;
        QTest::newRow("another's") << contents(m_rsa.key) + contents(m_p384.certificate) << true
                                   << u"the certificate belongs to another key"_s;
        QTest::newRow("EC with certificate") << contents(m_p384.key) + contents(m_p384.certificate) << true
                                             << u"signing in with a certificate needs an RSA key"_s;
    }
    void aBadKeyIsSaidToBeSoWithoutItsBytes()
    {
        QFETCH(QByteArray, pem);
        QFETCH(bool, withCertificate);
        QFETCH(QString, detail);
        const auto token = sign(pem, withCertificate);
        QVERIFY(!token.has_value());
        QCOMPARE(token.error(), (Error{Errc::Secret, u"private key"_s, detail}));
    }

    void aShortRsaKeyIsRefused()
    {
        EVP_PKEY* key = EVP_RSA_gen(1024);
        BIO* bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
        char* text = nullptr;
        const long size = BIO_get_mem_data(bio, &text);
        const auto token = sign(QByteArray(text, size));
        BIO_free_all(bio);
        EVP_PKEY_free(key);
        QCOMPARE(token.error().detail, u"an RSA key must have at least 2048 bits"_s);
    }
};

QTEST_GUILESS_MAIN(TestJwtSigner)
#include "tst_jwt_signer.moc"
