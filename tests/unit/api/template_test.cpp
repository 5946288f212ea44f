// The templates room over HTTP: versions, authors, refusals, the way back.

#include "tests/unit/api/console.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const std::string kPath = "/templates/en/decline";

class Templates : public Console {
protected:
    Templates() : mia_{sign_in(kMia)} {}

    json current() { return body_of(get(mia_, kPath)); }

    /// The source with one wording in other words.
    static std::string edited(std::string source, const std::string& words = "Tell me") {
        const auto at = source.find("## opening");
        source.insert(source.find('\n', at) + 1, words + " what I have missed.\n~~~\n");
        return source;
    }

    Answer publish(const std::string& source, int base, const std::string& note = "warmer") {
        return post(
            mia_, kPath + "/publish", {{"source", source}, {"note", note}, {"base_version", base}}
        );
    }

    std::string mia_;
};

TEST_F(Templates, TheListTellsKindUseAndFindings) {
    const json all = body_of(get(mia_, "/templates"))["templates"];
    EXPECT_EQ(all.size(), publishing_->current().knowledge->templates.size());
    for (const json& one : all) {
        EXPECT_EQ(one["version"], 1) << one["id"];
        EXPECT_EQ(one["errors"], 0) << one["id"];
        EXPECT_EQ(one["updated_by"], "Ajar");
    }
}

TEST_F(Templates, APublishedChangeIsAVersionWithItsAuthor) {
    const std::string before = current()["source"];
    const Answer answer = publish(edited(before), 1);
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(body_of(answer)["version"], 2);
    const json after = current();
    EXPECT_EQ(after["version"], 2);
    EXPECT_EQ(after["source"], edited(before));
    EXPECT_EQ(after["updated_by"], "Mia Schulz");
    ASSERT_EQ(after["versions"].size(), 2U);
    EXPECT_EQ(after["versions"][0]["note"], "warmer");
    // What the console compares with: each version's own text.
    EXPECT_EQ(body_of(get(mia_, kPath + "/versions/1"))["source"], before);
    EXPECT_EQ(body_of(get(mia_, kPath + "/versions/2"))["source"], edited(before));
    const json revisions = body_of(get(mia_, "/knowledge/revisions"))["revisions"];
    EXPECT_EQ(revisions[0]["revision"], body_of(answer)["knowledge_revision"]);
    EXPECT_EQ(revisions[0]["current"], true);
    EXPECT_EQ(revisions[0]["by"], "Mia Schulz");
}

TEST_F(Templates, TheNextDraftIsMadeFromTheNewVersion) {
    const std::string path = "/templates/en/yes";
    std::string source = body_of(get(mia_, path))["source"];
    const std::string heading = "## opening";
    const auto start = source.find(heading) + heading.size();
    auto end = source.find("\n## ", start);
    if (end == std::string::npos) end = source.size();
    source.replace(start, end - start, "\nIs there anything that I have missed?\n");
    const json body{{"source", source}, {"note", "one opening"}, {"base_version", 1}};
    ASSERT_EQ(post(mia_, path + "/publish", body).status, 200);
    const std::string id = waiting_review();
    const json review = body_of(get(mia_, "/reviews/" + encoded(id)));
    EXPECT_THAT(review["draft"]["text"], HasSubstr("Is there anything that I have missed?"));
}

TEST_F(Templates, TheLaterOfTwoAuthorsIsToldOfTheNewerVersion) {
    const std::string source = current()["source"];
    ASSERT_EQ(publish(edited(source), 1).status, 200);
    const Answer late = publish(edited(source, "Write to me"), 1);
    EXPECT_EQ(late.status, 409);
    EXPECT_EQ(code_of(late), "outdated");
    EXPECT_EQ(body_of(late)["error"]["current_version"], 2);
    EXPECT_THAT(message_of(late), HasSubstr("newer version"));
    EXPECT_EQ(current()["source"], edited(source));
    EXPECT_EQ(publish(edited(source, "Write to me"), 2).status, 200);
}

TEST_F(Templates, ATemplateWithErrorsIsRefusedWithTheLine) {
    std::string source = current()["source"];
    source.replace(source.find("kind: decline"), 13, "kind: refusal");
    const Answer answer = publish(source, 1);
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(code_of(answer), "template_errors");
    const json errors = body_of(answer)["error"]["errors"];
    ASSERT_GE(errors.size(), 1U);
    EXPECT_THAT(errors[0]["message"], HasSubstr("'refusal' is not one of"));
    EXPECT_EQ(errors[0]["line"], 3);
    EXPECT_EQ(current()["version"], 1);
    EXPECT_EQ(body_of(get(mia_, "/knowledge/revisions"))["revisions"].size(), 1U);
}

