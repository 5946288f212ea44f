#include "bot/dialogue/vocabulary.hpp"

#include "bot/dialogue/clock.hpp"
#include "bot/dialogue/needs.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/words_in.hpp"
#include "bot/reply/clean.hpp"

namespace ajar::dialogue {
namespace {

constexpr std::size_t kShortSubject = 60;
constexpr std::size_t kShortNeed = 160;

}  // namespace

std::string in_short(std::string_view text, std::size_t length) {
    return reply::shortened(reply::one_line(text), length);
}

std::string need_in_words(const Turn& turn, const Request& request) {
    if (const knowledge::RootNeed* need =
            turn.knowledge.root_need(request.service_id, request.root_need.id))
        return in_locale(need->need, turn.state.locale);
    return in_short(request.root_need.text, kShortNeed);
}

std::string subject_of(const Turn& turn, const Request& request) {
    if (const knowledge::Service* service = turn.knowledge.service(request.service_id))
        return in_locale(service->name, turn.state.locale);
    return in_short(request.text, kShortSubject);
}

std::string value_in_words(
    const SlotValue& value, const knowledge::SlotSpec& spec, const Turn& turn
) {
    const std::string& locale = turn.state.locale;
    switch (spec.type) {
        case SlotType::Date:
            if (value.date) return reply::format_date(*value.date, locale);
            break;
        case SlotType::Number:
            if (value.number) return reply::format_number(*value.number, locale);
            break;
        case SlotType::Money:
            if (value.number)
                return reply::format_money(*value.number, turn.knowledge.company.currency, locale);
            break;
        case SlotType::Choice:
            if (const auto label = spec.choice_labels.find(value.text);
                label != spec.choice_labels.end())
                return in_locale(label->second, locale);
            break;
        case SlotType::Boolean: {
            Result<std::string> word = reply::phrase(
                turn.knowledge,
                value.number.value_or(0) > 0 ? "choice_yes" : "choice_no",
                locale,
                {},
                0
            );
            if (word) return *std::move(word);
            break;
        }
        case SlotType::Text:
        case SlotType::Duration:
        case SlotType::Person:
        case SlotType::Product:
            break;
    }
    return in_short(value.text, kShortNeed);
}

std::vector<std::string> facts_in_words(const Turn& turn, const Request& request) {
    std::vector<std::string> facts;
    const knowledge::Service* service = turn.knowledge.service(request.service_id);
    if (!service || service->sensitive || request.sensitive) return facts;
    for (const knowledge::SlotSpec& spec : service->slots) {
        const auto slot = request.slots.find(spec.id);
        if (slot == request.slots.end() || !slot->second.known()) continue;
        facts.push_back(
            in_locale(spec.label, turn.state.locale) + ": " +
            value_in_words(slot->second, spec, turn)
        );
    }
    return facts;
}

reply::Variables usual_values(const Turn& turn) {
    reply::Variables values;
    const std::string& locale = turn.state.locale;
    const auto put = [&](const char* name, std::string text) {
        if (!text.empty()) values.text[name] = std::move(text);
    };
    put("name", first_name(turn.state.requester));
    put("company", turn.knowledge.company.name);
    put("it_name", turn.knowledge.company.it_name);
    put("languages", reply::format_languages(turn.knowledge.company.locales, locale));
    const std::string team = team_of(turn);
    put("team", knowledge::name_of(turn.knowledge, team, locale));
    put("person", person_behind(turn, team));
    put("when",
        moment_in_words(promised_time(turn), turn.now, turn.knowledge.company.time_zone, locale));
    if (turn.state.request) {
        const Request& request = *turn.state.request;
        put("service", subject_of(turn, request));
        put("subject", subject_of(turn, request));
        if (completes_a_sentence(request)) put("need", need_in_words(turn, request));
        put("request", in_short(request.text, kShortNeed));
        std::vector<std::string> facts = facts_in_words(turn, request);
        if (!completes_a_sentence(request) && !request.root_need.text.empty())
            facts.insert(facts.begin(), request.root_need.text);
        put("all_facts", reply::format_list(facts, locale));
        values.lists["facts"] = facts;
    }
    return values;
}

}  // namespace ajar::dialogue
