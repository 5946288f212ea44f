// Slack's markup, in and out.
#include "adapters/slack/text/incoming.hpp"
#include "adapters/slack/text/outgoing.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace ajar::slack {
namespace {

TEST(SlackTextIn, MentionsAndChannelsBecomeNames) {
    EXPECT_EQ(decode("ask <@U1|ana> or <@W2>"), "ask @ana or @W2");
    EXPECT_EQ(decode("see <#C1|it-help>, <#C987|>, <#C3>"), "see #it-help, #C987, #C3");
    EXPECT_EQ(decode("<!subteam^S1|@it-team> <!subteam^S2>"), "@it-team @S2");
    EXPECT_EQ(
        decode("<!here> <!channel> <!everyone> <!here|here>"), "@here @channel @everyone @here"
    );
    const NameOf names = [](std::string_view id) {
        return id == "U7" ? std::string{"Priya"} : std::string{};
    };
    EXPECT_EQ(decode("<@U7> and <@U8>", names), "@Priya and @U8");
}

TEST(SlackTextIn, ADateIsWhatItsWriterWouldHaveSeen) {
    EXPECT_EQ(
        decode("by <!date^1392734382^{date} at {time}|18 February 2014 at 6:39 AM PST>!"),
        "by 18 February 2014 at 6:39 AM PST!"
    );
    EXPECT_EQ(decode("<!date^1^{date}^https://example.com/|then>"), "then");
}

TEST(SlackTextIn, ALinkKeepsItsLabelAndItsAddress) {
    EXPECT_EQ(decode("<https://example.com/a?b=1&amp;c=2>"), "https://example.com/a?b=1&c=2");
    EXPECT_EQ(decode("<https://example.com|the form>"), "the form (https://example.com)");
    EXPECT_EQ(decode("<http://example.com|example.com>"), "example.com");
    EXPECT_EQ(decode("<https://example.com/|https://example.com>"), "https://example.com");
    EXPECT_EQ(decode("<mailto:ana@example.com|ana@example.com>"), "ana@example.com");
    EXPECT_EQ(decode("<mailto:ana@example.com|Ana>"), "Ana (ana@example.com)");
    EXPECT_EQ(decode("<tel:+43123|+43 123>"), "+43 123 (+43123)");
}

TEST(SlackTextIn, EntitiesAreDecodedOnceAndEmojiStay) {
    EXPECT_EQ(decode("a &lt; b &amp;&amp; c &gt; d :tada:"), "a < b && c > d :tada:");
    EXPECT_EQ(decode("&amp;lt;"), "&lt;");
    EXPECT_EQ(decode("&amp;amp;lt;"), "&amp;lt;");
    EXPECT_EQ(decode("&quot;&nbsp;&"), "&quot;&nbsp;&");
}

TEST(SlackTextIn, WhatIsNoMarkupStays) {
    for (const char* text : {"<", "a < b", "<@U1", "<<>", "<>", "1 <\n2>"})
        EXPECT_EQ(decode(text), text);
    EXPECT_EQ(decode("<<@U1>"), "<@U1");
}

TEST(SlackTextIn, AMentionIsFoundWhereItIsOne) {
    EXPECT_TRUE(mentions("<@U1> hello", "U1"));
    EXPECT_TRUE(mentions("hello <@U1|ajar>", "U1"));
    EXPECT_FALSE(mentions("hello <@U12>", "U1"));
    EXPECT_FALSE(mentions("&lt;@U1&gt;", "U1"));
    EXPECT_FALSE(mentions("<@U1", "U1"));
    EXPECT_FALSE(mentions("<@U1>", ""));
}

TEST(SlackTextIn, OnlyTheLeadingMentionGoes) {
    EXPECT_EQ(without_leading_mention("<@U1> my laptop", "U1"), "my laptop");
    EXPECT_EQ(without_leading_mention(" <@U1|ajar>: , my laptop", "U1"), "my laptop");
    EXPECT_EQ(without_leading_mention("<@U1>", "U1"), "");
    EXPECT_EQ(without_leading_mention("<@U2> my laptop", "U1"), "<@U2> my laptop");
    EXPECT_EQ(without_leading_mention("<@U2> my laptop", ""), "my laptop");
    EXPECT_EQ(without_leading_mention("ask <@U1>", "U1"), "ask <@U1>");
}

TEST(SlackTextIn, ControlCharactersGoAndTheLengthIsKept) {
    EXPECT_EQ(tidy(" \n a\x01\x7F\xC2\x85 b\tc\r\n\n ", 100), "a b\tc");
    EXPECT_EQ(tidy("äöüß", 4), "äöüß");
    EXPECT_EQ(tidy("äöüßx", 4), "äöü…");
    EXPECT_EQ(tidy("", 4), "");
    EXPECT_EQ(tidy(" \n\t ", 4), "");
}

TEST(SlackTextOut, ThreeCharactersAreEscapedAndNoMore) {
    EXPECT_EQ(
        escape("<!channel> & <@U1> \"quoted\" 'x'"),
        "&lt;!channel&gt; &amp; &lt;@U1&gt; \"quoted\" 'x'"
    );
}

TEST(SlackTextOut, EmphasisIsWrittenAsSlackWritesIt) {
    EXPECT_EQ(
        to_mrkdwn("**bold**, __bold__, *slanted*, _slanted_, ~~gone~~"),
        "*bold*, *bold*, _slanted_, _slanted_, ~gone~"
    );
    EXPECT_EQ(to_mrkdwn("***both***"), "*_both_*");
    EXPECT_EQ(to_mrkdwn("**bold with *more* inside**"), "*bold with _more_ inside*");
}

TEST(SlackTextOut, MarksWithoutAPartnerStay) {
    for (const char* text :
         {"2 * 3 * 4", "a * b", "snake_case_name", "~5 minutes", "**", "*", "***"})
        EXPECT_EQ(to_mrkdwn(text), text) << text;
    EXPECT_EQ(to_mrkdwn("**open"), "**open");
    EXPECT_EQ(to_mrkdwn("\\*as it is\\*"), "*as it is*");
}

TEST(SlackTextOut, LinksLeadToTheWebOrToAMailbox) {
    EXPECT_EQ(
        to_mrkdwn("[the form](https://example.com/a?b=1&c=2)"),
        "<https://example.com/a?b=1&amp;c=2|the form>"
    );
    EXPECT_EQ(
        to_mrkdwn("[write](mailto:it@example.com \"title\")"), "<mailto:it@example.com|write>"
    );
    EXPECT_EQ(to_mrkdwn("<https://example.com>"), "<https://example.com>");
    EXPECT_EQ(
        to_mrkdwn("![a picture](https://example.com/p.png)"),
        "<https://example.com/p.png|a picture>"
    );
    EXPECT_EQ(to_mrkdwn("[all of you](!channel)"), "[all of you](!channel)");
    EXPECT_EQ(to_mrkdwn("[x](javascript:alert\\(1\\))"), "[x](javascript:alert(1))");
    EXPECT_EQ(
        to_mrkdwn("[<!here>](https://example.com/|<!channel>)"),
        "<https://example.com/%7C%3C!channel%3E|&lt;!here&gt;>"
    );
    EXPECT_EQ(link("ftp://example.com", "files"), "files");
    EXPECT_EQ(link("https://example.com", "two\nlines"), "<https://example.com|two lines>");
}

TEST(SlackTextOut, LinesKeepWhatTheyAre) {
    EXPECT_EQ(to_mrkdwn("# A **title**\ntext"), "*A title*\ntext");
    EXPECT_EQ(to_mrkdwn("- one\n* two\n  + three\n4. four"), "• one\n• two\n  • three\n4. four");
    EXPECT_EQ(to_mrkdwn("> quoted\nnot"), "> quoted\nnot");
    EXPECT_EQ(to_mrkdwn("#hashtag"), "#hashtag");
    EXPECT_EQ(to_mrkdwn("a\n\nb\n"), "a\n\nb\n");
}

TEST(SlackTextOut, CodeIsShownAsItStands) {
    EXPECT_EQ(to_mrkdwn("run `a **b** <c>`"), "run `a **b** &lt;c&gt;`");
    EXPECT_EQ(to_mrkdwn("```cpp\n**a** <b>\n```\n**c**"), "```\n**a** &lt;b&gt;\n```\n*c*");
    EXPECT_EQ(to_mrkdwn("```\nnever closed"), "```\nnever closed\n```");
}

// ---- Invariants ---------------------------------------------------------------------------------

/// Text of the pieces that do harm, in any order.
rc::Gen<std::string> hostile() {
    const auto piece = rc::gen::elementOf(std::vector<std::string>{
        "<",     ">",   "<@U1>",      "<!channel>", "!here",    "|",         "&",       "&lt;",
        "&amp;", "@U1", "<!",         "<@",         "](",       "[",         ")",       "(",
        "!",     "`",   "```",        "*",          "**",       "_",         "~~",      "\\",
        "\n",    "# ",  "> ",         "- ",         "https://", "http:",     "mailto:", "a",
        " ",     "ä",   "subteam^S1", "#C1",        "\t",       "date^1^x|y"});
    return rc::gen::map(
        rc::gen::container<std::vector<std::string>>(piece),
        [](const std::vector<std::string>& pieces) {
            std::string text;
            for (const std::string& one : pieces) text += one;
            return text;
        }
    );
}

/// As Slack's parser finds tags: everything between "<" and ">".
std::vector<std::string> tags_in(const std::string& mrkdwn) {
    std::vector<std::string> tags;
    for (auto at = mrkdwn.find('<'); at != std::string::npos; at = mrkdwn.find('<', at + 1))
        tags.push_back(mrkdwn.substr(at + 1, mrkdwn.find('>', at) - at - 1));
    return tags;
}

RC_GTEST_PROP(SlackTextProperty, DecodingTakesBackWhatEscapingDid, ()) {
    const std::string text = *hostile();
    RC_ASSERT(decode(escape(text)) == text);
}

RC_GTEST_PROP(SlackTextProperty, AnyBytesSurviveEscaping, (const std::string& text)) {
    RC_ASSERT(decode(escape(text)) == text);
}

RC_GTEST_PROP(SlackTextProperty, NothingThatIsEscapedIsMarkup, ()) {
    const std::string escaped = escape(*hostile());
    RC_ASSERT(escaped.find_first_of("<>") == std::string::npos);
}

RC_GTEST_PROP(SlackTextProperty, NoTextOfAnybodysMentionsAnybody, ()) {
    for (const std::string& tag : tags_in(to_mrkdwn(*hostile())))
        RC_ASSERT(
            tag.starts_with("https://") || tag.starts_with("http://") || tag.starts_with("mailto:")
        );
}

RC_GTEST_PROP(SlackTextProperty, ALinkIsOneTag, ()) {
    const std::string made = link("https://" + *hostile(), *hostile());
    RC_ASSERT(tags_in(made).size() <= 1);
    RC_ASSERT(std::count(made.begin(), made.end(), '>') <= 1);
}

RC_GTEST_PROP(SlackTextProperty, WhatCameInAndIsQuotedStaysText, ()) {
    RC_ASSERT(escape(decode(*hostile())).find('<') == std::string::npos);
}

}  // namespace
}  // namespace ajar::slack
