// A recorded conversation, made again turn by turn.

#include "bot/engine/replay.hpp"

#include "tests/unit/engine/house.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using namespace dialogue;
using engine::Difference;
using engine::ReplayedTurn;
using testing::ElementsAre;
using testing::IsEmpty;

/// Hears an urgent matter everywhere.
class AlarmedModel final : public understanding::Model {
public:
    understanding::Understanding understand(std::string_view, Date) const override {
        understanding::Understanding understood;
        understood.urgent = true;
        return understood;
    }
};

class Replay : public House {
protected:
    std::vector<ReplayedTurn> again(const engine::StepFunction& step = toy_step) {
        return engine::replay(*file_, knowledge_, step, "web:1");
    }

    /// What differs, turn by turn.
    static std::vector<std::size_t> counts(const std::vector<ReplayedTurn>& turns) {
        std::vector<std::size_t> all;
        for (const ReplayedTurn& turn : turns) all.push_back(differences(turn).size());
        return all;
    }
};

TEST_F(Replay, GoesAsItWentWhereNothingHasChanged) {
    hear("hello");
    hear("open");
    ASSERT_TRUE(act("act", approve("ines", "Yes.")));
    hear("decide");
    hear("timer 5");
    advance(10min);
    const auto turns = again();
    EXPECT_EQ(counts(turns), (std::vector<std::size_t>{0, 0, 0, 0, 0, 0}));
    EXPECT_EQ(turns[0].cause, "activity:m1");
    EXPECT_EQ(std::get<MessageReceived>(turns[0].event).text, "hello");
    EXPECT_EQ(turns[2].cause, "act:act");
    EXPECT_EQ(turns[1].then.stage, "in_review");
    EXPECT_EQ(turns[2].then.stage, "answered");
    EXPECT_EQ(std::get<TimerDue>(turns[5].event).name, "quiet");
}

TEST_F(Replay, ShowsWhatWouldBeSaidToday) {
    hear("hello");
    const auto turns = again([](const auto& state, const auto& event, const auto& set, auto now) {
        Step step = toy_step(state, event, set, now);
        for (Effect& effect : step.effects)
            if (auto* said = std::get_if<Say>(&effect)) said->text += "!";
        return step;
    });
    ASSERT_EQ(turns.size(), 1U);
    EXPECT_THAT(
        differences(turns[0]), ElementsAre(Difference{"words", "heard: hello", "heard: hello!"})
    );
}

