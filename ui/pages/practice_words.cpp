// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/practice_words.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char* code;
    const char* title;
    const char* lesson;
};

// clang-format off
constexpr Words faultWords[] = {
    {"down", QT_TRANSLATE_NOOP("PracticeWords", "Goes down"),
     QT_TRANSLATE_NOOP("PracticeWords", "Nothing answers. Wait until the verdict is confirmed, read what would be lost, then declare the outage.")},
    {"refused", QT_TRANSLATE_NOOP("PracticeWords", "Refuses connections"),
     QT_TRANSLATE_NOOP("PracticeWords", "Connections are refused although the network is fine: treat it as an outage.")},
    {"reset", QT_TRANSLATE_NOOP("PracticeWords", "Drops connections"),
     QT_TRANSLATE_NOOP("PracticeWords", "Connections are closed without an answer: treat it as an outage, like a refusal.")},
    {"hang", QT_TRANSLATE_NOOP("PracticeWords", "Never answers"),
     QT_TRANSLATE_NOOP("PracticeWords", "It accepts connections and then says nothing. Treat it as an outage once it is confirmed.")},
    {"error_share", QT_TRANSLATE_NOOP("PracticeWords", "Gray failure"),
     QT_TRANSLATE_NOOP("PracticeWords", "The health check stays green while requests fail. Trust the requests.")},
    {"slow_resolve", QT_TRANSLATE_NOOP("PracticeWords", "Slow: DNS"),
     QT_TRANSLATE_NOOP("PracticeWords", "The name takes long to resolve: look at the resolver, not at the service.")},
    {"slow_connect", QT_TRANSLATE_NOOP("PracticeWords", "Slow: connecting"),
     QT_TRANSLATE_NOOP("PracticeWords", "Connecting takes long: look at the way there, at VPN and firewall.")},
    {"slow_tls", QT_TRANSLATE_NOOP("PracticeWords", "Slow: handshake"),
     QT_TRANSLATE_NOOP("PracticeWords", "The secure handshake takes long: an inspecting proxy, or a front end under load.")},
    {"slow_first_byte", QT_TRANSLATE_NOOP("PracticeWords", "Slow: answer"),
     QT_TRANSLATE_NOOP("PracticeWords", "The service itself is slow: look for load or an import. No reason to fail over yet.")},
    {"slow_transfer", QT_TRANSLATE_NOOP("PracticeWords", "Slow: transfer"),
     QT_TRANSLATE_NOOP("PracticeWords", "The answer comes, but trickles: look at the bandwidth on the way.")},
    {"throttled", QT_TRANSLATE_NOOP("PracticeWords", "Throttled (429)"),
     QT_TRANSLATE_NOOP("PracticeWords", "The service is up. Compare the throughput of both services; do not declare.")},
    {"throttled_wait", QT_TRANSLATE_NOOP("PracticeWords", "Throttled, says when"),
     QT_TRANSLATE_NOOP("PracticeWords", "As above, but it says how long to wait, and probes keep to it. Do not declare.")},
    {"unauthorized", QT_TRANSLATE_NOOP("PracticeWords", "Sign-in fails (401)"),
     QT_TRANSLATE_NOOP("PracticeWords", "Look at the secret's expiry first. The last known state stays on screen.")},
    {"forbidden", QT_TRANSLATE_NOOP("PracticeWords", "Access denied (403)"),
     QT_TRANSLATE_NOOP("PracticeWords", "The sign-in works, a right is missing: check the role assignment. No outage.")},
    {"certificate_expired", QT_TRANSLATE_NOOP("PracticeWords", "Certificate expired"),
     QT_TRANSLATE_NOOP("PracticeWords", "No outage: have the certificate renewed.")},
    {"certificate_name", QT_TRANSLATE_NOOP("PracticeWords", "Certificate of another"),
     QT_TRANSLATE_NOOP("PracticeWords", "The certificate is for another name: the address or the front end is set up wrongly.")},
    {"retired", QT_TRANSLATE_NOOP("PracticeWords", "Service retired (410)"),
     QT_TRANSLATE_NOOP("PracticeWords", "It can only be exported from. Failing over does not help: plan the migration.")},
    {"name_unknown", QT_TRANSLATE_NOOP("PracticeWords", "Name does not resolve"),
     QT_TRANSLATE_NOOP("PracticeWords", "Check the private DNS zone and its links before you suspect the service.")},
    {"html", QT_TRANSLATE_NOOP("PracticeWords", "A web page answers"),
     QT_TRANSLATE_NOOP("PracticeWords", "While the other service answers as usual, it is the front end that shows a page: treat it as an outage.")},
    {"wrong_date", QT_TRANSLATE_NOOP("PracticeWords", "Its clock is wrong"),
     QT_TRANSLATE_NOOP("PracticeWords", "Nothing fails. The pair's page warns of the clock, and staleness is not measured by it.")},
    {"partition", QT_TRANSLATE_NOOP("PracticeWords", "Partition near me"),
     QT_TRANSLATE_NOOP("PracticeWords", "From here it looks like an outage. Only somebody elsewhere can tell: ask a colleague before you declare.")},
    {"offline", QT_TRANSLATE_NOOP("PracticeWords", "This computer offline"),
     QT_TRANSLATE_NOOP("PracticeWords", "The verdict is suspended. Check cable, Wi-Fi and VPN.")},
    {"intercepted", QT_TRANSLATE_NOOP("PracticeWords", "Traffic intercepted"),
     QT_TRANSLATE_NOOP("PracticeWords", "A proxy with a CA nobody knows is in between. Nothing is known about the services; do not declare.")},
};

