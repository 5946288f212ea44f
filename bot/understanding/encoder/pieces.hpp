#pragma once

// Cuts a text into the pieces that the sentence encoder knows, as SentencePiece's unigram model
// does: of all ways to cut, the one whose pieces are together most likely.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ajar::understanding {

struct Piece {
    std::string text;  ///< "▁" stands for the space before a word
    float score = 0;   ///< its log-probability
};

/// The pieces that are whole words of plain letters, folded, in the order of the vocabulary.
std::vector<std::string> whole_words(const std::vector<Piece>& vocabulary);

class Pieces {
public:
    Pieces() = default;
    /// The position of a piece is its id. The first six are reserved and never found in a text.
    explicit Pieces(const std::vector<Piece>& vocabulary);

    /// At most `most` ids. Total: what is in no piece gets the id 0, once per stretch.
    std::vector<std::size_t> cut(std::string_view text, std::size_t most) const;

    std::size_t size() const { return scores_.size(); }

private:
    static constexpr std::int32_t kNoPiece = -1;

    // A trie over bytes: the child of a node by a byte, and the piece that ends in a node.
    std::unordered_map<std::uint32_t, std::uint32_t> children_;
    std::vector<std::int32_t> piece_;
    std::vector<float> scores_;
};

}  // namespace ajar::understanding
