// templates/<locale>/*.md: YAML front matter between '---' lines, then '## part' headings with one
// or more wordings, separated by '~~~' lines. Structure is checked here; rendering elsewhere.

#include "bot/files/readers.hpp"

#include <algorithm>
#include <array>

namespace ajar::files {

using knowledge::Template;
using knowledge::Variable;

namespace {

struct Line {
    std::string_view text;
    int number;
};

std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    int number = 1;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back({line, number++});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

constexpr std::array<std::string_view, 10> kVariableTypes{
    "text",
    "sentence",
    "clause",
    "date",
    "number",
    "count",
    "money",
    "duration",
    "person",
    "list",
};

constexpr std::array<std::string_view, 6> kPluralWords{
    "zero", "one", "two", "few", "many", "other"};

/// "forms: {one: one colleague, other: '{n} colleagues'}"
void read_forms(Fields& fields, Variable& variable, Notes& notes) {
    const Node* node = fields.node("forms");
    if (!node) return;
    if (variable.type != "count") {
        notes.error(node->place, "Only a variable of type count has 'forms'. Remove them.");
        return;
    }
    Fields forms(*node, notes, "the forms of '" + variable.name + "'");
    for (const std::string_view word : kPluralWords)
        if (std::string text = forms.text(word); !text.empty())
            variable.forms.emplace(word, std::move(text));
    forms.finish();
    if (!variable.forms.contains("other"))
        notes.error(
            node->place, "Forms need 'other', which is said for every other count. Add it."
        );
}

Variable read_variable(const Node& key, const Node& value, Gathered* all, Notes& notes) {
    Fields fields(value, notes, "the variable '" + key.text + "'");
    Variable variable;
    variable.name = key.text;
    variable.line = key.place.line;
    variable.type = fields.text("type", Need::Required);
    const std::vector<std::string> types(kVariableTypes.begin(), kVariableTypes.end());
    if (!variable.type.empty() &&
        std::find(types.begin(), types.end(), variable.type) == types.end())
        notes.error(
            fields.place("type"),
            shown(variable.type) + " is not a type of variable." +
                did_you_mean(variable.type, types) +
                " Types are text, sentence, clause, date, number, count, money, duration, person, "
                "list."
        );
    for (const std::string& line : fields.texts("example", Need::Required))
        variable.example += (variable.example.empty() ? "" : "\n") + line;
    variable.fallback = fields.text("fallback");
    read_forms(fields, variable, notes);
    variable.owner = fields.text("owner");
    if (all)
        all->mention({Thing::Person, Thing::Team}, variable.owner, fields.place("owner"), notes);
    fields.finish();
    return variable;
}

/// What the parts of a reply of this kind must be and may be (design.md, "Reply").
struct Shape {
    std::vector<Part> required;
    std::vector<Part> allowed;
};

Shape shape_of(ReplyKind kind) {
    using P = Part;
    switch (kind) {
        case ReplyKind::Yes:
            return {
                {P::Decision, P::Expectation, P::Opening},
                {P::Decision, P::Conditions, P::Expectation, P::Opening},
            };
        case ReplyKind::Decline:
        case ReplyKind::Compromise:
        case ReplyKind::Referral:
            return {
                {P::Reason, P::Decision, P::Path, P::Opening},
                {P::Reason, P::Decision, P::Path, P::Conditions, P::Expectation, P::Opening},
            };
        case ReplyKind::Incident:
            return {
                {P::Empathy, P::Action, P::Expectation, P::Opening},
                {P::Empathy, P::Action, P::Expectation, P::Opening},
            };
        case ReplyKind::Question:
        case ReplyKind::Holding:
            break;
    }
    return {
        {},
        {P::Empathy,
         P::Reason,
         P::Decision,
         P::Action,
         P::Path,
         P::Conditions,
         P::Expectation,
         P::Opening},
    };
}

struct Heading {
    std::string name;
    Place place;
};

void check_part(
    const Heading& heading,
    const Shape& shape,
    ReplyKind kind,
    std::optional<Part>& last,
    Notes& notes
) {
    const auto part = word_from<Part>(heading.name);
    if (!part) {
        notes.error(
            heading.place,
            shown(heading.name) +
                " is not a part of a reply. Parts are: " + std::string{words_of<Part>()} + "."
        );
        return;
    }
    if (std::find(shape.allowed.begin(), shape.allowed.end(), *part) == shape.allowed.end())
        notes.error(
            heading.place,
            "A reply of kind " + std::string{to_string(kind)} + " has no part '" + heading.name +
                "'. Remove it or change 'kind'."
        );
    if (last && *part < *last)
        notes.error(
            heading.place,
            "'" + heading.name + "' stands after '" + std::string{to_string(*last)} +
                "', but people read it before. Move it up."
        );
    last = *part;
}

void check_shape(const Template& read, const std::vector<Heading>& headings, Notes& notes) {
    if (!read.kind) return;
    const Shape shape = shape_of(*read.kind);
    std::optional<Part> last;
    for (const Heading& heading : headings) check_part(heading, shape, *read.kind, last, notes);
    for (const Part part : shape.required)
        if (!read.wordings.contains(to_string(part)))
            notes.error(
                {1, 1},
                "A reply of kind " + std::string{to_string(*read.kind)} + " needs a part '## " +
                    std::string{to_string(part)} + "'. Add it" +
                    (part == Part::Reason    ? ": the reason comes first (P13)."
                     : part == Part::Opening ? ": every reply leaves the door open (P15)."
                                             : ".")
            );
}

/// Collects the wordings under the headings.
class Body {
public:
    Body(Template& read, Notes& notes) : read_(read), notes_(notes) {}

