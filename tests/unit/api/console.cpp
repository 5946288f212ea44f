#include "tests/unit/api/console.hpp"

#include "bot/dialogue/step.hpp"
#include "bot/files/files.hpp"
#include "bot/store/sqlite_store.hpp"
#include "bot/understanding/train.hpp"

#include <filesystem>
#include <fstream>
#include <future>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace ajar::test {
namespace {

using nlohmann::json;

constexpr TimePoint kMonday =
    std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{9};

std::string read(const std::filesystem::path& path) {
    std::ifstream file{path};
    return (std::ostringstream{} << file.rdbuf()).str();
}

/// With the few templates that the tests need: publishing looks at every wording of all of them.
files::FileSet demo_company() {
    const std::filesystem::path root{AJAR_SOURCE_DIR};
    files::FileSet set = files::read_folder(root / "config", root / "templates");
    std::erase_if(set, [](const auto& file) {
        const std::string& path = file.first;
        const bool needed =
            path == "templates/en/phrases.md" || path == "templates/en/parts.md" ||
            path == "templates/en/yes.md" || path == "templates/en/yes-conditions.md" ||
            path == "templates/en/yes-delay.md" || path == "templates/en/decline.md" ||
            path == "templates/en/compromise-alternative.md" || path == "templates/en/letters.md";
        return path.starts_with("templates/") && !needed;
    });
    return set;
}

/// Learns the two services that the tests talk about: a model of all of them takes a second.
std::shared_ptr<const understanding::Model> learn(const knowledge::Knowledge& knowledge) {
    knowledge::Knowledge small = knowledge;
    std::erase_if(small.services, [](const knowledge::Service& service) {
        return service.id != "shared_mailbox" && service.id != "new_laptop";
    });
    return understanding::train(small);
}

bool says_so(const dialogue::Event& event, const std::string& text) {
    const auto* message = std::get_if<dialogue::MessageReceived>(&event);
    return message && !text.empty() && message->text == text;
}

HeaderList as(const std::string& cookie) {
    return cookie.empty() ? HeaderList{} : HeaderList{{"Cookie", cookie}};
}

json error_of(const Answer& answer) {
    const json body = json::parse(answer.body, nullptr, false);
    return body.is_object() ? body.value("error", json::object()) : json::object();
}

}  // namespace

void WillingMessenger::deliver(
    engine::Delivery delivery, std::function<void(engine::DeliveryResult)> done
) {
    if (refusing_)
        done(engine::Undeliverable{"the channel is archived"});
    else
        done(engine::Delivered{"over there: " + delivery.id});
}

Console::Console() : clock_{kMonday.time_since_epoch() / 1ms} {
    store::SqliteOptions fast;
    fast.durable = false;
    store_ = store::open_sqlite(folder_ / "ajar.db", fast);
    const auto clock = [this] { return now(); };
    publishing_ = std::make_unique<publishing::Publishing>(*store_, learn, clock);
    publishing_->open(demo_company);
    const auto step = [this](
                          const dialogue::State& state,
                          const dialogue::Event& event,
                          const knowledge::Knowledge& knowledge,
                          TimePoint at
                      ) {
        if (says_so(event, broken_on_)) throw std::runtime_error{"these words break it"};
        return dialogue::step(state, event, knowledge, at);
    };
    engine_ = std::make_unique<engine::Engine>(*store_, *publishing_, step, clock);
    engine_->add_messenger("web", messenger_);
    engine_->start();
    const auto announce = [this](const engine::Change& change) { engine_->announce(change); };
    teaching_ = std::make_unique<publishing::Teaching>(publishing::Teaching::Parts{
        *store_,
        *publishing_,
        [this](const knowledge::Knowledge&, const knowledge::Knowledge&) { return compared_; },
        clock,
        announce,
        [](const std::string& problem) { ADD_FAILURE() << problem; }});
    teaching_->start();
    services_ = std::make_unique<api::Services>(api::Services{
        *store_,
        *engine_,
        *engine_,
        *publishing_,
        *teaching_,
        clock,
        announce,
        /*demo=*/true,
        read(std::filesystem::path{AJAR_SOURCE_DIR} / "bot/api/openapi.json"),
        [this] { engine_->wake(); }});
    api::add_routes(router, *services_);
    for (const server::Router::Route& route : router.routes())
        served_.push_back((route.method.empty() ? "GET" : route.method) + " " + route.pattern);
    start();
}

Console::~Console() {
    stop();
    engine_->stop();
}

void Console::pass(std::chrono::milliseconds time) {
    clock_ += time.count();
    engine_->wake();
    settle();
}

std::string Console::link(const std::string& person) {
    return api::one_time_link(*store_, person, now());
}

std::string Console::sign_in(const std::string& person) {
    const Answer answer = ask(port(), "GET", link(person));
    const std::string cookie = answer.headers.at("set-cookie");
    return cookie.substr(0, cookie.find(';'));
}

Answer Console::get(const std::string& cookie, const std::string& path) {
    return ask(port(), "GET", "/api/v1" + path, as(cookie));
}

Answer Console::post(const std::string& cookie, const std::string& path, const json& body) {
    return post_raw(cookie, path, body.dump());
}

Answer Console::post_raw(
    const std::string& cookie, const std::string& path, const std::string& body
) {
    HeaderList headers = as(cookie);
    headers.emplace_back("X-Ajar-Console", "1");
    headers.emplace_back("Content-Type", "application/json");
    return ask(port(), "POST", "/api/v1" + path, headers, body);
}

void Console::says(const std::string& person, const std::string& text) {
    Activity activity;
    activity.id = "m" + std::to_string(++written_);
    activity.conversation = {"web", conversation_of(person), person};
    activity.sender_id = person;
    activity.text = text;
    activity.received_at = now();
    std::promise<Result<engine::Accepted>> stored;
    engine_->submit(activity, [&](auto result) { stored.set_value(std::move(result)); });
    ASSERT_TRUE(stored.get_future().get());
    settle();
}

std::string Console::waiting_review(const std::string& person) {
    engine::ReviewFilter filter;
    filter.status = "open";
    filter.conversation_id = conversation_of(person);
    says(person, "I need a shared mailbox for our team of 4 so we can answer mails together");
    // "Is it one of these?", "Is that right?": how much it asks is not this test's matter.
    for (int question = 0; question < 4; ++question) {
        const auto open = store_->reviews(filter);
        if (!open.empty()) return open.front().id;
        says(person, "yes");
    }
    ADD_FAILURE() << "no draft came of it:\n" << talk_of(person);
    return "none";
}

std::string Console::talk_of(const std::string& person) const {
    std::string talk;
    for (const engine::Line& line : store_->lines(conversation_of(person), 0, 100)) {
        const auto* said = std::get_if<Activity>(&line.what);
        talk += said ? "> " + said->text : "< " + std::get<dialogue::Say>(line.what).text;
        talk += '\n';
    }
    return talk;
}

void Console::settle() {
    ASSERT_TRUE(engine_->settle(30s));
}

json body_of(const Answer& answer) {
    json body = json::parse(answer.body, nullptr, false);
    EXPECT_FALSE(body.is_discarded()) << answer.status << " " << answer.body;
    return body;
}

std::string code_of(const Answer& answer) {
    return error_of(answer).value("code", "");
}

std::string message_of(const Answer& answer) {
    return error_of(answer).value("message", "");
}

std::string act_id() {
    static std::atomic<int> count{0};
    return "act-of-test-" + std::to_string(++count);
}

}  // namespace ajar::test
