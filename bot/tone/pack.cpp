#include "bot/tone/pack.hpp"

#include <array>
#include <initializer_list>

namespace ajar::tone {
namespace {

using Lists = std::span<const PhraseList>;

Pack make(std::string_view language, bool split_elisions, std::initializer_list<Lists> groups) {
    Pack pack{language, split_elisions, {}};
    for (const Lists lists : groups)
        for (const PhraseList& list : lists) pack.book.add(list);
    return pack;
}

}  // namespace

const Pack* pack_of(std::string_view language) {
    static const std::array packs{
        make(
            "en",
            false,
            {english_rewrites(),
             english_structure(),
             english_faults(),
             english_wording(),
             english_idioms(),
             english_lexicon()}
        ),
        make(
            "de",
            false,
            {german_rewrites(),
             german_structure(),
             german_faults(),
             german_wording(),
             german_idioms(),
             german_lexicon()}
        ),
        make(
            "es",
            false,
            {spanish_rewrites(),
             spanish_structure(),
             spanish_wording(),
             spanish_idioms(),
             spanish_lexicon()}
        ),
        make(
            "fr",
            true,
            {french_rewrites(),
             french_structure(),
             french_wording(),
             french_idioms(),
             french_lexicon()}
        ),
    };
    for (const Pack& pack : packs)
        if (pack.language == language) return &pack;
    return nullptr;
}

}  // namespace ajar::tone