constexpr Words modeWords[] = {
    {"running", QT_TRANSLATE_NOOP("PracticeWords", "Replication runs"),
     QT_TRANSLATE_NOOP("PracticeWords", "The normal course: a few seconds of staleness.")},
    {"stalled", QT_TRANSLATE_NOOP("PracticeWords", "Replication stalls"),
     QT_TRANSLATE_NOOP("PracticeWords", "Both services answer, yet what would be lost grows. Look at the copy job.")},
    {"slower_than_writes", QT_TRANSLATE_NOOP("PracticeWords", "Slower than writes"),
     QT_TRANSLATE_NOOP("PracticeWords", "Watch the forecast: it says when the RPO will be breached.")},
    {"rewound", QT_TRANSLATE_NOOP("PracticeWords", "Secondary rewound"),
     QT_TRANSLATE_NOOP("PracticeWords", "An older copy was restored. Stop writes and find out who did it.")},
};
// clang-format on

template <size_t n>
const Words* find(const Words (&words)[n], const QString& code)
{
    for (const Words& entry : words) {
        if (QLatin1StringView(entry.code) == code) {
            return &entry;
        }
    }
    return nullptr;
}

QString title(const Words* words)
{
    return words ? PracticeWords::tr(words->title) : QString();
}

QString lesson(const Words* words)
{
    return words ? PracticeWords::tr(words->lesson) : QString();
}

} // namespace

QList<PracticeWords::Group> PracticeWords::groups()
{
    return {
        {u"outage"_s,
         tr("It is an outage"),
         tr("Wait for the confirmation, then declare."),
         {u"down"_s, u"refused"_s, u"reset"_s, u"hang"_s, u"error_share"_s}},
        {u"slow"_s,
         tr("It is up, but slow"),
         tr("Which phase grew says where to look. Do not declare."),
         {u"slow_resolve"_s, u"slow_connect"_s, u"slow_tls"_s, u"slow_first_byte"_s, u"slow_transfer"_s, u"throttled"_s,
          u"throttled_wait"_s}},
        {u"access"_s,
         tr("It is up, but lets nobody in"),
         tr("Somebody has to renew or grant something. Failing over would not help."),
         {u"unauthorized"_s, u"forbidden"_s, u"certificate_expired"_s, u"certificate_name"_s, u"retired"_s}},
        {u"here"_s,
         tr("It is here, not there"),
         tr("Names, networks and clocks near you. Never declare because of them."),
         {u"offline"_s, u"intercepted"_s, u"html"_s, u"name_unknown"_s, u"partition"_s, u"wrong_date"_s}},
    };
}

QString PracticeWords::faultTitle(const QString& code)
{
    return title(find(faultWords, code));
}

QString PracticeWords::faultLesson(const QString& code)
{
    return lesson(find(faultWords, code));
}

QString PracticeWords::modeTitle(const QString& code)
{
    return title(find(modeWords, code));
}

QString PracticeWords::modeLesson(const QString& code)
{
    return lesson(find(modeWords, code));
}

} // namespace rekindle
