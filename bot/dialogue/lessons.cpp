#include "bot/dialogue/lessons.hpp"

#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"

#include <algorithm>
#include <utility>

namespace ajar::dialogue {
namespace {

constexpr std::size_t kLongestPhrase = 300;

bool is_known(const knowledge::Service& service, const std::string& words) {
    const std::string plain = folded(words);
    for (const auto& [locale, phrases] : service.phrases)
        if (std::any_of(phrases.begin(), phrases.end(), [&](const std::string& phrase) {
                return folded(phrase) == plain;
            }))
            return true;
    return false;
}

}  // namespace

void remember_misread(Request& request) {
    if (!request.misread.empty() || request.service_id.empty()) return;
    request.misread = request.text;
    request.misread_as = request.service_id;
}

void learn_from(Turn& turn, PhraseHeard::How how, const std::string& by, const std::string& words) {
    const Request& request = turn.request();
    const knowledge::Service* service = turn.service();
    if (!service || request.sensitive) return;
    const std::string& meant = request.misread.empty() ? words : request.misread;
    std::string said = in_short(meant, kLongestPhrase);
    if (said.empty() || is_known(*service, said)) return;
    turn.emit(PhraseHeard{
        request.id, std::move(said), turn.state.locale, service->id, request.misread_as, how, by});
}

}  // namespace ajar::dialogue
