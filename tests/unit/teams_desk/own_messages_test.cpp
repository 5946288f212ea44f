// What becomes of a message that stands there already: a pressed quick reply, an edit, a reaction.
#include "tests/unit/teams_desk/desk_house.hpp"

namespace ajar::teams::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class OwnMessages : public DeskHouse {
protected:
    std::vector<json> chat() const { return teams.standing(kChat); }

    /// The latest message with buttons.
    json question() {
        json found;
        EXPECT_TRUE(teams.wait_until(kChat, [&](const auto& all) {
            for (const json& one : all)
                if (one.dump().find("Action.Submit") != std::string::npos) found = one;
            return !found.is_null();
        }));
        return found;
    }

    json standing(const json& message) const {
        for (const json& one : chat())
            if (one["@id"] == message["@id"]) return one;
        return {};
    }

    static std::vector<json> buttons(const json& message) {
        std::vector<json> all;
        for (const json& block : message["attachments"][0]["content"]["body"])
            for (const json& one : block.value("actions", json::array())) all.push_back(one);
        return all;
    }

    /// As Teams tells that somebody has pressed it.
    void presses(const json& message, const json& button) {
        json activity = base("message");
        activity["id"] = std::to_string(1485983508511 + said++);
        activity["text"] = button["title"];
        activity["replyToId"] = message["@id"];
        activity["value"] = json::parse(button["data"]["msteams"]["value"].get<std::string>());
        ASSERT_EQ(post(activity).status, 200);
        settle();
    }

    bool loses_its_buttons(const json& message) {
        return teams.wait_until(kChat, [&](const auto& all) {
            for (const json& one : all)
                if (one["@id"] == message["@id"])
                    return one.dump().find("Action.") == std::string::npos;
            return false;
        });
    }

    void edits(const std::string& id, const std::string& text) {
        json activity = message(text);
        activity["type"] = "messageUpdate";
        activity["channelData"]["eventType"] = "editMessage";
        activity["id"] = id;
        ASSERT_EQ(post(activity).status, 200);
    }

    void reacts(const json& to, const std::string& type) {
        json activity = base("messageReaction");
        activity["id"] = "f:" + std::to_string(7000 + said++);
        activity["replyToId"] = to["@id"];
        activity["reactionsAdded"] = json::array({{{"type", type}}});
        ASSERT_EQ(post(activity).status, 200);
    }

    /// What the person has said, as it stands in the talk.
    std::vector<std::string> words() const {
        std::vector<std::string> all;
        for (const auto& line : house->records().lines(kTalk, 0, 100))
            if (const auto* one = std::get_if<Activity>(&line.what)) all.push_back(one->text);
        return all;
    }

    /// Counted by the desk; it works on a thread of its own.
    bool counts(const std::string& what, const std::string& end) {
        const std::string line = "what=\"" + what + "\"";
        const std::string other = "end=\"" + end + "\"";
        const auto end_of_patience = std::chrono::steady_clock::now() + std::chrono::seconds{10};
        while (std::chrono::steady_clock::now() < end_of_patience) {
            const std::string all = ajar::test::ask(port, "GET", "/metrics", {}, "").body;
            std::istringstream lines{all};
            for (std::string one; std::getline(lines, one);)
                if (one.find("ajar_teams_desk_total") == 0 && one.find(line) != std::string::npos &&
                    one.find(other) != std::string::npos)
                    return true;
        }
        return false;
    }
};

TEST_F(OwnMessages, APressedQuickReplyTakesTheButtonsAwayAndShowsTheChoice) {
    open();
    says("I need Figma to comment on designs");
    const json asked = question();
    ASSERT_GE(buttons(asked).size(), 1u);
    presses(asked, buttons(asked).front());
    ASSERT_TRUE(loses_its_buttons(asked));
    const std::string now = standing(asked).dump();
    EXPECT_THAT(now, HasSubstr("✓ " + buttons(asked).front()["title"].get<std::string>()));
    EXPECT_EQ(standing(asked)["text"], asked["text"]);
    EXPECT_EQ(teams.faults(), Faults{});
}

