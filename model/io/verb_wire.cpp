// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/verb_wire.h"

#include "core/json_fields.h"
#include "io/sqlite_place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QtEndian>

#include <sys/socket.h>
#include <unistd.h>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSocketName = 90; ///< of 108 bytes that sun_path has; Qt adds a few while it makes one

QByteArray framed(const QJsonObject& object)
{
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray message(4, '\0');
    qToBigEndian(static_cast<quint32>(body.size()), message.data());
    return message + body;
}

} // namespace

QByteArray encode(const VerbRequest& request)
{
    return framed({{u"version"_s, wireVersion},
                   {u"id"_s, request.id},
                   {u"verb"_s, request.verb},
                   {u"arguments"_s, request.arguments}});
}

Result<VerbRequest> requestFrom(const QByteArray& message)
{
    const QJsonObject json = QJsonDocument::fromJson(message).object();
    const int version = json[u"version"_s].toInt();
    VerbRequest request{json[u"id"_s].toString(), json[u"verb"_s].toString(), json[u"arguments"_s].toObject()};
    if (version != 0 && version != wireVersion) {
        return fail(Errc::Unsupported, request.verb,
                    u"requests of version %1; this process speaks %2"_s.arg(version).arg(wireVersion));
    }
    if (version == 0 || request.id.isEmpty() || request.verb.isEmpty()) {
        return fail(Errc::BadReply, u"request"_s, u"no request"_s);
    }
    return request;
}

QByteArray encode(const QString& id, const VerbAnswer& answer)
{
    QJsonObject json{{u"version"_s, wireVersion}, {u"id"_s, id}};
    if (answer) {
        json[u"answer"_s] = *answer;
    } else {
        json[u"error"_s] = toJson(answer.error());
    }
    return framed(json);
}

VerbAnswer answerFrom(const QByteArray& message, const QString& id)
{
    const QJsonObject json = QJsonDocument::fromJson(message).object();
    if (json[u"id"_s].toString() != id) {
        return fail(Errc::BadReply, u"answer"_s, u"no answer to this request"_s);
    }
    if (json.contains(u"answer"_s)) {
        return json[u"answer"_s].toObject();
    }
    JsonFields fields(json);
    const Error error = fields.error(u"error"_s);
    return fields.done() ? fail(error) : fail(Errc::BadReply, u"answer"_s, u"neither an answer nor a known error"_s);
}

Result<std::optional<QByteArray>> takeMessage(QByteArray& received)
{
    if (received.size() < 4) {
        return std::optional<QByteArray>();
    }
    const qsizetype size = qFromBigEndian<quint32>(received.constData());
    if (size > longestMessage) {
        return fail(Errc::TooLarge, u"message"_s);
    }
    if (received.size() < 4 + size) {
        return std::optional<QByteArray>();
    }
    const QByteArray message = received.mid(4, size);
    received.remove(0, 4 + size);
    return std::optional(message);
}

QString socketPath(const QString& storePath)
{
    const QString store = canonicalPath(storePath);
    const QString beside = store + u".sock"_s;
    if (QFile::encodeName(beside).size() <= longestSocketName) {
        return beside;
    }
    const QByteArray hash = QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"/tmp/rekindle-%1-%2.sock"_s.arg(geteuid()).arg(QString::fromLatin1(hash));
}

bool isSameUser(qintptr descriptor)
{
#ifdef SO_PEERCRED
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
           && peer.uid == geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(static_cast<int>(descriptor), &user, &group) == 0 && user == geteuid();
#endif
}

} // namespace rekindle
