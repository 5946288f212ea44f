#include "bot/engine/utf8.hpp"

#include <gtest/gtest.h>

namespace ajar::engine {
namespace {

TEST(Utf8, AcceptsWhatIsWellFormed) {
    for (const char* text : {"", "hello", "Grüße", "€", "😀", "\xf4\x8f\xbf\xbf", "\xee\x80\x80"})
        EXPECT_TRUE(is_utf8(text)) << text;
}

TEST(Utf8, RefusesTornOverlongAndForbiddenForms) {
    for (const char* text :
         {"\xc3",
          "\xc3\x28",
          "\x80",
          "\xc0\xaf",
          "\xe0\x80\xaf",
          "\xed\xa0\x80",
          "\xf0\x80\x80\xaf",
          "\xf4\x90\x80\x80",
          "\xf8\x88\x80\x80\x80",
          "\xe2\x82"})
        EXPECT_FALSE(is_utf8(text));
}

}  // namespace
}  // namespace ajar::engine
