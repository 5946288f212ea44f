// Deciding on a draft over HTTP: what goes, what is refused, and whether the refusal says enough.

#include "tests/unit/api/console.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const std::string kBare = "No. We can't do that.";

class Reviews : public Console {
protected:
    Reviews() : amira_{sign_in(kAmira)} {}

    json row(const std::string& id) {
        const json all = body_of(get(amira_, "/reviews?status=all"));
        for (const json& one : all["reviews"])
            if (one["id"] == id) return one;
        return nullptr;
    }

    json review(const std::string& id) { return body_of(get(amira_, "/reviews/" + encoded(id))); }

    Answer act(
        const std::string& cookie, const std::string& id, const std::string& verb, json body = {}
    ) {
        if (!body.contains("act_id")) body["act_id"] = act_id();
        return post(cookie, "/reviews/" + encoded(id) + "/" + verb, body);
    }

    Answer approve(const std::string& cookie, const std::string& id) {
        return act(cookie, id, "approve", {{"text", review(id)["draft"]["text"]}});
    }

    std::string amira_;
};

TEST_F(Reviews, TheQueueShowsWhoNeedsWhatAndTheCaseEverythingElse) {
    EXPECT_EQ(body_of(get(amira_, "/reviews"))["reviews"].size(), 0U);
    const std::string id = waiting_review();
    const json one = row(id);
    EXPECT_EQ(one["requester"]["name"], "Grace Byrne");
    EXPECT_EQ(one["service"]["id"], "shared_mailbox");
    EXPECT_EQ(one["outcome"], "yes");
    EXPECT_EQ(one["status"], "waiting");
    EXPECT_EQ(one["own"], false);
    const json whole = review(id);
    for (const auto& [key, value] : one.items()) EXPECT_EQ(whole[key], value) << key;
    EXPECT_EQ(whole["considerations"].size(), 7U);
    EXPECT_GE(whole["options"].size(), 2U);
    EXPECT_FALSE(whole["draft"]["text"].get<std::string>().empty());
    EXPECT_EQ(whole["may"]["act"], true);
}

TEST_F(Reviews, TheQueueIsFilteredByTeamAndState) {
    const std::string id = waiting_review();
    const auto rows = [&](const std::string& query) {
        return body_of(get(amira_, "/reviews?" + query))["reviews"].size();
    };
    EXPECT_EQ(rows("status=waiting"), 1U);
    EXPECT_EQ(rows("status=with_management"), 0U);
    EXPECT_EQ(rows("status=settled"), 0U);
    EXPECT_EQ(rows("mine=true"), 1U);
    EXPECT_EQ(rows("team=workplace"), 0U);
    ASSERT_EQ(approve(amira_, id).status, 200);
    EXPECT_EQ(rows("status=open"), 0U);
    EXPECT_EQ(rows("status=settled"), 1U);
}

TEST_F(Reviews, WhatWasHandedToManagementIsMineForTheManager) {
    const std::string id = waiting_review();
    const std::string helena = sign_in(kHelena);
    EXPECT_EQ(body_of(get(helena, "/reviews?mine=true"))["reviews"].size(), 0U);
    const json handed{{"manager_id", kHelena}, {"note", "This one is yours."}};
    ASSERT_EQ(act(amira_, id, "management", handed).status, 200);
    EXPECT_EQ(body_of(get(helena, "/reviews?mine=true"))["reviews"].size(), 1U);
    EXPECT_EQ(body_of(get(helena, "/reviews?status=with_management"))["reviews"].size(), 1U);
}

TEST_F(Reviews, AnApprovedDraftIsSentUnderTheApproversName) {
    const std::string id = waiting_review();
    const Answer answer = approve(amira_, id);
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(body_of(answer)["stage"], "answered");
    EXPECT_EQ(body_of(answer)["review_id"], nullptr);
    const json whole = review(id);
    EXPECT_EQ(whole["settled"]["by"]["id"], kAmira);
    EXPECT_EQ(whole["sent_text"], whole["draft"]["text"]);
    EXPECT_EQ(whole["may"]["act"], false);
}

