#pragma once

// The words of the simulated employees, read from phrases.yaml, answers.yaml and manners.yaml
// beside this file. Nobody who tests the dialogue with them may train it on them.

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::simulator {

using ByLocale = std::map<std::string, std::vector<std::string>, std::less<>>;

struct Opening {
    std::string says;
    std::string need;  ///< which it gives away; empty: fits any
};

struct NeedWords {
    ByLocale wordings;
    std::map<std::string, std::string, std::less<>> facts;  ///< that go with it: slot to value
    bool fixing = false;  ///< a person of the right team is a good end too
};

struct ServiceWords {
    std::map<std::string, std::vector<Opening>, std::less<>> openings;  ///< by locale
    std::map<std::string, NeedWords, std::less<>> needs;

    /// Those that somebody with this need may begin with.
    std::vector<std::string> openings_for(std::string_view need, std::string_view locale) const;
};

/// One value that a fact may have, and how people put it: the short form first.
struct FactWords {
    std::string is;
    ByLocale words;
    ByLocale early;  ///< put unasked; empty: as always
};

struct Wordbook {
    std::map<std::string, ServiceWords, std::less<>> services;
    std::map<std::string, std::vector<FactWords>, std::less<>> facts;
    std::map<std::string, ByLocale, std::less<>> manners;

    const std::vector<std::string>& manner(std::string_view name, std::string_view locale) const;
};

/// The words in this language, else in English.
const std::vector<std::string>& in_language(const ByLocale& words, std::string_view locale);

/// Read once; throws when a file is missing or misshapen.
const Wordbook& wordbook();

}  // namespace ajar::simulator
