// The vocabulary itself: what does not fit is split, cut or left out, and never refused by Slack.

#include "adapters/slack/blocks/surface.hpp"
#include "tests/unit/slack_blocks/payload_check.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <stdexcept>

namespace ajar::slack::blocks {
namespace {

using nlohmann::json;
using test::Faults;
using testing::HasSubstr;

json message(Blocks body, Blocks tail = {}, Spans more = {}) {
    json out = to_json(Message{"text", std::move(body), std::move(tail), std::move(more)});
    EXPECT_EQ(test::faults_of_message(out), Faults{});
    return out;
}

json modal(Blocks body) {
    Modal one;
    one.callback_id = "test";
    one.title = "A title that is far too long for Slack";
    one.close = "Close";
    one.body = std::move(body);
    json out = to_json(one);
    EXPECT_EQ(test::faults_of_modal(out), Faults{});
    return out;
}

TEST(Section, BecomesSeveralWhenItIsLong) {
    const json out = message({Section{{words(std::string(7000, 'x'))}, Button{"go", "Go", "1"}}});
    ASSERT_EQ(out["blocks"].size(), 3u);
    EXPECT_TRUE(out["blocks"][0].contains("accessory"));
    EXPECT_FALSE(out["blocks"][1].contains("accessory"));
}

TEST(EmptyThings, AreNotShown) {
    const json out = message(
        {Section{{words(" \n")}},
         Header{""},
         Context{},
         Fields{{{words("")}}},
         Actions{},
         Quote{"\x01"},
         Divider{}}
    );
    EXPECT_EQ(out["blocks"].size(), 1u);
    EXPECT_FALSE(to_json(Message{"", {}, {}, {}}).contains("blocks"));
    EXPECT_EQ(to_json(Message{"", {}, {}, {}})["text"], "–");
}

TEST(Buttons, OfTheSameKindHaveIdsOfTheirOwn) {
    Actions row;
    for (int i = 0; i < 7; ++i) row.buttons.push_back({"choice", "Label", std::to_string(i)});
    const json out = message({row});
    ASSERT_EQ(out["blocks"].size(), 2u);  // five in a row
    EXPECT_EQ(out["blocks"][0]["elements"][0]["action_id"], "choice");
    EXPECT_EQ(out["blocks"][1]["elements"][1]["action_id"], "choice.7");
}

TEST(AMessage, ThatIsTooLongKeepsItsButtonsAndShowsTheWay) {
    Blocks body;
    for (int i = 0; i < 200; ++i) body.push_back(Section{{words("line " + std::to_string(i))}});
    const json out = message(
        std::move(body),
        {Actions{{Button{"go", "Go", "1"}}}},
        {link("https://ajar.acme.example", "the whole")}
    );
    const json& blocks = out["blocks"];
    EXPECT_EQ(blocks.size(), 50u);
    EXPECT_EQ(blocks[49]["type"], "actions");
    EXPECT_THAT(blocks[48].dump(), HasSubstr("|the whole>"));
    EXPECT_THAT(blocks[47].dump(), HasSubstr("line 47"));
}

TEST(AMessage, IsShortEnoughAsAWhole) {
    Blocks body;
    for (int i = 0; i < 10; ++i) body.push_back(Section{{words(std::string(2900, '"'))}});
    const json out = message(std::move(body));
    EXPECT_LE(out["blocks"].dump().size(), 12'100u);
    EXPECT_GE(out["blocks"].size(), 1u);
}

TEST(Choose, IsAMenuWhenThereIsMuchToChooseFrom) {
    Choose many;
    for (int i = 0; i < 300; ++i) many.options.push_back({"Option", std::to_string(i)});
    many.chosen = "42";
    const json element = modal({Input{"which", "Which?", many}})["blocks"][0]["element"];
    EXPECT_EQ(element["type"], "static_select");
    EXPECT_EQ(element["options"].size(), 100u);
    EXPECT_EQ(element["initial_option"]["value"], "42");
}

TEST(AModal, WithInputsCanBeSubmitted) {
    EXPECT_TRUE(modal({Input{"a", "A", TextInput{}}}).contains("submit"));
    EXPECT_FALSE(modal({Section{{words("just to read")}}}).contains("submit"));
    EXPECT_EQ(modal({})["blocks"].size(), 1u);
}

TEST(AModal, WillNotCutWhatItIsAbout) {
    Modal one;
    one.title = "t";
    one.private_metadata = std::string(3001, 'x');
    EXPECT_THROW(to_json(one), std::length_error);
}

TEST(Inputs, WithTheSameNameAreToldApart) {
    const json out = modal({Input{"a", "A", TextInput{}}, Input{"a", "B", TextInput{}}});
    EXPECT_EQ(out["blocks"][1]["block_id"], "a.2");
}

TEST(FieldErrors, AlwaysSaySomething) {
    EXPECT_EQ(field_errors({{"reply", ""}})["errors"]["reply"], "–");
    EXPECT_LE(
        field_errors({{"reply", std::string(9000, 'x')}})["errors"]["reply"]
            .get<std::string>()
            .size(),
        510u
    );
}

}  // namespace
}  // namespace ajar::slack::blocks
