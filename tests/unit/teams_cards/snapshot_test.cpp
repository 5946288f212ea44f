// Every kind of card that leaves the house, kept as files that a reviewer can read, that
// Microsoft's own renderer draws (tests/simulator/teams/rendering), and that can be pasted into the
// Adaptive Cards designer (AJAR_UPDATE_GOLDEN=1 rewrites them).
#include "adapters/teams/asks/form.hpp"
#include "adapters/teams/cards/dialogs.hpp"
#include "adapters/teams/cards/employee.hpp"
#include "tests/unit/slack_blocks/cases.hpp"
#include "tests/unit/teams_cards/card_check.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace ajar::teams::cards {
namespace {

using slack::blocks::answer;
using slack::blocks::approved_case;
using slack::blocks::company;
using slack::blocks::open_case;
using slack::blocks::question;
using test::Faults;

std::string contents(const std::filesystem::path& path) {
    std::ifstream file{path};
    return (std::ostringstream{} << file.rdbuf()).str();
}

void expect_like(const std::string& name, const Json& card) {
    EXPECT_EQ(test::faults_of_card(card), Faults{}) << name;
    const auto path = std::filesystem::path{AJAR_SOURCE_DIR} / "tests/unit/teams_cards/snapshots" /
                      (name + ".json");
    const std::string text = card.dump(2) + "\n";
    if (std::getenv("AJAR_UPDATE_GOLDEN")) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path} << text;
    }
    EXPECT_EQ(contents(path), text) << "rewrite with AJAR_UPDATE_GOLDEN=1 and read the diff";
}

Json card_in(const Json& message) {
    return message["attachments"][0]["content"];
}

class TeamsSnapshot : public testing::Test {
protected:
    static StaffView view(const knowledge::Knowledge& known, const std::string& locale) {
        return {known, locale, "https://ajar.acme.example/console/reviews/1"};
    }

    const knowledge::Knowledge known = company();
};

TEST_F(TeamsSnapshot, OfWhatEmployeesRead) {
    expect_like("question", card_in(employee_message(question(), {})));
    expect_like("question_answered", card_in(answered_message(question(), "service:figma", {})));
    dialogue::Say many = question();
    many.choices = {{"Yes, exactly", "confirm:yes"}};
    for (int i = 0; i < 9; ++i)
        many.choices.push_back(
            {"Something that needs a few more words than a button has room for, number " +
                 std::to_string(i + 1),
             "need:" + std::to_string(i)}
        );
    expect_like("question_long", card_in(employee_message(many, {})));
    for (const std::string locale : {"en", "de", "es", "fr"}) {
        dialogue::Say decided = answer();
        decided.card->locale = locale;
        expect_like("answer_" + locale, card_in(employee_message(decided, {})));
    }
}

TEST_F(TeamsSnapshot, OfTheReview) {
    for (const std::string locale : {"en", "de"}) {
        engine::CaseFile file = open_case();
        expect_like("review_" + locale, review_card(file, view(known, locale)));
        expect_like("decided_" + locale, review_card(approved_case(), view(known, locale)));
        file.row.held_by = "amira";
        file.row.held_until = slack::blocks::kNow + std::chrono::seconds{30};
        expect_like("held_" + locale, review_card(file, view(known, locale)));
    }
    engine::CaseFile sensitive = open_case();
    sensitive.row.sensitive = true;
    expect_like("sensitive", review_card(sensitive, view(known, "en")));
    expect_like("late", review_card(approved_case(), view(known, "en"), "Amira was faster."));
}

TEST_F(TeamsSnapshot, OfTheDialogs) {
    engine::CaseFile file = open_case();
    for (const std::string locale : {"en", "de"}) {
        const StaffView staff = view(known, locale);
        expect_like("edit_" + locale, edit_dialog(file, staff));
        expect_like("outcome_" + locale, outcome_dialog(file, staff));
        expect_like("ask_more_" + locale, ask_more_dialog(file, staff));
        expect_like("ask_manager_" + locale, ask_manager_dialog(file, staff, {known.people[2]}));
    }
    const StaffView staff = view(known, "en");
    expect_like("nobody_to_ask", ask_manager_dialog(file, staff, {}));
    file.opened.review.justification.options.clear();
    expect_like("nothing_to_choose", outcome_dialog(file, staff));
}

TEST_F(TeamsSnapshot, OfAskItAboutThis) {
    const MessageAsk ask{"", "The projector in room 4 stays dark.", "Tom Becker"};
    for (const std::string locale : {"en", "de", "es", "fr"}) {
        const Json answer = Json::parse(form_for(ask, locale).body);
        expect_like("ask_it_" + locale, answer["task"]["value"]["card"]["content"]);
    }
}

}  // namespace
}  // namespace ajar::teams::cards
