// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include <QCoreApplication>

namespace rekindle::messages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

/// With %1 for the subject.
QString pattern(Errc code)
{
    switch (code) {
    case Errc::Cancelled: return Text::tr("%1: stopped before it was finished.");
    case Errc::Timeout: return Text::tr("%1 did not answer in time.");
    case Errc::NotInTime: return Text::tr("%1 was not measured in time.");
    case Errc::Exhausted: return Text::tr("%1 could not be asked: this computer has no room for more at the moment.");
    case Errc::Unreachable: return Text::tr("%1 cannot be reached.");
    case Errc::Tls: return Text::tr("%1: no secure connection could be made.");
    case Errc::Unauthorized: return Text::tr("%1 did not accept the sign-in.");
    case Errc::NotRepeated:
        return Text::tr("%1 refused this sign-in a few minutes ago; it is not tried again so soon.");
    case Errc::Forbidden: return Text::tr("%1 denies access with these credentials.");
    case Errc::Throttled: return Text::tr("%1 is limiting requests (429).");
    case Errc::NotFound: return Text::tr("%1 was not found.");
    case Errc::Pending: return Text::tr("%1 is not known yet.");
    case Errc::InUse: return Text::tr("%1 is in use by another process.");
    case Errc::Foreign: return Text::tr("%1 is written by another installation of Rekindle.");
    case Errc::TooOld: return Text::tr("The figure that was imported for %1 is too old to say anything of now.");
    case Errc::Resting: return Text::tr("The heartbeat of %1 rests while the secondary serves.");
    case Errc::NobodyWrites: return Text::tr("Nobody writes the heartbeat of %1 any more.");
    case Errc::NotOurs: return Text::tr("%1 is there already and is no heartbeat; it was left alone.");
    case Errc::SameService: return Text::tr("%1: the secondary is the same service as the primary.");
    case Errc::OtherFlavour: return Text::tr("%1 is another kind of server than was given.");
    case Errc::OtherVersion: return Text::tr("%1: the two services speak different FHIR versions.");
    case Errc::AddressTaken: return Text::tr("%1: another pair watches this address already.");
    case Errc::NameTaken: return Text::tr("%1: another pair has this name already.");
    case Errc::Gone: return Text::tr("%1 has been deleted.");
    case Errc::Retired: return Text::tr("%1 is retired: it can only be exported from.");
    case Errc::Conflict: return Text::tr("%1 is in conflict with something that exists already.");
    case Errc::Rejected: return Text::tr("%1 rejected the request.");
    case Errc::ServerError: return Text::tr("%1 answered with an error of its own.");
    case Errc::ClockWrong: return Text::tr("The clock of %1 is wrong or jumps, or the clock of this computer is.");
    case Errc::BadReply: return Text::tr("%1 answered, but not as a FHIR service does.");
    case Errc::TooLarge: return Text::tr("%1 sent more than is accepted.");
    case Errc::Unsupported: return Text::tr("%1 does not support this.");
    case Errc::Storage: return Text::tr("%1 could not be read or written on this computer.");
    case Errc::StorageFull:
        return Text::tr("%1 could not be written: the disk is full. What was written before is whole.");
    case Errc::Corrupt: return Text::tr("%1 is damaged.");
    case Errc::NewerFormat: return Text::tr("%1 was written by a newer version of Rekindle.");
    case Errc::ForeignFile: return Text::tr("%1 belongs to another program; it was left alone.");
    case Errc::ReadOnly: return Text::tr("%1 is open for reading only.");
    case Errc::OutcomeUnknown:
        return Text::tr(
            "Whether this was done is not known: %1 was asked of the process that watches, and no answer came.");
    case Errc::Secret: return Text::tr("%1: the secret could not be read from or written to the keychain.");
    case Errc::Invalid: return Text::tr("%1 cannot be used.");
    }
    return {};
}

} // namespace

QString sentence(const Error& error)
{
    const QString subject = error.subject.isEmpty() ? Text::tr("The service") : isolated(error.subject);
    return pattern(error.code).arg(subject);
}

