#include "bot/program/chat_talk.hpp"

#include "bot/dialogue/step.hpp"
#include "bot/engine/engine.hpp"
#include "bot/files/files.hpp"
#include "bot/program/learning.hpp"
#include "bot/program/temporary_folder.hpp"
#include "bot/publishing/publishing.hpp"
#include "bot/store/sqlite_store.hpp"

#include <atomic>
#include <charconv>
#include <future>
#include <iostream>
#include <stdexcept>

namespace ajar::program {
namespace {

using dialogue::Say;
using namespace std::chrono_literals;

const ConversationRef kHere{"terminal", "terminal:1", ""};

/// What is said stands in the transcript, and `news` prints it.
class TerminalMessenger final : public engine::Messenger {
public:
    void deliver(engine::Delivery delivery, std::function<void(engine::DeliveryResult)> done)
        override {
        done(engine::Delivered{delivery.id});
    }
};

std::string button(std::size_t number, const std::string& label) {
    return "   [" + std::to_string(number) + "] " + label;
}

}  // namespace

class Talk::Impl {
public:
    Impl(const Settings& settings, const std::string& person)
        : store_(store::open_sqlite(folder_.path() / "chat.sqlite", {.durable = false})),
          publishing_(
              *store_,
              learning(
                  settings.understanding.encoder,
                  [](const std::string& warning) { std::cerr << "ajar: " << warning << '\n'; }
              ).train,
              [this] { return now(); }
          ),
          engine_(*store_, publishing_, dialogue::step, [this] { return now(); }) {
        publishing_.open([&] {
            return files::read_folder(settings.knowledge.config, settings.knowledge.templates);
        });
        choose_person(person);
        engine_.add_messenger(kHere.channel, messenger_);
        engine_.start();
    }

    std::string who() const { return person_.name + " (" + person_.title + ")"; }

    void send(Activity::Kind kind, const std::string& text) {
        Activity activity;
        activity.id = "terminal:" + std::to_string(++sent_);
        activity.conversation = kHere;
        activity.sender_id = person_.id;
        activity.sender_name = person_.name;
        activity.kind = kind;
        activity.text = text;
        activity.received_at = now();
        std::promise<Result<engine::Accepted>> accepted;
        engine_.submit(activity, [&](Result<engine::Accepted> result) {
            accepted.set_value(std::move(result));
        });
        const auto result = accepted.get_future().get();
        if (!result) throw std::runtime_error{result.error().detail};
        engine_.settle(10s);
    }

    void say(const std::string& text) {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool whole = error == std::errc{} && end == text.data() + text.size();
        if (whole && number >= 1 && number <= choices_.size())
            return send(Activity::Kind::Choice, choices_[number - 1].value);
        send(Activity::Kind::Message, text);
    }

    std::string news() {
        std::string out;
        const auto lines = engine_.after(kHere.conversation_id, shown_, 1000);
        if (!lines) return out;
        for (const engine::Line& line : *lines) {
            shown_ = line.number;
            const Say* said = std::get_if<Say>(&line.what);
            if (!said) continue;
            out += "\n" + (said->from.empty() ? "Ajar" : said->from) + ": " + said->text + "\n";
            choices_ = said->choices;
            for (std::size_t i = 0; i < choices_.size(); ++i)
                out += button(i + 1, choices_[i].label) + "\n";
        }
        if (const auto file = open_case(); file && file->row.id != announced_) {
            announced_ = file->row.id;
            out += "\n   (IT has a draft: " + std::string{to_string(file->row.outcome)} +
                   ". /review shows it, /approve sends it.)\n";
        }
        return out;
    }

    std::string command(const std::string& line) {
        const auto space = line.find(' ');
        const std::string verb = line.substr(0, space);
        const std::string rest = space == std::string::npos ? "" : line.substr(space + 1);
        if (verb == "/review") return review();
        if (verb == "/approve") return approve();
        if (verb == "/option") return option(rest);
        if (verb == "/wait") return wait(rest);
        if (verb == "/state") return state();
        return "There is no " + verb + "; /help shows what there is.\n";
    }

private:
    TimePoint now() const { return system_now() + std::chrono::hours{moved_.load()}; }

    void choose_person(const std::string& id) {
        const auto knowledge = publishing_.current().knowledge;
        for (const Person& person : knowledge->people) {
            const bool wanted =
                id.empty() ? person.roles == std::set<Role>{Role::Employee} : person.id == id;
            if (!wanted) continue;
            person_ = person;
            return;
        }
        std::string known;
        for (const Person& person : knowledge->people) known += " " + person.id;
        throw std::runtime_error{"there is nobody called '" + id + "'. The directory has:" + known};
    }

