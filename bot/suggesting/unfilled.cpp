#include "bot/suggesting/unfilled.hpp"

#include "bot/suggesting/recognised.hpp"

#include <algorithm>
#include <map>

namespace ajar::suggesting {
namespace {

using Kind = Atom::Kind;

constexpr std::string_view kSpaces = " \t\r\n";

/// A stretch of a token of the old text, and the piece of the wording that says it.
struct Stretch {
    std::size_t atom = 0;
    std::string text;
};

/// The old text's tokens with their owners.
struct Before {
    std::vector<Token> tokens;
    std::vector<std::vector<Stretch>> owners;  ///< of each token; mostly one

    bool only(std::size_t token, std::size_t atom) const {
        return owners[token].size() == 1 && owners[token].front().atom == atom;
    }
};

Before read(const Skeleton& skeleton) {
    Before before;
    before.tokens = tokens_of(said_by(skeleton));
    std::vector<std::size_t> ends;
    std::size_t end = 0;
    for (const Atom& atom : skeleton) ends.push_back(end += squeezed(atom.said).size());
    std::size_t at = 0;
    std::size_t atom = 0;
    for (const Token& token : before.tokens) {
        const std::string text = squeezed(token.text);
        std::vector<Stretch> owners;
        for (std::size_t done = 0; done < text.size();) {
            while (atom + 1 < ends.size() && ends[atom] <= at) ++atom;
            const std::size_t length = std::min(ends[atom] - at, text.size() - done);
            owners.push_back({atom, text.substr(done, length)});
            done += length;
            at += length;
        }
        before.owners.push_back(std::move(owners));
    }
    return before;
}

/// A piece of the new wording on its way.
struct Item {
    enum class What { Words, Filled, Frame };
    What what = What::Words;
    std::string text;
    std::string gap;
    bool changed = false;             ///< words that the old wording did not have
    std::size_t atom = 0;             ///< of what is filled or a frame
    std::vector<Token> instead = {};  ///< what stands where a value stood
};

/// Writes the new wording from left to right.
class Writing {
public:
    Writing(const Skeleton& skeleton, const std::vector<Token>& after)
        : skeleton_(skeleton), before_(read(skeleton)), after_(after) {}

    std::vector<Item> items() {
        const auto steps = steps_between(before_.tokens, after_);
        for (const Step& step : steps)
            if (step.kind == Step::Kind::Kept)
                for (const Stretch& one : before_.owners[step.before]) alive_.insert(one.atom);
        for (std::size_t i = 0; i < steps.size();) {
            if (steps[i].kind == Step::Kind::Kept) {
                keep(steps[i++]);
                continue;
            }
            std::size_t end = i;
            while (end < steps.size() && steps[end].kind != Step::Kind::Kept) ++end;
            change(
                {steps.begin() + static_cast<std::ptrdiff_t>(i),
                 steps.begin() + static_cast<std::ptrdiff_t>(end)}
            );
            i = end;
        }
        frames_until(skeleton_.size());
        return std::move(items_);
    }

private:
    /// Everything between two kept tokens.
    using Group = std::vector<Step>;

    void keep(const Step& step) {
        const auto& owners = before_.owners[step.before];
        const Token& now = after_[step.after];
        bool first = true;
        for (const Stretch& one : owners) {
            const std::string gap = first ? now.gap : std::string{};
            if (skeleton_[one.atom].kind == Kind::Filled)
                say(one.atom, Token{now.text, now.key, gap});
            else
                words(owners.size() == 1 ? now.text : one.text, gap, one.atom, false);
            first = false;
        }
    }

    void change(const Group& group) {
        const auto value = value_changed_by(group);
        // What comes in place of something stands where that stood.
        if (!value && group.front().kind == Step::Kind::Removed &&
            group.back().kind == Step::Kind::Added)
            frames_until(before_.owners[group.front().before].front().atom);
        for (const Step& step : group) {
            if (step.kind == Step::Kind::Removed) continue;
            if (value) {
                say(*value, after_[step.after]);
            } else {
                closings_before(step.before);
                add(after_[step.after]);
            }
        }
    }

