// Every shipped template in every wording, language, form of address and length: it renders, its
// tone is right, and tests/data/replies shows a reviewer what people will read
// (AJAR_UPDATE_GOLDEN=1 rewrites it).

#include "bot/files/files.hpp"
#include "bot/knowledge/partials.hpp"
#include "bot/reply/choose.hpp"
#include "bot/reply/compose.hpp"
#include "bot/reply/phrase.hpp"
#include "bot/reply/reply.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unicode/regex.h>

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

constexpr std::array kLocales{"en", "de", "es", "fr"};

/// Only the templates: the demo catalogue has tests of its own.
knowledge::Knowledge shipped() {
    knowledge::Knowledge known;
    for (const char* locale : kLocales) {
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
    for (auto& one : known.templates)
        for (const auto& fault :
             knowledge::put_parts_in(one, knowledge::parts_for(known.templates, one.locale)))
            ADD_FAILURE() << fault.place.path << ":" << fault.place.line << ": " << fault.message;
    return known;
}

/// How a reply may be said: to whom and where (P20).
struct Manner {
    const char* name;
    std::set<std::string, std::less<>> flags;
};

const std::array kManners{
    Manner{"", {"formal"}},
    Manner{", informal", {}},
    Manner{", in a mail", {"formal", "mail"}},
    Manner{", in an informal mail", {"mail"}}};

Variables values_in(const knowledge::Template& one, const Manner& manner) {
    Variables values = example_values(one);
    values.flags = manner.flags;
    return values;
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
            std::set<std::string> shown;
            for (const Manner& manner : kManners) {
                const auto parts = compose(one, values_in(one, manner), variant);
                ASSERT_TRUE(parts.has_value()) << parts.error().detail;
                const std::string reply = joined(*parts, one.locale);
                EXPECT_EQ(reply.find("{{"), std::string::npos) << reply;
                if (shown.insert(reply).second)
                    text +=
                        "---- " + std::to_string(variant + 1) + manner.name + "\n" + reply + "\n\n";
            }
        }
        expect_golden(one.locale + "-" + one.id, text);
    }
}

TEST_P(Shipped, LinesReadAsTheReviewerSawThem) {
    for (const auto& set : known_.templates) {
        if (set.locale != GetParam() || set.kind || knowledge::holds_parts(set)) continue;
        std::string text;
        for (const auto& [line, wordings] : set.wordings) {
            text += "---- " + line + "\n";
            for (std::size_t i = 0; i < wordings.size(); ++i) {
                std::set<std::string> shown;
                for (const Manner& manner : kManners) {
                    const auto said = phrase_line(set, line, values_in(set, manner), i);
                    ASSERT_TRUE(said.has_value()) << said.error().detail;
                    if (shown.insert(*said).second) text += *said + "\n";
                }
            }
            text += "\n";
        }
        expect_golden(set.locale + "-" + set.id, text);
    }
}

/// Words of one form of address that the other must not hear.
std::string wrong_address(const std::string& locale, bool formal) {
    static const std::map<std::pair<std::string, bool>, std::string> kWords{
        {{"de", true}, R"(\b(du|dir|dich|dein|deine[mnrs]?|kannst|möchtest|schreib|sag|frag)\b)"},
        {{"de", false}, R"([a-zäöü,] (Sie|Ihnen|Ihr|Ihre[mnrs]?)\b)"},
        {{"es", true}, R"(\b(tus?|tú|te|ti|contigo|puedes|quieres|dime|dímelo)\b)"},
        {{"es", false}, R"(\b(usted|ustedes|puede usted|dígame|dígamelo|escríbame|escriba)\b)"},
        {{"fr", true}, R"(\b(tu|te|toi|ton|ta|tes|dis|écris|réponds)\b)"},
        {{"fr", false}, R"(\b(vous|votre|vos|dites|écrivez|répondez)\b)"}};
    const auto found = kWords.find({locale, formal});
    return found == kWords.end() ? "" : found->second;
}

/// A word of `pattern` in the text, with some of what stands around it.
std::string first_match(const std::string& text, const std::string& pattern) {
    UErrorCode status = U_ZERO_ERROR;
    icu::RegexMatcher matcher(icu::UnicodeString::fromUTF8(pattern), 0, status);
    const auto chars = icu::UnicodeString::fromUTF8(text);
    matcher.reset(chars);
    if (U_FAILURE(status)) return "bad pattern";
    if (!matcher.find()) return {};
    std::string found;
    matcher.group(status).toUTF8String(found);
    return found;
}

TEST_P(Shipped, NobodyIsAddressedInTwoWaysAtOnce) {
    for (const auto& one : known_.templates) {
        if (one.locale != GetParam() || knowledge::holds_parts(one)) continue;
        for (const bool formal : {true, false}) {
            const std::string pattern = wrong_address(one.locale, formal);
            if (pattern.empty()) continue;
            Variables values = example_values(one);
            if (formal) values.flags.insert("formal");
            values.flags.insert("mail");
            for (const auto& [part, wordings] : one.wordings)
                for (std::size_t i = 0; i < wordings.size(); ++i) {
                    const auto text = render(wordings[i], values, one.variables);
                    ASSERT_TRUE(text.has_value()) << text.error().detail;
                    EXPECT_EQ(first_match(*text, pattern), "")
                        << one.path << ", " << part << ": " << *text;
                }
        }
    }
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
          "ask_first",
          "ask_root_need",
          "playback",
          "in_review",
          "handing_to_person",
          "thanks_reply",
          "unclear_first",
          "incident_ack"})
        EXPECT_GE(set.wordings.at(line).size(), 4U) << line;
}

INSTANTIATE_TEST_SUITE_P(Locale, Shipped, testing::ValuesIn(kLocales), [](const auto& tested) {
    return std::string(tested.param);
});

TEST(Languages, HaveTheSameTemplatesAndLines) {
    const auto known = shipped();
    const auto lines = [&](const char* locale) {
        std::string all;
        for (const auto& one : known.templates) {
            if (one.locale != locale) continue;
            all += one.id + "\n";
            if (one.kind || knowledge::holds_parts(one)) continue;
            for (const auto& [line, wordings] : one.wordings) all += one.id + "/" + line + "\n";
        }
        return all;
    };
    for (const char* locale : kLocales) EXPECT_EQ(lines("en"), lines(locale)) << locale;
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
