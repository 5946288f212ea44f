// A suggestion as a change of the template's file.

#include "bot/suggesting/source.hpp"

#include <gmock/gmock.h>

namespace ajar::suggesting {
namespace {

using testing::HasSubstr;

const std::string kFile =
    "---\nid: decline\nkind: decline\nlocale: en\n---\n\n## reason\n{{reason}}\n\n## opening\n"
    "Tell me\nhere.\n~~~\nAsk me.\n~~~\nCall me.\n\n## notes\nThe only one.\n";

knowledge::Template decline() {
    knowledge::Template one;
    one.path = "templates/en/decline.md";
    one.source = kFile;
    one.wordings = {
        {"reason", {"{{reason}}"}},
        {"opening", {"Tell me\nhere.", "Ask me.", "Call me."}},
        {"notes", {"The only one."}}};
    one.places = {
        {"reason", {{one.path, 8}}},
        {"opening", {{one.path, 11}, {one.path, 14}, {one.path, 16}}},
        {"notes", {{one.path, 19}}}};
    return one;
}

Suggestion suggestion(const std::string& heading, const std::string& text) {
    Suggestion made;
    made.wording = {"templates/en/decline.md", heading, 0, text};
    return made;
}

std::string without(std::string text, const std::string& part) {
    return text.erase(text.find(part), part.size());
}

TEST(Source, HasTheNewWordingInPlaceOfTheOldOne) {
    Suggestion made = suggestion("opening", "Tell me\nhere.");
    made.proposal = "Write to me.";
    std::string wanted = kFile;
    wanted.replace(wanted.find("Tell me\nhere."), 13, "Write to me.");
    EXPECT_EQ(with_suggestion(made, decline(), {}), wanted);
}

TEST(Source, LosesAWordingWithTheLineThatPartsIt) {
    Suggestion made = suggestion("opening", "Tell me\nhere.");
    made.kind = Suggestion::Kind::TakenOut;
    EXPECT_EQ(with_suggestion(made, decline(), {}), without(kFile, "Tell me\nhere.\n~~~\n"));
    made.wording.text = "Call me.";
    EXPECT_EQ(with_suggestion(made, decline(), {}), without(kFile, "~~~\nCall me.\n"));
    made.wording = {"templates/en/decline.md", "notes", 0, "The only one."};
    EXPECT_EQ(with_suggestion(made, decline(), {}), without(kFile, "## notes\nThe only one.\n"));
}

TEST(Source, DeclaresWhatTheProposalBringsAlong) {
    Suggestion made = suggestion("opening", "Ask me.");
    made.proposal = "{{first_name}}, ask me.";
    made.named = {"first_name"};
    const auto source = with_suggestion(made, decline(), {});
    ASSERT_TRUE(source);
    EXPECT_THAT(*source, HasSubstr("locale: en\nvariables:\n  first_name: {type: "));
    EXPECT_THAT(*source, HasSubstr("~~~\n{{first_name}}, ask me.\n~~~"));
    knowledge::Template declaring = decline();
    declaring.source.insert(
        declaring.source.find("---\n\n"), "variables:\n  need: {type: clause}\n"
    );
    for (auto& [heading, places] : declaring.places)
        for (auto& place : places) place.line += 2;
    const auto longer = with_suggestion(made, declaring, {});
    ASSERT_TRUE(longer);
    EXPECT_THAT(*longer, HasSubstr("variables:\n  first_name: {type: "));
    EXPECT_EQ(longer->find("variables:"), longer->rfind("variables:"));
    // Declared already: by the file, or by a shared part that it uses.
    const auto as_it_is = with_suggestion(made, decline(), {{"first_name", "person", "Dana", ""}});
    EXPECT_EQ(as_it_is->find("variables:"), std::string::npos);
}

TEST(Source, IsNoneWhereTheWordingIsGone) {
    Suggestion made = suggestion("opening", "What do you think?");
    made.proposal = "Write to me.";
    EXPECT_FALSE(with_suggestion(made, decline(), {}));
    made.wording.heading = "path";
    EXPECT_FALSE(with_suggestion(made, decline(), {}));
    Suggestion value = suggestion("opening", "Ask me.");
    value.kind = Suggestion::Kind::Value;
    EXPECT_FALSE(with_suggestion(value, decline(), {}));
}

TEST(Source, IsWrappedAtWordsAndNeverInsideATag) {
    EXPECT_EQ(wrapped("one two three", 8), "one two\nthree");
    EXPECT_EQ(wrapped("one {{#a}}two{{ a }}{{/a}} three", 8), "one\n{{#a}}two{{ a }}{{/a}}\nthree");
    EXPECT_EQ(wrapped("one two - three", 8), "one\ntwo -\nthree");
    EXPECT_EQ(wrapped("short", 8), "short");
}

}  // namespace
}  // namespace ajar::suggesting
