// Every line that the dialogue says is in the shipped phrases, in each language, and in the
// handmade ones of these tests.

#include "tests/unit/dialogue/small_shop.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace ajar::dialogue {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
    std::ifstream in{file};
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

// What looks like the id of a line, wherever it stands in the sources.
std::set<std::string> lines_in_sources() {
    const knowledge::Knowledge shop = small_shop();
    const auto& known = shop.templates.front().wordings;
    std::set<std::string> lines;
    const std::regex said{R"re((?:say|say_list|button|be_courteous)\(\s*"([a-z_]+)")re"};
    const std::regex quoted{R"re("([a-z]+(?:_[a-z]+)+)")re"};
    for (const auto& file : fs::directory_iterator{fs::path{AJAR_SOURCE_DIR} / "bot/dialogue"}) {
        if (file.path().extension() != ".cpp") continue;
        const std::string text = text_of(file.path());
        for (std::sregex_iterator hit{text.begin(), text.end(), said}, end; hit != end; ++hit)
            lines.insert((*hit)[1].str());
        for (std::sregex_iterator hit{text.begin(), text.end(), quoted}, end; hit != end; ++hit)
            if (known.contains((*hit)[1].str())) lines.insert((*hit)[1].str());
    }
    return lines;
}

TEST(Lines, AreAllInTheShippedPhrasesOfEachLanguage) {
    const auto lines = lines_in_sources();
    ASSERT_GT(lines.size(), 45U);
    for (const char* locale : {"en", "de"}) {
        const std::string phrases =
            text_of(fs::path{AJAR_SOURCE_DIR} / "templates" / locale / "phrases.md");
        for (const std::string& line : lines) {
            if (line == "person" || line == "changed" || line == "requests") continue;  // values
            EXPECT_NE(phrases.find("\n## " + line + "\n"), std::string::npos)
                << line << " is missing in templates/" << locale << "/phrases.md";
        }
    }
}

}  // namespace
}  // namespace ajar::dialogue
