// What IT sees in a staff channel and in its modals, and App Home.

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/blocks/home.hpp"
#include "adapters/slack/blocks/modals.hpp"
#include "adapters/slack/blocks/words.hpp"
#include "tests/unit/slack_blocks/cases.hpp"
#include "tests/unit/slack_blocks/payload_check.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace ajar::slack::blocks {
namespace {

using nlohmann::json;
using test::Faults;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const ModalSubject kSubject{"slack:T0ACME:D0GRACE/1/1", "C0STAFF", "1795356180.000100"};

class Staff : public testing::Test {
protected:
    json message(const engine::CaseFile& file) const {
        json out = to_json(review_message(file, view));
        EXPECT_EQ(test::faults_of_message(out), Faults{});
        return out;
    }

    static json modal(const Modal& one) {
        json out = to_json(one);
        EXPECT_EQ(test::faults_of_modal(out), Faults{});
        return out;
    }

    static std::vector<std::string> actions_in(const json& message) {
        std::vector<std::string> ids;
        for (const json& block : message["blocks"])
            if (block["type"] == "actions")
                for (const json& element : block["elements"]) ids.push_back(element["action_id"]);
        return ids;
    }

    const knowledge::Knowledge known = company();
    StaffView view{known, "en", "https://ajar.acme.example/console/reviews/1"};
};

TEST_F(Staff, SeeTheWholeCaseInOneMessage) {
    const json one = message(open_case());
    EXPECT_EQ(one["text"], "To decide: Figma licence (urgent), Grace Byrne");
    const std::string all = one.dump();
    for (const std::string part :
         {"Grace Byrne, Designer, Marketing",
          "draw together",
          "&lt;six&gt; of us &amp; soon",
          "⛔ *Resources* · Blocking",
          "All 14 licences are taken",
          "⚠️ *Commitments* · Concern",
          "✅ *Time* · OK",
          "1. Compromise: A licence from the pool (ready by",
          "← drafted",
          "2. Decline: Nothing for now",
          "Yes if it is for five people or fewer",
          "*Draft* · Compromise",
          "*T04 wall* · Error",
          "“not possible”",
          "number of people:* 6"})
        EXPECT_THAT(all, HasSubstr(part));
}

TEST_F(Staff, SeeEachOfTheSevenConsiderations) {
    const std::string all = message(open_case()).dump();
    for (const Topic topic : kTopics)
        EXPECT_THAT(all, HasSubstr("*" + in_words(topic, "en") + "*"));
}

TEST_F(Staff, CanDoWhatTheConsoleCan) {
    EXPECT_THAT(
        actions_in(message(open_case())),
        ElementsAre(
            "approve", "edit", "change_outcome", "ask_more", "take_over", "ask_manager", "open"
        )
    );
    const json one = message(open_case());
    const json& row = one["blocks"][one["blocks"].size() - 2];
    for (const json& button : row["elements"]) EXPECT_EQ(button["value"], open_case().row.id);
}

TEST_F(Staff, AreNotLedToSendADraftWithAnError) {
    const auto first_style = [&](const engine::CaseFile& file) {
        const json one = message(file);
        for (const json& block : one["blocks"])
            if (block["type"] == "actions") return block["elements"][0].value("style", "");
        return std::string{"no buttons"};
    };
    engine::CaseFile file = open_case();
    EXPECT_EQ(first_style(file), "");
    file.opened.review.draft.tone.findings.clear();
    EXPECT_EQ(first_style(file), "primary");
}

TEST_F(Staff, ReadTheirOwnLanguage) {
    view.locale = "de-AT";
    const std::string all = message(open_case()).dump();
    for (const std::string part :
         {"Zu entscheiden: Figma-Lizenz (eilt)",
          "*Mittel* · Steht im Weg",
          "Freigeben",
          "Alle 14 Lizenzen",
          "Fehler",
          "Meine Leitung fragen"})
        EXPECT_THAT(all, HasSubstr(part));
}

TEST_F(Staff, SeeWhoDecidedAndWhenAndNoButtons) {
    const json one = message(approved_case());
    EXPECT_THAT(actions_in(one), ElementsAre("open"));
    const std::string all = one.dump();
    EXPECT_THAT(all, HasSubstr("*Approved and sent* · Amira Haddad · <!date^1795356480^"));
    EXPECT_THAT(all, HasSubstr("*Sent, in other words* · Compromise"));
    EXPECT_THAT(all, HasSubstr("Ben Fischer lends you two"));
}

TEST_F(Staff, SeeWhenTheEmployeeTookItBack) {
    engine::CaseFile file = approved_case();
    file.row.settled_how = "withdrawn";
    file.row.settled_by.clear();
    file.decisions.clear();
    EXPECT_THAT(message(file).dump(), HasSubstr("*Withdrawn* · the person who asked"));
}

TEST_F(Staff, SeeNothingOfThePersonInASensitiveCase) {
    engine::CaseFile file = open_case();
    file.row.sensitive = true;
    const json one = message(file);
    for (const std::string part : {"Grace", "six", "draw", "licences are"})
        EXPECT_THAT(one.dump(), Not(HasSubstr(part)));
    EXPECT_THAT(actions_in(one), ElementsAre("open", "take_over"));
    engine::CaseFile settled = approved_case();
    settled.row.sensitive = true;
    settled.row.settled_note = "Grace told me on the phone";
    EXPECT_THAT(message(settled).dump(), Not(HasSubstr("Grace")));
    EXPECT_THAT(message(settled).dump(), Not(HasSubstr("lends")));
}

TEST_F(Staff, EditTheDraftAndGiveAReasonWhereTheToneHasErrors) {
    const json one = modal(edit_modal(open_case(), view, kSubject));
    EXPECT_EQ(one["callback_id"], "edit_reply");
    const json input = one["blocks"][0];
    EXPECT_EQ(input["block_id"], "reply");
    EXPECT_EQ(input["element"]["initial_value"], open_case().opened.review.draft.text);
    EXPECT_EQ(one["blocks"].back()["block_id"], "override_reason");
    EXPECT_EQ(one["blocks"].back()["optional"], true);

    const tone::Report fine;
    const json again = modal(edit_modal(open_case(), view, kSubject, "Other words.", &fine));
    EXPECT_EQ(again["blocks"][0]["element"]["initial_value"], "Other words.");
    // The reason is asked for by other words, for what is typed next may need it.
    EXPECT_EQ(again["blocks"].back()["block_id"], "override_reason");
    EXPECT_NE(again["blocks"].back()["hint"], one["blocks"].back()["hint"]);
}

TEST_F(Staff, AreNotGivenHalfADraftToEdit) {
    engine::CaseFile file = open_case();
    file.opened.review.draft.text = std::string(3001, 'x');
    const json one = modal(edit_modal(file, view, kSubject));
    EXPECT_FALSE(one.contains("submit"));
    EXPECT_THAT(one.dump(), HasSubstr(view.case_url));
}

TEST_F(Staff, ReadErrorsAtTheField) {
    const tone::Report& report = open_case().opened.review.draft.tone;
    const json answer =
        field_errors({{std::string{actions::kReplyInput}, tone_errors_in_words(report, "en")}});
    EXPECT_EQ(answer["response_action"], "errors");
    EXPECT_EQ(answer["errors"]["reply"], "T04: “not possible” answers the request with a wall.");
}

TEST_F(Staff, ReadAnOptionsOutcomeOnce) {
    engine::CaseFile file = open_case();
    auto& options = file.opened.review.justification.options;
    options[0].summary = {{"en", "Compromise: A licence from the pool"}};
    options[1].summary = {{"en", "Declined before"}};
    const std::string all = message(file).dump();
    EXPECT_NE(all.find("1. Compromise: A licence from the pool"), std::string::npos) << all;
    EXPECT_NE(all.find("2. Decline: Declined before"), std::string::npos) << all;
    const std::string choice = modal(outcome_modal(file, view, kSubject)).dump();
    EXPECT_NE(choice.find("\"A licence from the pool\""), std::string::npos) << choice;
    EXPECT_EQ(choice.find("Compromise: A"), std::string::npos) << choice;
}

TEST_F(Staff, ChooseAmongTheOptions) {
    const json one = modal(outcome_modal(open_case(), view, kSubject));
    const json element = one["blocks"][0]["element"];
    EXPECT_EQ(element["type"], "radio_buttons");
    EXPECT_EQ(element["options"].size(), 2u);
    EXPECT_EQ(element["initial_option"]["value"], "0");
    EXPECT_EQ(element["options"][1]["description"]["text"], "Nothing for now");
}

TEST_F(Staff, AskOneMoreQuestionOrTheirManager) {
    EXPECT_EQ(modal(ask_more_modal(view, kSubject))["blocks"][0]["block_id"], "question");
    const json one = modal(ask_manager_modal(view, kSubject, {known.people[2]}));
    EXPECT_EQ(one["blocks"][0]["element"]["options"][0]["value"], "helena");
    EXPECT_EQ(one["blocks"][1]["block_id"], "note");
    EXPECT_FALSE(modal(ask_manager_modal(view, kSubject, {})).contains("submit"));
    EXPECT_FALSE(modal(loading_modal("de")).contains("submit"));
}

TEST(Titles, FitIntoSlacksNarrowOnes) {
    for (const std::string locale : {"en", "de"})
        for (const std::string key :
             {"edit.title",
              "outcome.title",
              "ask.title",
              "manager.title",
              "edit.submit",
              "outcome.submit",
              "ask.submit",
              "manager.submit",
              "cancel",
              "close"})
            EXPECT_LE(length_of(say(key, locale)), 24u) << key << " in " << locale;
}

TEST(Subject, IsReadAsItWasWritten) {
    const auto read = subject_from(to_text(kSubject));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, kSubject);
    for (const std::string text :
         {"",
          "{}",
          "7",
          R"({"review":"r","channel":"<!here>"})",
          R"({"review":"r","ts":"x"})",
          R"({"review":7})"})
        EXPECT_FALSE(subject_from(text)) << text;
}