TEST_F(Replay, BeginsEachTurnWhereTheRecordedOneBegan) {
    hear("one");
    hear("two");
    // Counts what was said before: it would go astray if the first difference were carried on.
    const auto counting = [](const auto& state, const auto& event, const auto& set, auto now) {
        Step step = toy_step(state, event, set, now);
        if (const auto* heard = std::get_if<MessageReceived>(&event); heard && heard->text == "two")
            std::get<Say>(step.effects.at(0)).text +=
                ", after " + std::to_string(state.sentences_said.size());
        return step;
    };
    const auto turns = again(counting);
    ASSERT_EQ(counts(turns), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(differences(turns[1])[0].today, "heard: two, after 1");
}

TEST_F(Replay, HearsMessagesAsTheyAreHeardToday) {
    hear("hello");

    class Alarmed final : public engine::KnowledgeSource {
    public:
        explicit Alarmed(const ToyKnowledge& inner) : inner_(inner) {}

        engine::Current current() const override {
            auto current = inner_.current();
            current.model = std::make_shared<AlarmedModel>();
            return current;
        }

        std::shared_ptr<const knowledge::Knowledge> at(std::int64_t revision) const override {
            return inner_.at(revision);
        }

    private:
        const ToyKnowledge& inner_;
    } const alarmed{knowledge_};

    const auto turns = engine::replay(*file_, alarmed, toy_step, "web:1");
    ASSERT_EQ(turns.size(), 1U);
    EXPECT_THAT(
        differences(turns[0]), ElementsAre(Difference{"heard", "request", "request, urgent"})
    );
}

TEST_F(Replay, LooksIntoTheRecordsOfThen) {
    hear("decide");
    hear("decide");  // finds the first decision as a precedent
    const auto turns = again();
    ASSERT_EQ(counts(turns), (std::vector<std::size_t>{0, 0}));
    const auto said = [](const engine::Course& course) {
        for (const Effect& effect : course.effects)
            if (const auto* say = std::get_if<Say>(&effect)) return say->text;
        return std::string{};
    };
    EXPECT_EQ(said(turns[0].today), "precedents 0, bookings 0");
    EXPECT_EQ(said(turns[1].today), "precedents 1, bookings 1");
}

TEST_F(Replay, LeavesOutWhatWasSetAside) {
    hear("boom");
    hear("hello");
    const auto turns = again();
    ASSERT_EQ(turns.size(), 1U);
    EXPECT_EQ(std::get<MessageReceived>(turns[0].event).text, "hello");
}

TEST_F(Replay, GoesThroughALongConversationToItsEnd) {
    std::vector<engine::Write> writes;
    constexpr std::int64_t kTurns = 600;
    for (std::int64_t number = 1; number <= kTurns; ++number) {
        auto record = turn(number);
        record.events.push_back(
            {number, record.at, 1, MessageReceived{"a" + std::to_string(number), "again", {}}}
        );
        writes.emplace_back(std::move(record));
    }
    file_->commit(writes);
    const auto turns = again();
    ASSERT_EQ(turns.size(), static_cast<std::size_t>(kTurns));
    for (std::size_t i = 0; i < turns.size(); ++i)
        EXPECT_EQ(turns[i].number, static_cast<std::int64_t>(i + 1));
}

TEST_F(Replay, KnowsNothingOfAConversationThatNeverWas) {
    EXPECT_THAT(engine::replay(*file_, knowledge_, toy_step, "web:99"), IsEmpty());
}

// ---- Differences --------------------------------------------------------------------------------

OpenReview review(Outcome outcome, Weight policy, const std::string& rule) {
    auto open = open_review("r/1", "r");
    auto& justification = open.review.justification;
    justification.options[0].outcome = outcome;
    auto& consideration = justification.considerations[0];
    consideration.topic = Topic::Policy;
    consideration.weight = policy;
    consideration.evidence = {{policy, rule, {{"en", "because"}}, "", ""}};
    return open;
}

TEST(ReplayDifferences, NameTheOutcomeItsGroundsAndTheDraft) {
    ReplayedTurn turn;
    turn.then.effects = {review(Outcome::Yes, Weight::Ok, "licences")};
    auto today = review(Outcome::Compromise, Weight::Blocking, "licences");
    today.review.justification.options[0].alternative_id = "viewer";
    today.review.draft.text = "There is a free viewer.";
    turn.today.effects = {today};
    EXPECT_THAT(
        differences(turn),
        ElementsAre(
            Difference{"outcome", "yes", "compromise viewer"},
            Difference{"because", "nothing", "policy blocking (licences)"},
            Difference{"draft", "Here is another way.", "There is a free viewer."}
        )
    );
}

TEST(ReplayDifferences, NameAnotherQuestionInsteadOfAllItsWords) {
    Say asked = say("Which one?");
    asked.line = "ask_choice";
    Say played_back = say("So you need Figma?");
    played_back.line = "playback";
    ReplayedTurn turn;
    turn.then.effects = {asked};
    turn.then.stage = "clarifying";
    turn.today.effects = {played_back};
    turn.today.stage = "confirming";
    EXPECT_THAT(
        differences(turn),
        ElementsAre(
            Difference{"says", "ask_choice", "playback"},
            Difference{"stage", "clarifying", "confirming"}
        )
    );
}

TEST(ReplayDifferences, NameOtherButtons) {
    Say then = say("Which one?");
    then.choices = {{"Figma", "service:figma"}};
    Say today = then;
    today.choices.push_back({"Sketch", "service:sketch"});
    ReplayedTurn turn;
    turn.then.effects = {then};
    turn.today.effects = {today};
    EXPECT_THAT(
        differences(turn),
        ElementsAre(Difference{"words", "Which one? [Figma]", "Which one? [Figma] [Sketch]"})
    );
}

TEST(ReplayDifferences, TellASureServiceFromSeveral) {
    understanding::Reading reading;
    reading.type = RequestType::StandardRequest;
    reading.services = {{"figma", .6}, {"sketch", .3}};
    reading.confidence = understanding::Reading::Confidence::Choice;
    understanding::Understanding heard;
    heard.readings = {reading};
    ReplayedTurn turn;
    turn.then.heard = heard;
    heard.readings[0].confidence = understanding::Reading::Confidence::Sure;
    turn.today.heard = heard;
    EXPECT_THAT(
        differences(turn),
        ElementsAre(Difference{
            "heard", "standard_request figma or sketch", "standard_request figma"})
    );
}

TEST(ReplayDifferences, SayWhenAPersonWouldBeCalled) {
    ReplayedTurn turn;
    turn.today.effects = {CallPerson{}};
    EXPECT_THAT(differences(turn), ElementsAre(Difference{"calls", "nobody", "a person"}));
}

}  // namespace
}  // namespace ajar::test
