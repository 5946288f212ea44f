// What a finding suggests: words that can stand in its place as they are.

#include "tests/unit/tone/judged.hpp"

#include <gtest/gtest.h>

namespace ajar::tone::testing {
namespace {

struct Rewrite {
    std::string_view rule;
    ReplyKind kind;
    std::string locale;
    std::string_view reply;
    std::string_view rewritten;  ///< with the first finding of the rule replaced
};

class Rewrites : public ::testing::TestWithParam<Rewrite> {};

TEST_P(Rewrites, StandInPlaceOfTheSpan) {
    const Rewrite& wish = GetParam();
    const Finding finding =
        finding_of(check(wish.reply, a_case(wish.kind, wish.locale)), wish.rule);
    ASSERT_EQ(finding.rule, wish.rule) << wish.reply;
    ASSERT_FALSE(finding.suggestion.empty()) << wish.reply;
    std::string text(wish.reply);
    text.replace(finding.start, finding.end - finding.start, finding.suggestion);
    EXPECT_EQ(text, wish.rewritten);
}

constexpr auto kHolding = ReplyKind::Holding;
constexpr auto kDecline = ReplyKind::Decline;

INSTANTIATE_TEST_SUITE_P(
    English,
    Rewrites,
    ::testing::Values(
        Rewrite{"T04", kDecline, "en", "No, we keep it.", "We keep it."},
        Rewrite{
            "T04",
            kDecline,
            "en",
            "A second phone is not possible.",
            "A second phone stays as it is for now."},
        Rewrite{
            "T15",
            kHolding,
            "en",
            "Unfortunately, the disk is full.",
            "As things stand, the disk is full."},
        Rewrite{"T22", kHolding, "en", "You simply open the shop.", "You open the shop."},
        Rewrite{"T22", kHolding, "en", "Obviously it was full.", "It was full."},
        Rewrite{"T22", kHolding, "en", "Never EVERYTHING again.", "Never everything again."},
        Rewrite{"T22", kHolding, "en", "Good! Done!", "Good! Done."},
        Rewrite{
            "T11",
            kHolding,
            "en",
            "We tell you in the near future.",
            "We tell you by [day and hour]."},
        Rewrite{"T12", kHolding, "en", "Your ticket is with Ana.", "Your request is with Ana."},
        Rewrite{
            "T10",
            kHolding,
            "en",
            "You forgot the form, so Ana waits for it.",
            "Still missing is the form, so Ana waits for it."},
        Rewrite{
            "T21",
            kHolding,
            "en",
            "A shorter course is not impossible.",
            "A shorter course is possible."},
        Rewrite{"T17", kHolding, "en", "Ana has it on on Monday.", "Ana has it on Monday."}
    )
);

INSTANTIATE_TEST_SUITE_P(
    German,
    Rewrites,
    ::testing::Values(
        Rewrite{
            "T15", kHolding, "de", "Leider ist die Platte voll.", "Derzeit ist die Platte voll."},
        Rewrite{"T15", kHolding, "de", "Die Platte ist leider voll.", "Die Platte ist voll."},
        Rewrite{
            "T10",
            kHolding,
            "de",
            "Sie haben vergessen, das Formular beizulegen.",
            "Es fehlt noch, das Formular beizulegen."},
        Rewrite{
            "T11",
            kHolding,
            "de",
            "Ich melde mich in Kürze.",
            "Ich melde mich bis [Tag und Uhrzeit]."}
    )
);

INSTANTIATE_TEST_SUITE_P(
    SpanishAndFrench,
    Rewrites,
    ::testing::Values(
        Rewrite{
            "T15",
            kHolding,
            "es",
            "Lamentablemente, el disco está lleno.",
            "Por ahora, el disco está lleno."},
        Rewrite{"T22", kHolding, "es", "Obviamente estaba lleno.", "Estaba lleno."},
        Rewrite{
            "T11",
            kHolding,
            "es",
            "Le escribo en los próximos días.",
            "Le escribo antes de [día y hora]."},
        Rewrite{
            "T15",
            kHolding,
            "fr",
            "Malheureusement, le disque est plein.",
            "À ce jour, le disque est plein."},
        Rewrite{
            "T11",
            kHolding,
            "fr",
            "Je vous écris sous peu.",
            "Je vous écris avant [jour et heure]."},
        Rewrite{"T22", kHolding, "fr", "Évidemment il était plein.", "Il était plein."}
    )
);

TEST(RewritesInBrackets, WaitForTheWriterWhereOnlyTheWriterKnows) {
    EXPECT_TRUE(finds("T17", kHolding, "Ana tells you by [day and hour]."));
    EXPECT_TRUE(finds("T17", kHolding, "Ana sagt es Ihnen bis [Tag und Uhrzeit].", "de"));
}

}  // namespace
}  // namespace ajar::tone::testing
