#include "bot/suggesting/origin.hpp"

#include "bot/knowledge/partials.hpp"
#include "bot/suggesting/tokens.hpp"

namespace ajar::suggesting {
namespace {

using knowledge::Template;

class Search {
public:
    Search(
        std::string_view text,
        const knowledge::Knowledge& knowledge,
        const Template& made_from,
        const reply::Variables& values
    )
        : text_(text),
          made_from_(made_from),
          parts_(knowledge::parts_for(knowledge.templates, made_from.locale)),
          values_(values) {}

    /// The first of the wordings under `heading` that says it.
    std::optional<Origin> in(const Template& written, std::string_view heading) const {
        const auto found = written.wordings.find(heading);
        if (found == written.wordings.end()) return std::nullopt;
        for (std::size_t i = 0; i < found->second.size(); ++i)
            for (Skeleton& one : skeletons_of(found->second[i], made_from_, parts_, values_))
                if (same_words(said_by(one), text_))
                    return Origin{
                        {written.path, std::string{heading}, i, found->second[i]}, std::move(one)};
        return std::nullopt;
    }

    const Template* parts() const { return parts_; }

private:
    std::string_view text_;
    const Template& made_from_;
    const Template* parts_;
    const reply::Variables& values_;
};

/// "opening" when the wording is nothing but {{> opening}}: it is best corrected over there.
std::string only_part_in(const std::string& wording) {
    const auto atoms = atoms_of(wording);
    const bool alone = atoms && atoms->size() == 1 && atoms->front().name.starts_with("> ");
    return alone ? atoms->front().name.substr(2) : std::string{};
}

}  // namespace

std::optional<Origin> origin_of(
    std::string_view text,
    const Template& made_from,
    std::string_view part,
    const knowledge::Knowledge& knowledge,
    const reply::Variables& values,
    const AsWritten& as_written
) {
    const Template* written = as_written(made_from.path);
    if (!written) return std::nullopt;
    auto found = Search{text, knowledge, made_from, values}.in(*written, part);
    const std::string shared = found ? only_part_in(found->wording.text) : std::string{};
    if (shared.empty()) return found;
    return origin_in_part(text, made_from, shared, knowledge, values, as_written);
}

std::optional<Origin> origin_in_part(
    std::string_view text,
    const Template& made_from,
    std::string_view shared_part,
    const knowledge::Knowledge& knowledge,
    const reply::Variables& values,
    const AsWritten& as_written
) {
    const Search search{text, knowledge, made_from, values};
    const Template* parts = search.parts() ? as_written(search.parts()->path) : nullptr;
    return parts ? search.in(*parts, shared_part) : std::nullopt;
}

}  // namespace ajar::suggesting