TEST_F(Reviews, WhatStaffChangedInTheDraftStandsWithTheCaseByPart) {
    const std::string id = waiting_review();
    EXPECT_EQ(review(id)["edits"], json::array());
    const std::string draft = review(id)["draft"]["text"];
    const std::string opening = review(id)["draft"]["parts"].back()["text"];
    const std::string sent =
        draft.substr(0, draft.size() - opening.size()) + "Tell me if Monday suits you better.";
    ASSERT_EQ(act(amira_, id, "approve", {{"text", sent}}).status, 200);
    const json edits = review(id)["edits"];
    ASSERT_EQ(edits.size(), 1U) << edits;
    EXPECT_EQ(edits[0]["part"], "opening");
    std::string before;
    std::string after;
    for (const json& piece : edits[0]["pieces"]) {
        if (piece["kind"] != "added") before += piece["text"].get<std::string>();
        if (piece["kind"] != "removed") after += piece["text"].get<std::string>();
    }
    EXPECT_EQ(before, opening);
    EXPECT_EQ(after, "Tell me if Monday suits you better.");
}

TEST_F(Reviews, ACaseIsALetterOnOnePageSignedByWhoAsks) {
    const std::string id = waiting_review();
    const std::string path = "/reviews/" + encoded(id) + "/letter";
    const Answer answer = post(amira_, path, json::object());
    ASSERT_EQ(answer.status, 200) << answer.body;
    const std::string drafted = body_of(answer)["text"];
    EXPECT_THAT(drafted, HasSubstr("Dear Grace Byrne,"));
    EXPECT_THAT(drafted, HasSubstr("Amira Haddad"));
    // What staff made of the draft stands in the letter as well.
    const std::string words = "You have it by Monday. Tell me if another day suits you better.";
    const std::string edited = body_of(post(amira_, path, {{"text", words}}))["text"];
    EXPECT_THAT(edited, HasSubstr("Dear Grace Byrne,"));
    EXPECT_THAT(edited, HasSubstr(words));
    EXPECT_EQ(post(sign_in(kGrace), path, json::object()).status, 403);
}

TEST_F(Reviews, FindingsAreInTheLanguageOfWhoReadsThem) {
    const json body{{"text", kBare}, {"kind", "decline"}, {"locale", "en"}};
    const json english = body_of(post(amira_, "/tone/check", body))["findings"];
    const json german = body_of(post(sign_in(kBen), "/tone/check", body))["findings"];
    ASSERT_GE(english.size(), 1U);
    ASSERT_EQ(german.size(), english.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        EXPECT_EQ(german[i]["rule"], english[i]["rule"]);
        EXPECT_NE(german[i]["message"], english[i]["message"]) << english[i];
    }
}

TEST_F(Reviews, TheLateDecisionHearsWhoWasFaster) {
    const std::string id = waiting_review();
    const std::string ben = sign_in(kBen);
    const json late{{"text", review(id)["draft"]["text"]}};
    ASSERT_EQ(approve(amira_, id).status, 200);
    const Answer answer = act(ben, id, "approve", late);
    EXPECT_EQ(answer.status, 409);
    EXPECT_EQ(code_of(answer), "already_settled");
    EXPECT_THAT(message_of(answer), HasSubstr("Amira Haddad"));
    const json settled = body_of(answer)["error"]["settled"];
    EXPECT_EQ(settled["by"]["name"], "Amira Haddad");
    EXPECT_EQ(settled["how"], "approved");
}

