#pragma once

// Which template speaks: the most specific one that serves.

#include "bot/knowledge/knowledge.hpp"
#include "bot/reply/reply.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::reply {

/// What a reply template is looked for.
struct Wanted {
    ReplyKind kind = ReplyKind::Decline;
    std::string locale;     ///< exact, as templates spell it
    std::string root_need;  ///< id; empty: none of the catalogue's
    const knowledge::Service* service = nullptr;
    std::optional<Topic> topic;
};

/// Templates of that kind and locale whose service, need and topic fit, best first:
/// root need > service > group > topic > general; then the one that speaks of more.
std::vector<const knowledge::Template*> candidates(
    const Wanted& wanted, const knowledge::Knowledge& knowledge
);

/// The phrase set that has the line, in exactly this locale; nullptr when there is none.
const knowledge::Template* phrase_set(
    const knowledge::Knowledge& knowledge, std::string_view line, std::string_view locale
);

/// Locales to try, in order: "de-AT", "de", "en".
std::vector<std::string> locales_for(std::string_view locale);

/// Values that a reply of this kind must not keep to itself when they are there: a condition, a
/// delayed commitment, who decides, what is offered (P7, P8, T18, T24).
std::set<std::string, std::less<>> must_be_said(ReplyKind kind, const Variables& values);

}  // namespace ajar::reply
