#include "bot/knowledge/partials.hpp"

#include <algorithm>
#include <optional>

namespace ajar::knowledge {
namespace {

constexpr std::size_t kMostWordings = 64;

/// "{{> name}}" in a wording.
struct Mention {
    std::size_t start = 0;
    std::size_t end = 0;
    std::string name;
};

std::optional<Mention> first_mention(std::string_view text) {
    for (std::size_t at = text.find("{{"); at != std::string_view::npos;
         at = text.find("{{", at + 2)) {
        const std::size_t sigil = text.find_first_not_of(" \t\n", at + 2);
        const std::size_t end = text.find("}}", at + 2);
        if (sigil == std::string_view::npos || end == std::string_view::npos) return std::nullopt;
        if (text[sigil] != '>') continue;
        std::string_view name = text.substr(sigil + 1, end - sigil - 1);
        while (!name.empty() && name.front() == ' ') name.remove_prefix(1);
        while (!name.empty() && name.back() == ' ') name.remove_suffix(1);
        return Mention{at, end + 2, std::string{name}};
    }
    return std::nullopt;
}

struct Wording {
    std::string text;
    FileLine place;
};

/// The wordings of one part or line on their way to being plain.
class Filling {
public:
    Filling(const Template& into, const Template* parts, std::vector<PartialFault>& faults)
        : into_(into), parts_(parts), faults_(faults) {}

    std::vector<Wording> plain(const Wording& wording) {
        const auto mention = first_mention(wording.text);
        if (!mention) return {wording};
        const std::vector<std::string>* shared = wordings_of(*mention, wording.place);
        if (!shared) return {wording};
        std::vector<Wording> all;
        for (std::size_t i = 0; i < shared->size(); ++i) {
            std::string text = wording.text;
            text.replace(mention->start, mention->end - mention->start, (*shared)[i]);
            // A wording that is nothing but the part is best corrected where the part stands.
            const bool alone = mention->start == 0 && mention->end == wording.text.size();
            for (auto& made : plain(
                     {std::move(text), alone ? place_of(*mention, i, wording.place) : wording.place}
                 ))
                if (all.size() < kMostWordings) all.push_back(std::move(made));
        }
        return all;
    }

private:
    const std::vector<std::string>* wordings_of(const Mention& mention, const FileLine& place) {
        const auto fault = [&](std::string message) {
            faults_.push_back({place, mention.name, std::move(message)});
            return nullptr;
        };
        const std::string tag = "{{> " + mention.name + "}}";
        if (holds_parts(into_)) return fault(tag + ": a shared part is made of plain words only.");
        if (!parts_)
            return fault(
                tag + ": there are no shared parts for this language. Add templates/" +
                into_.locale + "/parts.md."
            );
        const auto found = parts_->wordings.find(mention.name);
        if (found == parts_->wordings.end() || found->second.empty())
            return fault(
                tag + ": there is no shared part of this name. Add it to " + parts_->path +
                " under '## " + mention.name + "'."
            );
        for (const auto& text : found->second)
            if (first_mention(text))
                return fault(
                    tag + ": the part itself uses a part; write it out in " + parts_->path
                );
        return &found->second;
    }

    FileLine place_of(const Mention& mention, std::size_t index, const FileLine& otherwise) const {
        const auto found = parts_->places.find(mention.name);
        if (found == parts_->places.end() || index >= found->second.size()) return otherwise;
        return found->second[index];
    }

    const Template& into_;
    const Template* parts_;
    std::vector<PartialFault>& faults_;
};

void take_variables(Template& one, const Template& parts) {
    for (const Variable& variable : parts.variables) {
        const bool own =
            std::any_of(one.variables.begin(), one.variables.end(), [&](const Variable& declared) {
                return declared.name == variable.name;
            });
        if (own) continue;
        one.variables.push_back(variable);
        one.variables.back().line = 0;  // declared in another file
    }
}

}  // namespace

bool holds_parts(const Template& one) {
    return !one.kind && one.id == "parts";
}

const Template* parts_for(const std::vector<Template>& templates, std::string_view locale) {
    for (const Template& one : templates)
        if (holds_parts(one) && one.locale == locale) return &one;
    return nullptr;
}

std::vector<PartialFault> put_parts_in(Template& one, const Template* parts) {
    std::vector<PartialFault> faults;
    bool changed = false;
    Filling filling(one, parts, faults);
    auto wordings = one.wordings;
    auto places = one.places;
    for (auto& [name, texts] : wordings) {
        std::vector<std::string> plain;
        std::vector<FileLine> where;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto known = one.places.find(name);
            FileLine place{one.path, 0};
            if (known != one.places.end() && i < known->second.size()) place = known->second[i];
            for (auto& made : filling.plain({texts[i], std::move(place)})) {
                changed = changed || made.text != texts[i];
                plain.push_back(std::move(made.text));
                where.push_back(std::move(made.place));
            }
        }
        texts = std::move(plain);
        places[name] = std::move(where);
    }
    if (!changed) return faults;
    one.wordings = std::move(wordings);
    one.places = std::move(places);
    take_variables(one, *parts);
    return faults;
}

}  // namespace ajar::knowledge
