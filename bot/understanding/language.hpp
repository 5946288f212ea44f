#pragma once

// Which language a message is in. Two words of ours decide before the detector does, because
// people write four words in a chat, and detectors want sentences.

#include "bot/understanding/text.hpp"

#include <string>
#include <string_view>

namespace ajar::understanding {

struct Language {
    std::string code = "en";  ///< ISO 639-1
    bool known = false;       ///< false: too little text to say; `code` is then only a default

    bool operator==(const Language&) const = default;
};

Language language_of(std::string_view text, const Lexemes& lexemes);

}  // namespace ajar::understanding
