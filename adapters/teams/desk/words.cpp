#include "adapters/teams/desk/words.hpp"

#include "bot/domain/local_text.hpp"

#include <map>

namespace ajar::teams::desk {
namespace {

const std::map<std::string_view, LocalText, std::less<>>& words() {
    static const std::map<std::string_view, LocalText, std::less<>> kWords{
        {"not_asked",
         {{"en", "Teams could not tell who you are just now. Please press it once more."},
          {"de", "Teams konnte gerade nicht sagen, wer Sie sind. Bitte drücken Sie noch einmal."}}},
        {"late",
         {{"en",
           "This takes longer than Teams waits. The card will show what came of it; there is no "
           "need to press again."},
          {"de",
           "Das dauert länger, als Teams wartet. Die Karte zeigt, was daraus geworden ist; noch "
           "einmal drücken muss niemand."}}},
    };
    return kWords;
}

}  // namespace

std::string tell(std::string_view key, std::string_view locale) {
    const auto found = words().find(key);
    return found == words().end() ? std::string{} : in_locale(found->second, locale.substr(0, 2));
}

}  // namespace ajar::teams::desk
