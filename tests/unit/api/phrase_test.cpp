// Phrases to learn from over HTTP: from the employee's choice to the knowledge, or not.

#include "bot/files/taught.hpp"
#include "tests/unit/api/console.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Phrases : public Console {
protected:
    Phrases() : ruben_{sign_in(kRuben)} {}

    /// The bot took the words for a laptop; Amira says what they were about.
    void teach_a_phrase() {
        const std::string review = waiting_review();
        const std::string path = "/reviews/" + encoded(review) + "/service";
        const json body{{"act_id", act_id()}, {"service_id", "new_laptop"}};
        const Answer answer = post(sign_in(kAmira), path, body);
        ASSERT_EQ(answer.status, 200) << answer.body;
    }

    json open() { return body_of(get(ruben_, "/phrases"))["phrases"]; }

    json settled() { return body_of(get(ruben_, "/phrases?status=settled"))["phrases"]; }

    Answer accept(const json& phrase, const std::string& text) {
        return post(
            ruben_,
            "/phrases/" + encoded(phrase["id"].get<std::string>()) + "/accept",
            {{"text", text}, {"service_id", phrase["for"]["id"]}}
        );
    }

    /// As if the program had ended right after the admin's click.
    engine::AcceptPhrase accepted_silently() {
        return {open()[0]["id"], "a mailbox that travels", "new_laptop", kRuben, now()};
    }

    /// What teaches begins anew, and has done all that was left.
    void restart() {
        publishing::Teaching again{
            {*store_,
             *publishing_,
             [this](const auto&, const auto&) { return compared_; },
             [this] { return now(); },
             [](const engine::Change&) {},
             [](const std::string& problem) { ADD_FAILURE() << problem; }}};
        again.start();
        ASSERT_TRUE(again.settle(30s));
    }

    void tried() { ASSERT_TRUE(teaching_->settle(30s)); }

    bool is_phrase(const std::string& service_id, const std::string& text) const {
        const auto knowledge = publishing_->current().knowledge;
        for (const auto& [locale, phrases] : knowledge->service(service_id)->phrases)
            if (std::find(phrases.begin(), phrases.end(), text) != phrases.end()) return true;
        return false;
    }

    std::string ruben_;
};

TEST_F(Phrases, AChangeOfServiceByStaffIsWeighedAgainAndBecomesAPhrase) {
    teach_a_phrase();
    const json reviews = body_of(get(sign_in(kAmira), "/reviews?status=open"))["reviews"];
    ASSERT_EQ(reviews.size(), 1U);
    EXPECT_EQ(reviews[0]["service"]["id"], "new_laptop");
    const json phrases = open();
    ASSERT_EQ(phrases.size(), 1U);
    EXPECT_THAT(phrases[0]["words"], HasSubstr("I need a shared mailbox for our team"));
    EXPECT_EQ(phrases[0]["service"]["id"], "new_laptop");
    EXPECT_EQ(phrases[0]["taken_for"]["id"], "shared_mailbox");
    EXPECT_EQ(phrases[0]["how"], "by_staff");
    EXPECT_EQ(phrases[0]["told_by"]["name"], "Amira Haddad");
    EXPECT_EQ(phrases[0]["conversation_id"], conversation_of(kGrace));
    EXPECT_EQ(phrases[0]["state"], "waiting");
    EXPECT_EQ(phrases[0]["trial"], nullptr);
}

TEST_F(Phrases, AreForAdminsOfTheCatalogueOnly) {
    teach_a_phrase();
    const std::string id = encoded(open()[0]["id"].get<std::string>());
    for (const std::string& who : {kAmira, kMia, kGrace}) {
        const std::string cookie = sign_in(who);
        EXPECT_EQ(get(cookie, "/phrases").status, 403) << who;
        EXPECT_EQ(get(cookie, "/phrases/taught").status, 403) << who;
        EXPECT_EQ(post(cookie, "/phrases/" + id + "/dismiss", json::object()).status, 403) << who;
    }
}

