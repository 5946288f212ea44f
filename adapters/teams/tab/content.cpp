#include "adapters/teams/tab/content.hpp"

#include "adapters/shared/words.hpp"
#include "bot/dialogue/card_words.hpp"
#include "bot/reply/reply.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ajar::teams {
namespace {

using nlohmann::json;
using shared::say;

Date day_of(TimePoint at) {
    return std::chrono::floor<std::chrono::days>(at);
}

json words_in(const std::string& locale) {
    json words = json::object();
    for (const char* key :
         {"my_requests", "promises", "decisions", "changed", "with", "by_day", "kept"})
        words[key] = say(key, locale);
    words["no_requests"] = say("no_requests.tab", locale);
    words["decided_by"] = dialogue::card_word(dialogue::CardWord::DecidedBy, locale);
    return words;
}

template <class Item, class Show>
json first_of(const std::vector<Item>& items, Show show) {
    json list = json::array();
    for (std::size_t i = 0; i < std::min(items.size(), kMostInTab); ++i)
        list.push_back(show(items[i]));
    return list;
}

}  // namespace

json tab_content(const shared::MyRequests& mine, const std::string& locale) {
    const auto date = [&](TimePoint at) { return reply::format_date(day_of(at), locale); };
    const auto request = [&](const shared::MyRequest& one) {
        return json{
            {"title", one.title},
            {"stage", one.row.stage},
            {"state", shared::stage_in_words(one.row.stage, locale)},
            {"with", one.with},
            {"changed", date(one.row.changed_at)}};
    };
    const auto promise = [&](const shared::MyPromise& one) {
        return json{
            {"text", one.row.promise.text},
            {"due", date(one.row.promise.due)},
            {"owner", one.owner},
            {"kept", one.row.kept_at.has_value()}};
    };
    const auto decision = [&](const shared::MyDecision& one) {
        return json{
            {"title", one.title},
            {"outcome", to_string(one.decision.outcome)},
            {"decision", dialogue::outcome_for_employee(one.decision.outcome, locale)},
            {"reason", one.decision.reason_line},
            {"by", one.decided_by},
            {"at", date(one.decision.decided_at)}};
    };
    return {
        {"locale", locale},
        {"words", words_in(locale)},
        {"requests", first_of(mine.requests, request)},
        {"promises", first_of(mine.promises, promise)},
        {"decisions", first_of(mine.decisions, decision)}};
}

std::string tab_locale(
    const std::string& of_teams, const std::string& of_person, const std::string& of_company
) {
    for (const std::string* one : {&of_teams, &of_person, &of_company})
        for (const char* known : {"en", "de", "es", "fr"})
            if (one->substr(0, 2) == known) return known;
    return "en";
}

}  // namespace ajar::teams