TEST(AppHome, ShowsRequestsPromisesAndDecisions) {
    const json view = to_json(home_view(home_content(), {}, "en"));
    EXPECT_EQ(test::faults_of_home(view), Faults{});
    const std::string all = view.dump();
    for (const std::string part :
         {"*Request 1*\\nA person in IT decides on it",
          "One answer from you is missing",
          "In personal hands (with Amira Haddad)",
          "by Thursday 26 November · Workplace",
          "✓ kept",
          "Another way to what you need",
          "All 14 licences are taken",
          "Page 1/2"})
        EXPECT_THAT(all, HasSubstr(part));
    EXPECT_THAT(all, Not(HasSubstr("Request 6")));
}

TEST(AppHome, TurnsPages) {
    const json second = to_json(home_view(home_content(), {1, 0, 0}, "en"));
    EXPECT_EQ(test::faults_of_home(second), Faults{});
    EXPECT_THAT(second.dump(), HasSubstr("Request 6"));
    EXPECT_THAT(second.dump(), HasSubstr("Page 2/2"));
    EXPECT_EQ(to_json(home_view(home_content(), {99, 99, 99}, "en")), second);
    EXPECT_EQ(page_from(to_text(HomePage{1, 2, 3})), (HomePage{1, 2, 3}));
    for (const std::string text : {"", "1", "1.2", "1.2.3.", "1.2.-3", "1.2.999999999999999999999"})
        EXPECT_EQ(page_from(text), HomePage{}) << text;
}

TEST(AppHome, SaysWhatToDoWhenNothingIsThere) {
    const json view = to_json(home_view({}, {}, "de"));
    EXPECT_EQ(test::faults_of_home(view), Faults{});
    EXPECT_THAT(view.dump(), HasSubstr("Nichts ist offen"));
}

}  // namespace
}  // namespace ajar::slack::blocks