    std::optional<engine::CaseFile> open_case() const {
        engine::ReviewFilter filter;
        filter.status = "open";
        const auto rows = store_->reviews(filter);
        if (rows.empty()) return std::nullopt;
        auto file = store_->case_file(rows.back().id);
        if (!file) return std::nullopt;
        return std::move(*file);
    }

    std::string review() const {
        const auto file = open_case();
        if (!file) return "Nothing is in review.\n";
        const auto& review = file->opened.review;
        std::string out = "Need: " + file->opened.request.root_need.text + "\n";
        for (const auto& consideration : review.justification.considerations)
            for (const auto& evidence : consideration.evidence)
                out += "  " + std::string{to_string(evidence.weight)} + "  " +
                       std::string{to_string(consideration.topic)} + ": " +
                       in_locale(evidence.text, "en") + "\n";
        for (std::size_t i = 0; i < review.justification.options.size(); ++i)
            out += (i == review.option ? "* " : "  ") + std::to_string(i) + " " +
                   in_locale(review.justification.options[i].summary, "en") + "\n";
        out += "Draft:\n" + review.draft.text + "\n";
        for (const tone::Finding& finding : review.draft.tone.findings)
            out += "  " + finding.rule + " " + std::string{to_string(finding.severity)} + ": " +
                   finding.message + "\n";
        return out;
    }

    /// Somebody of IT who is not the person asking.
    Person approver(bool management) const {
        const Role role = management ? Role::Management : Role::Approver;
        for (const Person& person : publishing_.current().knowledge->people)
            if (person.roles.contains(role) && person.id != person_.id) return person;
        throw std::runtime_error{"the directory has nobody who may approve"};
    }

    std::string act(dialogue::Event event) {
        std::promise<Result<engine::ActResult>> acted;
        engine_.submit(
            "terminal-act:" + std::to_string(++sent_),
            kHere.conversation_id,
            std::move(event),
            [&](Result<engine::ActResult> result) { acted.set_value(std::move(result)); }
        );
        const auto result = acted.get_future().get();
        engine_.settle(10s);
        if (!result) return result.error().detail + "\n";
        std::string out;
        for (const auto& refusal : result->refused) out += refusal.detail + "\n";
        return out;
    }

    std::string approve() {
        const auto file = open_case();
        if (!file) return "Nothing is in review.\n";
        const Person by = approver(file->row.needs_management);
        return act(dialogue::DraftApproved{file->row.id, by, file->opened.review.draft.text, ""});
    }

    std::string option(const std::string& number) {
        const auto file = open_case();
        if (!file) return "Nothing is in review.\n";
        std::size_t index = 0;
        std::from_chars(number.data(), number.data() + number.size(), index);
        if (index >= file->opened.review.justification.options.size())
            return "There is no option " + number + "; /review lists them.\n";
        const Person by = approver(file->row.needs_management);
        return act(dialogue::OutcomeChanged{file->row.id, by, index});
    }

    std::string wait(const std::string& hours) {
        int count = 24;
        std::from_chars(hours.data(), hours.data() + hours.size(), count);
        moved_ += count;
        engine_.wake();
        engine_.settle(10s);
        return std::to_string(count) + " hours later.\n";
    }

    std::string state() const {
        const auto row = store_->conversation(kHere.conversation_id);
        return (row ? row->stage : "nothing said yet") + "\n";
    }

    TemporaryFolder folder_;
    std::unique_ptr<engine::Store> store_;
    std::atomic<int> moved_{0};  // hours
    publishing::Publishing publishing_;
    TerminalMessenger messenger_;
    engine::Engine engine_;
    Person person_;
    int sent_ = 0;
    std::int64_t shown_ = 0;
    std::vector<dialogue::Choice> choices_;
    std::string announced_;
};

Talk::Talk(const Settings& settings, const std::string& person)
    : impl_(std::make_unique<Impl>(settings, person)) {}

Talk::~Talk() = default;

std::string Talk::who() const {
    return impl_->who();
}

void Talk::open() {
    impl_->send(Activity::Kind::Joined, "");
}

void Talk::say(const std::string& text) {
    impl_->say(text);
}

std::string Talk::command(const std::string& line) {
    return impl_->command(line);
}

std::string Talk::news() {
    return impl_->news();
}

}  // namespace ajar::program
