// What holds for every reply: spans, order, languages without a pack, hostile input.

#include "bot/tone/sentences.hpp"
#include "tests/unit/tone/judged.hpp"

#include <gtest/gtest.h>

namespace ajar::tone {
namespace {

using testing::a_case;
using testing::finding_of;
using testing::finds;

void expect_sound(std::string_view reply, const Report& report) {
    for (const Finding& finding : report.findings) {
        ASSERT_LE(finding.start, finding.end);
        ASSERT_LE(finding.end, reply.size());
        EXPECT_FALSE(finding.name.empty());
        EXPECT_FALSE(finding.message.empty());
        EXPECT_EQ(finding.principle.front(), 'P');
    }
}

TEST(Check, NamesTheExactSpanRuleAndPrinciple) {
    constexpr std::string_view kReply = "Schön für Sie. Das ist nicht möglich.";
    const Report report = check(kReply, a_case(ReplyKind::Decline, "de"));
    const Finding wall = finding_of(report, "T04");
    EXPECT_EQ(kReply.substr(wall.start, wall.end - wall.start), "ist nicht möglich");
    EXPECT_EQ(wall.name, "wall");
    EXPECT_EQ(wall.severity, Severity::Error);
    EXPECT_EQ(wall.principle, "P14");
}

TEST(Check, SaysWhichRulesALanguageWithoutAPackLeavesUnjudged) {
    const Report report = check("Hei {{name}}, se on täällä.", a_case(ReplyKind::Decline, "fi"));
    EXPECT_TRUE(finds(report, "T17"));
    EXPECT_FALSE(finds(report, "T01"));
    EXPECT_NE(
        std::find(report.not_judged.begin(), report.not_judged.end(), "T04"),
        report.not_judged.end()
    );
    EXPECT_TRUE(check("Hi", a_case(ReplyKind::Decline, "en")).not_judged.empty());
}

TEST(Check, ReadsARegionalLocaleAsItsLanguage) {
    EXPECT_TRUE(check("Hallo", a_case(ReplyKind::Decline, "de-CH")).not_judged.empty());
    EXPECT_TRUE(finds("T04", ReplyKind::Decline, "Das ist nicht möglich.", "de_AT"));
}

TEST(Check, IsTheSameEachTime) {
    const Context context = a_case(ReplyKind::Decline);
    EXPECT_EQ(check(testing::kGoodDecline, context), check(testing::kGoodDecline, context));
}

TEST(Check, TakesAnyInputInAnyLanguageAndKind) {
    const std::string inputs[] = {
        "",
        " \n\t\n ",
        std::string(100'000, 'a'),
        std::string(100'000, '.'),
        std::string(100'000, '"'),
        std::string(100'000, '{'),
        std::string(50'000, '\n') + "?",
        std::string(3, '\0') + "a",
        "\xff\xfe\xc3(\xe2\x82 broken \xf0\x9f\x98",
        "👍👍🏽🎉 ❤️‍🔥",
        "שלום, זה בלתי אפשרי. مرحبا؟ هذا غير ممكن۔",
        "。。。！？",
        "- \n- \n1. \n* ",
        "$%[{<@#_",
    };
    for (const char* locale : {"en", "de", "es", "fr", "ar", "", "x-very-long-locale"})
        for (const std::string& input : inputs)
            for (const auto kind :
                 {ReplyKind::Decline, ReplyKind::Yes, ReplyKind::Incident, ReplyKind::Referral}) {
                Context context = a_case(kind, locale);
                context.request = input.substr(0, 200);
                context.jargon = {input.substr(0, 20), ""};
                context.earlier_lines = {input.substr(0, 200)};
                expect_sound(input, check(input, context));
            }
}

TEST(Check, CutsSpansOnlyWhereCharactersEnd) {
    constexpr std::string_view kReply = "Désolée 👍, ça n’est pas possible…";
    for (const Finding& finding : check(kReply, a_case(ReplyKind::Decline, "fr")).findings)
        for (const std::size_t place : {finding.start, finding.end})
            EXPECT_TRUE(
                place == kReply.size() || (static_cast<unsigned char>(kReply[place]) & 0xC0) != 0x80
            );
}

TEST(Sentences, AreCutAroundAbbreviationsDatesAndQuotations) {
    const std::vector<std::string> expected{
        "Am 28. März kommt Dr. Maurer.",
        "Er sagt: „Gut.“",
        "Das kostet 3.100 € im Jahr.",
    };
    EXPECT_EQ(
        sentences_of(
            "Am 28. März kommt Dr. Maurer. Er sagt: „Gut.“ Das kostet 3.100 € im Jahr.", "de"
        ),
        expected
    );
}

TEST(Sentences, LeaveOutGreetingAndSignOff) {
    const std::vector<std::string> expected{"It is here.", "Is it yours?"};
    EXPECT_EQ(
        sentences_of("Hi Jonna,\n\nIt is here. Is it yours?\n\nKind regards,\nMirka", "en"),
        expected
    );
}

TEST(Sentences, TakeEachBulletForOne) {
    EXPECT_EQ(
        sentences_of("Two ways:\n- one person tonight\n- three people on Monday", "en").size(), 3U
    );
}

TEST(Sentences, KeepAByteWithoutItsHeadWithWhatStandsBeforeIt) {
    const std::string reply = "The export stays here.\x9e\x9e It stays.";
    const Report report = check(reply, a_case(ReplyKind::Decline));
    ASSERT_FALSE(report.findings.empty());
    for (const Finding& finding : report.findings)
        for (const std::size_t at : {finding.start, finding.end})
            EXPECT_TRUE(
                at >= reply.size() || (static_cast<unsigned char>(reply[at]) & 0xC0U) != 0x80U
            ) << finding.rule
              << " at " << at;
}

TEST(Sentences, TakeAnyBytes) {
    EXPECT_TRUE(sentences_of("", "en").empty());
    EXPECT_EQ(sentences_of("\xff\xfe", "xx").size(), 1U);
}

}  // namespace
}  // namespace ajar::tone
