// The phrases room, for admins of the catalogue: what colleagues' words turned out to be about, to
// be learnt from or not; and what has been taught, version by version. Employees' words stay in
// here: no other room shows them, and nothing logs them.

#include "bot/api/routes.hpp"
#include "bot/api/versions.hpp"
#include "bot/api/views.hpp"
#include "bot/codec/spellings.hpp"
#include "bot/files/taught.hpp"
#include "bot/reply/clean.hpp"
#include "bot/server/await_callback.hpp"

#include <algorithm>

namespace ajar::api {
namespace {

using engine::PhraseRow;
using nlohmann::json;
using publishing::Publishing;
using publishing::Version;
using server::Request;
using server::Response;

const std::vector<Role> kAdmins{Role::CatalogueAdmin};
constexpr std::size_t kPhraseLength = 300;
constexpr std::size_t kNoteLength = 500;

const std::string kPath{files::kTaughtPath};

bool is_phrase_of(const knowledge::Service& service, const std::string& text) {
    return std::any_of(service.phrases.begin(), service.phrases.end(), [&](const auto& phrases) {
        return std::find(phrases.second.begin(), phrases.second.end(), text) !=
               phrases.second.end();
    });
}

json trial_of(const View& view, const PhraseRow& row) {
    const engine::Trial& trial = row.trial;
    if (trial.tried == 0 && trial.revision == 0 && trial.why.empty()) return nullptr;
    json mistaken = json::array();
    for (const engine::Mistaken& one : trial.mistaken)
        mistaken.push_back({
            {"service", view.named_service(one.service_id)},
            {"taken_for", view.named_service(one.taken_for)},
            {"times", one.times},
        });
    return {
        {"tried", trial.tried},
        {"right_before", trial.right_before},
        {"right_after", trial.right_after},
        {"mistaken", std::move(mistaken)},
        {"revision", trial.revision},
        {"why", trial.why},
    };
}

json phrase_entry(const Session& session, const PhraseRow& row) {
    const View view{*session.knowledge, session.locale};
    const bool accepted = !row.as_text.empty();
    const std::string& service_id = accepted ? row.as_service_id : row.heard.service_id;
    const knowledge::Service* service = session.knowledge->service(service_id);
    const bool by_employee = row.heard.by == row.requester_id;
    json decided = nullptr;
    if (row.decided_at)
        decided = {
            {"by", view.person_or_null(row.decided_by)}, {"at", time_or_null(row.decided_at)}};
    return {
        {"id", row.id},
        {"conversation_id", row.conversation_id},
        {"words", row.heard.words},
        {"locale", row.heard.locale},
        {"service", view.named_service(row.heard.service_id)},
        {"taken_for", view.named_service(row.heard.taken_for)},
        {"how", codec::Spelling<dialogue::PhraseHeard::How>::write(row.heard.how)},
        {"told_by", view.person(row.heard.by, by_employee ? row.requester_name : "")},
        {"at", to_iso(row.at)},
        {"state", row.state},
        {"text", accepted ? row.as_text : row.heard.words},
        {"for", view.named_service(service_id)},
        {"decided", std::move(decided)},
        {"trial", trial_of(view, row)},
        {"in_use", accepted && service && is_phrase_of(*service, row.as_text)},
    };
}

Response list(const Services& services, const Request& request, const Session& session) {
    const auto status = choice_of(request, "status", {"open", "settled"}, "open");
    if (!status) return invalid(status.error());
    const auto wanted =
        *status == "open" ? engine::PhrasesWanted::Open : engine::PhrasesWanted::Settled;
    json rows = json::array();
    for (const PhraseRow& row : services.store.phrases(wanted, limit_of(request, 200, 500)))
        rows.push_back(phrase_entry(session, row));
    return answer(200, {{"phrases", std::move(rows)}});
}

Response now_as(const Services& services, const Session& session, const std::string& id) {
    const auto row = services.store.phrase(id);
    return row ? answer(200, phrase_entry(session, *row)) : not_found("phrase");
}

Response decided_already(const Services& services, const Session& session, const std::string& id) {
    const auto row = services.store.phrase(id);
    const View view{*session.knowledge, session.locale};
    const std::string who =
        row && !row->decided_by.empty() ? view.name(row->decided_by) : "Somebody";
    return refuse(409, "already_done", who + " was faster and has decided on it.");
}

/// Who decided what; never the words.
void write_down(
    const Services& services, const Session& session, std::string what, const PhraseRow& row
) {
    services.store.commit_one(engine::AuditEntry{
        services.now(), session.person.id, std::move(what), row.id, row.heard.service_id});
    services.announce({engine::Change::What::Phrase, row.conversation_id, row.heard.request_id});
}

Response accept(const Services& services, const Request& request, const Session& session) {
    const Result<Input> input = Input::read(
        request, {{"text", Field::Kind::Words, kPhraseLength}, {"service_id", Field::Kind::Words}}
    );
    if (!input) return invalid(input.error());
    const std::string id{request.param("id")};
    const auto row = services.store.phrase(id);
    if (!row) return not_found("phrase");
    const knowledge::Service* service = session.knowledge->service(input->text("service_id"));
    if (!service)
        return invalid(Error{
            Error::Code::Malformed, "'service_id' is none of the catalogue's services."});
    const std::string text = reply::one_line(input->text("text"));
    if (is_phrase_of(*service, text))
        return refuse(
            409, "known_already", "This is one of the service's phrases already; dismiss it."
        );
    const engine::AcceptPhrase write{id, text, service->id, session.person.id, services.now()};
    if (!services.store.commit_one(write).fresh) return decided_already(services, session, id);
    write_down(services, session, "phrase_accepted", *row);
    services.teaching.wake();
    return now_as(services, session, id);
}

Response dismiss(const Services& services, const Request& request, const Session& session) {
    const Result<Input> input = Input::read(request, {});
    if (!input) return invalid(input.error());
    const std::string id{request.param("id")};
    const auto row = services.store.phrase(id);
    if (!row) return not_found("phrase");
    const engine::DismissPhrase write{id, session.person.id, services.now()};
    if (!services.store.commit_one(write).fresh) return decided_already(services, session, id);
    write_down(services, session, "phrase_dismissed", *row);
    return now_as(services, session, id);
}

// ---- What has been taught ---------------------------------------------------------------------

std::string source_in_force(const Services& services) {
    const auto versions = services.publishing.versions(kPath);
    return versions.empty() || versions.back().text.empty() ? files::taught_text({})
                                                            : versions.back().text;
}

Response taught(const Services& services, const Request&, const Session& session) {
    const View view{*session.knowledge, session.locale};
    auto versions = services.publishing.versions(kPath);
    std::reverse(versions.begin(), versions.end());
    json rows = json::array();
    for (const Version& version : versions) rows.push_back(version_info(view, version));
    return answer(
        200,
        {{"version", versions.empty() ? 0 : versions.front().number},
         {"source", source_in_force(services)},
         {"versions", std::move(rows)}}
    );
}

Response earlier(const Services& services, const Request& request, const Session& session) {
    const auto versions = services.publishing.versions(kPath);
    const auto version = version_with(versions, request.param("version"));
    if (!version) return not_found("version");
    json result = version_info(View{*session.knowledge, session.locale}, *version);
    result["source"] = version->text;
    return answer(200, result);
}

Awaitable<Response> roll_back(const Services& services, Request request, Session session) {
    const Result<Input> input = Input::read(
        request, {{"version", Field::Kind::Number}, {"note", Field::Kind::Words, kNoteLength}}
    );
    if (!input) co_return invalid(input.error());
    const int number = input->number("version").value_or(0);
    const auto versions = services.publishing.versions(kPath);
    std::string text = number == 0 ? files::taught_text({}) : std::string{};
    if (const auto version = version_with(versions, number)) text = version->text;
    if (text.empty() || versions.empty()) co_return not_found("version");
    if (text == source_in_force(services)) co_return live_already();
    const std::string note = input->text("note");
    const auto ask = [&](auto done) {
        services.teaching.roll_back(number, session.person.id, note, std::move(done));
    };
    const auto outcome = co_await server::await_callback<Result<Publishing::Outcome>>(ask);
    if (!outcome) co_return server::error(503, "unavailable", outcome.error().detail);
    co_return published(services, session, kPath, note, *outcome);
}

}  // namespace

void add_phrase_routes(Routes& routes) {
    routes.on("GET", "/phrases", kAdmins, list);
    routes.on("POST", "/phrases/{id}/accept", kAdmins, accept);
    routes.on("POST", "/phrases/{id}/dismiss", kAdmins, dismiss);
    routes.on("GET", "/phrases/taught", kAdmins, taught);
    routes.on("GET", "/phrases/taught/versions/{version}", kAdmins, earlier);
    routes.on("POST", "/phrases/taught/roll-back", kAdmins, roll_back);
}

}  // namespace ajar::api
