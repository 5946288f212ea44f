#include "bot/understanding/examples.hpp"

#include "bot/domain/words.hpp"
#include "bot/understanding/mood.hpp"

#include <algorithm>

namespace ajar::understanding {
namespace {

using ByLocale = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Requests as counter-examples of the acts: more would drown them.
constexpr std::size_t kRequestsAmongActs = 300;

void add(
    std::vector<Example>& examples,
    const ByLocale& phrases,
    std::string_view label,
    bool typical = true
) {
    for (const auto& [locale, texts] : phrases)
        for (const auto& text : texts) examples.push_back({text, std::string(label), typical});
}

/// `count` of them, evenly spread, so that every service has its part.
std::vector<Example> thinned(std::vector<Example> examples, std::size_t count) {
    if (examples.size() <= count) return examples;
    std::vector<Example> kept;
    for (std::size_t i = 0; i < count; ++i)
        kept.push_back(std::move(examples[i * examples.size() / count]));
    return kept;
}

void add_background(std::vector<Example>& examples, const knowledge::Knowledge& knowledge) {
    add(examples, knowledge.background, kNone);
    for (const Act act :
         {Act::SmallTalk,
          Act::Greeting,
          Act::Thanks,
          Act::TalkToPerson,
          Act::Pushback,
          Act::Acceptance}) {
        const auto at = knowledge.act_phrases.find(to_string(act));
        if (at != knowledge.act_phrases.end()) add(examples, at->second, kNone);
    }
}

/// "The printer jams" stands under a service that is ordered, and is a problem all the same: such
/// phrases would teach the types the wrong thing.
void add_typed_phrases(std::vector<Example>& examples, const knowledge::Service& service) {
    for (const auto& [locale, texts] : service.phrases)
        for (const auto& text : texts) {
            const bool problem = mood_of(text, lex(text)).problem;
            const auto type = problem ? RequestType::ServiceProblem : service.type;
            examples.push_back({text, std::string(to_string(type)), true});
        }
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_letter(char c) {
    return is_upper(c) || (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

}  // namespace

std::string words_of_label(std::string_view label) {
    constexpr std::size_t kShortestWord = 3;
    std::string words;
    std::size_t length = 0;
    bool any = false;
    for (std::size_t i = 0; i < label.size(); ++i) {
        const bool hump = i > 0 && is_upper(label[i]) && !is_upper(label[i - 1]);
        if (!is_letter(label[i]) || hump) {
            if (!words.empty() && words.back() != ' ') words += ' ';
            length = 0;
        }
        if (!is_letter(label[i])) continue;
        words += label[i];
        any = any || ++length >= kShortestWord;
    }
    if (!words.empty() && words.back() == ' ') words.pop_back();
    return any ? words : std::string{};
}

std::string need_label(std::string_view service_id, std::string_view need_id) {
    return std::string(service_id) + '\n' + std::string(need_id);
}

std::pair<std::string, std::string> need_of(std::string_view label) {
    const auto at = label.find('\n');
    if (at == std::string_view::npos) return {};
    return {std::string(label.substr(0, at)), std::string(label.substr(at + 1))};
}

std::vector<Example> service_examples(const knowledge::Knowledge& knowledge) {
    std::vector<Example> examples;
    for (const auto& service : knowledge.services) {
        add(examples, service.phrases, service.id);
        for (const auto& [locale, name] : service.name)
            examples.push_back({name, service.id, false});
        for (const auto& product : service.products)
            examples.push_back({product, service.id, false});
        for (const auto& need : service.root_needs) add(examples, need.phrases, service.id, false);
    }
    add_background(examples, knowledge);
    return examples;
}

std::vector<Example> type_examples(const knowledge::Knowledge& knowledge) {
    std::vector<Example> examples;
    for (const auto& service : knowledge.services) add_typed_phrases(examples, service);
    for (const auto& [name, phrases] : knowledge.act_phrases)
        if (word_from<RequestType>(name)) add(examples, phrases, name);
    const auto chitchat = to_string(RequestType::Chitchat);
    for (const Act act : {Act::SmallTalk, Act::Greeting, Act::Thanks}) {
        const auto at = knowledge.act_phrases.find(to_string(act));
        if (at != knowledge.act_phrases.end()) add(examples, at->second, chitchat);
    }
    return examples;
}

std::vector<Example> act_examples(const knowledge::Knowledge& knowledge) {
    const auto request = to_string(Act::Request);
    std::vector<Example> requests;
    for (const auto& service : knowledge.services) add(requests, service.phrases, request);
    auto examples = thinned(std::move(requests), kRequestsAmongActs);
    for (const auto& [name, phrases] : knowledge.act_phrases) {
        if (word_from<Act>(name)) {
            add(examples, phrases, name);
        } else if (const auto type = word_from<RequestType>(name);
                   type && *type != RequestType::Chitchat && *type != RequestType::Complaint) {
            add(examples, phrases, request);
        }
    }
    return examples;
}

std::vector<Example> need_examples(const knowledge::Knowledge& knowledge) {
    std::vector<Example> examples;
    for (const auto& service : knowledge.services) {
        for (const auto& need : service.root_needs) {
            const auto label = need_label(service.id, need.id);
            add(examples, need.phrases, label);
            for (const auto& [locale, text] : need.need) examples.push_back({text, label, true});
        }
    }
    return examples;
}

}  // namespace ajar::understanding
