// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_practice.h"

namespace rekindle {

using namespace Qt::StringLiterals;

QList<PracticeControl::Choice> FakePractice::faults() const
{
    QList<Choice> choices;
    for (const QString& code : {u"down"_s, u"refused"_s, u"error_share"_s, u"slow"_s, u"throttled"_s, u"unauthorized"_s,
                                u"wrong_certificate"_s, u"name_unknown"_s, u"partition"_s, u"offline"_s}) {
        choices.append({code, code});
    }
    return choices;
}

QList<PracticeControl::Choice> FakePractice::replicationModes() const
{
    QList<Choice> choices;
    for (const QString& code : {u"running"_s, u"stalled"_s, u"slower_than_writes"_s, u"rewound"_s}) {
        choices.append({code, code});
    }
    return choices;
}

} // namespace rekindle
