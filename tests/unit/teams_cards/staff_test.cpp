// The case in a staff channel, and the dialogs behind its buttons. The cases are those of Slack's
// tests: both platforms show the same.
#include "adapters/teams/cards/dialogs.hpp"
#include "adapters/teams/cards/verbs.hpp"
#include "tests/unit/slack_blocks/cases.hpp"
#include "tests/unit/teams_cards/card_check.hpp"

#include <gtest/gtest.h>

#include <set>

namespace ajar::teams::cards {
namespace {

using slack::blocks::approved_case;
using slack::blocks::company;
using slack::blocks::open_case;
using test::Faults;
using test::faults_of_card;
using test::faults_of_message;

class TeamsStaffCards : public testing::Test {
protected:
    knowledge::Knowledge knowledge = company();
    StaffView view{knowledge, "en", "https://ajar.example/console/case/1"};
};

std::vector<Json> buttons_of(const Json& card) {
    std::vector<Json> all;
    for (const Json& block : card["body"])
        for (const Json& action : block.value("actions", Json::array())) all.push_back(action);
    return all;
}

std::set<std::string> verbs_of(const Json& card) {
    std::set<std::string> all;
    for (const Json& button : buttons_of(card)) {
        if (button.contains("verb")) all.insert(button["verb"]);
        if (button.contains("data") && button["data"].contains("verb"))
            all.insert(button["data"]["verb"]);
    }
    return all;
}

bool says(const Json& card, const std::string& words) {
    return card.dump().find(words) != std::string::npos;
}

TEST_F(TeamsStaffCards, AnOpenCaseShowsWhatIsNeededToDecide) {
    const engine::CaseFile file = open_case();
    const Json card = review_card(file, view);
    EXPECT_EQ(faults_of_card(card), Faults{});
    for (const char* part :
         {"To decide", "Who asks", "Grace", "Considerations", "Options", "Draft"})
        EXPECT_TRUE(says(card, part)) << part;
    EXPECT_EQ(
        verbs_of(card),
        (std::set<std::string>{
            "approve", "edit", "change_outcome", "ask_more", "take_over", "ask_manager"})
    );
    for (const Json& button : buttons_of(card))
        if (button.contains("data")) {
            EXPECT_EQ(button["data"]["review"], file.row.id);
        }
    EXPECT_EQ(faults_of_message(review_message(file, view)), Faults{});
}

TEST_F(TeamsStaffCards, WhereAClientCannotAskItSaysTheSame) {
    for (const Json& button : buttons_of(review_card(open_case(), view))) {
        if (button["type"] != "Action.Execute") continue;
        EXPECT_EQ(button["fallback"]["data"]["verb"], button["verb"]);
        EXPECT_EQ(button["fallback"]["title"], button["title"]);
    }
}

TEST_F(TeamsStaffCards, ADecidedCaseSaysWhoDecidedAndHasNoButtons) {
    const Json card = review_card(approved_case(), view);
    EXPECT_EQ(faults_of_card(card), Faults{});
    EXPECT_TRUE(says(card, "Amira"));
    EXPECT_EQ(verbs_of(card), std::set<std::string>{});
}

TEST_F(TeamsStaffCards, ASensitiveCaseSaysNothingAboutThePerson) {
    engine::CaseFile open = open_case();
    open.row.sensitive = true;
    engine::CaseFile settled = approved_case();
    settled.row.sensitive = true;
    for (const engine::CaseFile& file : {open, settled}) {
        const Json message = review_message(file, view);
        EXPECT_FALSE(says(message, "Grace"));
        EXPECT_FALSE(says(message, file.opened.request.text));
        EXPECT_EQ(faults_of_message(message), Faults{});
    }
    EXPECT_EQ(verbs_of(review_card(open, view)), std::set<std::string>{"take_over"});
}

/// Amira has approved it, and it has not left yet.
engine::CaseFile held_case() {
    engine::CaseFile file = open_case();
    file.row.held_by = "amira";
    file.row.held_until = slack::blocks::kNow + std::chrono::seconds{30};
    return file;
}

TEST_F(TeamsStaffCards, AnApprovalThatWaitsCanOnlyBeTakenBack) {
    engine::CaseFile file = held_case();
    for (const bool sensitive : {false, true}) {
        file.row.sensitive = sensitive;
        const Json card = review_card(file, view);
        EXPECT_EQ(faults_of_card(card), Faults{});
        EXPECT_EQ(verbs_of(card), std::set<std::string>{"undo"});
        EXPECT_TRUE(says(card, "{{TIME(2026-11-22T14:03:30Z)}}"));
    }
}

TEST_F(TeamsStaffCards, WhoeverComesLateReadsItAboveTheCard) {
    const Json card = review_card(approved_case(), view, "Amira was faster");
    EXPECT_EQ(faults_of_card(card), Faults{});
    EXPECT_TRUE(says(card["body"][1], "Amira was faster"));
    EXPECT_FALSE(card.contains("refresh"));
}

TEST_F(TeamsStaffCards, TheReviewsIdStandsWholeHoweverLongItIs) {
    engine::CaseFile file = open_case();
    file.row.id = "teams:" + std::string(400, 'x') + "/1/2";
    for (const Json& card : {review_card(file, view), edit_dialog(file, view)})
        for (const Json& button : buttons_of(card))
            if (button.contains("data")) {
                EXPECT_EQ(button["data"]["review"], file.row.id);
            }
}

TEST_F(TeamsStaffCards, StaffReadTheirLanguage) {
    view.locale = "de";
    EXPECT_TRUE(says(review_card(open_case(), view), "Zu entscheiden"));
}

TEST_F(TeamsStaffCards, DialogsComeBackWithTheReviewAndTheirVerb) {
    const engine::CaseFile file = open_case();
    const std::vector<std::pair<Json, std::string_view>> dialogs{
        {edit_dialog(file, view), verbs::kEdit},
        {outcome_dialog(file, view), verbs::kChangeOutcome},
        {ask_more_dialog(file, view), verbs::kAskMore},
        {ask_manager_dialog(file, view, {*knowledge.person(file.row.requester_id)}),
         verbs::kAskManager}};
    for (const auto& [dialog, verb] : dialogs) {
        EXPECT_EQ(faults_of_card(dialog), Faults{}) << dialog.dump(1);
        EXPECT_EQ(verbs_of(dialog), std::set<std::string>{std::string{verb}});
        EXPECT_EQ(buttons_of(dialog).at(0)["data"]["review"], file.row.id);
    }
}

TEST_F(TeamsStaffCards, TheDraftIsEditedWholeOrNotHere) {
    engine::CaseFile file = open_case();
    EXPECT_EQ(edit_dialog(file, view)["body"][0]["value"], file.opened.review.draft.text);
    EXPECT_EQ(edit_dialog(file, view, "Other words")["body"][0]["value"], "Other words");
    file.opened.review.draft.text = std::string(6'001, 'x');
    EXPECT_EQ(faults_of_card(edit_dialog(file, view)), Faults{});
    EXPECT_FALSE(says(edit_dialog(file, view), "Input.Text"));
}

TEST_F(TeamsStaffCards, AnOptionsOutcomeIsReadOnce) {
    engine::CaseFile file = open_case();
    auto& option = file.opened.review.justification.options[0];
    option.outcome = Outcome::Yes;
    option.summary = {{"en", "Yes: A licence from the pool"}};
    option.ready_by.reset();
    EXPECT_TRUE(says(outcome_dialog(file, view), "1. Yes: A licence from the pool"));
}

TEST_F(TeamsStaffCards, WhereThereIsNothingToChooseItIsSaid) {
    engine::CaseFile file = open_case();
    file.opened.review.justification.options.clear();
    for (const Json& dialog : {outcome_dialog(file, view), ask_manager_dialog(file, view, {})}) {
        EXPECT_EQ(faults_of_card(dialog), Faults{});
        EXPECT_FALSE(says(dialog, "Input."));
    }
}

TEST_F(TeamsStaffCards, HoweverMuchThereIsItFits) {
    engine::CaseFile file = open_case();
    std::string much;
    for (int i = 0; i < 5'000; ++i) much += i % 2 == 0 ? "💻" : "\"";
    auto& review = file.opened.review;
    file.opened.request.text = much;
    file.opened.request.root_need.text = much;
    for (auto& [id, value] : file.opened.request.slots) value.text = much;
    for (int i = 0; i < 30; ++i) file.opened.request.slots["slot" + std::to_string(i)].text = much;
    file.row.why = much;
    file.row.needs_management = true;
    review.draft.text = much;
    for (auto& one : review.justification.considerations) {
        while (one.evidence.size() < 5) one.evidence.push_back({});
        for (auto& evidence : one.evidence) {
            evidence.weight = Weight::Blocking;
            evidence.text = {{"en", much}};
        }
        one.weight = Weight::Blocking;
    }
    while (review.justification.options.size() < 40) review.justification.options.emplace_back();
    for (auto& option : review.justification.options) option.summary = {{"en", much}};
    while (review.justification.flips.size() < 9) review.justification.flips.emplace_back();
    for (auto& flip : review.justification.flips) flip.text = {{"en", much}};
    EXPECT_EQ(faults_of_message(review_message(file, view)), Faults{});
    EXPECT_LT(utf16_bytes(review_card(file, view, much)), kMostBytes);
    EXPECT_LT(utf16_bytes(outcome_dialog(file, view)), kMostBytes);
    EXPECT_LT(utf16_bytes(edit_dialog(file, view, much)), kMostBytes);
}

}  // namespace
}  // namespace ajar::teams::cards
