#include "bot/understanding/clauses.hpp"

#include "bot/understanding/calendar_words.hpp"
#include "bot/understanding/patterns.hpp"

#include <algorithm>
#include <array>

namespace ajar::understanding {
namespace {

using Joint = Clause::Joint;

constexpr std::string_view kFurther = R"(
and also
and additionally
and another thing
and i|we also need|want
also i|we|can|could|please
additionally
besides
furthermore
moreover
on top of that|this
in addition
another thing
one more thing
second|secondly|thirdly|finally
oh and
plus i|we|a|an
apart from that
separately
und außerdem|ausserdem|zusätzlich|auch noch|noch
außerdem
ausserdem
zusätzlich
zudem
des weiteren
darüber hinaus
ferner
weiterhin brauche|benötige
zweitens
drittens
noch etwas|was
und dann noch|brauche
abgesehen davon
)";

constexpr std::string_view kPurpose = R"(
because
since i|we|my|our|the
so that
so i|we|my|our|they can
so i|we|my
in order to
for the|my|our purpose
to be able to
as i|we need|have|want|must|am|are
otherwise
the reason
its|it_is|this_is|thats for
i|we need|want|use|require it|this|that|them to|for|because
used|needed for|to
which|that lets|allows|helps
to create|design|edit|build|analyse|analyze|share|work|make|test|see|read|write|draw|send|publish|plan|run|join|present|record|sign|collaborate|track|automate
weil
da ich|wir|mein|unser
denn ich|wir
damit
um * zu
sodass
so dass
dient
zum zweck
für das|den|die|ein|eine|einen|unser|unsere|mein|meine * projekt|kunden|messe|website|webseite|kampagne|präsentation|workshop
zum testen|arbeiten|erstellen|bearbeiten|zeichnen|lernen|planen
porque
para que
parce que
afin de
pour que
)";

const Patterns& patterns() {
    static const std::array lists{
        PatternList{static_cast<int>(Joint::Further), kFurther},
        PatternList{static_cast<int>(Joint::Purpose), kPurpose},
    };
    static const Patterns all(lists);
    return all;
}

bool is_sentence_end(const Lexemes& lexemes, std::size_t i) {
    if (!among(lexemes[i].text, ". ! ? …")) return false;
    if (i + 1 >= lexemes.size()) return true;
    const auto& next = lexemes[i + 1];
    if (next.glued) return false;
    // "15. Dezember", "z. B. Figma", "No. 5": a point behind a number or an abbreviation goes on.
    if (lexemes[i].is(".") && i > 0) {
        const auto& before = lexemes[i - 1];
        if (before.kind == Lexeme::Kind::Number && next.kind == Lexeme::Kind::Word &&
            (month_number(next.text) != 0 || next.is("quartal")))
            return false;
        if (before.text.size() == 1 && before.kind == Lexeme::Kind::Word) return false;
        if (among(before.text, "ca bzw inkl evtl ggf vgl no nr mr mrs dr etc vs")) return false;
    }
    return true;
}

bool new_line_between(std::string_view text, const Lexeme& before, const Lexeme& after) {
    const auto gap = text.substr(before.end, after.start - before.end);
    return gap.find('\n') != std::string_view::npos;
}

/// "1.", "2)", "-", "•" at the start of a line.
std::size_t bullet_length(const Lexemes& lexemes, std::size_t i) {
    if (among(lexemes[i].text, "- * • – ·")) return 1;
    const bool number = lexemes[i].kind == Lexeme::Kind::Number && lexemes[i].text.size() <= 2;
    if (number && i + 1 < lexemes.size() && lexemes[i + 1].glued &&
        among(lexemes[i + 1].text, ". ) :"))
        return 2;
    return 0;
}

/// What kind of joint stands before each lexeme, where one does.
class Joints {
public:
    Joints(const Lexemes& lexemes, std::size_t from) : kinds_(lexemes.size(), kNoJoint) {
        const Words words = words_of(lexemes, from);
        for (const auto& hit : patterns().find(words)) {
            const std::size_t at = words.lexeme[hit.first];
            kinds_[at] = std::max(kinds_[at], hit.tag);
        }
    }

    bool at(std::size_t i) const { return kinds_[i] != kNoJoint; }

    Joint kind(std::size_t i) const { return static_cast<Joint>(kinds_[i]); }

private:
    static constexpr int kNoJoint = -1;
    std::vector<int> kinds_;
};

}  // namespace

std::vector<Clause> clauses_of(const Lexemes& lexemes, std::string_view text, std::size_t from) {
    const Joints joints(lexemes, from);
    std::vector<Clause> clauses;
    Clause current{from, from, Joint::Sentence};
    const auto close = [&](std::size_t end, std::size_t next, Joint joint) {
        if (clauses.size() + 1 >= kMaxClauses) return false;
        current.last = end;
        if (current.last > current.first) clauses.push_back(current);
        current = {next, next, joint};
        return true;
    };
    for (std::size_t i = from; i < lexemes.size(); ++i) {
        const auto& lexeme = lexemes[i];
        const bool line_start = i > from && new_line_between(text, lexemes[i - 1], lexeme);
        if (const auto bullet = bullet_length(lexemes, i);
            bullet > 0 && i + bullet < lexemes.size() && (line_start || i == from)) {
            if (!close(i, i + bullet, Joint::Further)) break;
            i += bullet - 1;
            continue;
        }
        if (line_start && !close(i, i, Joint::Sentence)) break;
        if (joints.at(i) && i > current.first) {
            if (!close(i, i, joints.kind(i))) break;
        } else if (joints.at(i)) {
            current.joint = joints.kind(i);
        }
        if (is_sentence_end(lexemes, i)) {
            if (!close(i, i + 1, Joint::Sentence)) break;
        } else if (lexeme.is(";")) {
            if (!close(i, i + 1, Joint::Further)) break;
        } else if (i > current.first && among(lexeme.text, "and und & + , plus sowie y et")) {
            if (!close(i, i + 1, Joint::And)) break;
        }
    }
    current.last = lexemes.size();
    if (current.last > current.first) clauses.push_back(current);
    return clauses;
}

bool states_purpose(const Lexemes& lexemes, std::size_t first, std::size_t last) {
    const Words words = words_of(lexemes);
    for (const auto& hit : patterns().find(words)) {
        const std::size_t at = words.lexeme[hit.first];
        if (hit.tag == static_cast<int>(Joint::Purpose) && at >= first && at < last) return true;
    }
    return false;
}

}  // namespace ajar::understanding
