// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/field_problem.h"

#include "service/messages.h"

#include <QCoreApplication>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PairWizard)
};

QString addressProblem(const Error& problem, const QString& typed)
{
    if (typed.trimmed().isEmpty() || problem.detail == "missing"_L1 || problem.detail == "empty"_L1) {
        return Text::tr("Enter the address of the FHIR service.");
    }
    if (problem.detail == "holds a user name or password"_L1) {
        return Text::tr("An address must not hold a user name or a password. They have a place of their own.");
    }
    return Text::tr("%1 is no address of a service. An address looks like %2.")
        .arg(messages::isolated(messages::excerpt(typed, 80)), messages::isolated(u"https://fhir.example.org/fhir"_s));
}

} // namespace

QString fieldProblem(const Error& problem, const QString& typed)
{
    const QString shown = messages::excerpt(typed, 80);
    if (problem.code != Errc::Invalid) {
        const Error named{problem.code, shown, problem.detail};
        return messages::paragraph({messages::sentence(named), messages::remedy(named)});
    }
    if (problem.subject == "name"_L1) {
        return Text::tr("Give the pair a name.");
    }
    if (problem.detail == "credentials over clear text"_L1) {
        return Text::tr("Credentials are not sent over plain http to another computer. Use an address with https.");
    }
    if (problem.subject.endsWith(".user"_L1)) {
        return Text::tr("Enter the user name.");
    }
    if (problem.subject.endsWith(".tenant"_L1)) {
        return Text::tr("Enter the tenant: its ID or its domain.");
    }
    if (problem.subject.endsWith(".clientId"_L1)) {
        return Text::tr("Enter the client ID of the application.");
    }
    if (problem.subject.endsWith("baseUrl"_L1) || problem.subject == "frontUrl"_L1 || typed.contains("://"_L1)) {
        return addressProblem(problem, typed);
    }
    return messages::sentence({problem.code, shown.isEmpty() ? problem.subject : shown, problem.detail});
}

} // namespace rekindle