TEST_F(OwnMessages, ALatePressIsToldWhereThingsStandAndTheFirstChoiceStays) {
    open();
    says("I need Figma to comment on designs");
    const json asked = question();
    presses(asked, buttons(asked).front());
    ASSERT_TRUE(loses_its_buttons(asked));
    const auto before = chat().size();
    // From a client that had not heard of the change yet.
    presses(asked, buttons(asked).back());
    ASSERT_TRUE(teams.wait_until(kChat, [&](const auto& all) { return all.size() > before; }));
    ASSERT_TRUE(loses_its_buttons(asked));
    EXPECT_THAT(
        standing(asked).dump(), HasSubstr("✓ " + buttons(asked)[0]["title"].get<std::string>())
    );
}

TEST_F(OwnMessages, ADecisionKeepsItsButtons) {
    open();
    asks_for_admin_rights();
    press("approve", kAmira);
    half_a_minute_passes();
    ASSERT_TRUE(is_said("wrong:"));
    const json decided = question();
    for (const json& button : buttons(decided)) {
        presses(decided, button);
        break;
    }
    ASSERT_TRUE(counts("choice", "ignored"));
    EXPECT_EQ(buttons(standing(decided)).size(), buttons(decided).size());
}

TEST_F(OwnMessages, AnEditedQuestionCountsLikeOneThatIsAskedAnew) {
    open();
    says("I need software");
    ASSERT_EQ(stage(), "clarifying");
    edits("1485983408511", "I need Figma to comment on designs");
    settle();
    EXPECT_THAT(
        words(), testing::ElementsAre("I need software", "I need Figma to comment on designs")
    );
}

TEST_F(OwnMessages, AMendedSpellingIsNoNewQuestionAndNeitherIsTheSameEditTwice) {
    open();
    says("I need software");
    edits("1485983408511", "I need software!");
    edits("1485983408511", "I need Figma");
    settle();
    edits("1485983408511", "I need Figma.");
    edits("1485983408511", "I need Figma");
    says("skip");
    EXPECT_THAT(words(), testing::ElementsAre("I need software", "I need Figma", "skip"));
}

TEST_F(OwnMessages, WhatIsDecidedIsNotAskedAgainByAnEditOfTheQuestion) {
    open();
    asks_for_admin_rights();
    press("approve", kAmira);
    half_a_minute_passes();
    ASSERT_EQ(stage(), "answered");
    const auto before = words();
    edits("1485983408511", "I keep getting a prompt on another computer");
    settle();
    EXPECT_EQ(words(), before);
}

TEST_F(OwnMessages, AThumbOnAnAnswerIsTheOneUnderIt) {
    open();
    asks_for_admin_rights();
    press("approve", kAmira);
    half_a_minute_passes();
    ASSERT_TRUE(is_said("wrong:"));
    const json decided = question();
    reacts(decided, "surprised");
    reacts(decided, "1f44e_thumbsdown-tone2");
    reacts(decided, "1f44e_thumbsdown-tone2");
    settle();
    const auto feedback = house->records().feedback(10);
    ASSERT_EQ(feedback.size(), 1u);
    EXPECT_EQ(feedback.front().record.text, "unhelpful");
}

TEST_F(OwnMessages, AThumbOnAQuestionSaysNothing) {
    open();
    says("I need software");
    reacts(question(), "like");
    settle();
    EXPECT_THAT(words(), testing::ElementsAre("I need software"));
}

TEST_F(OwnMessages, ADeletedQuestionStaysAsked) {
    open();
    says("I need software");
    json gone = base("messageDelete");
    gone["id"] = "1485983408511";
    ASSERT_EQ(post(gone).status, 200);
    settle();
    EXPECT_EQ(stage(), "clarifying");
    EXPECT_EQ(teams.faults(), Faults{});
}

}  // namespace
}  // namespace ajar::teams::test
