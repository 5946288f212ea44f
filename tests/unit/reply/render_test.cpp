// Strict Mustache: no hole ever, and nobody's words are read as a template.

#include "bot/reply/clean.hpp"
#include "bot/reply/reply.hpp"

#include <gtest/gtest.h>

namespace ajar::reply {
namespace {

using Declared = std::vector<knowledge::Variable>;

const Declared kDeclared{
    {"need", "clause", "send a mailing", ""},
    {"owner", "person", "Workplace", "the service desk"},
    {"items", "list", "a\nb", ""},
};

std::string rendered(std::string_view text, const Variables& values) {
    const auto result = render(text, values, kDeclared);
    return result ? *result : "error: " + result.error().detail;
}

TEST(Render, FillsInTextAndFallbacks) {
    EXPECT_EQ(
        rendered("You want to {{need}}; ask {{owner}}.", {{{"need", "fly"}}, {}}),
        "You want to fly; ask the service desk."
    );
}

TEST(Render, RefusesAValueThatIsMissingOrBlank) {
    EXPECT_EQ(
        rendered("to {{need}}", {}), "error: variable \"need\" has neither a value nor a fallback"
    );
    EXPECT_EQ(
        rendered("to {{need}}", {{{"need", " \t\n"}}, {}}),
        "error: variable \"need\" has neither a value nor a fallback"
    );
}

TEST(Render, RefusesAVariableThatNobodyDeclaredEvenInASectionThatIsNotShown) {
    EXPECT_EQ(
        rendered("{{#need}}{{ned}}{{/need}}x", {}),
        "error: variable \"ned\" is not declared; add it to the front matter"
    );
}

TEST(Render, ShowsASectionOnlyWithItsValue) {
    const std::string text = "a{{#need}} so that you {{need}}{{/need}}{{^need}} b{{/need}}.";
    EXPECT_EQ(rendered(text, {{{"need", "fly"}}, {}}), "a so that you fly.");
    EXPECT_EQ(rendered(text, {}), "a b.");
}

TEST(Render, ShowsASectionOncePerItemOfAListAndTheListInWordsOutsideIt) {
    const Variables values{{}, {{"items", {"one", "", "two"}}}};
    EXPECT_EQ(rendered("{{#items}}[{{.}}]{{/items}} {{items}}", values), "[one][two] one, two");
}

TEST(Render, LeavesMustacheInAPersonsWordsAsItIs) {
    for (const std::string hostile :
         {"{{reason}}", "{{#need}}", "{{/need}}", "{{> etc}}", "{{=<% %>=}}", "{{{need}}}", "}}{{"})
        EXPECT_EQ(
            rendered("You want to {{need}}.", {{{"need", hostile}}, {}}),
            "You want to " + hostile + "."
        );
}

TEST(Render, EscapesNothing) {
    EXPECT_EQ(
        rendered("{{need}}", {{{"need", "a < b & \"c\" <script>"}}, {}}), "a < b & \"c\" <script>"
    );
}

TEST(Render, StripsControlAndDirectionCharactersFromValues) {
    EXPECT_EQ(
        rendered(
            "{{need}}",
            {{{"need",
               "a\x1b[31mb\x07\xE2\x80\xAE"
               "c\r\n\t- d\xC2\x85\xEF\xBB\xBF"}},
             {}}
        ),
        "a[31mbc - d"
    );
}

TEST(Render, MakesBrokenUtf8Valid) {
    EXPECT_EQ(
        rendered(
            "{{need}}",
            {{{"need",
               "a\xFF"
               "b"}},
             {}}
        ),
        "a\xEF\xBF\xBD"
        "b"
    );
}

TEST(Render, AllowsNoMustacheBeyondVariablesAndSections) {
    for (const std::string wrong :
         {"{{>part}}",
          "{{{need}}}",
          "{{&need}}",
          "{{=<% %>=}}",
          "{{need.name}}",
          "{{Need}}",
          "{{}}",
          "{{need",
          "{{.}}",
          "{{#need}}",
          "{{/need}}",
          "{{#need}}{{#items}}{{/need}}{{/items}}"}) {
        const auto result = render(wrong, {{{"need", "fly"}}, {}}, kDeclared);
        EXPECT_FALSE(result.has_value()) << wrong;
    }
}

TEST(Render, TakesCommentsOut) {
    EXPECT_EQ(rendered("a{{! for authors }}b", {}), "ab");
}

TEST(Clean, JoinsWrappedLinesAndKeepsParagraphsAndBullets) {
    EXPECT_EQ(
        tidy("one\ntwo  three .\n\n\nfour\n- five\n- six"), "one two three.\n\nfour\n- five\n- six"
    );
    EXPECT_EQ(tidy("use .NET , please"), "use .NET, please");
}

TEST(Clean, MakesSentencesAndClauses) {
    EXPECT_EQ(as_sentence("it costs 3 €"), "It costs 3 €.");
    EXPECT_EQ(as_sentence("Does it? "), "Does it?");
    EXPECT_EQ(as_sentence("ändern;"), "Ändern.");
    EXPECT_EQ(as_clause(" compare two sheets. "), "compare two sheets");
}

TEST(Clean, LeavesNamesWithTheirOwnCapitalsAlone) {
    EXPECT_EQ(capitalised("iPhone first"), "iPhone first");
    EXPECT_EQ(capitalised("über alles"), "Über alles");
}

TEST(Clean, CutsAtAWordAndSaysSo) {
    EXPECT_EQ(shortened("one two three", 9), "one two…");
    EXPECT_EQ(shortened("one two", 9), "one two");
}

}  // namespace
}  // namespace ajar::reply
