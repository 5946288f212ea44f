// The templates room: read, preview, publish, roll back. A template is a file of the published
// knowledge; publishing one makes a new revision of the whole.

#include "bot/api/letters.hpp"
#include "bot/api/routes.hpp"
#include "bot/api/versions.hpp"
#include "bot/api/views.hpp"

#include <algorithm>
#include <map>

namespace ajar::api {
namespace {

using knowledge::Template;
using nlohmann::json;
using publishing::Version;
using server::Request;
using server::Response;

const std::vector<Role> kReaders{Role::Approver, Role::TemplateAdmin, Role::Management};
const std::vector<Role> kAuthors{Role::TemplateAdmin};
constexpr std::size_t kDecisionsRead = 5000;
constexpr std::size_t kSourceLength = 65'536;
constexpr std::size_t kNoteLength = 500;

const Template* find(const Session& session, const Request& request) {
    const std::string_view id = request.param("id");
    const std::string_view locale = request.param("locale");
    for (const Template& item : session.knowledge->templates)
        if (item.id == id && item.locale == locale) return &item;
    return nullptr;
}

json as_errors(const std::vector<files::Finding>& findings) {
    json errors = json::array();
    for (const files::Finding& finding : findings)
        if (finding.severity == Severity::Error)
            errors.push_back({{"line", finding.line}, {"message", finding.message}});
    return errors;
}

std::size_t variants_of(const Template& item) {
    std::size_t most = 0;
    for (const auto& [part, wordings] : item.wordings) most = std::max(most, wordings.size());
    return most;
}

json summary(
    const Services& services,
    const View& view,
    const Session& session,
    const Template& item,
    int uses
) {
    const std::vector<Version> versions = services.publishing.versions(item.path);
    int findings = 0;
    int errors = 0;
    for (const files::Finding& finding :
         services.publishing.findings(item, *session.knowledge, session.locale)) {
        findings += finding.severity != Severity::Hint ? 1 : 0;
        errors += finding.severity == Severity::Error ? 1 : 0;
    }
    const Version newest = versions.empty() ? Version{} : versions.back();
    return {
        {"id", item.id},
        {"locale", item.locale},
        {"kind", item.kind ? json(to_string(*item.kind)) : json(nullptr)},
        {"topic", item.topic},
        {"service", item.service},
        {"root_need", item.root_need},
        {"owner", item.owner},
        {"path", item.path},
        {"version", std::max(1, newest.number)},
        {"updated_by", newest.by.empty() ? "Ajar" : view.name(newest.by)},
        {"updated_at", to_iso(newest.at)},
        {"findings", findings},
        {"errors", errors},
        {"used", uses},
    };
}

/// Decisions of the last 90 days by the template that suggested their text, all locales together.
std::map<std::string, int> uses_of(const Services& services) {
    const TimePoint since = services.now() - std::chrono::days{90};
    std::map<std::string, int> uses;
    for (const engine::DecisionRow& row : services.store.decisions("", kDecisionsRead))
        if (row.record.decision.decided_at >= since) ++uses[row.record.template_id];
    return uses;
}

Response list(const Services& services, const Request&, const Session& session) {
    const View view{*session.knowledge, session.locale};
    std::map<std::string, int> uses = uses_of(services);
    json templates = json::array();
    for (const Template& item : session.knowledge->templates)
        templates.push_back(summary(services, view, session, item, uses[item.id]));
    return answer(200, {{"templates", std::move(templates)}});
}

Response one(const Services& services, const Request& request, const Session& session) {
    const Template* item = find(session, request);
    if (!item) return not_found("template");
    const View view{*session.knowledge, session.locale};
    json result = summary(services, view, session, *item, uses_of(services)[item->id]);
    result["source"] = item->source;
    result["variables"] = json::array();
    for (const knowledge::Variable& variable : item->variables)
        result["variables"].push_back({
            {"name", variable.name},
            {"type", variable.type},
            {"example", variable.example},
            {"fallback", variable.fallback},
        });
    result["versions"] = json::array();
    std::vector<Version> versions = services.publishing.versions(item->path);
    std::reverse(versions.begin(), versions.end());
    for (const Version& version : versions)
        result["versions"].push_back(version_info(view, version));
    result["may"] = {{"publish", session.has(Role::TemplateAdmin)}};
    return answer(200, result);
}

/// The values of a real case, as its draft was rendered with them.
Result<reply::Variables> values_of_case(
    const Services& services, const Session& session, const std::string& review_id
) {
    const auto file = services.store.case_file(review_id);
    if (!file) return Error{Error::Code::NotFound, "review"};
    const knowledge::Knowledge& knowledge = *session.knowledge;
    return reply::variables_for(draft_input(*file, knowledge, session.person.name), knowledge);
}

Response preview(const Services& services, const Request& request, const Session& session) {
    const Result<Input> input = Input::read(
        request,
        {{"source", Field::Kind::Text, kSourceLength},
         optional({"review_id"}),
         optional({"variant", Field::Kind::Number})}
    );
    if (!input) return invalid(input.error());
    const Template* item = find(session, request);
    if (!item) return not_found("template");
    const auto loaded = files::parse_template(item->path, input->text("source"));
    const View view{*session.knowledge, session.locale};
    const std::string review_id = input->text("review_id");
    json result{
        {"text", ""},
        {"parts", json::array()},
        {"tone", view.tone({})},
        {"errors", as_errors(loaded.findings)},
        {"variants", variants_of(loaded.parsed)},
        {"variant", input->number("variant").value_or(0)},
        {"values", review_id.empty() ? "examples" : "case"},
    };
    reply::Variables values;
    if (!review_id.empty()) {
        auto found = values_of_case(services, session, review_id);
        if (!found) return not_found(found.error().detail);
        values = std::move(*found);
    }
    const bool sound = std::none_of(
        loaded.findings.begin(),
        loaded.findings.end(),
        [](const files::Finding& finding) { return finding.severity == Severity::Error; }
    );
    if (!sound) return answer(200, result);
    const auto variant = static_cast<std::size_t>(input->number("variant").value_or(0));
    const auto draft = reply::preview(loaded.parsed, values, *session.knowledge, variant);
    if (!draft) {
        if (result["errors"].empty())
            result["errors"].push_back({{"line", 0}, {"message", draft.error().detail}});
        return answer(200, result);
    }
    result["text"] = draft->text;
    result["parts"] = view.parts(*draft);
    result["tone"] = view.tone(draft->tone);
    return answer(200, result);
}

Response publish(const Services& services, const Request& request, const Session& session) {
    const Result<Input> input = Input::read(
        request,
        {{"source", Field::Kind::Words, kSourceLength},
         {"note", Field::Kind::Words, kNoteLength},
         {"base_version", Field::Kind::Number}}
    );
    if (!input) return invalid(input.error());
    const Template* item = find(session, request);
    if (!item) return not_found("template");
    const std::string source = input->text("source");
    if (source == item->source) return live_already();
    const auto loaded = files::parse_template(item->path, source);
    const bool readable = as_errors(loaded.findings).empty();
    if (readable && (loaded.parsed.id != item->id || loaded.parsed.locale != item->locale))
        return server::error(
            400, "invalid", "The id and the locale of a template stay as they are."
        );
    const std::string note = input->text("note");
    const auto outcome = services.publishing.publish(
        {{{item->path, source}},
         session.person.id,
         note,
         input->number("base_version"),
         session.locale}
    );
    return published(services, session, item->path, note, outcome);
}

Response earlier(const Services& services, const Request& request, const Session& session) {
    const Template* item = find(session, request);
    if (!item) return not_found("template");
    const auto versions = services.publishing.versions(item->path);
    const auto version = version_with(versions, request.param("version"));
    if (!version) return not_found("version");
    json result = version_info(View{*session.knowledge, session.locale}, *version);
    result["source"] = version->text;
    return answer(200, result);
}

Response roll_back(const Services& services, const Request& request, const Session& session) {
    const Result<Input> input = Input::read(
        request, {{"version", Field::Kind::Number}, {"note", Field::Kind::Words, kNoteLength}}
    );
    if (!input) return invalid(input.error());
    const Template* item = find(session, request);
    if (!item) return not_found("template");
    const auto versions = services.publishing.versions(item->path);
    const auto version = version_with(versions, input->number("version").value_or(0));
    if (!version) return not_found("version");
    if (version->text == item->source) return live_already();
    const std::string note = input->text("note");
    const auto outcome = services.publishing.publish(
        {{{item->path, version->text}}, session.person.id, note, std::nullopt, session.locale}
    );
    return published(services, session, item->path, note, outcome);
}

}  // namespace

void add_template_routes(Routes& routes) {
    const std::string base = "/templates/{locale}/{id}";
    routes.on("GET", "/templates", kReaders, list);
    routes.on("GET", base, kReaders, one);
    routes.on("GET", base + "/versions/{version}", kReaders, earlier);
    routes.on("POST", base + "/preview", kReaders, preview);
    routes.on("POST", base + "/publish", kAuthors, publish);
    routes.on("POST", base + "/roll-back", kAuthors, roll_back);
}

}  // namespace ajar::api
