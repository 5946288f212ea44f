#include "bot/files/taught.hpp"

#include "bot/files/readers.hpp"

#include <algorithm>

namespace ajar::files {
namespace {

constexpr std::string_view kHead =
    "# Phrases that colleagues used and an admin accepted in the console. Each counts like a\n"
    "# phrase of its service. The console writes this file anew and keeps no other comments.\n";

/// As a YAML text in double quotes; a phrase is one line without control characters.
std::string in_quotes(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result + '"';
}

Taught read(const Node& root, Notes& notes) {
    Taught taught;
    Fields file(root, notes, "the file of taught phrases");
    const Node* services = file.node("taught", Need::Required);
    file.finish();
    if (!services) return taught;
    if (services->kind != Node::Kind::Map) {
        notes.error(services->place, "'taught' should be a map: the phrases of each service.");
        return taught;
    }
    for (std::size_t i = 0; i < services->keys.size(); ++i) {
        const std::string& id = services->keys[i].text;
        taught[id] = phrases_of(services->items[i], notes, "'" + id + "'");
    }
    return taught;
}

void add_missing(std::vector<std::string>& phrases, const std::vector<std::string>& more) {
    for (const std::string& one : more)
        if (std::find(phrases.begin(), phrases.end(), one) == phrases.end()) phrases.push_back(one);
}

}  // namespace

void read_taught(const Node& root, Gathered& all, Notes& notes) {
    const Taught taught = read(root, notes);
    for (const auto& [id, by_locale] : taught) {
        const Node* services = root.find("taught");
        const auto key =
            std::find_if(services->keys.begin(), services->keys.end(), [&id = id](const Node& one) {
                return one.text == id;
            });
        all.mention({Thing::Service}, id, key->place, notes);
        for (knowledge::Service& service : all.knowledge.services) {
            if (service.id != id) continue;
            for (const auto& [locale, phrases] : by_locale)
                add_missing(service.phrases[locale], phrases);
        }
    }
}

Taught taught_in(const FileSet& files) {
    const auto file = files.find(std::string{kTaughtPath});
    if (file == files.end()) return {};
    std::vector<Finding> ignored;
    Notes notes(file->first, ignored);
    const auto root = read_yaml(file->second, notes);
    return root ? read(*root, notes) : Taught{};
}

std::string taught_text(const Taught& taught) {
    std::string text{kHead};
    std::string services;
    for (const auto& [id, by_locale] : taught) {
        std::string languages;
        for (const auto& [locale, phrases] : by_locale) {
            if (phrases.empty()) continue;
            languages += "    " + locale + ":\n";
            for (const std::string& phrase : phrases)
                languages += "      - " + in_quotes(phrase) + '\n';
        }
        if (!languages.empty()) services += "  " + id + ":\n" + languages;
    }
    return text + (services.empty() ? "taught: {}\n" : "taught:\n" + services);
}

std::string with_taught(
    const FileSet& files,
    const std::string& service_id,
    const std::string& locale,
    const std::string& phrase
) {
    Taught taught = taught_in(files);
    add_missing(taught[service_id][locale], {phrase});
    return taught_text(taught);
}

}  // namespace ajar::files
