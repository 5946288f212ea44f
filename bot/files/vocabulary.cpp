// understanding.yaml: what acts, request types and talk about nothing of ours sound like.

#include "bot/files/readers.hpp"

namespace ajar::files {
namespace {

template <class Word>
void read_phrases_by(Fields& file, std::string_view section, Gathered& all, Notes& notes) {
    const Node* node = file.node(section);
    if (!node) return;
    if (node->kind != Node::Kind::Map) {
        notes.error(node->place, "'" + std::string{section} + "' should be a map of words.");
        return;
    }
    for (std::size_t i = 0; i < node->keys.size(); ++i) {
        const std::string& name = node->keys[i].text;
        if (!word_from<Word>(name)) {
            notes.error(
                node->keys[i].place,
                shown(name) + " is not one of: " + std::string{words_of<Word>()} + "."
            );
            continue;
        }
        // "pushback" is an act and a request type: their phrases are joined.
        for (auto& [locale, phrases] : phrases_of(node->items[i], notes, "'" + name + "'")) {
            auto& known = all.knowledge.act_phrases[name][locale];
            known.insert(known.end(), phrases.begin(), phrases.end());
        }
    }
}

}  // namespace

void read_understanding(const Node& root, Gathered& all, Notes& notes) {
    Fields file(root, notes, "understanding.yaml");
    read_phrases_by<Act>(file, "acts", all, notes);
    read_phrases_by<RequestType>(file, "types", all, notes);
    all.knowledge.background = file.phrases("background");
    file.finish();
}

}  // namespace ajar::files
