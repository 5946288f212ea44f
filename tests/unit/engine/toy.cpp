#include "tests/unit/engine/toy.hpp"

#include "bot/base/overloaded.hpp"

#include <stdexcept>
#include <utility>

namespace ajar::test {
namespace {

using namespace dialogue;
using std::chrono::minutes;

Say say(std::string text) {
    Say words;
    words.line = "toy";
    words.text = std::move(text);
    return words;
}

Review review_of(State& state) {
    Review review;
    review.id = state.request->id + "/" + std::to_string(++state.drafts_made);
    review.justification.revision = state.revision;
    review.justification.options.resize(2);
    review.justification.options[0].outcome = Outcome::Yes;
    review.justification.options[0].team_id = "workplace";
    review.justification.options[0].hours = 2;
    review.justification.options[0].ready_by = Date{std::chrono::days{40'000}};
    review.draft.text = "Yes, by Friday.";
    return review;
}

class Toy {
public:
    Toy(const State& state, const knowledge::Knowledge& knowledge, TimePoint now)
        : step_{state, {}}, now_(now) {
        step_.state.revision = knowledge.revision;
    }

    Step done() { return std::move(step_); }

    void operator()(const ConversationOpened& event) {
        auto& state = step_.state;
        state.conversation = event.conversation;
        state.requester = event.requester;
        state.locale = event.locale;
        if (event.greet) add(say("Hello " + event.requester.name));
    }

    void operator()(const MessageReceived& event) {
        step_.state.sentences_said.push_back(event.text);
        const auto& text = event.text;
        if (text == "boom") throw std::runtime_error("the toy goes boom");
        if (text == "bad bytes") return add(say("\xc3\x28"));
        if (text == "open") return open();
        if (text == "decide") return add(GatherEvidence{"r", "design", "retouch"});
        if (text == "for ever") return add(GatherEvidence{"for ever", "", ""});
        if (text.starts_with("timer "))
            return add(StartTimer{"quiet", now_ + minutes{std::stoi(text.substr(6))}});
        if (text == "chatty")
            for (const char* part : {"one", "two"}) add(say(part));
        if (text == "secret") return secret();
        add(say("heard: " + text));
    }

    void operator()(const ChoiceMade& event) { add(say("chosen: " + event.value)); }

    void operator()(const FeedbackGiven& event) { add(RecordFeedback{"r", event.text}); }

    void operator()(const EvidenceGathered& event) {
        if (event.request_id == "for ever") return add(GatherEvidence{"for ever", "", ""});
        auto& state = step_.state;
        state.sentences_said.push_back(
            "precedents " + std::to_string(event.precedents.size()) + ", bookings " +
            std::to_string(event.bookings.size())
        );
        add(say(state.sentences_said.back()));
        RecordDecision record;
        record.decision.request_id =
            state.conversation.conversation_id + "/" + std::to_string(++state.requests_opened);
        record.decision.outcome = Outcome::Yes;
        record.decision.decided_at = now_;
        record.justification.options.resize(1);
        record.justification.options[0].team_id = "workplace";
        record.justification.options[0].hours = 2;
        record.justification.options[0].ready_by = Date{std::chrono::days{40'000}};
        record.service_id = "design";
        record.root_need_id = "retouch";
        add(std::move(record));
    }

    void operator()(const TimerDue& event) {
        step_.state.sentences_said.push_back("timer " + event.name);
        if (event.name == "explode") throw std::runtime_error("the timer goes boom");
        add(say("still there?"));
    }

    void operator()(const DraftApproved& event) {
        auto* in_review = std::get_if<InReview>(&step_.state.stage);
        if (event.text == "boom") throw std::runtime_error("the approval goes boom");
        if (!in_review || in_review->review.id != event.review_id) {
            add(RefuseAct{
                event.review_id,
                event.by.id,
                RefuseAct::Why::AlreadySettled,
                "Somebody was faster."});
            return;
        }
        step_.state.stage = Answered{};
        add(SettleReview{event.review_id, SettleReview::How::Approved, event.by.id, ""});
        add(say(event.text));
    }

    void operator()(const auto&) {}

private:
    void open() {
        auto& state = step_.state;
        Request request;
        request.id =
            state.conversation.conversation_id + "/" + std::to_string(++state.requests_opened);
        request.text = "a request";
        state.request = request;
        InReview stage{review_of(state)};
        add(OpenReview{request, stage.review, "workplace", "new"});
        state.stage = std::move(stage);
    }

    void secret() {
        Say words = say("for you alone");
        words.where = Say::Where::Privately;
        add(words);
        words = say("for everybody");
        words.where = Say::Where::InTheOpen;
        add(words);
    }

    void add(Effect effect) { step_.effects.push_back(std::move(effect)); }

    Step step_;
    TimePoint now_;
};

}  // namespace

Step toy_step(
    const State& state, const Event& event, const knowledge::Knowledge& knowledge, TimePoint now
) {
    Toy toy(state, knowledge, now);
    std::visit(toy, event);
    return toy.done();
}

understanding::Understanding ToyModel::understand(std::string_view text, Date) const {
    if (text == "not understandable") throw std::runtime_error("the model goes boom");
    return {};
}

ToyKnowledge::ToyKnowledge() {
    knowledge::Knowledge first;
    first.revision = 1;
    first.company.time_zone = "UTC";
    Person mara;
    mara.id = "mara";
    mara.name = "Mara Lind";
    mara.department = "Design";
    first.people.push_back(mara);
    publish(std::move(first));
}

void ToyKnowledge::publish(knowledge::Knowledge knowledge) {
    const std::lock_guard lock(mutex_);
    all_.push_back(std::make_shared<const knowledge::Knowledge>(std::move(knowledge)));
    current_.knowledge = all_.back();
    current_.model = std::make_shared<ToyModel>();
}

engine::Current ToyKnowledge::current() const {
    const std::lock_guard lock(mutex_);
    return current_;
}

std::shared_ptr<const knowledge::Knowledge> ToyKnowledge::at(std::int64_t revision) const {
    const std::lock_guard lock(mutex_);
    for (const auto& one : all_)
        if (one->revision == revision) return one;
    return nullptr;
}

}  // namespace ajar::test
