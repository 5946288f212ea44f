// What staff changed in a draft, by word and by part.

#include "bot/reply/edits.hpp"

#include <gmock/gmock.h>

#include <rapidcheck/gtest.h>

namespace ajar::reply {
namespace {

using Kind = DiffPiece::Kind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string joined(const std::vector<DiffPiece>& pieces, Kind left_out) {
    std::string text;
    for (const DiffPiece& piece : pieces)
        if (piece.kind != left_out) text += piece.text;
    return text;
}

TEST(WordDiff, ShowsWhatWasReplaced) {
    EXPECT_THAT(
        word_diff("We start on Monday next week.", "We start on Tuesday next week."),
        ElementsAre(
            DiffPiece{Kind::Kept, "We start on "},
            DiffPiece{Kind::Removed, "Monday "},
            DiffPiece{Kind::Added, "Tuesday "},
            DiffPiece{Kind::Kept, "next week."}
        )
    );
}

TEST(WordDiff, OfTheSameIsOneKeptPiece) {
    EXPECT_THAT(
        word_diff("All is well.", "All is well."),
        ElementsAre(DiffPiece{Kind::Kept, "All is well."})
    );
    EXPECT_THAT(word_diff("", ""), IsEmpty());
}

TEST(WordDiff, TellsVeryLongTextsApartAsWholes) {
    std::string longer;
    for (int i = 0; i < 3000; ++i) longer += "word ";
    EXPECT_THAT(word_diff(longer, longer), SizeIs(1));
    EXPECT_THAT(word_diff(longer, "short"), SizeIs(2));
}

RC_GTEST_PROP(WordDiff, HoldsBothTexts, ()) {
    const auto text = rc::gen::container<std::string>(rc::gen::element('a', 'b', ' ', '\n', '.'));
    const std::string before = *text;
    const std::string after = *text;
    const auto pieces = word_diff(before, after);
    RC_ASSERT(joined(pieces, Kind::Added) == before);
    RC_ASSERT(joined(pieces, Kind::Removed) == after);
}

Draft draft() {
    Draft made;
    made.parts = {
        {Part::Reason, "All 14 licences are taken."},
        {Part::Path, "Ben puts you on the list."},
        {Part::Opening, "Does that help?"}};
    made.text = "All 14 licences are taken. Ben puts you on the list.\n\nDoes that help?";
    return made;
}

TEST(EditsByPart, NameThePartThatReadsDifferently) {
    const auto edits = edits_by_part(
        draft(), "All 14 licences are taken. Ben puts you on top of the list.\n\nDoes that help?"
    );
    ASSERT_THAT(edits, SizeIs(1));
    EXPECT_EQ(edits[0].part, Part::Path);
    EXPECT_EQ(edits[0].before, "Ben puts you on the list.");
    EXPECT_EQ(edits[0].after, "Ben puts you on top of the list.");
}

TEST(EditsByPart, KnowAPartThatWasTakenOutAndOneThatGrew) {
    const auto edits = edits_by_part(
        draft(), "All 14 licences are taken. Ask me any time.\n\nDoes that help? Or call me."
    );
    ASSERT_THAT(edits, SizeIs(2));
    EXPECT_EQ(edits[0].part, Part::Path);
    EXPECT_EQ(edits[1].part, Part::Opening);
    EXPECT_EQ(edits[1].after, "Does that help? Or call me.");
}

TEST(EditsByPart, AreNoneWhereNothingChanged) {
    EXPECT_THAT(edits_by_part(draft(), draft().text), IsEmpty());
    EXPECT_THAT(edits_by_part(Draft{}, "anything"), IsEmpty());
}

TEST(WithoutFigures, MakesTheSameEditOfTwoCasesEqual) {
    EXPECT_EQ(
        without_figures("by Thursday 26 November"), without_figures("by  Thursday 3 November")
    );
}

}  // namespace
}  // namespace ajar::reply