TEST_F(Templates, AVariableThatNobodyFillsIsAnError) {
    std::string source = current()["source"];
    source.insert(source.find("## opening"), "{{nobody_fills_this}}\n\n");
    const Answer answer = publish(source, 1);
    EXPECT_EQ(answer.status, 422);
    const json errors = body_of(answer)["error"]["errors"];
    ASSERT_GE(errors.size(), 1U);
    EXPECT_THAT(errors[0]["message"], HasSubstr("nobody_fills_this"));
}

TEST_F(Templates, AWordingThatHurtsIsNotPublished) {
    std::string source = current()["source"];
    const auto at = source.find("## reason");
    source.insert(source.find('\n', at) + 1, "No. You should have asked earlier.\n~~~\n");
    const Answer answer = publish(source, 1);
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(code_of(answer), "template_errors");
    const json body = body_of(answer);
    for (const json& error : body["error"]["errors"])
        EXPECT_THAT(error["message"], HasSubstr("T")) << error;
}

TEST_F(Templates, IdAndLocaleOfATemplateStay) {
    std::string source = current()["source"];
    source.replace(source.find("id: decline"), 11, "id: refusal");
    const Answer answer = publish(source, 1);
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(message_of(answer), HasSubstr("stay"));
}

TEST_F(Templates, PublishingWantsAReasonAndAText) {
    EXPECT_EQ(publish(edited(current()["source"]), 1, " ").status, 400);
    EXPECT_EQ(publish("", 1).status, 400);
    EXPECT_EQ(current()["version"], 1);
}

TEST_F(Templates, RollingBackPublishesTheEarlierTextAgain) {
    const std::string first = current()["source"];
    ASSERT_EQ(publish(edited(first), 1).status, 200);
    const json body{{"version", 1}, {"note", "the first was better"}};
    const Answer answer = post(mia_, kPath + "/roll-back", body);
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(body_of(answer)["version"], 3);
    EXPECT_EQ(current()["source"], first);
    EXPECT_EQ(current()["versions"].size(), 3U);
    EXPECT_EQ(post(mia_, kPath + "/roll-back", {{"version", 1}, {"note", ""}}).status, 400);
}

TEST_F(Templates, GoingBackToWhatIsLiveAlreadyChangesNothing) {
    const json body{{"version", 1}, {"note", "again"}};
    const Answer answer = post(mia_, kPath + "/roll-back", body);
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(message_of(answer), HasSubstr("already"));
    EXPECT_EQ(publish(current()["source"], 1).status, 400);
    EXPECT_EQ(body_of(get(mia_, "/knowledge/revisions"))["revisions"].size(), 1U);
}

TEST_F(Templates, APreviewShowsTheTextOrTheErrorsAndChangesNothing) {
    const std::string source = current()["source"];
    const json good = body_of(post(mia_, kPath + "/preview", {{"source", source}}));
    EXPECT_FALSE(good["text"].get<std::string>().empty());
    EXPECT_EQ(good["errors"].size(), 0U);
    EXPECT_EQ(good["values"], "examples");
    const json bad = body_of(post(mia_, kPath + "/preview", {{"source", "no front matter"}}));
    EXPECT_EQ(bad["text"], "");
    EXPECT_GE(bad["errors"].size(), 1U);
    const std::string id = waiting_review();
    const json of_case =
        body_of(post(mia_, kPath + "/preview", {{"source", source}, {"review_id", id}}));
    EXPECT_EQ(of_case["values"], "case");
    EXPECT_EQ(
        post(mia_, kPath + "/preview", {{"source", source}, {"review_id", "none"}}).status, 404
    );
    EXPECT_EQ(current()["version"], 1);
}

TEST_F(Templates, UnknownTemplatesAndVersionsAreNotFound) {
    EXPECT_EQ(get(mia_, "/templates/en/none").status, 404);
    EXPECT_EQ(get(mia_, "/templates/xx/decline").status, 404);
    for (const char* version : {"9", "0", "-1", "one", "99999999999999999999"})
        EXPECT_EQ(get(mia_, kPath + "/versions/" + version).status, 404) << version;
    EXPECT_EQ(post(mia_, kPath + "/roll-back", {{"version", 9}, {"note", "?"}}).status, 404);
    EXPECT_EQ(post(mia_, "/templates/en/none/preview", {{"source", "x"}}).status, 404);
}

}  // namespace
}  // namespace ajar::test
