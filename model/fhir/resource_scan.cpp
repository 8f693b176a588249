// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/resource_scan.h"

#include "fhir/json_document.h"

#include <vector>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 10'000; ///< of one page; each is many times its text in memory

using simdjson::dom::array;
using simdjson::dom::object;

constexpr Instant earliest{Millis{0}};
constexpr Instant latest = std::chrono::sys_days{std::chrono::year{2200} / 1 / 1};

std::optional<Instant> instantOf(const QString& text)
{
    const Result<Instant> instant = parseInstant(text);
    return instant && *instant >= earliest && *instant < latest ? std::optional(*instant) : std::nullopt;
}

ResourceFacts factsOf(const object& resource)
{
    ResourceFacts facts;
    facts.type = textOf(resource, "resourceType");
    facts.id = textOf(resource, "id");
    object meta;
    if (!resource["meta"].get(meta)) {
        facts.versionId = textOf(meta, "versionId");
        facts.lastUpdated = instantOf(textOf(meta, "lastUpdated"));
    }
    return facts;
}

/// Type and id from "Patient/1", "https://host/fhir/Patient/1/_history/2" or "Patient/1?hardDelete=true".
void readReference(const QString& reference, ResourceFacts& into)
{
    QStringList parts = reference.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    if (const qsizetype history = parts.indexOf("_history"_L1); history >= 0) {
        parts.resize(history);
    }
    if (parts.size() >= 2) {
        into.type = parts.at(parts.size() - 2);
        into.id = parts.last();
    }
}

/// What the resource itself does not say, the entry around it may: a deletion carries no resource at all.
void completeFrom(const object& entry, ResourceFacts& facts)
{
    object request;
    object response;
    const bool asked = !entry["request"].get(request);
    const bool answered = !entry["response"].get(response);
    for (const QString& reference : {asked ? textOf(request, "url") : QString{},
                                     answered ? textOf(response, "location") : QString{}, textOf(entry, "fullUrl")}) {
        if (facts.type.isEmpty() || facts.id.isEmpty()) {
            readReference(reference, facts);
        }
    }
    if (answered && facts.versionId.isEmpty()) {
        facts.versionId = versionOfETag(textOf(response, "etag"));
    }
    if (answered && !facts.lastUpdated) {
        facts.lastUpdated = instantOf(textOf(response, "lastModified"));
    }
}

bool isOutcome(const object& entry, const ResourceFacts& facts)
{
    object search;
    const bool marked = !entry["search"].get(search) && textOf(search, "mode") == "outcome"_L1;
    return marked || facts.type == "OperationOutcome"_L1; // never a stored resource, whatever the server calls it
}

/// One entry without its bytes; nullopt: an outcome. Errc::BadReply: a resource without a type.
Result<std::optional<BundleEntry>> entryOf(const object& json)
{
    BundleEntry entry;
    object resource;
    const bool hasResource = !json["resource"].get(resource);
    if (hasResource) {
        entry.resource = factsOf(resource);
        if (entry.resource.type.isEmpty()) {
            return fail(Errc::BadReply, {}, u"no resourceType"_s);
        }
    }
    if (isOutcome(json, entry.resource)) {
        return std::nullopt;
    }
    completeFrom(json, entry.resource);
    object request;
    if (!json["request"].get(request)) {
        entry.method = textOf(request, "method");
    }
    entry.deleted = entry.method == "DELETE"_L1;
    return entry;
}

/// The bytes of each entry's resource as they stand in the text; empty where there is none. simdjson's tree has no
/// positions, so a second reader walks the text, which the first one has found to be whole.
Result<std::vector<std::string_view>> resourceTexts(const simdjson::padded_string& text)
{
    namespace ondemand = simdjson::ondemand;
    const auto broken = [] { return fail(Errc::BadReply, {}, u"entries cannot be told apart"_s); };
    std::vector<std::string_view> texts;
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array entries;
    if (parser.iterate(text).get(document)) {
        return broken();
    }
    if (document.find_field("entry").get_array().get(entries)) {
        return texts;
    }
    for (auto item : entries) {
        ondemand::object entry;
        ondemand::object resource;
        if (item.get_object().get(entry)) {
            return broken();
        }
        std::string_view raw;
        if (!entry.find_field("resource").get_object().get(resource) && resource.raw_json().get(raw)) {
            return broken();
        }
        // The reader runs on to the next token; the resource ends at its brace.
        texts.push_back(raw.substr(0, raw.rfind('}') + 1));
    }
    return texts;
}

