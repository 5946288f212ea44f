#include "adapters/teams/ingress/words.hpp"

#include "bot/server/json_body.hpp"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace ajar::teams {
namespace {

TEST(TeamsWords, MarkupIsUndone) {
    EXPECT_EQ(
        tidy(without_markup("<div><p>Hello &amp; <b>hi</b></p><p>a&nbsp;b</p>1<br/>2</div>"), 100),
        "Hello & hi\na b\n1\n2"
    );
    EXPECT_EQ(without_markup("a < b"), "a ");
    EXPECT_EQ(without_markup(""), "");
}

TEST(TeamsWords, AnEntityIsDecodedOnce) {
    EXPECT_EQ(
        decode_entities("&amp;lt; &lt;b&gt; &quot;&#39;&apos; &unknown; &"),
        "&lt; <b> \"'' &unknown; &"
    );
}

TEST(TeamsWords, OnlyTheTagsOfMentionsGo) {
    EXPECT_EQ(
        without_mention_tags("<at>Ada</at> <AT id='1'>Bo</AT> <b>x</b> a<b <at"),
        "Ada Bo <b>x</b> a<b <at"
    );
}

TEST(TeamsWords, ControlCharactersAndSpacesAroundGo) {
    EXPECT_EQ(
        tidy(
            "\x01 \n a\tb\xC2\xA0\xC2\x85"
            "c \r\n\x7F",
            100
        ),
        "a\tb c"
    );
    EXPECT_EQ(tidy("äöü", 3), "äöü");
    EXPECT_EQ(tidy("äöüx", 3), "äö…");
}

TEST(TeamsWords, WhateverComesStaysUtf8) {
    EXPECT_TRUE(rc::check([] {
        const auto text = *rc::gen::container<std::string>(
            rc::gen::element('<', '>', '/', 'a', 't', '&', 'l', ';', ' ', '\n', '\x01')
        );
        const std::string wide = "ü" + text + "💻\xC2\xA0";
        for (const std::string& out :
             {without_markup(wide),
              decode_entities(wide),
              without_mention_tags(wide),
              tidy(wide, 7)})
            RC_ASSERT(server::is_utf8(out));
    }));
}

}  // namespace
}  // namespace ajar::teams
