// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/replay.h"

#include "core/code_table.h"
#include "watch/forecast.h"
#include "watch/verdict.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dnsStates = codeTable<DnsState>({
    {DnsState::Ok, u"ok"},
    {DnsState::NxDomain, u"nxdomain"},
    {DnsState::Public, u"public"},
    {DnsState::Fail, u"fail"},
});

constexpr auto connectStates = codeTable<ConnectState>({
    {ConnectState::Ok, u"ok"},
    {ConnectState::Timeout, u"timeout"},
    {ConnectState::Refused, u"refused"},
    {ConnectState::Reset, u"reset"},
    {ConnectState::Tls, u"tls"},
});

constexpr double mostSeconds = 1e10; ///< some three hundred years
constexpr int statusLeast = 100;
constexpr int statusMost = 999;

/// One line. Collects the first thing that is wrong with it.
class Line
{
public:
    explicit Line(const QByteArray& text)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError) {
            m_why = u"not JSON: "_s + error.errorString();
        } else if (!document.isObject()) {
            m_why = u"not a JSON object"_s;
        }
        m_object = document.object();
    }

    const QString& why() const { return m_why; }

    /// The field; null also when it is not there.
    QJsonValue value(const QString& key) const
    {
        const QJsonValue found = m_object.value(key);
        return found.isUndefined() ? QJsonValue(QJsonValue::Null) : found;
    }

    bool has(const QString& key) const { return m_object.contains(key); }

    void refuse(const QString& key, const QString& expected)
    {
        if (m_why.isEmpty()) {
            m_why = u'"' + key + u"\": expected "_s + expected;
        }
    }

    Instant time()
    {
        const QString text = value(u"t"_s).toString();
        if (const auto parsed = parseInstant(text)) {
            return *parsed;
        }
        // Other forms of ISO 8601: no zone (taken as UTC), a space for the T, a zone without a colon.
        QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!moment.isValid() || text.isEmpty()) {
            refuse(u"t"_s, u"an ISO 8601 moment"_s);
            return {};
        }
        if (moment.timeSpec() == Qt::LocalTime) {
            moment.setTimeSpec(Qt::UTC);
        }
        return fromEpochMs(moment.toMSecsSinceEpoch());
    }

    /// A number that is not negative, in thousandths; nullopt for null.
    std::optional<Millis> scaled(const QString& key, double unit, const QString& expected)
    {
        const QJsonValue found = value(key);
        if (found.isNull()) {
            return std::nullopt;
        }
        const double number = found.toDouble(-1);
        if (!(number >= 0 && number * unit <= mostSeconds * 1000)) {
            refuse(key, expected);
            return std::nullopt;
        }
        return Millis{std::llround(number * unit)};
    }

    std::optional<qint64> integer(const QString& key, qint64 least, qint64 most, const QString& expected)
    {
        const QJsonValue found = value(key);
        if (found.isNull()) {
            return std::nullopt;
        }
        const qint64 number = found.toInteger(least - 1);
        if (number < least || number > most) {
            refuse(key, expected);
            return std::nullopt;
        }
        return number;
    }

    /// "ok" or "fail"; nullopt for null, whether as JSON or as the word.
    std::optional<bool> answer(const QString& key)
    {
        const QJsonValue found = value(key);
        const QString word = found.toString();
        if (found.isNull() || word == u"null"_s) {
            return std::nullopt;
        }
        if (word != u"ok"_s && word != u"fail"_s) {
            refuse(key, u"\"ok\", \"fail\" or null"_s);
        }
        return word == u"ok"_s;
    }

    template <class Table>
    auto code(const QString& key, const Table& table)
    {
        const QJsonValue found = value(key);
        const auto known = table.value(found.toString());
        if (!known && !found.isNull()) {
            refuse(key, u"another word"_s);
        }
        return known.value_or(table.rows[0].first);
    }

    std::optional<SideObservation> witness(const QString& key)
    {
        const QJsonValue found = value(key);
        const QString word = found.isDouble() ? QString::number(found.toInteger()) : found.toString();
        if (found.isNull() || word == u"null"_s) {
            return std::nullopt;
        }
        if (word == u"ok"_s || word == u"fail"_s) {
            return word == u"ok"_s ? SideObservation::serving() : SideObservation::silent();
        }
        const int status = word.toInt();
        if (status < statusLeast || status > statusMost) {
            refuse(key, u"\"ok\", \"fail\" or an HTTP status"_s);
            return std::nullopt;
        }
        return SideObservation::ofStatus(status);
    }

    QJsonValue echo() const { return m_object.value(u"t"_s); }

private:
    QJsonObject m_object{};
    QString m_why{};
};