    /// The value that the group replaces, shortens or goes into, and nothing else.
    std::optional<std::size_t> value_changed_by(const Group& group) const {
        const bool adds = group.back().kind == Step::Kind::Added;
        std::optional<std::size_t> atom;
        if (group.front().kind == Step::Kind::Removed) {
            atom = before_.owners[group.front().before].front().atom;
            for (const Step& step : group)
                if (step.kind == Step::Kind::Removed && !before_.only(step.before, *atom))
                    return std::nullopt;
            if (!adds && !alive_.contains(*atom)) return std::nullopt;
        } else {
            const std::size_t next = group.front().before;
            if (next == 0 || next >= before_.tokens.size()) return std::nullopt;
            atom = before_.owners[next].front().atom;
            if (before_.owners[next - 1].back().atom != *atom) return std::nullopt;
        }
        return skeleton_[*atom].kind == Kind::Filled ? atom : std::nullopt;
    }

    void say(std::size_t atom, const Token& token) {
        if (!said_.contains(atom)) {
            frames_until(atom);
            next_ = atom + 1;
            items_.push_back({
                Item::What::Filled,
                skeleton_[atom].source,
                gap_before(atom, token.gap),
                false,
                atom,
                {},
            });
            said_[atom] = items_.size() - 1;
        }
        items_[said_.at(atom)].instead.push_back(token);
    }

    void words(const std::string& text, const std::string& gap, std::size_t atom, bool changed) {
        const bool entering = next_ <= atom;
        frames_until(atom);
        next_ = atom + 1;
        items_.push_back(
            {Item::What::Words, text, entering ? gap_before(atom, gap) : gap, changed, atom}
        );
    }

    void add(const Token& token) {
        items_.push_back({Item::What::Words, token.text, token.gap, true, 0});
    }

    /// Tags without words of their own, up to the piece `until`.
    void frames_until(std::size_t until) {
        for (; next_ < until; ++next_) frame(next_);
    }

    /// What is added after a section stands outside of it.
    void closings_before(std::size_t token) {
        const std::size_t until =
            token < before_.tokens.size() ? before_.owners[token].front().atom : skeleton_.size();
        for (; next_ < until; ++next_) {
            const Kind kind = skeleton_[next_].kind;
            if (kind == Kind::Open || kind == Kind::Silent) return;
            frame(next_);
        }
    }

    void frame(std::size_t atom) {
        const Kind kind = skeleton_[atom].kind;
        if (kind == Kind::Open || kind == Kind::Close || kind == Kind::Silent)
            items_.push_back(
                {Item::What::Frame, skeleton_[atom].source, gap_in_source(atom), false, atom}
            );
    }

    /// The white space before a piece: after a tag without words, as its author set it.
    std::string gap_before(std::size_t atom, const std::string& otherwise) const {
        const bool framed = !items_.empty() && items_.back().what == Item::What::Frame;
        return framed ? gap_in_source(atom) : otherwise;
    }

    std::string gap_in_source(std::size_t atom) const {
        const auto is_space = [](char c) { return kSpaces.find(c) != std::string_view::npos; };
        const std::string& own = skeleton_[atom].source;
        if (skeleton_[atom].kind == Kind::Words) return is_space(own.front()) ? " " : "";
        const bool after_words = atom > 0 && skeleton_[atom - 1].kind == Kind::Words;
        return after_words && is_space(skeleton_[atom - 1].source.back()) ? " " : "";
    }