TEST_F(Reviews, AnApprovedReplyWaitsSoThatItCanBeTakenBack) {
    services_->undo = 30s;
    const std::string id = waiting_review();
    const std::string before = talk_of(kGrace);
    const std::string text = review(id)["draft"]["text"].get<std::string>() + " Ask me any time.";
    ASSERT_EQ(act(amira_, id, "approve", {{"text", text}}).status, 200);
    pass(10s);
    const json held = row(id)["held"];
    EXPECT_EQ(held["by"]["id"], kAmira);
    EXPECT_EQ(held["seconds_left"], 20);
    EXPECT_EQ(held["may_undo"], true);
    EXPECT_EQ(review(id)["held_text"], text) << "whoever looks reads what goes out";
    EXPECT_EQ(review(id)["may"]["act"], false);
    EXPECT_EQ(talk_of(kGrace), before);

    ASSERT_EQ(act(sign_in(kBen), id, "undo").status, 200) << "anybody who may decide takes it back";
    EXPECT_TRUE(row(id)["held"].is_null());
    EXPECT_TRUE(review(id)["held_text"].is_null());
    EXPECT_EQ(review(id)["may"]["act"], true);
    pass(60s);
    EXPECT_EQ(talk_of(kGrace), before);

    ASSERT_EQ(approve(amira_, id).status, 200);
    pass(31s);
    EXPECT_EQ(row(id)["settled"]["how"], "approved");
    EXPECT_TRUE(row(id)["held"].is_null());
    EXPECT_EQ(act(amira_, id, "undo").status, 409) << "what was read cannot be taken back";
}

TEST_F(Reviews, WhatHasNotBeenApprovedCannotBeTakenBack) {
    const std::string id = waiting_review();
    const Answer answer = act(amira_, id, "undo");
    EXPECT_EQ(answer.status, 409);
    EXPECT_THAT(message_of(answer), HasSubstr("has not been approved"));
}

TEST_F(Reviews, TheSameActIsDoneOnceAndAnsweredAlike) {
    const std::string id = waiting_review();
    const json body{{"act_id", act_id()}, {"text", review(id)["draft"]["text"]}};
    const Answer first = act(amira_, id, "approve", body);
    const Answer again = act(amira_, id, "approve", body);
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.body, first.body);
    // The id is the person's own: somebody else's act of the same id is another act.
    EXPECT_EQ(act(sign_in(kBen), id, "approve", body).status, 409);
}

TEST_F(Reviews, NobodyDecidesOnTheirOwnRequest) {
    const std::string id = waiting_review(kKatarina);
    const std::string own = sign_in(kKatarina);
    const Answer answer = act(own, id, "approve", {{"text", review(id)["draft"]["text"]}});
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(code_of(answer), "own_request");
    EXPECT_EQ(act(own, id, "option", {{"option", 1}}).status, 403);
    EXPECT_EQ(act(own, id, "take-over").status, 403);
    EXPECT_EQ(approve(amira_, id).status, 200);
}