    void add(const Line& line) {
        if (line.text.starts_with("## "))
            open(trimmed(line.text.substr(3)), line.number);
        else if (line.text == "~~~")
            close_wording(line.number);
        else
            take(line);
    }

    std::vector<Heading> finish(int last_line) {
        close_wording(last_line);
        return std::move(headings_);
    }

private:
    void open(std::string_view name, int number) {
        close_wording(number);
        headings_.push_back({std::string{name}, {number, 1}});
        if (read_.wordings.contains(name))
            notes_.error(
                {number, 1},
                "The heading " + shown(name) + " stands here twice. Join them with a '~~~' line."
            );
    }

    void take(const Line& line) {
        if (wording_.empty() && trimmed(line.text).empty()) return;
        if (wording_.empty()) begins_ = line.number;
        (wording_ += line.text) += '\n';
    }

    void close_wording(int number) {
        const std::string_view text = trimmed(wording_);
        if (headings_.empty()) {
            if (!text.empty())
                notes_.error({number, 1}, "There is text before the first '## ' heading.");
        } else if (text.empty()) {
            notes_.error({number, 1}, "The wording before this line is empty. Write or remove it.");
        } else {
            read_.wordings[headings_.back().name].emplace_back(text);
            read_.places[headings_.back().name].push_back({read_.path, begins_});
        }
        wording_.clear();
    }

    Template& read_;
    Notes& notes_;
    std::vector<Heading> headings_;
    std::string wording_;
    int begins_ = 1;
};

std::string locale_of(std::string_view path) {
    const std::size_t start = path.find('/');
    const std::size_t end = path.find('/', start + 1);
    if (start == std::string_view::npos || end == std::string_view::npos) return {};
    return std::string{path.substr(start + 1, end - start - 1)};
}

void read_front(const Node& root, Template& read, Gathered* all, Notes& notes) {
    Fields fields(root, notes, "the front matter");
    read.id = fields.id();
    read.locale = fields.text("locale", Need::Required);
    if (const std::string folder = locale_of(notes.path());
        !read.locale.empty() && !folder.empty() && read.locale != folder)
        notes.error(
            fields.place("locale"),
            "The locale " + shown(read.locale) + " and the folder '" + folder + "' differ."
        );
    if (fields.node("kind")) read.kind = fields.word("kind", ReplyKind::Decline);
    read.topic = fields.text("topic");
    if (!read.topic.empty()) fields.word("topic", Topic::Policy);
    read.service = fields.text("service");
    read.root_need = fields.text("root_need");
    read.owner = fields.text("owner");
    if (all) {
        all->mention({Thing::Service, Thing::Group}, read.service, fields.place("service"), notes);
        all->mention({Thing::RootNeed}, read.root_need, fields.place("root_need"), notes);
        all->mention({Thing::Person, Thing::Team}, read.owner, fields.place("owner"), notes);
    }
    if (const Node* variables = fields.node("variables")) {
        if (variables->kind != Node::Kind::Map)
            notes.error(variables->place, "'variables' should be 'name: {type: …, example: …}'.");
        for (std::size_t i = 0; i < variables->keys.size(); ++i)
            read.variables.push_back(
                read_variable(variables->keys[i], variables->items[i], all, notes)
            );
    }
    fields.finish();
}

}  // namespace

Template read_template(
    const std::string& path, const std::string& text, Gathered* all, Notes& notes
) {
    Template read;
    read.path = path;
    read.source = text;
    if (first_bad_byte(text) != std::string_view::npos || text.size() > (1 << 18)) {
        notes.error({}, "The file is not readable text in UTF-8 of at most 256 KiB.");
        return read;
    }
    const std::vector<Line> lines = lines_of(text);
    const auto is_fence = [](const Line& line) { return line.text == "---"; };
    const auto end = lines.empty() || !is_fence(lines.front())
                         ? lines.end()
                         : std::find_if(lines.begin() + 1, lines.end(), is_fence);
    if (end == lines.end()) {
        notes.error({}, "A template starts with front matter between two '---' lines. Add it.");
        return read;
    }
    std::string front;
    for (auto line = lines.begin() + 1; line != end; ++line) (front += line->text) += '\n';
    if (const auto root = read_yaml(front, notes, 2)) read_front(*root, read, all, notes);
    Body body(read, notes);
    for (auto line = end + 1; line != lines.end(); ++line) body.add(*line);
    const auto headings = body.finish(lines.back().number);
    if (headings.empty())
        notes.error({}, "The template has no '## ' heading, so it says nothing. Add one.");
    check_shape(read, headings, notes);
    return read;
}

}  // namespace ajar::files
