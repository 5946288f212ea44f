#include "tests/scenarios/web_driver.hpp"

#include "bot/dialogue/step.hpp"
#include "tests/scenarios/demo.hpp"
#include "tests/scenarios/state_view.hpp"
#include "tests/unit/server/http_client.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <stdlib.h>

namespace ajar::scenarios {
namespace {

using nlohmann::json;
using test::Answer;
using test::ask;
using test::encoded;

constexpr auto kPatience = std::chrono::seconds{60};
constexpr std::size_t kAll = 10'000;

std::filesystem::path new_folder() {
    std::string name = std::filesystem::temp_directory_path() / "ajar-scenario-XXXXXX";
    if (!mkdtemp(name.data())) throw std::runtime_error{"no folder in " + name};
    return name;
}

json fine(const Answer& answer, const std::string& what) {
    if (answer.status < 200 || answer.status > 299)
        throw std::runtime_error{
            what + " gave " + std::to_string(answer.status) + ": " + answer.body};
    return json::parse(answer.body);
}

program::Settings settings_in(const std::filesystem::path& folder) {
    const std::filesystem::path root{AJAR_SOURCE_DIR};
    program::Settings settings;
    settings.http.port = 0;
    settings.store.path = folder / "ajar.sqlite";
    settings.knowledge.config = root / "config";
    settings.knowledge.templates = root / "templates";
    settings.web.pages = folder;
    settings.review.undo_seconds = 0;  // scenarios tell what is answered, not when
    return settings;
}

Said said_of(const json& activity) {
    Said said;
    const json& ours = activity.at("channelData").at("ajar");
    said.line = ours.at("line");
    said.text = activity.at("text");
    if (activity["from"]["name"] != demo().knowledge.company.it_name)
        said.from = activity["from"]["name"];
    if (const auto suggested = activity.find("suggestedActions"); suggested != activity.end())
        for (const json& action : suggested->at("actions"))
            said.buttons.push_back({action.at("title"), action.at("value")});
    if (const auto cards = activity.find("attachments"); cards != activity.end())
        for (const json& card : *cards)
            for (const json& action : card.at("content").at("actions"))
                said.buttons.push_back({action.at("title"), action.at("data").at("choice")});
    return said;
}

std::string any_manager() {
    for (const Person& person : demo().knowledge.people)
        if (person.roles.contains(Role::Management)) return person.id;
    throw std::runtime_error{"nobody in the directory is of the management"};
}

struct Call {
    std::string path;
    json body;
};

Call call_for(
    const StaffAct& act, const std::string& conversation, const std::string& review, int option
) {
    const std::string reviews = "/api/v1/reviews/" + encoded(review);
    const std::string talks = "/api/v1/conversations/" + encoded(conversation);
    switch (act.kind) {
        case StaffAct::Kind::Approve: {
            json body{{"text", act.text}};
            if (!act.override_reason.empty()) body["override_reason"] = act.override_reason;
            return {reviews + "/approve", std::move(body)};
        }
        case StaffAct::Kind::ChangeOutcome:
            return {reviews + "/option", {{"option", option}}};
        case StaffAct::Kind::ChangeService:
            return {reviews + "/service", {{"service_id", act.text}}};
        case StaffAct::Kind::AskMore:
            return {reviews + "/ask", {{"question", act.text}}};
        case StaffAct::Kind::AskManager:
            return {reviews + "/management", {{"manager_id", any_manager()}, {"note", act.text}}};
        case StaffAct::Kind::TakeOver:
            return {talks + "/take-over", json::object()};
        case StaffAct::Kind::Write:
            return {talks + "/write", {{"text", act.text}}};
        case StaffAct::Kind::HandBack:
            return {talks + "/hand-back", json::object()};
    }
    throw std::logic_error{"an act without a call"};
}

}  // namespace

WebDriver::WebDriver() : folder_(new_folder()) {}

WebDriver::~WebDriver() {
    if (house_) house_->end();
    if (server_.joinable()) server_.join();
    house_.reset();
    std::filesystem::remove_all(folder_);
}

void WebDriver::start(const Scenario& scenario) {
    now_ = scenario.starts.time_since_epoch().count();
    person_ = scenario.who;
    locale_ = scenario.locale;
    program::HouseParts parts;
    parts.now = [this] { return TimePoint{std::chrono::milliseconds{now_.load()}}; };
    parts.train = [](const knowledge::Knowledge&) { return demo().model; };
    house_ = std::make_unique<program::House>(settings_in(folder_), std::move(parts));
    house_->start();
    server_ = std::thread{[this] { house_->run(); }};
    const std::string url = house_->url();
    port_ = static_cast<unsigned short>(std::stoi(url.substr(url.rfind(':') + 1)));
    const std::string path = "/v3/directline/conversations";
    const auto begun = ask(port_, "POST", path, {{"Authorization", "Bearer " + token()}});
    conversation_ = fine(begun, "starting the conversation")["conversationId"];
}

// A token lives half an hour, scenarios last for days: each call comes with a new one.
std::string WebDriver::token() {
    json body{{"person", person_}};
    if (!conversation_.empty()) body["conversationId"] = conversation_;
    return fine(ask(port_, "POST", "/v3/ajar/session", {}, body.dump()), "signing in")["token"];
}

std::string WebDriver::cookie_of(const std::string& person_id) {
    const auto cookie = [](const Answer& answer) {
        const auto found = answer.headers.find("set-cookie");
        if (found == answer.headers.end())
            throw std::runtime_error{"no cookie came: " + answer.body};
        return found->second.substr(0, found->second.find(';'));
    };
    const std::string link = house_->console_link();
    const std::string first = cookie(ask(port_, "GET", link.substr(link.find("/console"))));
    const json body{{"person_id", person_id}};
    return cookie(
        ask(port_,
            "POST",
            "/api/v1/session/person",
            {{"Cookie", first}, {"X-Ajar-Console", "1"}},
            body.dump())
    );
}

void WebDriver::post(json activity) {
    activity["locale"] = locale_;
    const auto answer =
        ask(port_,
            "POST",
            "/v3/directline/conversations/" + conversation_ + "/activities",
            {{"Authorization", "Bearer " + token()}},
            activity.dump());
    fine(answer, "posting");
    settle();
}

void WebDriver::settle() {
    if (!house_->settle(kPatience)) throw std::runtime_error{"the server does not come to rest"};
    read_news();
    read_records();
}

void WebDriver::read_news() {
    while (true) {
        const auto answer = ask(
            port_,
            "GET",
            "/v3/directline/conversations/" + conversation_ + "/activities?watermark=" + watermark_,
            {{"Authorization", "Bearer " + token()}}
        );
        const json set = fine(answer, "reading");
        if (set["activities"].empty()) return;
        watermark_ = set["watermark"];
        for (const json& activity : set["activities"])
            if (activity["from"]["role"] == "bot") said_.push_back(said_of(activity));
    }
}

// One scenario, one store: all that is there belongs to it. Kept in the order in which it came.
void WebDriver::read_records() {
    const engine::Reading& store = house_->records();
    const auto keep = [this](const std::string& kind, std::size_t count) {
        const auto had =
            static_cast<std::size_t>(std::count(records_.begin(), records_.end(), kind));
        if (count > had) records_.insert(records_.end(), count - had, kind);
    };
    keep("decision", store.decisions("", kAll).size());
    keep("promise", store.promises(false, kAll).size());
    keep("unmet_need", store.unmet_needs(kAll).size());
    keep("feedback", store.feedback(kAll).size());
    keep("phrase", store.phrases(engine::PhrasesWanted::Open, kAll).size());
    const auto calls = store.calls(false, kAll);
    keep("called", calls.size());
    faults_.clear();
    for (const auto& call : calls)
        if (is_speechless(call.call.why)) faults_.push_back(call.call.why);
    for (const auto& aside : store.set_aside(true, kAll))
        faults_.push_back("set aside: " + aside.what.why);
}

void WebDriver::open() {
    post({{"type", "event"}, {"name", "webchat/join"}});
}

void WebDriver::say(const std::string& text) {
    post({{"type", "message"}, {"text", text}});
}

void WebDriver::choose(const std::string& value) {
    post({{"type", "message"}, {"value", value}, {"channelData", {{"postBack", true}}}});
}

void WebDriver::feedback(const std::string&) {
    throw std::logic_error{"Direct Line knows no feedback beside the card's buttons"};
}

std::string WebDriver::act(const StaffAct& act, const std::string& review_id, int option) {
    Call call = call_for(act, "web:" + conversation_, review_id, option);
    call.body["act_id"] = "scenario-" + std::to_string(++acts_);
    const auto answer =
        ask(port_,
            "POST",
            call.path,
            {{"Cookie", cookie_of(act.by)}, {"X-Ajar-Console", "1"}},
            call.body.dump());
    settle();
    if (answer.status == 200) return {};
    return json::parse(answer.body).at("error").at("code");
}

void WebDriver::pass(std::chrono::minutes time) {
    const auto until = TimePoint{std::chrono::milliseconds{now_.load()}} + time;
    while (true) {
        const auto next = house_->records().next_timer();
        if (!next || *next > until) break;
        now_ = std::max(now_.load(), next->time_since_epoch().count());
        settle();
    }
    now_ = until.time_since_epoch().count();
    settle();
}

// What is on disk must lead to the same state again: the events are told anew.
View WebDriver::view() const {
    dialogue::State state;
    for (const auto& record : house_->records().events("web:" + conversation_, 0, kAll))
        state = dialogue::step(state, record.event, demo().knowledge, record.at).state;
    return view_of(state);
}

}  // namespace ajar::scenarios
