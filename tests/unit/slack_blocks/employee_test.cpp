// What the employee reads in Slack.

#include "adapters/slack/blocks/employee.hpp"

#include "tests/unit/slack_blocks/cases.hpp"
#include "tests/unit/slack_blocks/payload_check.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace ajar::slack::blocks {
namespace {

using nlohmann::json;
using test::Faults;
using testing::HasSubstr;
using testing::Not;

json shown(const dialogue::Say& say) {
    json message = to_json(employee_message(say, {}));
    EXPECT_EQ(test::faults_of_message(message), Faults{});
    return message;
}

/// All elements that can be pressed, in order.
std::vector<json> buttons(const json& message) {
    std::vector<json> found;
    for (const json& block : message["blocks"])
        if (block["type"] == "actions")
            for (const json& element : block["elements"]) found.push_back(element);
    return found;
}

TEST(PlainReply, IsItsWords) {
    dialogue::Say say;
    say.text = "Done, see https://wiki.acme.example/a?b=1&c=2 for <more>.";
    const json message = shown(say);
    EXPECT_EQ(
        message["text"], "Done, see https://wiki.acme.example/a?b=1&amp;c=2 for &lt;more&gt;."
    );
    ASSERT_EQ(message["blocks"].size(), 1u);
    EXPECT_THAT(
        message["blocks"][0]["text"]["text"].get<std::string>(),
        HasSubstr("<https://wiki.acme.example/a?b=1&amp;c=2|https://wiki")
    );
}

TEST(PlainReply, NamesThePersonWhoStandsBehindIt) {
    dialogue::Say say;
    say.text = "I take this on.";
    say.from = "Amira Haddad";
    EXPECT_EQ(shown(say)["blocks"].back()["elements"][0]["text"], "Amira Haddad, IT");
}

TEST(QuickReplies, CarryWhatTheWebChatsButtonsCarry) {
    const dialogue::Say say = question();
    const auto found = buttons(shown(say));
    ASSERT_EQ(found.size(), say.choices.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_EQ(found[i]["text"]["text"], say.choices[i].label);
        EXPECT_EQ(found[i]["value"], say.choices[i].value);
        EXPECT_TRUE(found[i]["action_id"].get<std::string>().starts_with("choice"));
    }
}

TEST(QuickReplies, ThatAreTooLongForAButtonAreReadBesideIt) {
    dialogue::Say say = question();
    say.choices[1].label =
        "A larger screen with its own cable, so that the whole team can look at it at once";
    const json message = shown(say);
    EXPECT_EQ(message["blocks"][1]["text"]["text"], say.choices[1].label);
    EXPECT_EQ(message["blocks"][1]["accessory"]["value"], "service:monitor");
    EXPECT_EQ(buttons(message).size(), 3u);
}

TEST(QuickReplies, WhoseValueWouldBeCutAreLeftOut) {
    dialogue::Say say = question();
    say.choices[0].value = "slot:what=" + std::string(2000, 'x');
    EXPECT_EQ(buttons(shown(say)).size(), 3u);
}

TEST(QuickReplies, OfAnAnsweredQuestionAreGone) {
    const json message = to_json(answered_message(question(), "service:monitor", {}));
    EXPECT_EQ(test::faults_of_message(message), Faults{});
    EXPECT_TRUE(buttons(message).empty());
    EXPECT_EQ(message["blocks"].back()["elements"][0]["text"], "✓ A larger screen");
}

TEST(Answer, KeepsItsWaysBackWhenAThumbIsPressed) {
    const dialogue::Say said = answer();
    const auto pressed = [&](const std::string& prefix) {
        for (const dialogue::Choice& choice : said.choices)
            if (choice.value.starts_with(prefix))
                return to_json(answered_message(said, choice.value, {}));
        return json{};
    };
    for (const std::string thumb : {"helpful:", "unhelpful:"}) {
        const json message = pressed(thumb);
        EXPECT_EQ(test::faults_of_message(message), Faults{});
        EXPECT_EQ(buttons(message).size(), 2u);
        EXPECT_EQ(message.dump().find("feedback_buttons"), std::string::npos);
        EXPECT_NE(message.dump().find("✓"), std::string::npos);
    }
    EXPECT_TRUE(stays_open("wrong:r1") && stays_open("flip:r1"));
    EXPECT_FALSE(stays_open("helpful:r1") || stays_open("service:monitor"));
}

TEST(Answer, HasItsWaysBackAndThumbs) {
    const json message = shown(answer());
    const auto found = buttons(message);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0]["text"]["text"], "What would make this a yes?");
    EXPECT_EQ(found[1]["value"], "wrong:slack:T0ACME:D0GRACE/1");
    const json thumbs = message["blocks"].back()["elements"][0];
    EXPECT_EQ(thumbs["type"], "feedback_buttons");
    EXPECT_EQ(thumbs["positive_button"]["value"], "helpful:slack:T0ACME:D0GRACE/1");
    EXPECT_EQ(thumbs["negative_button"]["value"], "unhelpful:slack:T0ACME:D0GRACE/1");
}

TEST(Answer, SpeaksTheConversationsLanguage) {
    dialogue::Say say = answer();
    say.card->locale = "de";
    const std::string fields = shown(say)["blocks"][1]["fields"].dump();
    EXPECT_THAT(fields, HasSubstr("Ein anderer Weg zum Ziel"));
    EXPECT_THAT(fields, HasSubstr("26. November"));
    say.card->locale = "fr-CH";
    EXPECT_THAT(shown(say)["blocks"][1]["fields"].dump(), HasSubstr("Une autre façon"));
}

TEST(Answer, ThatIsTooLongSaysSoAndLeadsToTheWhole) {
    dialogue::Say say = answer();
    say.text = std::string(60'000, 'x');
    EmployeeView view;
    view.whole_url = "https://ajar.acme.example/talk";
    const json message = to_json(employee_message(say, view));
    EXPECT_EQ(test::faults_of_message(message), Faults{});
    EXPECT_THAT(
        message["blocks"].dump(), HasSubstr("<https://ajar.acme.example/talk|Read all of it>")
    );
    EXPECT_EQ(buttons(message).size(), 2u);  // the ways back stay
    say.text = "Short.";
    EXPECT_THAT(to_json(employee_message(say, view)).dump(), Not(HasSubstr("Read all")));
}

}  // namespace
}  // namespace ajar::slack::blocks
