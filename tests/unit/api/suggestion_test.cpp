// What staff keep changing in drafts comes back as a suggestion to the author (P25).

#include "tests/unit/api/console.hpp"
#include "tests/unit/api/schema.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

class SuggestedChanges : public Console {
protected:
    SuggestedChanges() : amira_{sign_in(kAmira)}, mia_{sign_in(kMia)} {
        // One wording, so that every draft is made of it.
        const std::string path = "/templates/en/parts";
        std::string source = body_of(get(mia_, path))["source"];
        replace_under(source, "## expectation_yes", kOld);
        replace_under(source, "## opening_yes", "Is there anything that I have missed?");
        const json body{{"source", source}, {"note", "one of each"}, {"base_version", 1}};
        EXPECT_EQ(post(mia_, path + "/publish", body).status, 200);
    }

    static void replace_under(
        std::string& source, const std::string& heading, const std::string& text
    ) {
        const auto start = source.find('\n', source.find(heading + "\n")) + 1;
        const auto end = std::min(source.find("\n## ", start), source.size());
        source.replace(start, end - start, text + "\n");
    }

    /// Approves a fresh case of `person` with `change` made to its draft.
    template <class Change>
    std::string sends(const std::string& cookie, const std::string& person, Change change) {
        pass(1min);
        const std::string id = waiting_review(person);
        const std::string path = "/reviews/" + encoded(id);
        std::string text = body_of(get(cookie, path))["draft"]["text"];
        change(text);
        const json body{
            {"act_id", act_id()}, {"text", text}, {"override_reason", "tried by the test"}};
        const Answer answer = post(cookie, path + "/approve", body);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return id;
    }

    static void reword(std::string& text) {
        const std::string old = " takes care of it and has ";
        ASSERT_NE(text.find(old), std::string::npos) << text;
        text.replace(text.find(old), old.size(), " will do it, and it is ready on ");
        const std::string rest = " in the calendar.";
        text.replace(text.find(rest), rest.size(), ".");
    }

    json suggestions() { return body_of(get(mia_, "/template-suggestions"))["suggestions"]; }

    inline static const std::string kOld =
        "{{keeper}} takes care of it and has {{ready_by}} in the calendar.";
    std::string amira_;
    std::string mia_;
};

TEST_F(SuggestedChanges, TheSameEditInTwoCasesIsSuggestedWithItsValuesBackInTheirVariables) {
    EXPECT_EQ(suggestions(), json::array());
    sends(amira_, kGrace, reword);
    EXPECT_EQ(suggestions(), json::array()) << "one case alone";
    const std::string last = sends(sign_in(kBen), kKatarina, reword);
    const json all = suggestions();
    ASSERT_EQ(all.size(), 1U) << all;
    const json& one = all[0];
    EXPECT_EQ(one["kind"], "reworded");
    EXPECT_EQ(one["template"]["id"], "parts");
    EXPECT_EQ(one["template"]["version"], 2);
    EXPECT_EQ(one["heading"], "expectation_yes");
    EXPECT_EQ(one["wording_number"], 1);
    EXPECT_EQ(one["wording"], kOld);
    const std::string proposal = "{{keeper}} will do it, and it is ready on {{ready_by}}.";
    EXPECT_EQ(one["proposal"], proposal);
    EXPECT_EQ(one["cases"], 2);
    ASSERT_EQ(one["people"].size(), 2U);
    EXPECT_EQ(one["people"][0]["name"], "Ben Fischer");
    ASSERT_EQ(one["examples"].size(), 2U);
    EXPECT_EQ(one["examples"][0]["review_id"], last);
    EXPECT_THAT(one["examples"][0]["after"], HasSubstr("will do it"));
    EXPECT_THAT(one["examples"][0]["after"], Not(HasSubstr("{{")));
    EXPECT_THAT(one["source"], HasSubstr(proposal));
    const json document = json::parse(services_->openapi);
    const json shape{{"$ref", "#/components/schemas/TemplateSuggestion"}};
    EXPECT_THAT(against_schema(one, shape, document), testing::IsEmpty());
}

TEST_F(SuggestedChanges, PublishingItEndsIt) {
    sends(amira_, kGrace, reword);
    sends(amira_, kKatarina, reword);
    const json one = suggestions().at(0);
    const json body{{"source", one["source"]}, {"note", "as suggested"}, {"base_version", 2}};
    const Answer answer = post(mia_, "/templates/en/parts/publish", body);
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(suggestions(), json::array());
}

TEST_F(SuggestedChanges, ADismissedOneComesBackOnlyWithNewCases) {
    sends(amira_, kGrace, reword);
    sends(amira_, kKatarina, reword);
    const std::string path =
        "/template-suggestions/" + suggestions().at(0)["id"].get<std::string>();
    EXPECT_EQ(post(amira_, path + "/dismiss", json::object()).status, 403) << "authors decide";
    ASSERT_EQ(post(mia_, path + "/dismiss", json::object()).status, 204);
    EXPECT_EQ(suggestions(), json::array());
    EXPECT_EQ(post(mia_, path + "/dismiss", json::object()).status, 404);
    sends(amira_, "david-klein", reword);
    EXPECT_EQ(suggestions(), json::array()) << "the first new case";
    sends(amira_, "julia-hoffmann", reword);
    ASSERT_EQ(suggestions().size(), 1U);
    EXPECT_EQ(suggestions()[0]["cases"], 2);
}

TEST_F(SuggestedChanges, AnotherDayInPlaceOfTheDraftsIsNoMatterOfTheWording) {
    const auto later = [](std::string& text) {
        const std::string place = " takes care of it and has ";
        const auto start = text.find(place) + place.size();
        text.replace(start, text.find(" in the calendar") - start, "Monday 14 December");
    };
    sends(amira_, kGrace, later);
    sends(amira_, kKatarina, later);
    const json all = suggestions();
    ASSERT_EQ(all.size(), 1U) << all;
    EXPECT_EQ(all[0]["kind"], "value");
    EXPECT_EQ(all[0]["value"]["name"], "ready_by");
    EXPECT_EQ(all[0]["value"]["after"], "Monday 14 December");
    EXPECT_EQ(all[0]["proposal"], "");
    EXPECT_EQ(all[0]["source"], "");
}

TEST_F(SuggestedChanges, AreForThoseWhoMayReadTemplates) {
    EXPECT_EQ(get(sign_in(kGrace), "/template-suggestions").status, 403);
    EXPECT_EQ(get(amira_, "/template-suggestions").status, 200);
}

}  // namespace
}  // namespace ajar::test
