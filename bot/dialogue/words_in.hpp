#pragma once

// Looking for words in what people write, whatever the case, in any language.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::dialogue {

/// Folded for comparing: case and Unicode form do not matter, white space and punctuation become
/// single spaces.
std::string folded(std::string_view text);

/// Does the phrase stand in the text as whole words?
bool has_words(std::string_view folded_text, std::string_view phrase);

/// What reopens a case that was answered (P26).
enum class Pushback : std::uint8_t {
    NewFact,           ///< "I forgot to say that …"
    Idea,              ///< "what about sharing one?"
    Misunderstanding,  ///< "that is not what I meant"
};

/// By its words alone; nothing where they announce none of it.
std::optional<Pushback> pushback_in(std::string_view text);
/// Does it begin with a yes or a no ("no personal data")?
std::optional<bool> leading_answer(std::string_view text);
/// "no fixed date", "whenever it suits": an answer to "by when?" that names no day.
bool names_no_day(std::string_view text);
/// Gives in without being content: "oh well, never mind then", "na dann halt nicht", "tant pis".
/// Neither a yes nor a new wish.
bool sounds_resigned(std::string_view text);
/// "everybody else got one", "that is unfair": says how it feels, and nothing new (P26).
bool protests(std::string_view text);
/// "also", "another thing": more requests follow.
bool adds_something(std::string_view text);
/// "I need", "can I": the sentence asks for something.
bool sounds_like_a_request(std::string_view text);

/// What the person wants to do, without the words that lead to it: "so that I can print
/// posters" gives "print posters".
std::string purpose_in(std::string_view text);

/// Does `purpose`, which purpose_in made of `words`, complete "you want to …"?
bool is_infinitive(std::string_view purpose, std::string_view words, std::string_view locale);

/// How much of the telling words of `phrase` stand in `text`, 0 to 1; endings don't matter. A
/// single word tells nothing.
double share_of_words(std::string_view phrase, std::string_view text, std::string_view locale);

std::size_t word_count(std::string_view text);

/// Sentences as a reader sees them, trimmed.
std::vector<std::string> sentences_in(std::string_view text);

}  // namespace ajar::dialogue
