// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include <QCoreApplication>

namespace rekindle::messages {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

} // namespace

QString label(SignInKind kind)
{
    switch (kind) {
    case SignInKind::None: return Text::tr("No sign-in");
    case SignInKind::Basic: return Text::tr("User name and password");
    case SignInKind::Bearer: return Text::tr("Bearer token");
    case SignInKind::EntraClientSecret: return Text::tr("Microsoft Entra: client secret");
    case SignInKind::EntraCertificate: return Text::tr("Microsoft Entra: certificate");
    case SignInKind::EntraDeviceCode: return Text::tr("Microsoft Entra: a person signs in with a code");
    case SignInKind::SmartBackend: return Text::tr("SMART Backend Services: private key");
    case SignInKind::ManagedIdentity: return Text::tr("Managed identity of this Azure machine");
    }
    return {};
}

QString label(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::UnknownCa: return Text::tr("not trusted: its issuer is not known here");
    case CertificateFault::Expired: return Text::tr("not trusted: it has expired");
    case CertificateFault::NotYetValid: return Text::tr("not trusted: it is not valid yet");
    case CertificateFault::OtherName: return Text::tr("not trusted: it was made for another name");
    case CertificateFault::Other: return Text::tr("not trusted");
    }
    return {};
}

QString secretName(SignInKind kind)
{
    switch (kind) {
    case SignInKind::Basic: return Text::tr("Password");
    case SignInKind::Bearer: return Text::tr("Token");
    case SignInKind::EntraClientSecret: return Text::tr("Client secret");
    case SignInKind::EntraCertificate: return Text::tr("Private key and certificate (PEM)");
    case SignInKind::SmartBackend: return Text::tr("Private key (PEM)");
    case SignInKind::None:
    case SignInKind::EntraDeviceCode:
    case SignInKind::ManagedIdentity: return {};
    }
    return {};
}

QString secretPlace(const QString& kind)
{
    if (kind == "keychain"_L1) {
        return Text::tr("in the keychain");
    }
    if (kind == "session"_L1) {
        return Text::tr("this session only");
    }
    if (kind == "environment"_L1) {
        return Text::tr("in an environment variable");
    }
    return kind.isEmpty() ? Text::tr("missing") : kind;
}

QString excerpt(const QString& data, int most)
{
    QString text;
    for (const QChar c : data.left(4 * most)) {
        // Marks of direction would turn what stands around them.
        const bool mark = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        text += mark ? QChar(u' ') : c;
    }
    text = text.simplified();
    return text.size() > most ? text.left(most - 1) + u'\u2026' : text;
}

} // namespace rekindle::messages
