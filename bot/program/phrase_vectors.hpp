#pragma once

// What the sentence encoder made of the catalogue's phrases, kept on disk: they are the same at
// every start, and encoding them is what a start waits for longest. The file is only a copy: one
// that is missing, broken or from other weights is left aside and written anew.

#include "bot/understanding/grams.hpp"

#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::program {

class PhraseVectors final : public understanding::Encoder {
public:
    /// Reads `file`, if it holds vectors of `fingerprint`. `inner` must outlive this.
    PhraseVectors(
        const understanding::Encoder& inner, std::filesystem::path file, std::string fingerprint
    );

    std::vector<Block> blocks() const override { return inner_.blocks(); }

    bool knows(std::string_view text) const override { return inner_.knows(text); }

    std::vector<std::string> words() const override { return inner_.words(); }

    std::vector<float> encode(std::string_view text) const override;

    /// Writes what was asked for since the start, in one piece, if the file does not hold just
    /// that. False: it could not be written, and the next start takes longer.
    bool save() const;

private:
    using Known = std::map<std::string, std::vector<float>, std::less<>>;

    void read();

    const understanding::Encoder& inner_;
    const std::filesystem::path file_;
    const std::string fingerprint_;
    std::size_t width_ = 0;
    Known on_disk_;
    mutable std::mutex mutex_;
    mutable Known used_;
    mutable bool fresh_ = false;  ///< something was encoded that is not on disk
};

}  // namespace ajar::program
