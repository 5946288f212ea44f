// Whatever happens in whatever order: a legal state, no step outside of the table, no question
// beyond the budget, and always a way to the end.

#include "bot/dialogue/questions.hpp"
#include "bot/dialogue/transitions.hpp"
#include "bot/dialogue/turn.hpp"
#include "tests/unit/dialogue/small_shop.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace ajar::dialogue {
namespace {

Understanding any_understanding() {
    static const std::vector<std::string> kServices{"licence", "monitor", "repair", "website"};
    const auto service = [] { return *rc::gen::elementOf(kServices); };
    Understanding understood;
    switch (*rc::gen::inRange(0, 6)) {
        case 0:
            understood = wants(service());
            break;
        case 1:
            understood = wants(service(), "draw");
            break;
        case 2:
            understood = wants_one_of(service(), service());
            break;
        case 3:
            understood = both(wants(service()), wants(service()));
            break;
        case 4:
            understood = nothing_known();
            break;
        default:
            break;
    }
    understood.act = static_cast<Act>(*rc::gen::inRange(0, static_cast<int>(Act::Unclear) + 1));
    if (*rc::gen::inRange(0, 3) == 0)
        understood = with_number(understood, *rc::gen::inRange(1, 20));
    if (*rc::gen::inRange(0, 25) == 0) understood.outage = true;
    if (*rc::gen::inRange(0, 25) == 0) understood.sensitive = true;
    if (*rc::gen::inRange(0, 10) == 0) understood.emotion = Emotion::Angry;
    return understood;
}

std::string any_text() {
    return *rc::gen::element<std::string>(
        "",
        "no",
        "3",
        "also a monitor please",
        "could we do it some other way instead",
        "because we have to look at the plans of our clients",
        "\xff\xfe broken",
        "that is not acceptable"
    );
}

std::string any_id(const State& state) {
    std::vector<std::string> ids{"nothing"};
    if (state.request) ids.push_back(state.request->id);
    for (const ParkedCase& parked : state.parked) ids.push_back(parked.request.id);
    return *rc::gen::elementOf(ids);
}

std::string any_review(const State& state) {
    std::vector<std::string> ids{"nothing"};
    const auto add = [&](const Stage& stage) {
        if (const auto* one = std::get_if<InReview>(&stage)) ids.push_back(one->review.id);
        if (const auto* one = std::get_if<WaitingForManagement>(&stage))
            ids.push_back(one->review.id);
    };
    add(state.stage);
    for (const ParkedCase& parked : state.parked) add(parked.stage);
    return *rc::gen::elementOf(ids);
}

std::string any_button(const State& state) {
    const std::string what = *rc::gen::element<std::string>(
        "service:monitor",
        "service:other",
        "service:",
        "slot:people_count=2",
        "slot:device=tablet",
        "need:draw",
        "need:other",
        "confirm:yes",
        "confirm:no",
        "skip:people_count",
        "person:",
        "wrong:",
        "flip:",
        "helpful:",
        "unhelpful:",
        "",
        "::"
    );
    const bool card = what == "wrong:" || what == "flip:" || what == "helpful:";
    return card ? what + any_id(state) : what;
}

Event any_event(const State& state) {
    const Person by = *rc::gen::element(priya(), noor(), mara());
    switch (*rc::gen::inRange(0, 20)) {
        case 0:
            return ConversationOpened{{"web", "web:1", ""}, state.requester, "en", true};
        case 1:
            return FeedbackGiven{"a", any_text()};
        case 2:
            return EvidenceGathered{any_id(state), {}, {}};
        case 3:
            return TimerDue{
                *rc::gen::element<std::string>(
                    "quiet:", "hold:", "promise:", "call:", "send:", "other:"
                ) +
                any_id(state)};
        case 4:
        case 5:
            return DraftApproved{
                any_review(state), by, "Fine.", "a reason", *rc::gen::element(0, 30)};
        case 6:
            return OutcomeChanged{any_review(state), by, *rc::gen::inRange<std::size_t>(0, 4)};
        case 7:
            return MoreAsked{any_review(state), by, any_text()};
        case 8:
            return TakenOver{by};
        case 9:
            return ManagementAsked{any_review(state), by, "", "look"};
        case 10:
            return StaffWrote{by, any_text()};
        case 11:
            return HandedBack{by};
        case 12:
        case 13:
            return ChoiceMade{"a", any_button(state)};
        case 14:
            return ServiceChanged{
                any_review(state),
                by,
                *rc::gen::element<std::string>("licence", "monitor", "repair", "website", "none")};
        case 15:
            return ApprovalUndone{any_review(state), by};
        default:
            return MessageReceived{"a", any_text(), any_understanding()};
    }
}

void check_case(const Request& request, const Stage& stage) {
    RC_ASSERT(request.questions_asked <= kQuestionsHard);
    RC_ASSERT(!request.id.empty());
    for (const auto& [question, times] : request.asked)
        if (question != "with_person_ack" && question != "in vain")
            RC_ASSERT(times <= kTimesPerQuestion);
    if (const auto* reviewed = std::get_if<InReview>(&stage))
        RC_ASSERT(reviewed->review.option < reviewed->review.justification.options.size());
}

void check(const State& state) {
    const std::string_view stage = name_of(state.stage);
    const bool needs_request =
        stage != "listening" && stage != "closed" && stage != "with_a_person";
    RC_ASSERT(!needs_request || state.request.has_value());
    if (state.request) check_case(*state.request, state.stage);
    std::set<std::string> ids;
    if (state.request) ids.insert(state.request->id);
    for (const ParkedCase& parked : state.parked) {
        check_case(parked.request, parked.stage);
        RC_ASSERT(ids.insert(parked.request.id).second);
    }
    for (const Request& waiting : state.waiting) RC_ASSERT(ids.insert(waiting.id).second);
}

/// Where a case stood; a new one comes from listening.
std::string_view stage_of_case(const State& state, const std::string& request_id) {
    if (state.request && state.request->id == request_id) return name_of(state.stage);
    for (const ParkedCase& parked : state.parked)
        if (parked.request.id == request_id) return name_of(parked.stage);
    return "listening";
}

/// In front either the same case went its way, or another one came to the front and went its own.
bool is_in_the_table(const State& before, const Event& event, const State& after) {
    const std::string_view to = name_of(after.stage);
    if (is_allowed(name_of(before.stage), name_of(event), to)) return true;
    const bool another =
        after.request && (!before.request || before.request->id != after.request->id);
    if (!another) return false;
    const std::string_view own = stage_of_case(before, after.request->id);
    return own == to || is_allowed(own, name_of(event), to);
}

RC_GTEST_PROP(Properties, AnySequenceOfEventsStaysLegalAndWithinTheTable, ()) {
    static const knowledge::Knowledge kShop = small_shop();
    State state;
    state.requester = *rc::gen::element(mara(), vera());
    state.conversation = {"web", "web:1", ""};
    TimePoint now = kMonday;
    const int length = *rc::gen::inRange(1, 40);
    for (int i = 0; i < length; ++i) {
        const Event event = any_event(state);
        Step next = step(state, event, kShop, now);
        if (!is_in_the_table(state, event, next.state))
            RC_FAIL(
                std::string{name_of(state.stage)} + " -> " +
                std::string{name_of(next.state.stage)} + " on " + std::string{name_of(event)}
            );
        check(next.state);
        Step same = step(state, event, kShop, now);
        RC_ASSERT(same.state == next.state);
        RC_ASSERT(same.effects == next.effects);
        state = std::move(next.state);
        now += std::chrono::hours{*rc::gen::inRange(0, 30)};
    }
}

RC_GTEST_PROP(Properties, EveryConversationCanEnd, ()) {
    static const knowledge::Knowledge kShop = small_shop();
    State state;
    state.requester = mara();
    state.conversation = {"web", "web:1", ""};
    const int length = *rc::gen::inRange(1, 30);
    for (int i = 0; i < length; ++i) state = step(state, any_event(state), kShop, kMonday).state;
    state = step(state, HandedBack{priya()}, kShop, kMonday).state;
    for (int i = 0; i < 80 && name_of(state.stage) != "closed" && state.request; ++i)
        state =
            step(state, MessageReceived{"a", "forget it", acts(Act::Cancel)}, kShop, kMonday).state;
    RC_ASSERT(name_of(state.stage) == "closed" || !state.request);
}

TEST(Transitions, ArePrintedAsTextMermaidAndGraphviz) {
    EXPECT_NE(transitions_text().find("waiting_for_management"), std::string::npos);
    EXPECT_EQ(mermaid().rfind("stateDiagram-v2", 0), 0U);
    EXPECT_NE(graphviz().find("listening -> clarifying"), std::string::npos);
    EXPECT_TRUE(is_allowed("listening", "message_received", "clarifying"));
    EXPECT_FALSE(is_allowed("listening", "message_received", "answered"));
}

}  // namespace
}  // namespace ajar::dialogue
