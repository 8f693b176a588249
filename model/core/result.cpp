// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

namespace rekindle {

using namespace Qt::StringLiterals;

bool isOwnFailure(Errc code)
{
    switch (code) {
    case Errc::Cancelled:
    case Errc::NotInTime:
    case Errc::Exhausted:
    case Errc::InUse:
    case Errc::Storage:
    case Errc::StorageFull:
    case Errc::Corrupt:
    case Errc::NewerFormat:
    case Errc::ForeignFile:
    case Errc::ReadOnly:
    case Errc::OutcomeUnknown:
    case Errc::Secret:
    case Errc::Invalid: return true;
    default: return false;
    }
}

QString codeName(Errc code)
{
    switch (code) {
    case Errc::Cancelled: return u"cancelled"_s;
    case Errc::Timeout: return u"timeout"_s;
    case Errc::NotInTime: return u"not_in_time"_s;
    case Errc::Exhausted: return u"exhausted"_s;
    case Errc::Unreachable: return u"unreachable"_s;
    case Errc::Tls: return u"tls"_s;
    case Errc::Unauthorized: return u"unauthorized"_s;
    case Errc::NotRepeated: return u"not_repeated"_s;
    case Errc::Forbidden: return u"forbidden"_s;
    case Errc::Throttled: return u"throttled"_s;
    case Errc::NotFound: return u"not_found"_s;
    case Errc::Pending: return u"pending"_s;
    case Errc::Gone: return u"gone"_s;
    case Errc::Retired: return u"retired"_s;
    case Errc::Conflict: return u"conflict"_s;
    case Errc::InUse: return u"in_use"_s;
    case Errc::Foreign: return u"foreign"_s;
    case Errc::TooOld: return u"too_old"_s;
    case Errc::Resting: return u"resting"_s;
    case Errc::NobodyWrites: return u"nobody_writes"_s;
    case Errc::NotOurs: return u"not_ours"_s;
    case Errc::SameService: return u"same_service"_s;
    case Errc::OtherFlavour: return u"other_flavour"_s;
    case Errc::OtherVersion: return u"other_version"_s;
    case Errc::AddressTaken: return u"address_taken"_s;
    case Errc::NameTaken: return u"name_taken"_s;
    case Errc::Rejected: return u"rejected"_s;
    case Errc::ServerError: return u"server_error"_s;
    case Errc::ClockWrong: return u"clock_wrong"_s;
    case Errc::BadReply: return u"bad_reply"_s;
    case Errc::TooLarge: return u"too_large"_s;
    case Errc::Unsupported: return u"unsupported"_s;
    case Errc::Storage: return u"storage"_s;
    case Errc::StorageFull: return u"storage_full"_s;
    case Errc::Corrupt: return u"corrupt"_s;
    case Errc::NewerFormat: return u"newer_format"_s;
    case Errc::ForeignFile: return u"foreign_file"_s;
    case Errc::ReadOnly: return u"read_only"_s;
    case Errc::OutcomeUnknown: return u"outcome_unknown"_s;
    case Errc::Secret: return u"secret"_s;
    case Errc::Invalid: return u"invalid"_s;
    }
    return u"unknown"_s;
}

} // namespace rekindle