TEST_F(Phrases, AnAcceptedPhraseIsPublishedInTheWordsOfTheAdmin) {
    teach_a_phrase();
    const auto before = publishing_->current();
    const json phrase = open()[0];
    const Answer answer = accept(phrase, "  a mailbox \n that travels ");
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(body_of(answer)["state"], "trying");
    EXPECT_EQ(body_of(answer)["text"], "a mailbox that travels");
    tried();
    EXPECT_THAT(open(), IsEmpty());
    const json taught = settled();
    ASSERT_EQ(taught.size(), 1U);
    EXPECT_EQ(taught[0]["state"], "taught");
    EXPECT_EQ(taught[0]["in_use"], true);
    EXPECT_EQ(taught[0]["decided"]["by"]["name"], "Ruben de Vries");
    EXPECT_EQ(taught[0]["trial"]["tried"], 100);
    EXPECT_EQ(taught[0]["trial"]["right_before"], 90);
    EXPECT_EQ(taught[0]["trial"]["right_after"], 91);
    EXPECT_TRUE(is_phrase("new_laptop", "a mailbox that travels"));
    EXPECT_NE(publishing_->current().model, before.model) << "it has learnt";
    const json revision = body_of(get(ruben_, "/knowledge/revisions"))["revisions"][0];
    EXPECT_EQ(revision["by"], "Ruben de Vries");
    EXPECT_EQ(revision["note"], "A phrase for new_laptop");
    EXPECT_EQ(revision["revision"], taught[0]["trial"]["revision"]);
    EXPECT_EQ(accept(phrase, "once more").status, 409);
}

TEST_F(Phrases, WhatWouldMakeItWorseStaysOutAndSaysWhy) {
    compared_ = {400, 380, 377, {{"shared_mailbox", "new_laptop", 3}}};
    teach_a_phrase();
    const auto before = publishing_->current();
    const json phrase = open()[0];
    ASSERT_EQ(accept(phrase, "a mailbox that travels").status, 200);
    tried();
    const json held = open();
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0]["state"], "held_back");
    EXPECT_EQ(held[0]["trial"]["right_before"], 380);
    EXPECT_EQ(held[0]["trial"]["right_after"], 377);
    EXPECT_EQ(held[0]["trial"]["mistaken"][0]["service"]["id"], "shared_mailbox");
    EXPECT_EQ(held[0]["trial"]["mistaken"][0]["taken_for"]["id"], "new_laptop");
    EXPECT_EQ(held[0]["trial"]["mistaken"][0]["times"], 3);
    EXPECT_EQ(publishing_->current().knowledge, before.knowledge);
    EXPECT_EQ(publishing_->current().model, before.model);
    // In other words it may do no harm.
    compared_ = {400, 380, 380, {}};
    ASSERT_EQ(accept(held[0], "mail on the road").status, 200);
    tried();
    EXPECT_THAT(open(), IsEmpty());
    EXPECT_TRUE(is_phrase("new_laptop", "mail on the road"));
}

TEST_F(Phrases, ADismissedOneIsNotLearntFromUntilSomebodyThinksBetterOfIt) {
    teach_a_phrase();
    const json phrase = open()[0];
    const std::string path = "/phrases/" + encoded(phrase["id"].get<std::string>()) + "/dismiss";
    EXPECT_EQ(post(ruben_, path, json::object()).status, 200);
    EXPECT_THAT(open(), IsEmpty());
    EXPECT_EQ(settled()[0]["state"], "dismissed");
    const Answer again = post(sign_in(kHelena), path, json::object());
    EXPECT_EQ(again.status, 409);
    EXPECT_THAT(message_of(again), HasSubstr("Ruben de Vries"));
    EXPECT_EQ(accept(phrase, "a mailbox that travels").status, 200);
    tried();
    EXPECT_EQ(settled()[0]["state"], "taught");
}

