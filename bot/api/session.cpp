#include "bot/api/session.hpp"

#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"
#include "bot/base/hex.hpp"
#include "bot/crypto/random.hpp"
#include "bot/crypto/sha256.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace ajar::api {
namespace {

using server::Request;
using server::Response;
using namespace std::chrono_literals;

constexpr auto kSessionLasts = std::chrono::hours{24 * 14};
constexpr auto kLinkLasts = std::chrono::hours{24};
constexpr const char* kCookie = "ajar_session";

/// 256 random bits: nobody guesses it, and only its hash is kept.
std::string new_secret() {
    return to_hex(crypto::random_bytes(32));
}

std::string cookie_of(const std::string& secret, bool secure, std::chrono::seconds lasts) {
    return std::string{kCookie} + "=" + secret +
           "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(lasts.count()) +
           (secure ? "; Secure" : "");
}

std::string open_session(const Services& services, const std::string& person_id) {
    const std::string secret = new_secret();
    const TimePoint now = services.now();
    services.store.commit_one(engine::AddSession{
        crypto::sha256_hex(secret), person_id, false, now, now + kSessionLasts});
    return secret;
}

void audit(const Services& services, const std::string& who, const std::string& what) {
    services.store.commit_one(engine::AuditEntry{services.now(), who, what, who, ""});
}

Response redirect(const std::string& where) {
    Response response;
    response.status = 303;
    response.headers.set("Location", where);
    response.headers.set("Cache-Control", "no-store");
    return response;
}

/// GET /console/sign-in?code=…
Response sign_in(const Services& services, const Request& request) {
    const std::string code{request.query_value("code")};
    const std::string hash = crypto::sha256_hex(code);
    // The link's person is found by its own row: "link:<hash>" is no cookie that anybody holds.
    const auto used = services.store.commit_one(engine::UseLink{hash, services.now()});
    if (!used.fresh) return redirect("/console/?sign-in=used");
    const auto person = code.substr(0, code.rfind('.'));
    const auto now = services.publishing.current();
    if (!now.knowledge->person(person)) return redirect("/console/?sign-in=unknown");
    Response response = redirect("/console/");
    response.headers.set(
        "Set-Cookie", cookie_of(open_session(services, person), request.secure, kSessionLasts)
    );
    audit(services, person, "signed_in");
    return response;
}

Response describe(const Services& services, const Session& session) {
    const View view{*session.knowledge, session.locale};
    nlohmann::json people = nlohmann::json::array();
    if (services.demo)
        for (const Person& person : session.knowledge->people)
            people.push_back(view.person(person));
    const knowledge::Company& company = session.knowledge->company;
    return answer(
        200,
        {
            {"person", view.person(session.person)},
            {"locale", session.locale},
            {"demo", services.demo},
            {"drafting_help", services.reworder != nullptr},
            {"undo_seconds", services.undo.count()},
            {"people", std::move(people)},
            {"company", {{"name", company.name}, {"it_name", company.it_name}}},
            {"knowledge_revision", session.knowledge->revision},
        }
    );
}

Response who_am_i(const Services& services, const Request&, const Session& session) {
    return describe(services, session);
}

Response switch_person(const Services& services, const Request& request, const Session& session) {
    if (!services.demo)
        return server::error(403, "not_allowed", "Switching persons is for the demo only.");
    const Result<Input> input = Input::read(request, {{"person_id", Field::Kind::Words}});
    if (!input) return invalid(input.error());
    const Person* person = session.knowledge->person(input->text("person_id"));
    if (!person) return server::error(404, "not_found", "There is nobody with this id.");
    services.store.commit_one(engine::EndSession{session.secret_hash});
    const std::string secret = open_session(services, person->id);
    Session next = session;
    next.person = *person;
    if (!person->locale.empty()) next.locale = person->locale;
    Response response = describe(services, next);
    response.headers.set("Set-Cookie", cookie_of(secret, request.secure, kSessionLasts));
    return response;
}

Response sign_out(const Services& services, const Request& request, const Session& session) {
    services.store.commit_one(engine::EndSession{session.secret_hash});
    Response response = server::no_content();
    response.headers.set("Set-Cookie", cookie_of("", request.secure, 0s));
    return response;
}

}  // namespace

bool Session::has_any(const std::vector<Role>& roles) const {
    return std::any_of(roles.begin(), roles.end(), [&](Role role) { return has(role); });
}

Result<Session> session_of(const Services& services, const Request& request) {
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (!server::same_origin(request) || (!reads && request.headers.get("X-Ajar-Console") != "1"))
        return Error{Error::Code::Forbidden, "This is for the console's own pages."};
    const std::string_view cookie = request.cookie(kCookie);
    if (cookie.empty())
        return Error{
            Error::Code::Unauthorized, "Open the sign-in link that Ajar printed at start."};
    const std::string hash = crypto::sha256_hex(cookie);
    const auto row = services.store.session(hash, services.now());
    const auto knowledge = services.publishing.current().knowledge;
    const Person* person = row ? knowledge->person(row->person_id) : nullptr;
    if (!person)
        return Error{
            Error::Code::Unauthorized, "This sign-in is over. Ask for a new sign-in link."};
    const std::string locale = person->locale.empty() ? knowledge->company.locale : person->locale;
    return Session{*person, locale, hash, knowledge};
}

std::string one_time_link(engine::Store& store, const std::string& person_id, TimePoint now) {
    const std::string code = person_id + "." + new_secret();
    store.commit_one(engine::AddSession{
        crypto::sha256_hex(code), person_id, true, now, now + kLinkLasts});
    return "/console/sign-in?code=" + code;
}

void add_session_routes(Routes& routes) {
    routes.router()
        .on("GET", "/console/sign-in", [&services = routes.services()](const Request& request) {
            return sign_in(services, request);
        });
    routes.on("GET", "/session", {}, who_am_i);
    routes.on("DELETE", "/session", {}, sign_out);
    routes.on("POST", "/session/person", {}, switch_person);
}

}  // namespace ajar::api
