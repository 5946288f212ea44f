#include "bot/suggesting/clusters.hpp"

#include "bot/base/hex.hpp"
#include "bot/reply/edits.hpp"
#include "bot/suggesting/tokens.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <tuple>

namespace ajar::suggesting {
namespace {

/// Changes that share so much of what they take out and put in are the same, in other words.
constexpr double kAlike = 0.6;
constexpr std::size_t kSentence = 6;  // tokens

/// What an edit asks for; edits that ask for the same stand together.
struct Wish {
    Suggestion::Kind kind = Suggestion::Kind::Reworded;
    std::string path;
    std::string heading;
    std::string wording;
    std::string what;  ///< the new wording without white space; the value's name and words

    auto operator<=>(const Wish&) const = default;
};

Wish wish_of(const Edit& edit, Suggestion::Kind kind, std::string what) {
    return {kind, edit.wording.path, edit.wording.heading, edit.wording.text, std::move(what)};
}

std::uint64_t stirred(std::uint64_t hash, std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return (hash ^ 0x1FU) * 1099511628211ULL;
}

/// FNV-1a: a name for the console, not a proof of anything.
std::string id_of(const Wish& wish) {
    std::uint64_t hash = stirred(14695981039346656037ULL, wish.path);
    for (const std::string_view text : {wish.heading, wish.wording, wish.what})
        hash = stirred(hash, text);
    hash = stirred(hash, std::to_string(static_cast<int>(wish.kind)));
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(hash >> (56 - 8 * i));
    return to_hex(bytes);
}

/// Days and names differ by case; a sentence is somebody's text, which is mended where it stands.
std::string value_key(const ValueChange& value) {
    const bool sentence = tokens_of(value.before).size() >= kSentence;
    return value.name + "\n" + (sentence ? squeezed(value.before) : std::string{});
}

using Group = std::vector<Edit>;
using Groups = std::map<Wish, Group>;

Groups groups_of(const std::vector<Edit>& edits) {
    Groups groups;
    for (const Edit& edit : edits) {
        using Kind = Suggestion::Kind;
        if (edit.after.empty()) {
            groups[wish_of(edit, Kind::TakenOut, {})].push_back(edit);
            continue;
        }
        if (edit.meant.wording != edit.wording.text)
            groups[wish_of(edit, Kind::Reworded, squeezed(edit.meant.wording))].push_back(edit);
        for (const ValueChange& value : edit.meant.values) {
            // The same sentence of the catalogue may stand in many wordings.
            Wish wish{Kind::Value, {}, {}, {}, value_key(value)};
            const std::string& path = edit.wording.path;
            wish.path = path.substr(0, path.rfind('/'));
            groups[std::move(wish)].push_back(edit);
        }
    }
    return groups;
}

/// What is taken out and put in on the way from one wording to another, word by word.
std::map<std::string, int> change_in(const std::string& before, const std::string& after) {
    const auto old_tokens = tokens_of(before);
    const auto new_tokens = tokens_of(after);
    std::map<std::string, int> change;
    for (const Step& step : steps_between(old_tokens, new_tokens)) {
        if (step.kind == Step::Kind::Removed) ++change["-" + old_tokens[step.before].key];
        if (step.kind == Step::Kind::Added) ++change["+" + new_tokens[step.after].key];
    }
    return change;
}

double alike(const std::map<std::string, int>& a, const std::map<std::string, int>& b) {
    int all = 0;
    int both = 0;
    for (const auto& [word, count] : a) {
        all += count;
        if (const auto found = b.find(word); found != b.end())
            both += std::min(count, found->second);
    }
    for (const auto& [word, count] : b) all += count;
    return all == 0 ? 1 : 2.0 * both / all;
}

std::size_t cases_of(const Group& edits) {
    std::set<std::string> cases;
    for (const Edit& edit : edits) cases.insert(edit.request_id);
    return cases.size();
}

std::size_t people_of(const Group& edits) {
    std::set<std::string> people;
    for (const Edit& edit : edits) people.insert(edit.by);
    return people.size();
}

bool same_wording(const Wish& a, const Wish& b) {
    return a.kind == b.kind && a.path == b.path && a.heading == b.heading && a.wording == b.wording;
}

/// A group that the others may join: its own wish is what is suggested.
struct Cluster {
    Wish wish;
    std::string proposal;
    std::map<std::string, int> change;
    Group edits;
};

/// The most frequent wishes lead; what is much alike joins the first it fits.
std::vector<Cluster> clusters_of(Groups groups) {
    std::vector<std::pair<Wish, Group>> order(groups.begin(), groups.end());
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return std::tuple{cases_of(b.second), people_of(b.second), a.first} <
               std::tuple{cases_of(a.second), people_of(a.second), b.first};
    });
    std::vector<Cluster> clusters;
    for (auto& [wish, edits] : order) {
        const bool reworded = wish.kind == Suggestion::Kind::Reworded;
        const std::string proposal = reworded ? edits.front().meant.wording : std::string{};
        auto change = reworded ? change_in(wish.wording, proposal) : std::map<std::string, int>{};
        const auto joins = [&, &mine = wish](const Cluster& other) {
            return reworded && same_wording(other.wish, mine) &&
                   alike(other.change, change) >= kAlike;
        };
        const auto found = std::find_if(clusters.begin(), clusters.end(), joins);
        if (found == clusters.end())
            clusters.push_back({wish, proposal, std::move(change), std::move(edits)});
        else
            found->edits.insert(found->edits.end(), edits.begin(), edits.end());
    }
    return clusters;
}