LagSample lagSample(Line& line)
{
    LagSample sample;
    sample.at = line.time();
    const QString expected = u"seconds or null"_s;
    if (!line.has(u"hi"_s)) {
        line.refuse(u"hi"_s, expected);
    }
    const auto lo = line.scaled(u"lo"_s, 1000, expected);
    const auto hi = line.scaled(u"hi"_s, 1000, expected);
    if (lo && hi && *lo > *hi) {
        line.refuse(u"lo"_s, u"no more than \"hi\""_s);
    } else if (hi) {
        sample.staleness = Interval{lo.value_or(Millis{0}), *hi};
    }
    const QJsonValue import = line.value(u"import"_s);
    if (!import.isBool() && !import.isNull()) {
        line.refuse(u"import"_s, u"true or false"_s);
    }
    sample.import = import.toBool();
    return sample;
}

Observation observation(Line& line)
{
    Observation o;
    o.at = line.time();
    if (!line.has(u"connect"_s) && !line.has(u"http"_s)) {
        line.refuse(u"http"_s, u"an HTTP status or null"_s);
    }
    o.control = line.answer(u"control"_s);
    if (const auto http = line.integer(u"http"_s, statusLeast, statusMost, u"an HTTP status or null"_s)) {
        o.primary = SideObservation::ofStatus(static_cast<int>(*http));
    }
    o.primary.dns = line.code(u"dns"_s, dnsStates);
    o.primary.connect = line.code(u"connect"_s, connectStates);
    o.primary.total = line.scaled(u"total_ms"_s, 1, u"milliseconds or null"_s);
    o.secondary = line.witness(u"secondary"_s);
    o.peer = line.answer(u"peer"_s);
    constexpr qint64 highest = 9'007'199'254'740'992;
    o.heartbeat = line.integer(u"heartbeat"_s, 0, highest, u"a whole number or null"_s);
    return o;
}

/// A line as JSON writes it, with the keys in the order given: QJsonObject would sort them.
QByteArray written(const QList<std::pair<QByteArray, QJsonValue>>& fields)
{
    QByteArray out;
    for (const auto& [key, value] : fields) {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        out += (out.isEmpty() ? "{\"" : ",\"") + key + "\":" + list.mid(1, list.size() - 2);
    }
    return out + '}';
}

QJsonValue seconds(const std::optional<Interval>& interval)
{
    if (!interval) {
        return QJsonValue::Null;
    }
    return QJsonArray{static_cast<double>(interval->lo.count()) / 1000,
                      static_cast<double>(interval->hi.count()) / 1000};
}

/// Hands the good lines to `take` and the broken ones to `bad`.
template <class Take>
Result<qint64> eachLine(const LineSource& next, const Replay& replay, Take take)
{
    qint64 good = 0;
    for (qint64 number = 1;; ++number) {
        const auto text = next();
        if (!text) {
            break;
        }
        if (text->trimmed().isEmpty()) {
            continue;
        }
        Line line(*text);
        const auto value = take.read(line);
        if (!line.why().isEmpty()) {
            replay.bad(number, line.why());
            continue;
        }
        ++good;
        take.use(value, line.echo());
    }
    if (good == 0) {
        return fail(Errc::Invalid, u"trace"_s, u"no usable line"_s);
    }
    return good;
}

struct LagReplay {
    LagAlarms alarms;
    const Replay& replay;

    static LagSample read(Line& line) { return lagSample(line); }

    void use(const LagSample& sample, const QJsonValue& t)
    {
        for (const AlarmEvent& event : alarms.observe(sample)) {
            replay.out(written({{"t", t},
                                {"alarm", codeName(event.kind)},
                                {"state", codeName(event.change)},
                                {"breach_in_s", seconds(event.breachIn)}}));
        }
    }
};

struct VerdictReplay {
    VerdictRules rules{};
    const Replay& replay;
    VerdictCode code{VerdictCode::Unknown};
    Confidence confidence{};

    static Observation read(Line& line) { return observation(line); }

    void use(const Observation& observed, const QJsonValue& t)
    {
        const Verdict verdict = rules.observe(observed);
        if (verdict.code == VerdictCode::Unknown || (verdict.code == code && verdict.confidence == confidence)) {
            return;
        }
        code = verdict.code;
        confidence = verdict.confidence;
        replay.out(written({{"t", t}, {"verdict", codeName(code)}, {"confidence", codeName(confidence)}}));
    }
};

} // namespace

Result<qint64> replayLag(const LineSource& next, Millis rpo, const Replay& replay)
{
    return eachLine(next, replay, LagReplay{LagAlarms(rpo), replay});
}

Result<qint64> replayVerdict(const LineSource& next, const Replay& replay)
{
    return eachLine(next, replay, VerdictReplay{.replay = replay});
}

} // namespace rekindle
