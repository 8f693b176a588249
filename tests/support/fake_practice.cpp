// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_practice.h"

namespace rekindle {

using namespace Qt::StringLiterals;

QList<PracticeControl::Choice> FakePractice::faults() const
{
    QList<Choice> choices;
    for (const QString& code : {u"down"_s,
                                u"refused"_s,
                                u"reset"_s,
                                u"hang"_s,
                                u"error_share"_s,
                                u"slow_resolve"_s,
                                u"slow_connect"_s,
                                u"slow_tls"_s,
                                u"slow_first_byte"_s,
                                u"slow_transfer"_s,
                                u"throttled"_s,
                                u"throttled_wait"_s,
                                u"unauthorized"_s,
                                u"forbidden"_s,
                                u"certificate_expired"_s,
                                u"certificate_name"_s,
                                u"retired"_s,
                                u"name_unknown"_s,
                                u"html"_s,
                                u"wrong_date"_s,
                                u"partition"_s}) {
        choices.append({code, code});
    }
    for (const QString& code : {u"offline"_s, u"intercepted"_s}) {
        choices.append({code, code, true});
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