Result<void> readEntries(const JsonDocument& document, QList<BundleEntry>& into)
{
    array entries;
    if (document.root()["entry"].get(entries)) {
        return {};
    }
    const auto texts = resourceTexts(document.text());
    if (!texts) {
        return fail(texts.error());
    }
    size_t index = 0;
    for (const simdjson::dom::element item : entries) {
        const QString where = u"entry[%1]: "_s.arg(index);
        object json;
        if (item.get(json) || index >= texts->size()) {
            return fail(Errc::BadReply, {}, where + u"no object"_s);
        }
        Result<std::optional<BundleEntry>> entry = entryOf(json);
        if (!entry) {
            return fail(Errc::BadReply, {}, where + entry.error().detail);
        }
        const std::string_view bytes = texts->at(index++);
        if (into.size() >= mostEntries) {
            return fail(Errc::TooLarge, {}, u"more than %1 entries"_s.arg(mostEntries));
        }
        if (*entry) {
            if (!(*entry)->deleted) {
                (*entry)->bytes = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
            }
            if ((*entry)->bytes.isEmpty() && !(*entry)->deleted && json["resource"].is_object()) {
                return fail(Errc::BadReply, {}, where + u"resource under a disguised key"_s);
            }
            into.append(std::move(**entry));
        }
    }
    return {};
}

void readLinks(const object& root, BundleFacts& into)
{
    array links;
    if (root["link"].get(links)) {
        return;
    }
    for (const simdjson::dom::element item : links) {
        object link;
        if (item.get(link)) {
            continue;
        }
        const QString relation = textOf(link, "relation");
        if (relation == "next"_L1 && into.next.isEmpty()) {
            into.hasNext = true;
            into.next = QUrl(textOf(link, "url"), QUrl::TolerantMode);
        } else if (relation == "self"_L1) {
            into.self = QUrl(textOf(link, "url"), QUrl::TolerantMode);
        }
    }
}

void addCode(const object& json, QStringList& into)
{
    if (const QString code = textOf(json, "code"); !code.isEmpty()) {
        into.append(code);
    }
}

} // namespace

QString versionOfETag(QStringView etag)
{
    QStringView text = etag.trimmed();
    if (text.startsWith("W/"_L1)) {
        text = text.sliced(2);
    }
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"')) {
        text = text.sliced(1, text.size() - 2);
    }
    return text.toString();
}

Result<ResourceFacts> scanResource(const QByteArray& bytes)
{
    const Result<JsonDocument> document = JsonDocument::parse(bytes);
    if (!document) {
        return fail(document.error());
    }
    ResourceFacts facts = factsOf(document->root());
    if (facts.type.isEmpty()) {
        return fail(Errc::BadReply, {}, u"no resourceType"_s);
    }
    return facts;
}

Result<QHash<QString, QString>> scanIdentifiers(const QByteArray& bytes)
{
    const Result<JsonDocument> document = JsonDocument::parse(bytes);
    if (!document) {
        return fail(document.error());
    }
    QHash<QString, QString> found;
    array identifiers;
    if (document->root()["identifier"].get(identifiers)) {
        return found;
    }
    for (const simdjson::dom::element item : identifiers) {
        object identifier;
        if (!item.get(identifier)) {
            if (const QString system = textOf(identifier, "system"); !found.contains(system)) {
                found.insert(system, textOf(identifier, "value"));
            }
        }
    }
    return found;
}

Result<BundleFacts> scanBundle(const QByteArray& bytes)
{
    const Result<JsonDocument> document = JsonDocument::parse(bytes);
    if (!document) {
        return fail(document.error());
    }
    const object root = document->root();
    if (const QString type = textOf(root, "resourceType"); type != "Bundle"_L1) {
        return fail(Errc::BadReply, {}, type.isEmpty() ? u"no resourceType"_s : type.left(64));
    }
    BundleFacts bundle;
    bundle.type = textOf(root, "type");
    readLinks(root, bundle);
    object meta;
    if (!root["meta"].get(meta)) {
        bundle.lastUpdated = instantOf(textOf(meta, "lastUpdated"));
    }
    int64_t total = 0;
    if (!root["total"].get(total) && total >= 0) {
        bundle.total = total;
    }
    if (const Result<void> read = readEntries(*document, bundle.entries); !read) {
        return fail(read.error());
    }
    return bundle;
}

QStringList outcomeCodes(const QByteArray& bytes)
{
    const Result<JsonDocument> document = JsonDocument::parse(bytes);
    if (!document || textOf(document->root(), "resourceType") != "OperationOutcome"_L1) {
        return {};
    }
    QStringList codes;
    array issues;
    if (document->root()["issue"].get(issues)) {
        return codes;
    }
    for (const simdjson::dom::element item : issues) {
        object issue;
        if (item.get(issue)) {
            continue;
        }
        addCode(issue, codes);
        array codings;
        if (issue.at_pointer("/details/coding").get(codings)) {
            continue;
        }
        for (const simdjson::dom::element coding : codings) {
            object json;
            if (!coding.get(json)) {
                addCode(json, codes);
            }
        }
    }
    return codes;
}

} // namespace rekindle
