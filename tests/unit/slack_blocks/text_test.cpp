// Words with form: cut between characters, escaped, and never more than what they are.

#include "adapters/slack/blocks/text.hpp"

#include "adapters/slack/blocks/fit.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace ajar::slack::blocks {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

TEST(Length, IsCountedInUnitsOfUtf16) {
    EXPECT_EQ(length_of("abc"), 3u);
    EXPECT_EQ(length_of("äöü"), 3u);
    EXPECT_EQ(length_of("😀"), 2u);
}

TEST(Cut, KeepsWholeCharacters) {
    EXPECT_EQ(cut("abc", 3), "abc");
    EXPECT_EQ(cut("abcd", 3), "ab…");
    EXPECT_EQ(cut("ab😀😀", 4), "ab…");                          // not half an emoji
    EXPECT_EQ(cut("e\u0301e\u0301e\u0301", 4), "e\u0301…");    // not a letter without its accent
    EXPECT_EQ(cut("👩‍👩‍👧‍👦 home", 6), "…");  // not half a family
    EXPECT_EQ(cut("abc", 0), "");
}

TEST(Cut, EndsEvenInsideACharacterThatNeverEnds) {
    std::string accents = "e";
    for (int i = 0; i < 1000; ++i) accents += "\u0301";
    EXPECT_EQ(length_of(cut(accents, 100)), 100u);
}

TEST(Cleaned, IsTextAndNothingElse) {
    EXPECT_EQ(
        cleaned(" a\x01\x02"
                "b\x7f\t\n"),
        "ab"
    );
    EXPECT_EQ(cleaned("a\r\nb\rc\u2028d"), "a\nb\nc\nd");
    EXPECT_EQ(
        cleaned("a\xff"
                "b"),
        "a\uFFFD"
        "b"
    );
    EXPECT_EQ(cleaned("pay \u202Enow\u202C"), "pay now");  // nothing turns the line around
    EXPECT_EQ(cleaned("שלום"), "שלום");
    EXPECT_EQ(on_one_line("a\n *Decision*\t b"), "a *Decision* b");
}

TEST(Divide, PrefersTheEndOfAParagraphThenOfALineThenOfAWord) {
    EXPECT_EQ(
        divide("one two\n\nthree four", 16),
        std::pair(std::string{"one two\n\n"}, std::string{"three four"})
    );
    EXPECT_EQ(
        divide("one two three", 10), std::pair(std::string{"one two "}, std::string{"three"})
    );
    EXPECT_EQ(divide("&&&", 11), std::pair(std::string{"&&"}, std::string{"&"}));
}

TEST(Words, CannotBecomeMarkup) {
    EXPECT_EQ(
        fitted({words("<!channel> <@U1> a & b <https://x|y>")}, 300),
        "&lt;!channel&gt; &lt;@U1&gt; a &amp; b &lt;https://x|y&gt;"
    );
    EXPECT_EQ(fitted({bold("a*b\nc"), words(" "), italic("d_e")}, 300), "*ab c* _de_");
}

TEST(Links, LeadToTheWebOrAMailboxOnly) {
    EXPECT_EQ(
        fitted({link("https://a.example/?x=1&y=2", "here|there")}, 300),
        "<https://a.example/?x=1&amp;y=2|herethere>"
    );
    EXPECT_EQ(fitted({link("javascript:alert(1)", "here")}, 300), "here");
    EXPECT_EQ(fitted({link("https://a.example/|x>y", "here")}, 300), "here");
    EXPECT_EQ(fitted({person("U0GRACE", "Grace")}, 300), "<@U0GRACE>");
    EXPECT_EQ(fitted({person("!channel", "Grace")}, 300), "Grace");
}

TEST(Links, AreFoundInReplies) {
    EXPECT_EQ(
        fitted(with_links("See (https://a.example/pool), or http://b.example."), 300),
        "See (<https://a.example/pool|https://a.example/pool>), or "
        "<http://b.example|http://b.example>."
    );
    EXPECT_EQ(
        fitted(with_links("„https://a.example/Büro“ and https://"), 300),
        "„<https://a.example/B%c3%bcro|https://a.example/Büro>“ and https://"
    );
}

TEST(Moments, AreShownInTheReadersOwnTime) {
    const TimePoint time = *time_from_iso("2026-11-22T14:03:00Z");
    EXPECT_EQ(
        fitted({moment(time)}, 300),
        "<!date^1795356180^{date_short_pretty}, {time}|2026-11-22 14:03 UTC>"
    );
}

TEST(Fitted, EndsWithAWayToTheWhole) {
    const Spans long_text{words(std::string(500, 'x'))};
    const std::string text = fitted(long_text, 100, {words(" "), link("https://a.example", "all")});
    EXPECT_LE(length_of(text), 100u);
    EXPECT_THAT(text, HasSubstr("x… <https://a.example|all>"));
}

TEST(Split, LosesNothing) {
    std::string text;
    for (int i = 0; i < 1000; ++i) text += "word" + std::to_string(i) + " ";
    std::string together;
    for (const std::string& piece : split({words(text)}, 300)) {
        EXPECT_LE(length_of(piece), 300u);
        together += piece + " ";
    }
    EXPECT_EQ(together, text);
}

TEST(Split, PartsNoLink) {
    const Spans spans{words(std::string(90, 'x')), link("https://a.example", "all"), words(" end")};
    EXPECT_THAT(
        split(spans, 100), ElementsAre(std::string(90, 'x'), "<https://a.example|all> end")
    );
    EXPECT_THAT(split({words("   \n ")}, 100), SizeIs(0));
}

}  // namespace
}  // namespace ajar::slack::blocks
