// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = fromEpochMs(1'795'262'400'123);

Reading fullReading()
{
    Reading r;
    r.pair = PairId{u"3f2b"_s};
    r.at = noon;
    r.protection = {ProtectionState::Unprotected,    ProtectionCause::FrontEndDown, Confidence::Probable, r.at, r.at,
                    {{EvidenceCode::Refused, {}, 0}}};
    r.verdict = {VerdictCode::Slow,
                 Confidence::Probable,
                 noon - 60s,
                 {{EvidenceCode::SlowPhase, u"tls"_s, 812.5, Side::Primary}, {EvidenceCode::ControlOk, {}, 0, {}}},
                 u"tls"_s,
                 Side::Primary};
    r.state = DrState::Degraded;
    r.lag = {LagMethod::Heartbeat,  Interval{95s, 125s},       noon - 8s,
             9'007'199'254'740'993, StallState::NotConverging, 0.875};
    r.lag.order = OrderCheck::NotPossible;
    r.orderError = Error{Errc::Forbidden, u"b.example"_s, {}};
    r.lagError = Error{Errc::Unsupported, u"a.example"_s, u"no vread"_s};
    r.forecast = {Interval{400s, 900s}, true, false, true, true};
    r.loss.total = CountRange{41, 63};
    r.loss.byType = {{u"Observation"_s, {40, 60}}, {u"Patient"_s, {1, 3}}};
    r.loss.deletes = {0, 2};
    r.loss.oldest = noon - 2min;
    r.loss.worstCase = 130s;
    r.loss.countedAt = noon - 30s;
    r.loss.complete = false;
    r.loss.gap = LossGap::IndexBehind;
    r.loss.stoppedAt = noon - 20s;
    r.backlog = CountRange{12, 12};
    r.primary = {noon, 200, {1ms, 2ms, 3ms, 4ms, 5ms, 15ms}, 40ms, noon + 720h, u"10.1.0.4"_s, {}};
    r.secondary =
        EndpointReading{noon, {}, {3ms, {}, {}, {}, {}, 3ms}, {}, {}, {}, Error{Errc::Timeout, u"b"_s, u"c"_s}};
    r.afterGap = true;
    return r;
}

Incident fullIncident()
{
    return {IncidentId{u"77"_s},
            IncidentKind::Drill,
            noon,
            noon + 1h,
            {{MilestoneKind::OutageBegan, noon, MilestoneSource::Probe, {}, {}},
             {MilestoneKind::Declared, noon + 5min, MilestoneSource::Person, u"Arun"_s, u"ตัดสินใจแล้ว"_s}},
            Interval{90s, 120s}};
}

QJsonObject throughText(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

/// The object with the value at a path ("lag.visible") replaced; an undefined value removes the field.
QJsonObject with(QJsonObject json, const QString& path, const QJsonValue& value)
{
    const QString head = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    const QJsonValue inner = rest.isEmpty() ? value : QJsonValue(with(json.value(head).toObject(), rest, value));
    if (inner.isUndefined()) {
        json.remove(head);
    } else {
        json.insert(head, inner);
    }
    return json;
}

/// Every field of an object and of the objects in it, as paths.
QStringList paths(const QJsonObject& json)
{
    QStringList found;
    for (auto it = json.begin(); it != json.end(); ++it) {
        found.append(it.key());
        const QStringList inside = it.key() == u"by_type"_s ? QStringList{} : paths(it.value().toObject());
        for (const QString& path : inside) {
            found.append(it.key() + u'.' + path);
        }
    }
    return found;
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT
private slots:
    void aReadingSurvivesTheWayThroughText_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("everything known") << true;
        QTest::newRow("nothing known") << false;
    }
    void aReadingSurvivesTheWayThroughText()
    {
        QFETCH(bool, full);
        const Reading reading = full ? fullReading() : Reading{};
        const auto back = readingFromJson(throughText(toJson(reading)));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().subject));
        QVERIFY(*back == reading);
    }

    void aReadingOfBeforeProtectionReadsAsUnknown()
    {
        QJsonObject old = toJson(fullReading());
        QVERIFY(old.contains(u"protection"_s));
        old.remove(u"protection"_s);
        const auto back = readingFromJson(old);
        QVERIFY(back.has_value());
        QCOMPARE(back->protection.state, ProtectionState::Unknown);
        QCOMPARE(back->protection.cause, ProtectionCause::NotMeasured);
    }

    void aVerdictSurvivesTheWayThroughText()
    {
        const QJsonObject json = throughText(toJson(fullReading().verdict));
        QVERIFY(verdictFromJson(json).value() == fullReading().verdict);
        QCOMPARE(verdictFromJson(with(json, u"since"_s, 3)).error(),
                 (Error{Errc::Corrupt, u"since"_s, u"missing, or not of the expected type"_s}));
    }

    void theSiteThatFailedSurvivesTheWayThroughText()
    {
        Verdict verdict = fullReading().verdict;
        verdict.side = Side::Secondary;
        verdict.evidence.append({EvidenceCode::HttpStatus, {}, 401, Side::Secondary});
        QVERIFY(verdictFromJson(throughText(toJson(verdict))).value() == verdict);
    }

    void anIncidentSurvivesTheWayThroughText()
    {
        for (const Incident& incident : {fullIncident(), Incident{}}) {
            const auto back = incidentFromJson(throughText(toJson(incident)));
            QVERIFY(back.has_value());
            QVERIFY(*back == incident);
        }
    }

    void everyFieldIsNeededAndHasOneType_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : paths(toJson(fullReading()))) {
            if (path != "protection"_L1) { // see aReadingOfBeforeProtectionReadsAsUnknown
                QTest::newRow(qPrintable(path)) << path;
            }
        }
    }
    void everyFieldIsNeededAndHasOneType()
    {
        QFETCH(QString, path);
        const QJsonObject good = toJson(fullReading());
        // No field is an array of numbers, so this is wrong everywhere.
        const QList<QJsonValue> wrong{QJsonValue::Undefined, QJsonArray{1}};
        for (const QJsonValue& value : wrong) {
            // Readings of older versions do not say why a count is a lower bound, and whether changes arrive in order.
            static const QStringList younger{u"loss.gap"_s, u"lag.at_least"_s, u"lag.order"_s, u"order_error"_s};
            if (value.isUndefined() && younger.contains(path)) {
                continue;
            }
            const auto back = readingFromJson(with(good, path, value));
            QVERIFY(!back.has_value());
            QCOMPARE(back.error().code, Errc::Corrupt);
            QVERIFY2(back.error().subject.startsWith(path), qPrintable(back.error().subject));
        }
    }

    void wrongValuesOfTheRightTypeAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("code") << u"verdict.code"_s << QJsonValue(u"fine"_s);
        QTest::newRow("moment") << u"at"_s << QJsonValue(u"yesterday"_s);
        QTest::newRow("fraction") << u"lag.visible"_s << QJsonValue(1.5);
        QTest::newRow("too large") << u"lag.visible"_s << QJsonValue(1e300);
        QTest::newRow("status") << u"primary.status"_s << QJsonValue(4'000'000'000.0);
        QTest::newRow("upside down") << u"lag.staleness"_s << QJsonValue(QJsonObject{{u"lo_ms"_s, 2}, {u"hi_ms"_s, 1}});
        QTest::newRow("null") << u"loss.complete"_s << QJsonValue(QJsonValue::Null);
    }
    void wrongValuesOfTheRightTypeAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const auto back = readingFromJson(with(toJson(fullReading()), path, value));
        QVERIFY(!back.has_value());
        QCOMPARE(back.error().code, Errc::Corrupt);
        QCOMPARE(back.error().subject, path);
    }

    void aDamagedMilestoneIsNamedByItsPlace()
    {
        QJsonObject json = toJson(fullIncident());
        QJsonArray milestones = json.value(u"milestones"_s).toArray();
        milestones[1] = with(milestones.at(1).toObject(), u"kind"_s, u"lunch"_s);
        json.insert(u"milestones"_s, milestones);
        const auto back = incidentFromJson(json);
        QVERIFY(!back.has_value());
        QCOMPARE(back.error().subject, u"milestones[1].kind"_s);
        QCOMPARE(incidentFromJson(with(json, u"milestones"_s, QJsonArray{7})).error().subject, u"milestones[0]"_s);
    }

    void everyCodeNameLeadsBack()
    {
        const auto check = [](auto last, auto fromCode) {
            for (int i = 0; i <= static_cast<int>(last); ++i) {
                const auto value = static_cast<decltype(last)>(i);
                QVERIFY(fromCode(codeName(value)) == std::optional(value));
            }
            QVERIFY(!fromCode(u"no such code").has_value());
        };
        check(VerdictCode::Rewind, verdictFromCode);
        check(Confidence::Confirmed, confidenceFromCode);
        check(EvidenceCode::AnswerCached, evidenceFromCode);
        check(Side::Secondary, sideFromCode);
        check(LagMethod::OverdueChange, lagMethodFromCode);
        check(OrderCheck::Overtaken, orderCheckFromCode);
        check(StallState::Silent, stallStateFromCode);
        check(DrState::BothWritable, drStateFromCode);
        check(MilestoneKind::Note, milestoneFromCode);
        check(MilestoneSource::Person, milestoneSourceFromCode);
        check(IncidentKind::Drill, incidentKindFromCode);
    }

    void everyErrorCodeSurvives()
    {
        for (int i = 0; i <= static_cast<int>(Errc::Invalid); ++i) {
            Reading reading;
            reading.lagError = Error{static_cast<Errc>(i), {}, {}};
            QVERIFY(readingFromJson(toJson(reading)).value() == reading);
        }
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
