#include "tests/simulator/wordbook.hpp"

#include <stdexcept>
#include <yaml-cpp/yaml.h>

namespace ajar::simulator {
namespace {

YAML::Node load(const std::string& name) {
    return YAML::LoadFile(std::string{AJAR_SOURCE_DIR} + "/tests/simulator/" + name);
}

std::vector<std::string> texts(const YAML::Node& node) {
    std::vector<std::string> found;
    for (const auto& text : node) found.push_back(text.as<std::string>());
    if (found.empty()) throw std::runtime_error{"a list of words is empty"};
    return found;
}

ByLocale by_locale(const YAML::Node& node) {
    ByLocale words;
    for (const auto& locale : node)
        if (locale.second.IsSequence())
            words[locale.first.as<std::string>()] = texts(locale.second);
    if (!words.contains("en")) throw std::runtime_error{"words without English"};
    return words;
}

ServiceWords service_words(const YAML::Node& node) {
    ServiceWords words;
    for (const auto& locale : node["openings"])
        for (const auto& opening : locale.second) {
            const bool bound = opening.IsMap();
            words.openings[locale.first.as<std::string>()].push_back(
                {(bound ? opening["says"] : opening).as<std::string>(),
                 bound ? opening["for"].as<std::string>() : ""}
            );
        }
    for (const auto& need : node["needs"]) {
        NeedWords& about = words.needs[need.first.as<std::string>()];
        about.wordings = by_locale(need.second);
        about.fixing = need.second["fixing"].as<bool>(false);
        for (const auto& fact : need.second["facts"])
            about.facts[fact.first.as<std::string>()] = fact.second.as<std::string>();
    }
    return words;
}

FactWords fact_words(const YAML::Node& node) {
    FactWords words{node["is"].as<std::string>(), by_locale(node), {}};
    for (const char* locale : {"en", "de"})
        if (const auto early = node[std::string{"early_"} + locale])
            words.early[locale] = texts(early);
    words.words.erase("early_en");
    words.words.erase("early_de");
    return words;
}

Wordbook read() {
    Wordbook book;
    for (const auto& service : load("phrases.yaml"))
        book.services[service.first.as<std::string>()] = service_words(service.second);
    for (const auto& slot : load("answers.yaml"))
        for (const auto& value : slot.second)
            book.facts[slot.first.as<std::string>()].push_back(fact_words(value));
    for (const auto& manner : load("manners.yaml"))
        book.manners[manner.first.as<std::string>()] = by_locale(manner.second);
    return book;
}

}  // namespace

const std::vector<std::string>& in_language(const ByLocale& words, std::string_view locale) {
    const auto found = words.find(locale);
    return found == words.end() ? words.at("en") : found->second;
}

std::vector<std::string> ServiceWords::openings_for(std::string_view need, std::string_view locale)
    const {
    const auto found = openings.find(locale);
    std::vector<std::string> fitting;
    for (const Opening& one : found == openings.end() ? openings.at("en") : found->second)
        if (one.need.empty() || one.need == need) fitting.push_back(one.says);
    if (fitting.empty()) throw std::runtime_error{"no opening for " + std::string{need}};
    return fitting;
}

const std::vector<std::string>& Wordbook::manner(std::string_view name, std::string_view locale)
    const {
    const auto found = manners.find(name);
    if (found == manners.end()) throw std::runtime_error{"no manner " + std::string{name}};
    return in_language(found->second, locale);
}

const Wordbook& wordbook() {
    static const Wordbook kBook = read();
    return kBook;
}

}  // namespace ajar::simulator
