#pragma once

// A text cut into sentences with their byte spans; greeting lines, bullets and sign-offs are
// known as such.

#include "bot/tone/text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::tone {

enum class Shape : std::uint8_t { Body, Greeting, Bullet, SignOff };

struct Sentence {
    std::size_t start = 0;  ///< bytes into the text
    std::size_t end = 0;
    std::uint32_t first = 0;  ///< tokens [first, last)
    std::uint32_t last = 0;
    Shape shape = Shape::Body;
    bool question = false;
    std::size_t paragraph = 0;
    std::size_t words = 0;
};

/// Cuts `tokens` of `text` into sentences. Shape is Body or Bullet here; greetings and sign-offs
/// need a language pack and are set by `mark_frame`.
std::vector<Sentence> split(std::string_view text, const std::vector<Token>& tokens);

/// Finds greeting and sign-off; `greets` and `signs_off` tell whether a pack's word for it begins
/// at a token.
void mark_frame(
    std::vector<Sentence>& sentences,
    const std::vector<Token>& tokens,
    const std::vector<bool>& greets,
    const std::vector<bool>& signs_off
);

/// The sentences of a reply, without greeting and sign-off, as they are remembered for T23.
std::vector<std::string> sentences_of(std::string_view text, std::string_view locale);

}  // namespace ajar::tone
