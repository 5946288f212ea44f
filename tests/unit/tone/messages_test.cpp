// Whatever a rule says, it says in German as well.

#include "bot/tone/messages.hpp"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace ajar::tone {
namespace {

using testing::IsEmpty;

/// Every sentence that a rule hands to its finding, from the sources.
std::set<std::string> sentences_of_the_rules() {
    std::set<std::string> sentences;
    const std::regex literal{R"re("([A-Z][^"]* [^"]*)")re"};
    const std::filesystem::path rules{AJAR_SOURCE_DIR "/bot/tone/rules"};
    for (const auto& file : std::filesystem::directory_iterator{rules}) {
        if (file.path().filename() == "rules.cpp") continue;  // names and reasons
        std::ifstream in{file.path()};
        for (std::string line; std::getline(in, line);)
            for (std::sregex_iterator it{line.begin(), line.end(), literal}, end; it != end; ++it)
                if (line.find("//") > static_cast<std::size_t>(it->position()))
                    sentences.insert((*it)[1]);
    }
    sentences.erase("More than ");  // how many words, see reading.cpp
    return sentences;
}

Finding finding(const std::string& what, const std::string& rule = "T04") {
    Finding made;
    made.rule = rule;
    made.message = what + ". And why it matters.";
    return made;
}

TEST(Messages, EverySentenceOfTheRulesIsThereInGerman) {
    const auto sentences = sentences_of_the_rules();
    EXPECT_GT(sentences.size(), 40U);
    std::vector<std::string> english;
    for (const std::string& what : sentences)
        if (message_in(finding(what), "de") == finding(what).message) english.push_back(what);
    EXPECT_THAT(english, IsEmpty());
}

TEST(Messages, TheWholeMessageIsInOneLanguage) {
    Context context;
    context.kind = ReplyKind::Decline;
    const Report report =
        check("We are sorry, but we cannot do that. It is not our fault.", context);
    ASSERT_FALSE(report.findings.empty());
    for (const Finding& one : report.findings) {
        EXPECT_EQ(message_in(one, "en"), one.message);
        EXPECT_EQ(message_in(one, "fr"), one.message);
        const std::string german = message_in(one, "de-AT");
        EXPECT_NE(german, one.message);
        EXPECT_EQ(german.find(" the "), std::string::npos) << german;
    }
}

TEST(Messages, EveryRuleSaysWhyInGerman) {
    for (int number = 1; number <= 24; ++number) {
        const std::string rule = (number < 10 ? "T0" : "T") + std::to_string(number);
        const std::string german = message_in(finding("This names nobody", rule), "de");
        EXPECT_TRUE(german.starts_with("Hier ist niemand genannt. ")) << rule;
        EXPECT_EQ(german.find("And why"), std::string::npos) << rule;
    }
}

TEST(Messages, WhatAnotherVersionSaidStaysAsItIs) {
    const Finding old = finding("Something that nobody says any more");
    EXPECT_EQ(message_in(old, "de"), old.message);
}

}  // namespace
}  // namespace ajar::tone
