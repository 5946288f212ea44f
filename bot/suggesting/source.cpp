#include "bot/suggesting/source.hpp"

#include <algorithm>

namespace ajar::suggesting {
namespace {

constexpr std::string_view kBetween = "~~~";

std::size_t start_of_line(std::string_view text, int line) {
    std::size_t at = 0;
    for (; line > 1 && at != std::string_view::npos; --line) {
        at = text.find('\n', at);
        if (at != std::string_view::npos) ++at;
    }
    return at;
}

/// Where the wording stands in the text of its file.
std::size_t place_of(
    const Wording& wording, std::size_t index, const knowledge::Template& written
) {
    const auto places = written.places.find(wording.heading);
    if (places == written.places.end() || index >= places->second.size()) return std::string::npos;
    const std::size_t line = start_of_line(written.source, places->second[index].line);
    return line == std::string::npos ? line : written.source.find(wording.text, line);
}

std::string_view line_at(std::string_view text, std::size_t at) {
    return text.substr(at, std::min(text.find('\n', at), text.size()) - at);
}

/// Takes a wording out with the line that parts it from its neighbour; the last one of a heading
/// takes the heading along.
std::string without(const std::string& source, std::size_t at, std::size_t length, bool only) {
    std::size_t end = std::min(source.find('\n', at + length), source.size() - 1) + 1;
    std::size_t begin = at;
    if (only) {
        begin = source.rfind("## ", at);
        while (end < source.size() && source[end] == '\n') ++end;
    } else if (end < source.size() && line_at(source, end) == kBetween) {
        end = std::min(source.find('\n', end), source.size() - 1) + 1;
    } else {
        begin = source.rfind(std::string{kBetween} + "\n", at);
    }
    if (begin == std::string::npos) return source;
    return source.substr(0, begin) + source.substr(end);
}

/// One more line of the front matter.
std::string declaration(const reply::KnownVariable& variable) {
    const bool bare = variable.type == "date" || variable.type == "number" ||
                      variable.type == "count" || variable.type == "money" ||
                      variable.type == "duration";
    const std::string mark = bare ? "" : "\"";
    return "  " + std::string{variable.name} + ": {type: " + std::string{variable.type} +
           ", example: " + mark + std::string{variable.example} + mark + "}\n";
}

/// The text with every variable declared that the suggestion brings along.
std::string with_declarations(
    std::string source,
    const std::set<std::string, std::less<>>& named,
    const std::vector<knowledge::Variable>& declared
) {
    for (const reply::KnownVariable& variable : reply::known_variables()) {
        const bool there = std::any_of(declared.begin(), declared.end(), [&](const auto& one) {
            return one.name == variable.name;
        });
        if (there || !named.contains(variable.name)) continue;
        const std::string heading = "\nvariables:\n";
        const std::size_t fence = source.find("\n---", 3);
        const std::size_t front = source.find(heading);
        if (front < fence)
            source.insert(front + heading.size(), declaration(variable));
        else if (fence != std::string::npos)
            source.insert(fence + 1, "variables:\n" + declaration(variable));
    }
    return source;
}

}  // namespace

std::optional<std::size_t> index_today(const Wording& wording, const knowledge::Template& written) {
    const auto found = written.wordings.find(wording.heading);
    if (found == written.wordings.end()) return std::nullopt;
    const auto& all = found->second;
    const auto same = std::find(all.begin(), all.end(), wording.text);
    if (same == all.end()) return std::nullopt;
    return static_cast<std::size_t>(same - all.begin());
}

std::optional<std::string> with_suggestion(
    const Suggestion& suggestion,
    const knowledge::Template& written,
    const std::vector<knowledge::Variable>& declared
) {
    if (suggestion.kind == Suggestion::Kind::Value) return std::nullopt;
    const auto index = index_today(suggestion.wording, written);
    const std::size_t at =
        index ? place_of(suggestion.wording, *index, written) : std::string::npos;
    if (at == std::string::npos) return std::nullopt;
    const std::size_t length = suggestion.wording.text.size();
    if (suggestion.kind == Suggestion::Kind::TakenOut)
        return without(
            written.source,
            at,
            length,
            written.wordings.find(suggestion.wording.heading)->second.size() == 1
        );
    std::string source = written.source;
    source.replace(at, length, wrapped(suggestion.proposal));
    return with_declarations(std::move(source), suggestion.named, declared);
}

std::string wrapped(std::string_view wording, std::size_t width) {
    std::string out;
    std::size_t line = 0;  // where the present line begins in `out`
    std::size_t breakable = std::string::npos;
    int depth = 0;
    for (std::size_t i = 0; i < wording.size(); ++i) {
        const std::string_view rest = wording.substr(i);
        if (rest.starts_with("{{")) ++depth;
        if (rest.starts_with("}}") && depth > 0) --depth;
        const char next = rest.size() > 1 ? rest[1] : ' ';
        // A line that begins with one of these would be a bullet or a heading.
        if (rest.front() == ' ' && depth == 0 &&
            std::string_view("-*#~ ").find(next) == std::string_view::npos)
            breakable = out.size();
        out += rest.front();
        if (rest.front() == '\n') {
            line = out.size();
            breakable = std::string::npos;
        }
        if (out.size() - line <= width || breakable == std::string::npos) continue;
        out[breakable] = '\n';
        line = breakable + 1;
        breakable = std::string::npos;
    }
    return out;
}

}  // namespace ajar::suggesting
