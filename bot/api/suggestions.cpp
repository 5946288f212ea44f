// What staff's edits suggest to the authors of templates: list, and put away. Taking one up is an
// edit like any other: the console opens the editor with its source.

#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"
#include "bot/publishing/suggested.hpp"
#include "bot/reply/edits.hpp"

#include <algorithm>

namespace ajar::api {
namespace {

using nlohmann::json;
using publishing::Suggested;
using publishing::Suggestions;
using server::Request;
using server::Response;
using suggesting::Suggestion;

const std::vector<Role> kReaders{Role::Approver, Role::TemplateAdmin, Role::Management};
const std::vector<Role> kAuthors{Role::TemplateAdmin};
/// Wordings change, and so do the people who edit: older edits say little.
constexpr std::chrono::days kLookedBack{180};
constexpr std::size_t kMostShown = 40;
constexpr std::size_t kMostExamples = 10;

std::string_view spelled(Suggestion::Kind kind) {
    switch (kind) {
        case Suggestion::Kind::Reworded:
            return "reworded";
        case Suggestion::Kind::TakenOut:
            return "taken_out";
        case Suggestion::Kind::Value:
            return "value";
    }
    return "reworded";
}

json people_of(const Suggestion& what, const View& view) {
    std::vector<std::string> ids;
    for (const suggesting::Edit& edit : what.edits)
        if (std::find(ids.begin(), ids.end(), edit.by) == ids.end()) ids.push_back(edit.by);
    json people = json::array();
    for (const std::string& id : ids) people.push_back(view.person(id));
    return people;
}

json examples_of(const Suggestion& what, const View& view) {
    json examples = json::array();
    for (const suggesting::Edit& edit : what.edits) {
        if (examples.size() == kMostExamples) break;
        examples.push_back({
            {"review_id", edit.review_id},
            {"at", to_iso(edit.at)},
            {"by", view.person(edit.by)},
            {"before", edit.before},
            {"after", edit.after},
            {"pieces", View::pieces(reply::word_diff(edit.before, edit.after))},
        });
    }
    return examples;
}

json entry(const Services& services, const View& view, const Suggested& one) {
    const Suggestion& what = one.what;
    const bool reworded = what.kind == Suggestion::Kind::Reworded;
    json value = nullptr;
    if (what.kind == Suggestion::Kind::Value)
        value = {
            {"name", what.value.name},
            {"before", what.value.before},
            {"after", what.value.after},
        };
    const auto versions = services.publishing.versions(one.item->path);
    return {
        {"id", what.id},
        {"kind", spelled(what.kind)},
        {"template",
         {{"id", one.item->id},
          {"locale", one.item->locale},
          {"path", one.item->path},
          {"version", versions.empty() ? 1 : versions.back().number}}},
        {"heading", what.wording.heading},
        {"wording_number", one.index + 1},
        {"wording", what.wording.text},
        {"proposal", what.proposal},
        {"pieces",
         reworded ? View::pieces(reply::word_diff(what.wording.text, what.proposal))
                  : json::array()},
        {"value", std::move(value)},
        {"new_variables", what.named},
        {"source", one.source},
        {"cases", what.cases},
        {"people", people_of(what, view)},
        {"examples", examples_of(what, view)},
    };
}

Suggestions now(const Services& services) {
    return publishing::suggested(services.store, services.publishing, services.now() - kLookedBack);
}

Response list(const Services& services, const Request&, const Session& session) {
    const Suggestions found = now(services);
    const View view{*session.knowledge, session.locale};
    json rows = json::array();
    for (const Suggested& one : found.all)
        if (rows.size() < kMostShown) rows.push_back(entry(services, view, one));
    return answer(
        200,
        {
            {"suggestions", std::move(rows)},
            {"may", {{"dismiss", session.has(Role::TemplateAdmin)}}},
        }
    );
}

Response dismiss(const Services& services, const Request& request, const Session& session) {
    const Result<Input> input = Input::read(request, {});
    if (!input) return invalid(input.error());
    const Suggestions found = now(services);
    const Suggested* one = found.find(std::string{request.param("id")});
    if (!one) return not_found("suggestion");
    const TimePoint at = services.now();
    std::vector<engine::Write> writes;
    for (const suggesting::Edit& edit : one->what.edits)
        writes.emplace_back(engine::PutAwayEdit{
            edit.review_id, suggesting::basis_of(one->what, edit), session.person.id, at});
    const std::string& path = one->item->path;
    writes.emplace_back(engine::AuditEntry{
        at, session.person.id, "suggestion_dismissed", path, one->what.wording.heading});
    services.store.commit(writes);
    const std::string revision = std::to_string(session.knowledge->revision);
    services.announce({engine::Change::What::Knowledge, "", revision});
    return server::no_content();
}

}  // namespace

void add_suggestion_routes(Routes& routes) {
    routes.on("GET", "/template-suggestions", kReaders, list);
    routes.on("POST", "/template-suggestions/{id}/dismiss", kAuthors, dismiss);
}

}  // namespace ajar::api
