#pragma once

// What the sentence encoder made of the catalogue's phrases: they are the same at every start, and
// encoding them takes a second or two.

#include "bot/program/kept_file.hpp"
#include "bot/understanding/grams.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::program {

class PhraseVectors final : public understanding::Encoder {
public:
    /// Reads `file`, if it holds vectors of `fingerprint`. `inner` must outlive this.
    PhraseVectors(
        const understanding::Encoder& inner,
        std::filesystem::path file,
        std::string_view fingerprint
    );

    std::vector<Block> blocks() const override { return inner_.blocks(); }

    bool knows(std::string_view text) const override { return inner_.knows(text); }

    std::vector<std::string> words() const override { return inner_.words(); }

    std::vector<float> encode(std::string_view text) const override;

    /// See KeptFile.
    bool save() const { return file_.save(); }

private:
    const understanding::Encoder& inner_;
    mutable KeptFile file_;
    std::size_t width_ = 0;
};

}  // namespace ajar::program