TEST_F(Reviews, AToneErrorStaysHereUntilSomebodySaysWhyItMustGo) {
    const std::string id = waiting_review();
    const Answer refused = act(amira_, id, "approve", {{"text", kBare}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(code_of(refused), "tone_errors");
    const json findings = body_of(refused)["error"]["findings"];
    ASSERT_GE(findings.size(), 1U);
    EXPECT_TRUE(findings[0].contains("rule"));
    EXPECT_FALSE(findings[0]["message"].get<std::string>().empty());
    EXPECT_EQ(row(id)["status"], "waiting");
    const json override{{"text", kBare}, {"override_reason", "agreed with Grace on the phone"}};
    EXPECT_EQ(act(amira_, id, "approve", override).status, 200);
    EXPECT_EQ(review(id)["sent_text"], kBare);
}

TEST_F(Reviews, AnEmptyTextIsNotSent) {
    const std::string id = waiting_review();
    for (const char* text : {"", "  \n "}) {
        const Answer answer = act(amira_, id, "approve", {{"text", text}});
        EXPECT_EQ(answer.status, 400) << '"' << text << '"';
        EXPECT_EQ(code_of(answer), "invalid");
        EXPECT_FALSE(message_of(answer).empty());
    }
}

TEST_F(Reviews, AnotherOptionGivesAnotherDraftInAReviewOfItsOwn) {
    const std::string id = waiting_review();
    const Answer answer = act(amira_, id, "option", {{"option", 1}});
    ASSERT_EQ(answer.status, 200) << answer.body;
    const std::string next = body_of(answer)["review_id"];
    EXPECT_NE(next, id);
    EXPECT_EQ(review(next)["option"], 1);
    EXPECT_EQ(review(id)["settled"]["how"], "outcome_changed");
    const Answer beyond = act(amira_, next, "option", {{"option", 99}});
    EXPECT_EQ(beyond.status, 400);
    EXPECT_THAT(message_of(beyond), HasSubstr("'option'"));
}

TEST_F(Reviews, OneMoreQuestionBringsTheCaseBackLater) {
    const std::string id = waiting_review();
    EXPECT_EQ(act(amira_, id, "ask", {{"question", " "}}).status, 400);
    const Answer answer = act(amira_, id, "ask", {{"question", "Until when do you need it?"}});
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(body_of(answer)["stage"], "clarifying");
    EXPECT_EQ(review(id)["settled"]["how"], "asked_more");
}

TEST_F(Reviews, AManagerIsSomebodyWithThatRole) {
    const std::string id = waiting_review();
    const Answer nobody = act(amira_, id, "management", {{"manager_id", kBen}, {"note", "?"}});
    EXPECT_EQ(nobody.status, 400);
    EXPECT_THAT(message_of(nobody), HasSubstr("'manager_id'"));
    const Answer answer = act(amira_, id, "management", {{"manager_id", kHelena}, {"note", "?"}});
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(body_of(answer)["stage"], "waiting_for_management");
}

TEST_F(Reviews, WhoTakesOverWritesAndHandsBack) {
    const std::string id = waiting_review();
    ASSERT_EQ(act(amira_, id, "take-over").status, 200);
    const std::string talk = "/conversations/" + encoded(conversation_of(kGrace));
    const json taken = body_of(get(amira_, talk));
    EXPECT_EQ(taken["who"]["id"], kAmira);
    EXPECT_EQ(taken["may"]["write"], true);
    // A colleague sees who has it, and may take it in their place.
    const json seen = body_of(get(sign_in(kBen), talk));
    EXPECT_EQ(seen["who"]["id"], kAmira);
    EXPECT_EQ(seen["may"]["write"], false);
    EXPECT_EQ(seen["may"]["take_over"], true);
    const auto on_talk = [&](const std::string& verb, json body) {
        body["act_id"] = act_id();
        return post(amira_, talk + "/" + verb, body);
    };
    EXPECT_EQ(on_talk("write", {{"text", "  "}}).status, 400);
    ASSERT_EQ(on_talk("write", {{"text", "I will call you."}}).status, 200);
    const json line = body_of(get(amira_, talk))["lines"].back();
    EXPECT_EQ(line["from"], "staff");
    EXPECT_EQ(line["text"], "I will call you.");
    ASSERT_EQ(on_talk("hand-back", json::object()).status, 200);
    EXPECT_EQ(on_talk("hand-back", json::object()).status, 409);
}

TEST_F(Reviews, ACalledConversationIsFoundHoweverMuchWasSaidElsewhere) {
    says(kGrace, "can I talk to a human please");
    pass(1h);
    for (const char* person : {"tom-becker", "eva-novak", "liam-oconnor"}) says(person, "hello");
    const json found = body_of(get(amira_, "/conversations?limit=2"))["conversations"];
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0]["requester"]["id"], kGrace);
    EXPECT_NE(found[0]["call"], nullptr);
    EXPECT_EQ(found[0]["last_line"]["from"], "bot");
}

TEST_F(Reviews, UnknownIdsAreNotFound) {
    const json body{{"act_id", act_id()}};
    EXPECT_EQ(get(amira_, "/reviews/none").status, 404);
    EXPECT_EQ(get(amira_, "/conversations/none").status, 404);
    EXPECT_EQ(post(amira_, "/reviews/none/take-over", body).status, 404);
    EXPECT_EQ(post(amira_, "/conversations/none/take-over", body).status, 404);
    const Answer answer = get(amira_, "/reviews/" + encoded("web:x/1/1"));
    EXPECT_EQ(code_of(answer), "not_found");
    EXPECT_THAT(message_of(answer), HasSubstr("review"));
}

}  // namespace
}  // namespace ajar::test
