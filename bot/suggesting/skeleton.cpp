#include "bot/suggesting/skeleton.hpp"

#include "bot/knowledge/partials.hpp"

#include <algorithm>

namespace ajar::suggesting {
namespace {

// Marks that no wording has: "<kFrom>12<kUntil>" stands where piece 12 begins to speak.
constexpr char kFrom = '\x01';
constexpr char kUntil = '\x02';
constexpr std::string_view kSpaces = " \t\r\n";

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(kSpaces) - first + 1)};
}

Atom tag_from(std::string_view source) {
    const std::string inside = trimmed(source.substr(2, source.size() - 4));
    const char sigil = inside.empty() ? '\0' : inside.front();
    const bool plain = std::string_view("#^/!>").find(sigil) == std::string_view::npos;
    Atom atom{Atom::Kind::Filled, std::string{source}, plain ? inside : trimmed(inside.substr(1))};
    if (sigil == '#' || sigil == '^') atom.kind = Atom::Kind::Open;
    if (sigil == '/') atom.kind = Atom::Kind::Close;
    if (sigil == '!') atom.kind = Atom::Kind::Silent;
    if (sigil == '>') atom.name = "> " + atom.name;
    return atom;
}

/// The place after the section that opens at `open`.
std::size_t end_of_section(const std::vector<Atom>& atoms, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < atoms.size(); ++i) {
        depth += atoms[i].kind == Atom::Kind::Open    ? 1
                 : atoms[i].kind == Atom::Kind::Close ? -1
                                                      : 0;
        if (depth == 0) return i + 1;
    }
    return atoms.size();
}

/// Sections that repeat for each item of a list are one piece: what they say has no one place.
std::vector<Atom> with_lists_whole(std::vector<Atom> atoms) {
    std::vector<Atom> whole;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        const std::size_t end =
            atoms[i].kind == Atom::Kind::Open ? end_of_section(atoms, i) : i + 1;
        const auto begin = atoms.begin() + static_cast<std::ptrdiff_t>(i);
        const bool list =
            std::any_of(begin, atoms.begin() + static_cast<std::ptrdiff_t>(end), [](const Atom& a) {
                return a.kind == Atom::Kind::Filled && a.name == ".";
            });
        whole.push_back(atoms[i]);
        if (!list || end == i + 1) continue;
        whole.back().kind = Atom::Kind::Filled;
        while (i + 1 < end) whole.back().source += atoms[++i].source;
    }
    return whole;
}

std::string mark(std::size_t piece) {
    return kFrom + std::to_string(piece) + kUntil;
}

/// The wording with a mark before each piece; inside an opening section, so that a section which
/// says nothing leaves none.
std::string marked(const std::vector<Atom>& atoms) {
    std::string text;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        const bool inside = atoms[i].kind == Atom::Kind::Open || atoms[i].kind == Atom::Kind::Close;
        text += inside ? atoms[i].source + mark(i) : mark(i) + atoms[i].source;
    }
    return text;
}

/// What each piece says in a rendering of marked(); nothing when one of them speaks twice.
std::optional<std::vector<std::optional<std::string>>> spoken(
    const std::string& rendered, std::size_t pieces
) {
    std::vector<std::optional<std::string>> said(pieces);
    for (std::size_t at = rendered.find(kFrom); at != std::string::npos;) {
        const std::size_t until = rendered.find(kUntil, at);
        if (until == std::string::npos) return std::nullopt;
        const std::size_t next = std::min(rendered.find(kFrom, until), rendered.size());
        const std::size_t piece = std::stoul(rendered.substr(at + 1, until - at - 1));
        if (piece >= pieces || said[piece]) return std::nullopt;
        said[piece] = rendered.substr(until + 1, next - until - 1);
        at = next == rendered.size() ? std::string::npos : next;
    }
    return said;
}

/// The pieces with what they say; a section that says nothing becomes one silent piece.
Skeleton filled(
    const std::vector<Atom>& atoms, const std::vector<std::optional<std::string>>& said
) {
    Skeleton skeleton;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        Atom atom = atoms[i];
        if (atom.kind == Atom::Kind::Open && !said[i]) {
            const std::size_t end = end_of_section(atoms, i);
            atom.kind = Atom::Kind::Silent;
            while (i + 1 < end) atom.source += atoms[++i].source;
        } else {
            atom.said = said[i].value_or("");
        }
        skeleton.push_back(std::move(atom));
    }
    for (Atom& atom : skeleton)
        if (atom.kind == Atom::Kind::Filled && trimmed(atom.said).empty())
            atom.kind = Atom::Kind::Silent;
    return skeleton;
}

}  // namespace

std::optional<std::vector<Atom>> atoms_of(std::string_view wording) {
    std::vector<Atom> atoms;
    int depth = 0;
    for (std::size_t at = 0; at < wording.size();) {
        const std::size_t open = std::min(wording.find("{{", at), wording.size());
        if (open > at)
            atoms.push_back({Atom::Kind::Words, std::string{wording.substr(at, open - at)}, {}, {}}
            );
        if (open == wording.size()) break;
        const std::size_t close = wording.find("}}", open);
        if (close == std::string_view::npos) return std::nullopt;
        atoms.push_back(tag_from(wording.substr(open, close + 2 - open)));
        depth += atoms.back().kind == Atom::Kind::Open    ? 1
                 : atoms.back().kind == Atom::Kind::Close ? -1
                                                          : 0;
        if (depth < 0) return std::nullopt;
        at = close + 2;
    }
    if (depth != 0) return std::nullopt;
    return with_lists_whole(std::move(atoms));
}

std::vector<Skeleton> skeletons_of(
    const std::string& wording,
    const knowledge::Template& of,
    const knowledge::Template* parts,
    const reply::Variables& values
) {
    const bool strange =
        wording.find(kFrom) != std::string::npos || wording.find(kUntil) != std::string::npos;
    const auto atoms = strange ? std::nullopt : atoms_of(wording);
    if (!atoms) return {};
    knowledge::Template one = of;
    one.wordings = {{"it", {marked(*atoms)}}};
    one.places.clear();
    if (!knowledge::put_parts_in(one, parts).empty()) return {};
    std::vector<Skeleton> skeletons;
    for (const std::string& plain : one.wordings["it"]) {
        const auto rendered = reply::render(plain, values, one.variables);
        const auto said = rendered ? spoken(*rendered, atoms->size()) : std::nullopt;
        if (said) skeletons.push_back(filled(*atoms, *said));
    }
    return skeletons;
}

std::string said_by(const Skeleton& skeleton) {
    std::string text;
    for (const Atom& atom : skeleton) text += atom.said;
    return text;
}

}  // namespace ajar::suggesting