    const Skeleton& skeleton_;
    const Before before_;
    const std::vector<Token>& after_;
    std::set<std::size_t> alive_;              // pieces of which something is left
    std::size_t next_ = 0;                     // the first piece that is not passed yet
    std::map<std::size_t, std::size_t> said_;  // items by their piece, where it says something
    std::vector<Item> items_;
};

std::string joined(const std::vector<Token>& tokens) {
    std::string text;
    for (const Token& token : tokens) text += (text.empty() ? "" : token.gap) + token.text;
    return text;
}

/// Values in place of the words that say them; only where somebody wrote those anew.
std::vector<Item> with_values(const std::vector<Item>& items, const KnownValues& known) {
    std::vector<Item> out;
    for (std::size_t i = 0; i < items.size();) {
        std::vector<Token> run;
        std::size_t end = i;
        for (; end < items.size() && items[end].what == Item::What::Words; ++end)
            run.push_back({items[end].text, folded(squeezed(items[end].text)), items[end].gap});
        const auto found = known.at(run, 0);
        const auto begin = items.begin() + static_cast<std::ptrdiff_t>(i);
        const bool anew = std::any_of(
            begin,
            begin + static_cast<std::ptrdiff_t>(found.length),
            [](const Item& item) { return item.changed; }
        );
        if (found.length > 0 && anew) {
            out.push_back({Item::What::Filled, "{{" + found.name + "}}", items[i].gap, true, i, {}}
            );
            i += found.length;
        } else {
            out.push_back(items[i++]);
        }
    }
    return out;
}

/// The words in place of a value, as items of their own.
std::vector<Item> as_items(const Item& value) {
    std::vector<Item> items;
    for (const Token& token : value.instead)
        items.push_back({Item::What::Words, token.text, token.gap, true, 0, {}});
    if (!items.empty()) items.front().gap = value.gap;
    return items;
}

/// Sections that have nothing left in them.
void drop_empty_sections(std::vector<Item>& items) {
    for (std::size_t i = 0; i + 1 < items.size();) {
        const bool empty = items[i].what == Item::What::Frame &&
                           items[i + 1].what == Item::What::Frame &&
                           (items[i].text.starts_with("{{#") || items[i].text.starts_with("{{^")) &&
                           items[i + 1].text.starts_with("{{/");
        if (!empty) {
            ++i;
            continue;
        }
        const auto at = items.begin() + static_cast<std::ptrdiff_t>(i);
        items.erase(at, at + 2);
        i = i > 0 ? i - 1 : 0;
    }
}

/// Nobody can write tags or headings by answering somebody.
bool is_plain(std::string_view text) {
    if (text.find("{{") != std::string_view::npos || text.find("}}") != std::string_view::npos)
        return false;
    for (std::size_t at = 0; at < text.size(); at = text.find_first_not_of('\n', at)) {
        if (text.substr(at).starts_with("## ") || text.substr(at).starts_with("~~~")) return false;
        at = std::min(text.find('\n', at), text.size());
    }
    return true;
}

}  // namespace

std::optional<Unfilled> unfilled(
    const Origin& origin,
    std::string_view after,
    const reply::Variables& values,
    const std::vector<knowledge::Variable>& declared
) {
    if (!is_plain(after)) return std::nullopt;
    std::set<std::string, std::less<>> named;
    for (const Atom& atom : origin.skeleton)
        if (!atom.name.empty()) named.insert(atom.name);
    const KnownValues known{values, declared, named};
    const std::vector<Token> tokens = tokens_of(after);
    Unfilled made;
    std::vector<Item> items;
    for (Item& item : Writing{origin.skeleton, tokens}.items()) {
        const Atom& atom = origin.skeleton[item.atom];
        const bool value = item.what == Item::What::Filled;
        if (!value || same_words(joined(item.instead), atom.said)) {
            items.push_back(std::move(item));
            continue;
        }
        if (atom.name.starts_with("> ")) {
            made.parts.push_back({atom.name.substr(2), atom.said, joined(item.instead)});
            items.push_back(std::move(item));
            continue;
        }
        const std::vector<Item> other = with_values(as_items(item), known);
        if (std::any_of(other.begin(), other.end(), [](const Item& one) {
                return one.what == Item::What::Filled;
            })) {
            items.insert(items.end(), other.begin(), other.end());
        } else {
            made.values.push_back({atom.name, atom.said, joined(item.instead)});
            items.push_back(std::move(item));
        }
    }
    items = with_values(items, known);
    drop_empty_sections(items);
    for (const Item& item : items) {
        made.wording += (made.wording.empty() ? "" : item.gap) + item.text;
        if (item.what != Item::What::Filled || !item.changed) continue;
        const std::string name = item.text.substr(2, item.text.size() - 4);
        if (!named.contains(name)) made.named.insert(name);
    }
    if (same_words(made.wording, origin.wording.text)) made.wording = origin.wording.text;
    return made;
}

}  // namespace ajar::suggesting
