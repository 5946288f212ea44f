// Every line that the dialogue says is in the shipped phrases, in each language, and in the
// handmade ones of these tests.

#include "tests/unit/dialogue/small_shop.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
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

bool is_id(const std::string& text) {
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == text.npos;
}

// The text between the quotation marks that begin at `at`.
std::string literal_at(const std::string& source, std::size_t at) {
    const std::size_t end = source.find('"', at + 1);
    return end == std::string::npos ? std::string{} : source.substr(at + 1, end - at - 1);
}

// Literals that are said outright, and those that are lines wherever they stand. Without
// std::regex, which g++ 12 cannot compile under its sanitizers with these warnings.
std::set<std::string> lines_in_sources() {
    const knowledge::Knowledge shop = small_shop();
    const auto& known = shop.templates.front().wordings;
    std::set<std::string> lines;
    for (const auto& file : fs::directory_iterator{fs::path{AJAR_SOURCE_DIR} / "bot/dialogue"}) {
        if (file.path().extension() != ".cpp") continue;
        const std::string text = text_of(file.path());
        for (std::size_t at = text.find('"'); at != std::string::npos;
             at = text.find('"', at + 1)) {
            const std::string literal = literal_at(text, at);
            const std::string before = text.substr(0, at);
            const bool said = before.ends_with("say(") || before.ends_with("button(") ||
                              before.ends_with("say_list(");
            if (is_id(literal) && (said || known.contains(literal))) lines.insert(literal);
        }
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
