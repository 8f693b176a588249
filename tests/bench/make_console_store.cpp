// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the store of a console that has watched many pairs for a year, for measurements of the window: readings each 30 s
// in the last 30 days, each five minutes before that, and a few verdict changes a pair. Pair n leads to
// http://p<n>.localhost:<FIRST_PORT + 4n>/fhir and the port after it, as serve_sandboxes serves them.
// usage: make_console_store FILE PAIRS FIRST_PORT
#include "history.h"
#include "io/sqlite_store.h"
#include "io/system_clock.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace rekindle;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Endpoint endpoint(int number, int port, const QString& region)
{
    Endpoint made;
    made.name = region;
    made.baseUrl = QUrl(u"http://p%1.localhost:%2/fhir"_s.arg(number).arg(port));
    made.flavour = Flavour::MicrosoftOss;
    made.fhirVersion = u"4.0.1"_s;
    return made;
}

Pair pairOf(int number, int firstPort)
{
    Pair pair;
    pair.id = PairId{u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'))};
    pair.name = u"Hospital %1"_s.arg(number);
    pair.group = u"Region %1"_s.arg(number % 8);
    pair.environment = number % 5 == 0 ? Environment::Test : Environment::Production;
    pair.primary = endpoint(number, firstPort + 4 * number, u"North Europe"_s);
    pair.secondary = endpoint(number, firstPort + 4 * number + 1, u"West Europe"_s);
    pair.heartbeat.enabled = true;
    return pair;
}

bool fill(SqliteStore& store, const Pair& pair, Instant now)
{
    const Instant recent = now - 24h * 30;
    if (!store.pairs.savePair(pair) || !fillHistory(store.watch, pair.id, now - 24h * 365, recent, 5min)
        || !fillHistory(store.watch, pair.id, recent, now - 60s, 30s)) {
        return false;
    }
    for (int week = 52; week > 0; --week) {
        for (const VerdictCode code : {VerdictCode::Slow, VerdictCode::Healthy}) {
            VerdictChange change{now - 24h * 7 * week + (code == VerdictCode::Slow ? 0s : 90s), {}};
            change.verdict.code = code;
            change.verdict.confidence = Confidence::Confirmed;
            if (!store.watch.appendVerdict(pair.id, change)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        QTextStream(stderr) << "usage: make_console_store FILE PAIRS FIRST_PORT\n";
        return 2;
    }
    auto store = SqliteStore::open(arguments[1], SqliteFile::Mode::Write);
    const Instant now = SystemClock().now();
    for (int number = 0; store && number < arguments[2].toInt(); ++number) {
        if (!fill(**store, pairOf(number, arguments[3].toInt()), now)) {
            QTextStream(stderr) << "the store could not be filled\n";
            return 1;
        }
    }
    return store ? 0 : 1;
}
