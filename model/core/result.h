// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace rekindle {

/// Why something could not be done. Callers switch on it; sentences are made in service/messages.cpp only.
enum class Errc {
    Cancelled, ///< the stop token was set
    Timeout, ///< no answer within the time allowed
    NotInTime, ///< our own time was up before it could be asked, or before it had the time it is allowed
    Exhausted, ///< this computer has no room for it now: files, memory, threads
    Unreachable, ///< name resolution, routing, refused or reset: no HTTP answer
    Tls, ///< the secure connection was refused by us or by the peer
    Unauthorized, ///< 401, or the token endpoint refused us
    NotRepeated, ///< refused a short while ago (detail: what was said), so it is not tried again so soon
    Forbidden, ///< 403
    Throttled, ///< 429
    NotFound, ///< 404, or nothing under that name
    Pending, ///< not known yet, and no fault: ask again later
    Gone, ///< 410: deleted
    Retired, ///< 410 with code service-deprecated: the service is export only
    Conflict, ///< 409 or 412
    InUse, ///< another process holds it (detail: which)
    Foreign, ///< another installation writes it (detail: which); it is left alone
    TooOld, ///< a figure that was brought here, and is too old to say anything of now
    Resting, ///< not measured, because what measures it rests for now
    NobodyWrites, ///< what should be measured by stands still because nobody writes it any more
    NotOurs, ///< something else lies under the id that is ours; it is left alone
    SameService, ///< the secondary is the primary
    OtherFlavour, ///< the server is of another kind than was said (detail: which)
    OtherVersion, ///< the services of a pair speak different FHIR versions (detail: which)
    AddressTaken, ///< another pair watches that address (detail: its name)
    NameTaken, ///< another pair has that name
    Rejected, ///< any other 4xx
    ServerError, ///< 5xx
    ClockWrong, ///< a server's Date contradicts itself or is far from this computer's clock (detail: how)
    BadReply, ///< an answer that is not what the protocol says
    TooLarge, ///< an answer over the limit we set
    Unsupported, ///< the server or the platform cannot do it
    Storage, ///< the store could not read or write
    StorageFull, ///< no room on the disk; what was written before is whole
    Corrupt, ///< stored data is damaged
    NewerFormat, ///< stored by a newer version of Rekindle than this one
    ForeignFile, ///< a file of another program; it is left alone
    ReadOnly, ///< the store is open read-only
    OutcomeUnknown, ///< asked of another process, which did not answer: it may have been done
    Secret, ///< the keychain is missing, locked or refused
    Invalid, ///< input that cannot be used
};

/// One failure. `subject` is what it was about (an address, a file, a pair's name), `detail` is for the log and for the
/// technical line under the sentence. Neither ever carries a token, a payload or a patient's identifier.
struct Error {
    Errc code{};
    QString subject{};
    QString detail{};
    bool operator==(const Error&) const = default;
};

/// A value or the reason why there is none. tl::expected, made [[nodiscard]].
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other)
        : tl::expected<T, Error>(std::move(other))
    {
    }
};

[[nodiscard]] inline tl::unexpected<Error> fail(Errc code, QString subject, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// The failure is of this program or this computer: nothing was learned about whom it is about.
bool isOwnFailure(Errc code);

/// The English code of an error, for logs and --json; never translated.
QString codeName(Errc code);

} // namespace rekindle
