#pragma once

// A text on its way through several classifiers: the n-grams are counted once, and the encoder,
// which costs a thousand times as much, is asked only when somebody wants it, and once.

#include "bot/understanding/grams.hpp"

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ajar::understanding {

class Said {
public:
    Said() = default;
    explicit Said(std::string_view text, const Encoder* encoder = nullptr);

    const std::string& text() const { return text_; }

    const Encoder* encoder() const { return encoder_; }

    const Grams& grams() const { return grams_; }

    /// Empty where there is no encoder, or it does not know the language. Not for two threads.
    std::span<const float> dense() const;

private:
    std::string text_;
    const Encoder* encoder_ = nullptr;
    Grams grams_;
    mutable std::optional<std::vector<float>> dense_;
};

/// An encoder that remembers what it was asked last: one message is read in pieces that are often
/// the same, and the phrases of the catalogue teach several classifiers. Any thread.
class RememberingEncoder final : public Encoder {
public:
    /// `inner` must outlive this. `capacity`: texts; when there are more, it forgets all of them.
    RememberingEncoder(const Encoder& inner, std::size_t capacity)
        : inner_(inner), capacity_(capacity) {}

    std::vector<Block> blocks() const override { return inner_.blocks(); }

    bool knows(std::string_view text) const override { return inner_.knows(text); }

    std::vector<std::string> words() const override { return inner_.words(); }

    std::vector<float> encode(std::string_view text) const override;

private:
    const Encoder& inner_;
    const std::size_t capacity_;
    mutable std::mutex mutex_;
    mutable std::unordered_map<std::string, std::vector<float>> known_;
};

}  // namespace ajar::understanding
