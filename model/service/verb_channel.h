// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace rekindle {

/// Something that is to be changed, by the process that holds the store. A secret among the arguments is in base64.
struct VerbRequest {
    QString id{}; ///< a random UUID: nothing is carried out twice
    QString verb{}; ///< see verbs.h
    QJsonObject arguments{};
    bool operator==(const VerbRequest&) const = default;
};

/// What came of it: the verb's own words, or why it was not done. Errc::OutcomeUnknown: no answer came in time.
using VerbAnswer = Result<QJsonObject>;

/// Carries a request out; called on the main thread of the process that holds the store.
using VerbHandler = std::function<QFuture<VerbAnswer>(const VerbRequest&)>;

/// Has a verb carried out by the process that holds the store, for services that meet it taken: waits and fails as
/// VerbChannel::ask; Errc::ReadOnly where nobody takes requests. Any thread but the main one of a window.
using AskHolder = std::function<VerbAnswer(const QString& verb, const QJsonObject& arguments, std::stop_token stop)>;

/// Takes requests while it lives.
class VerbListener
{
public:
    virtual ~VerbListener() = default;
};

/// The way between processes of one user that share a store.
class VerbChannel
{
public:
    virtual ~VerbChannel() = default;

    /// Asks the process that holds that store and waits for its answer, at most ten seconds. Any thread. Errors beside those
    /// of the verb: Errc::NotFound, nobody listens (nothing was sent); OutcomeUnknown, it was sent and no answer came: it
    /// must not be repeated blindly; Forbidden, the listener belongs to somebody else (nothing was sent); Cancelled.
    virtual VerbAnswer ask(const QString& storePath, const VerbRequest& request, std::stop_token stop) = 0;

    /// Takes requests of the same user for that store; only for who holds its lock, as what a killed process has left
    /// behind is removed. On a thread with an event loop, which is where the handler is called. Errc::Storage: it cannot
    /// listen there.
    virtual Result<std::unique_ptr<VerbListener>> listen(const QString& storePath, VerbHandler handler) = 0;
};

} // namespace rekindle
