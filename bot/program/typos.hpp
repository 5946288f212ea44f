#pragma once

// Writes as people in a hurry do, to measure what slips of the finger cost the understanding.

#include <cstdint>
#include <string>
#include <string_view>

namespace ajar::program {

/// Of the words with at least four letters, about `percent` get one edit: two letters swapped, one
/// left out, doubled or hit beside. The same text, share and seed give the same slips.
std::string with_typos(std::string_view text, int percent, std::uint64_t seed);

}  // namespace ajar::program