QString remedy(const Error& error)
{
    switch (error.code) {
    case Errc::Cancelled: return Text::tr("Start it again if you still need it.");
    case Errc::Timeout: return Text::tr("Check the address and the firewall, then try again.");
    case Errc::NotInTime: return Text::tr("Ask again; this says nothing about the service.");
    case Errc::Exhausted:
        return Text::tr("Close other programs, or raise the limit of open files; this says nothing about the service.");
    case Errc::Unreachable: return Text::tr("Check the address, the VPN and the proxy, then try again.");
    case Errc::Tls:
        return Text::tr(
            "Check the certificate's dates and name; add the issuing CA if your organisation runs its own.");
    case Errc::Unauthorized: return Text::tr("Renew the secret and check tenant, client and scope.");
    case Errc::NotRepeated:
        return Text::tr(
            "Correct the secret: a new one is tried at once. The old one is tried again after five minutes.");
    case Errc::Forbidden: return Text::tr("Check the role assignment and whether public access is closed.");
    case Errc::Throttled:
        return Text::tr("Wait; probes slow down by themselves. Check that both services have the same throughput.");
    case Errc::NotFound: return Text::tr("Check the address for a missing or doubled path.");
    case Errc::Resting:
    case Errc::Pending: return Text::tr("Ask again in a moment.");
    case Errc::InUse: return Text::tr("Make changes there, or close it first; reading goes on.");
    case Errc::Foreign: return Text::tr("Lag is measured by its heartbeat, read only. Let one installation write.");
    case Errc::TooOld: return Text::tr("Import a newer figure, best by a script that does it regularly.");
    case Errc::NobodyWrites:
        return Text::tr(
            "Both sides show the same old heartbeat, which says nothing of now. Let this installation write it.");
    case Errc::NotOurs: return Text::tr("Move that resource to another id, or measure without a heartbeat.");
    case Errc::SameService: return Text::tr("Give the address of the other service.");
    case Errc::OtherFlavour: return Text::tr("Check the address; the kind that was detected is used.");
    case Errc::OtherVersion:
        return Text::tr(
            "Copies between versions change or lose data: bring both to one version before you rely on it.");
    case Errc::AddressTaken: return Text::tr("Edit that pair, or give another address.");
    case Errc::NameTaken: return Text::tr("Choose another name.");
    case Errc::Gone: return Text::tr("Nothing to do here, unless it should still exist.");
    case Errc::Retired: return Text::tr("Export the data and plan the migration to a current service.");
    case Errc::Conflict: return Text::tr("Change the name or the address, or close the other instance.");
    case Errc::Rejected: return Text::tr("See the technical detail; the request does not suit this server.");
    case Errc::ServerError: return Text::tr("Try again; if it stays, look at the service's health page.");
    case Errc::ClockWrong:
        return Text::tr(
            "Check the time synchronisation of both. Lag by heartbeat does not depend on it; no other method is "
            "used while the clock jumps.");
    case Errc::BadReply:
        return Text::tr("Check that the address leads to the FHIR base and not to a web page or a sign-in portal.");
    case Errc::TooLarge: return Text::tr("Check that the address leads to the FHIR base.");
    case Errc::Unsupported: return Text::tr("Use another way to measure, or enter the platform's figure.");
    case Errc::Storage: return Text::tr("Check that the folder exists and can be written.");
    case Errc::StorageFull: return Text::tr("Free some space; watching goes on meanwhile.");
    case Errc::Corrupt: return Text::tr("Keep a copy of the file, then start with a new one.");
    case Errc::NewerFormat: return Text::tr("Start the newer version, or choose another file. Nothing was changed.");
    case Errc::ForeignFile: return Text::tr("Choose another file.");
    case Errc::ReadOnly: return Text::tr("Another instance is writing; make the change there.");
    case Errc::OutcomeUnknown: return Text::tr("Look whether it was done before you ask again.");
    case Errc::Secret: return Text::tr("Unlock the keychain, or enter the secret for this session only.");
    case Errc::Invalid: return Text::tr("Correct it and try again.");
    }
    return {};
}

} // namespace rekindle::messages