TEST_F(Phrases, WhatIsNoServiceNoNewsOrNoTextIsRefused) {
    teach_a_phrase();
    const json phrase = open()[0];
    const std::string path = "/phrases/" + encoded(phrase["id"].get<std::string>()) + "/accept";
    const json nowhere{{"text", "words"}, {"service_id", "submarine"}};
    EXPECT_EQ(post(ruben_, path, nowhere).status, 400);
    EXPECT_EQ(accept(phrase, " ").status, 400);
    const std::string known =
        publishing_->current().knowledge->service("new_laptop")->phrases.at("en").front();
    EXPECT_EQ(code_of(accept(phrase, known)), "known_already");
    EXPECT_EQ(open()[0]["state"], "waiting");
}

TEST_F(Phrases, TheWayBackIsAVersionTooAsFarAsNothingAtAll) {
    teach_a_phrase();
    ASSERT_EQ(accept(open()[0], "a mailbox that travels").status, 200);
    tried();
    const json taught = body_of(get(ruben_, "/phrases/taught"));
    EXPECT_EQ(taught["version"], 1);
    EXPECT_THAT(taught["source"], HasSubstr("\"a mailbox that travels\""));
    EXPECT_EQ(body_of(get(ruben_, "/phrases/taught/versions/1"))["source"], taught["source"]);
    const std::string back = "/phrases/taught/roll-back";
    const json nothing{{"version", 0}, {"note", "a mistake"}};
    const Answer answer = post(ruben_, back, nothing);
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(body_of(answer)["version"], 2);
    EXPECT_FALSE(is_phrase("new_laptop", "a mailbox that travels"));
    EXPECT_EQ(settled()[0]["in_use"], false);
    EXPECT_EQ(post(ruben_, back, nothing).status, 400) << "it is so already";
    EXPECT_EQ(post(ruben_, back, {{"version", 9}, {"note", "?"}}).status, 404);
    ASSERT_EQ(post(ruben_, back, {{"version", 1}, {"note", "it was right"}}).status, 200);
    EXPECT_TRUE(is_phrase("new_laptop", "a mailbox that travels"));
    EXPECT_EQ(body_of(get(ruben_, "/phrases/taught"))["versions"].size(), 3U);
}

TEST_F(Phrases, WhatWasAcceptedBeforeARestartIsTriedAfterIt) {
    teach_a_phrase();
    store_->commit_one(accepted_silently());
    EXPECT_EQ(open()[0]["state"], "trying");
    restart();
    EXPECT_THAT(open(), IsEmpty());
    EXPECT_TRUE(is_phrase("new_laptop", "a mailbox that travels"));
}

TEST_F(Phrases, WhatWasPublishedJustBeforeACrashIsNotPublishedTwice) {
    teach_a_phrase();
    store_->commit_one(accepted_silently());
    const auto text =
        files::with_taught(publishing_->files(), "new_laptop", "en", "a mailbox that travels");
    const auto published =
        publishing_->publish({{{std::string{files::kTaughtPath}, text}}, kRuben, "", {}});
    restart();
    EXPECT_EQ(settled()[0]["state"], "taught");
    EXPECT_EQ(settled()[0]["trial"]["revision"], std::get<std::int64_t>(published));
    EXPECT_EQ(publishing_->current().knowledge->revision, std::get<std::int64_t>(published));
}

TEST_F(Phrases, TheAuditTrailHasWhoAndWhatButNotTheWords) {
    teach_a_phrase();
    ASSERT_EQ(accept(open()[0], "a mailbox that travels").status, 200);
    tried();
    std::string trail;
    for (const auto& row : store_->audit("", 0, 100))
        trail += row.entry.who + " " + row.entry.what + " " + row.entry.detail + "\n";
    EXPECT_THAT(trail, HasSubstr("ruben-de-vries phrase_accepted new_laptop"));
    EXPECT_THAT(trail, HasSubstr("ruben-de-vries knowledge_published new_laptop"));
    EXPECT_THAT(trail, HasSubstr("amira-haddad service_changed"));
    EXPECT_THAT(trail, Not(HasSubstr("mailbox that")));
    EXPECT_THAT(trail, Not(HasSubstr("I need")));
}

}  // namespace
}  // namespace ajar::test