/// "opening" for a part's own wording, "expectation > as_of" for one shared part in it.
std::string wording_basis(const Edit& edit) {
    const std::string part{to_string(edit.part)};
    return edit.wording.heading == part ? part : part + " > " + edit.wording.heading;
}

std::string value_basis(const Edit& edit, const std::string& name) {
    return wording_basis(edit) + " {{" + name + "}}";
}

/// The latest first.
void put_in_order(Group& edits) {
    std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
        return std::tie(b.at, a.review_id, a.part) < std::tie(a.at, b.review_id, b.part);
    });
}

Suggestion suggestion_from(Cluster cluster) {
    Suggestion made;
    made.kind = cluster.wish.kind;
    made.id = id_of(cluster.wish);
    made.proposal = std::move(cluster.proposal);
    put_in_order(cluster.edits);
    made.edits = std::move(cluster.edits);
    made.wording = made.edits.front().wording;
    made.cases = cases_of(made.edits);
    made.people = people_of(made.edits);
    for (const Edit& edit : made.edits) {
        if (edit.meant.wording == made.proposal) made.named = edit.meant.named;
        for (const ValueChange& value : edit.meant.values)
            if (made.kind == Suggestion::Kind::Value && made.value.name.empty() &&
                value_key(value) == cluster.wish.what)
                made.value = value;
    }
    return made;
}

}  // namespace

std::string basis_of(const Suggestion& suggestion, const Edit& edit) {
    const bool value = suggestion.kind == Suggestion::Kind::Value;
    return value ? value_basis(edit, suggestion.value.name) : wording_basis(edit);
}

bool leave_out(Edit& edit, const std::set<std::string, std::less<>>& put_away) {
    std::erase_if(edit.meant.values, [&](const ValueChange& value) {
        return put_away.contains(value_basis(edit, value.name));
    });
    const bool gone = put_away.contains(wording_basis(edit));
    if (gone) edit.meant.wording = edit.wording.text;
    const bool taken_out = edit.after.empty() && !gone;
    return taken_out || edit.meant.wording != edit.wording.text || !edit.meant.values.empty();
}

std::vector<Suggestion> suggestions_from(std::vector<Edit> edits, std::size_t cases) {
    put_in_order(edits);
    std::vector<Suggestion> suggestions;
    for (Cluster& cluster : clusters_of(groups_of(edits)))
        if (cases_of(cluster.edits) >= cases)
            suggestions.push_back(suggestion_from(std::move(cluster)));
    std::stable_sort(
        suggestions.begin(),
        suggestions.end(),
        [](const Suggestion& a, const Suggestion& b) {
            return std::tie(b.people, b.cases, a.id) < std::tie(a.people, a.cases, b.id);
        }
    );
    return suggestions;
}

}  // namespace ajar::suggesting
