// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/writer.h"

#include <algorithm>
#include <utility>

namespace rekindle {

namespace {

using Field = std::pair<const char*, QByteArray>;

QByteArray filled(QByteArray text, std::initializer_list<Field> fields)
{
    for (const auto& [name, value] : fields) {
        text.replace(QByteArray(QByteArray("{") + name + '}'), value);
    }
    return text;
}

QByteArray iso(Instant t)
{
    return toIso(t).toLatin1();
}

/// "37.20": a decimal keeps the digits it was measured with, also a trailing zero.
QByteArray decimal(qint64 hundredths)
{
    return QByteArray::number(hundredths / 100) + '.' + QByteArray::number(hundredths % 100).rightJustified(2, '0');
}

QByteArray numbered(const char* prefix, qint64 number)
{
    return QByteArray(prefix) + QByteArray::number(number);
}

constexpr const char* familyNames[] = {"Okafor", "Nielsen", "García", "สมบูรณ์", "王",
                                       "الحسن",  "O'Brien", "Šimek",  "Kaya",  "Dubois"};
constexpr const char* givenNames[] = {"Amara", "Freja", "Lucía", "มาลี",   "小明",
                                      "ليلى",  "Aoife", "Tomáš", "Deniz", "Noé"};
constexpr const char* cities[] = {"Cork",  "Aarhus", "Valencia", "Chiang Mai", "Nanjing",
                                  "Amman", "Galway", "Brno",     "Izmir",      "Lyon"};

struct Measurement {
    const char* code;
    const char* display;
    const char* unit;
    const char* category;
    qint64 least; ///< in hundredths
    qint64 most;
};
constexpr Measurement measurements[] = {
    {"8310-5", "Body temperature", "Cel", "vital-signs", 3580, 3950},
    {"8867-4", "Heart rate", "/min", "vital-signs", 4800, 13000},
    {"8480-6", "Systolic blood pressure", "mm[Hg]", "vital-signs", 9000, 18000},
    {"8462-4", "Diastolic blood pressure", "mm[Hg]", "vital-signs", 5000, 11000},
    {"2160-0", "Creatinine [Mass/volume] in Serum or Plasma", "mg/dL", "laboratory", 50, 210},
    {"15074-8", "Glucose [Moles/volume] in Blood", "mmol/L", "laboratory", 350, 1500},
    {"2823-3", "Potassium [Moles/volume] in Serum or Plasma", "mmol/L", "laboratory", 300, 600},
    {"718-7", "Hemoglobin [Mass/volume] in Blood", "g/dL", "laboratory", 800, 1700},
};

struct Coding {
    const char* code;
    const char* display;
};
constexpr Coding drugs[] = {{"860975", "metformin hydrochloride 500 MG Oral Tablet"},
                            {"197361", "amlodipine 5 MG Oral Tablet"},
                            {"314076", "lisinopril 10 MG Oral Tablet"},
                            {"617312", "atorvastatin 20 MG Oral Tablet"},
                            {"966247", "levothyroxine sodium 0.05 MG Oral Tablet"}};
constexpr Coding diagnoses[] = {{"44054006", "Diabetes mellitus type 2"},
                                {"38341003", "Hypertensive disorder"},
                                {"195967001", "Asthma"},
                                {"709044004", "Chronic kidney disease"},
                                {"73211009", "Diabetes mellitus"}};

template <class T, size_t N>
const T& pick(const T (&list)[N], qint64 number)
{
    return list[static_cast<size_t>(number) % N];
}

} // namespace

Writer::Writer(quint64 seed)
    : m_random(seed)
{
}

std::optional<Instant> Writer::nextAt(Instant now, double perMinute)
{
    if (!(perMinute > 0)) {
        return std::nullopt;
    }
    return now + Millis{1 + static_cast<qint64>(m_random.exponential(60'000.0 / perMinute))};
}

Writer::Write Writer::next(Instant now)
{
    const qint64 chance = m_random.below(100);
    if (m_patients == 0 || chance < 6) {
        return patient(++m_patients);
    }
    if (chance < 14) {
        return patient(1 + m_random.below(m_patients));
    }
    if (m_open.isEmpty() || chance < 24) {
        return encounter(now);
    }
    if (chance < 32) {
        return finishedEncounter(now);
    }
    if (chance < 44) {
        return prescription(now);
    }
    if (chance < 50) {
        return condition(now);
    }
    return m_observations > 20 && chance < 53 ? removedObservation() : observation(now);
}

qint64 Writer::anyPatient()
{
    return 1 + m_random.below(m_patients);
}

/// A patient keeps name and birth date; address and telephone change from one version to the next.
Writer::Write Writer::patient(qint64 number)
{
    static const QByteArray form =
        R"({"resourceType":"Patient","id":"{id}","meta":{"profile":["http://hl7.org/fhir/StructureDefinition/Patient"]},"identifier":[{"use":"usual","system":"urn:oid:2.16.840.1.113883.2.99.1","value":"{mrn}"}],"active":true,"name":[{"use":"official","family":"{family}","given":["{given}"]}],"telecom":[{"system":"phone","value":"+999 {phone}","use":"mobile"}],"gender":"{gender}","birthDate":"{birth}","address":[{"line":["{house} Harbour Road"],"city":"{city}","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/geolocation","extension":[{"url":"latitude","valueDecimal":{latitude}},{"url":"longitude","valueDecimal":10.00}]}]}]})";
    const QByteArray id = numbered("pat-", number);
    const QByteArray birth = QByteArray::number(1930 + number * 7 % 90) + '-'
                             + QByteArray::number(1 + number * 5 % 12).rightJustified(2, '0') + '-'
                             + QByteArray::number(1 + number * 11 % 28).rightJustified(2, '0');
    return {"Patient/" + id, filled(form, {{"id", id},
                                           {"mrn", QByteArray::number(number).rightJustified(8, '0')},
                                           {"family", pick(familyNames, number)},
                                           {"given", pick(givenNames, number / 10 + number)},
                                           {"phone", QByteArray::number(1'000'000 + m_random.below(9'000'000))},
                                           {"gender", number % 2 == 0 ? "female" : "male"},
                                           {"birth", birth},
                                           {"house", QByteArray::number(1 + m_random.below(200))},
                                           {"city", pick(cities, m_random.below(10))},
                                           {"latitude", decimal(3000 + m_random.below(3000))}})};
}

namespace {

constexpr char encounterForm[] =
    R"({"resourceType":"Encounter","id":"{id}","status":"{status}","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB","display":"ambulatory"},"subject":{"reference":"Patient/{patient}"},"period":{"start":"{start}"{end}}})";

} // namespace

Writer::Write Writer::encounter(Instant now)
{
    const OpenEncounter opened{++m_encounters, anyPatient(), now};
    m_open.append(opened);
    const QByteArray id = numbered("enc-", opened.number);
    return {"Encounter/" + id, filled(encounterForm, {{"id", id},
                                                      {"status", "in-progress"},
                                                      {"patient", numbered("pat-", opened.patient)},
                                                      {"start", iso(now)},
                                                      {"end", {}}})};
}

Writer::Write Writer::finishedEncounter(Instant now)
{
    const OpenEncounter done = m_open.takeFirst();
    const QByteArray id = numbered("enc-", done.number);
    return {"Encounter/" + id, filled(encounterForm, {{"id", id},
                                                      {"status", "finished"},
                                                      {"patient", numbered("pat-", done.patient)},
                                                      {"start", iso(done.began)},
                                                      {"end", ",\"end\":\"" + iso(now) + '"'}})};
}

Writer::Write Writer::observation(Instant now)
{
    static const QByteArray form =
        R"({"resourceType":"Observation","id":"{id}","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"{category}"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"{code}","display":"{display}"}]},"subject":{"reference":"Patient/{patient}"},"effectiveDateTime":"{at}","valueQuantity":{"value":{value},"unit":"{unit}","system":"http://unitsofmeasure.org","code":"{unit}"},"referenceRange":[{"low":{"value":{low}},"high":{"value":{high}}}]})";
    const Measurement& kind = pick(measurements, m_random.below(std::size(measurements)));
    const QByteArray id = numbered("obs-", ++m_observations);
    return {"Observation/" + id,
            filled(form, {{"id", id},
                          {"category", kind.category},
                          {"code", kind.code},
                          {"display", kind.display},
                          {"patient", numbered("pat-", anyPatient())},
                          {"at", iso(now - Millis{m_random.below(600'000)})},
                          {"value", decimal(kind.least + m_random.below(kind.most - kind.least + 1))},
                          {"unit", kind.unit},
                          {"low", decimal(kind.least)},
                          {"high", decimal(kind.most)}})};
}

Writer::Write Writer::removedObservation()
{
    return {"Observation/" + numbered("obs-", 1 + m_random.below(m_observations)), {}};
}

Writer::Write Writer::prescription(Instant now)
{
    static const QByteArray form =
        R"({"resourceType":"MedicationRequest","id":"{id}","status":"active","intent":"order","medicationCodeableConcept":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"{code}","display":"{display}"}]},"subject":{"reference":"Patient/{patient}"},"authoredOn":"{at}","dosageInstruction":[{"timing":{"repeat":{"frequency":1,"period":1.0,"periodUnit":"d"}},"doseAndRate":[{"doseQuantity":{"value":{dose},"unit":"tablet"}}]}]})";
    const Coding& drug = pick(drugs, m_random.below(std::size(drugs)));
    const QByteArray id = numbered("rx-", ++m_prescriptions);
    return {"MedicationRequest/" + id, filled(form, {{"id", id},
                                                     {"code", drug.code},
                                                     {"display", drug.display},
                                                     {"patient", numbered("pat-", anyPatient())},
                                                     {"at", iso(now)},
                                                     {"dose", decimal(50 * (1 + m_random.below(4)))}})};
}

Writer::Write Writer::condition(Instant now)
{
    static const QByteArray form =
        R"({"resourceType":"Condition","id":"{id}","clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},"verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]},"code":{"coding":[{"system":"http://snomed.info/sct","code":"{code}","display":"{display}"}]},"subject":{"reference":"Patient/{patient}"},"recordedDate":"{at}"})";
    const Coding& diagnosis = pick(diagnoses, m_random.below(std::size(diagnoses)));
    const QByteArray id = numbered("con-", ++m_conditions);
    return {"Condition/" + id, filled(form, {{"id", id},
                                             {"code", diagnosis.code},
                                             {"display", diagnosis.display},
                                             {"patient", numbered("pat-", anyPatient())},
                                             {"at", iso(now)}})};
}

} // namespace rekindle
