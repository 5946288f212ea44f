// Every shipped template in every wording and language: it renders, its tone is right, and
// tests/data/replies shows a reviewer what people will read (AJAR_UPDATE_GOLDEN=1 rewrites it).

#include "bot/files/files.hpp"
#include "bot/reply/choose.hpp"
#include "bot/reply/compose.hpp"
#include "bot/reply/phrase.hpp"
#include "bot/reply/reply.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace ajar::reply {
namespace {

namespace fs = std::filesystem;

const fs::path kSource{AJAR_SOURCE_DIR};

std::string contents(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Only the templates: the demo catalogue has tests of its own.
knowledge::Knowledge shipped() {
    knowledge::Knowledge known;
    for (const char* locale : {"en", "de"}) {
        std::set<fs::path> paths;
        for (const auto& entry : fs::directory_iterator(kSource / "templates" / locale))
            paths.insert(entry.path());
        for (const auto& path : paths) {
            const auto relative = fs::relative(path, kSource).generic_string();
            auto loaded = files::parse_template(relative, contents(path));
            for (const auto& finding : loaded.findings) ADD_FAILURE() << to_string(finding);
            known.templates.push_back(std::move(loaded.parsed));
        }
    }
    return known;
}

const knowledge::Template& phrases(const knowledge::Knowledge& known, std::string_view locale) {
    return *phrase_set(known, "greeting", locale);
}

void expect_golden(const std::string& name, const std::string& text) {
    const fs::path path = kSource / "tests" / "data" / "replies" / (name + ".txt");
    if (std::getenv("AJAR_UPDATE_GOLDEN")) {
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    EXPECT_EQ(contents(path), text) << "rewrite with AJAR_UPDATE_GOLDEN=1 and read the diff";
}

class Shipped : public testing::TestWithParam<const char*> {
protected:
    const knowledge::Knowledge known_ = shipped();
};

TEST_P(Shipped, TemplatesHaveNothingForTheirAuthorToMend) {
    for (const auto& one : known_.templates) {
        if (one.locale != GetParam()) continue;
        for (const auto& problem : examine(one, known_))
            ADD_FAILURE() << one.path << ", " << problem.where << ": " << problem.message;
    }
}

TEST_P(Shipped, RepliesReadAsTheReviewerSawThem) {
    for (const auto& one : known_.templates) {
        if (one.locale != GetParam() || !one.kind) continue;
        std::string text;
        for (std::size_t variant = 0; variant < rotations(one); ++variant) {
            const auto draft = preview(one, {}, known_, variant);
            ASSERT_TRUE(draft.has_value()) << draft.error().detail;
            text += "---- " + std::to_string(variant + 1) + "\n" + draft->text + "\n\n";
        }
        expect_golden(one.locale + "-" + one.id, text);
    }
}

TEST_P(Shipped, PhrasesReadAsTheReviewerSawThem) {
    const auto& set = phrases(known_, GetParam());
    const Variables values = example_values(set);
    std::string text;
    for (const auto& [line, wordings] : set.wordings) {
        text += "---- " + line + "\n";
        for (std::size_t i = 0; i < wordings.size(); ++i) {
            const auto said = phrase_line(set, line, values, i);
            ASSERT_TRUE(said.has_value()) << said.error().detail;
            text += *said + "\n";
        }
        text += "\n";
    }
    expect_golden(std::string(GetParam()) + "-phrases", text);
}

TEST_P(Shipped, ThereIsATemplateForEveryKind) {
    for (const auto kind :
         {ReplyKind::Yes,
          ReplyKind::Decline,
          ReplyKind::Compromise,
          ReplyKind::Referral,
          ReplyKind::Incident,
          ReplyKind::Holding}) {
        const Wanted wanted{kind, GetParam(), "", nullptr, std::nullopt};
        EXPECT_FALSE(candidates(wanted, known_).empty()) << to_string(kind);
    }
}

TEST_P(Shipped, WhatPeopleHearOftenHasFourWordingsAndOpeningsEight) {
    for (const auto& one : known_.templates) {
        if (one.locale != GetParam() || !one.kind) continue;
        if (*one.kind == ReplyKind::Holding) continue;
        EXPECT_GE(one.wordings.at("opening").size(), 8U) << one.path;
        const auto main = one.wordings.find("decision");
        if (main != one.wordings.end()) {
            EXPECT_GE(main->second.size(), 4U) << one.path;
        }
    }
    const auto& set = phrases(known_, GetParam());
    for (const char* line :
         {"greeting",
          "ask_open",
          "ask_slot",
          "ask_root_need",
          "playback",
          "in_review",
          "handing_to_person",
          "thanks_reply",
          "unclear_first",
          "incident_ack"})
        EXPECT_GE(set.wordings.at(line).size(), 4U) << line;
}

INSTANTIATE_TEST_SUITE_P(Locale, Shipped, testing::Values("en", "de"), [](const auto& tested) {
    return std::string(tested.param);
});

TEST(Phrases, HaveTheSameLinesInBothLanguages) {
    const auto known = shipped();
    const auto lines = [&](const char* locale) {
        std::string all;
        for (const auto& [line, wordings] : phrases(known, locale).wordings) all += line + "\n";
        return all;
    };
    EXPECT_EQ(lines("en"), lines("de"));
}

TEST(Readme, ShowsAuthorsEveryVariableThereIs) {
    const std::string readme = contents(kSource / "templates" / "README.md");
    for (const auto& variable : known_variables()) {
        const std::string row = "| `" + std::string(variable.name) + "` | " +
                                std::string(variable.type) + " | " + std::string(variable.when) +
                                " | " + std::string(variable.example) + " |";
        EXPECT_NE(readme.find(row), std::string::npos) << "templates/README.md should have\n"
                                                       << row;
    }
}

}  // namespace
}  // namespace ajar::reply
