#pragma once

// The readers of the single files of a set, in the order in which parse() calls them: later ones
// may look at what earlier ones gathered.

#include "bot/files/fields.hpp"
#include "bot/files/gathered.hpp"

#include <string>

namespace ajar::files {

void read_company(const Node& root, Gathered& all, Notes& notes);
void read_slots(const Node& root, Gathered& all, Notes& notes);
void read_teams(const Node& root, Gathered& all, Notes& notes);
void read_people(const Node& root, Gathered& all, Notes& notes);
void read_commitments(const Node& root, Gathered& all, Notes& notes);
void read_services(const Node& root, Gathered& all, Notes& notes);
void read_taught(const Node& root, Gathered& all, Notes& notes);
void read_rules(const Node& root, Gathered& all, Notes& notes);
void read_understanding(const Node& root, Gathered& all, Notes& notes);

/// `all` is nullptr when the template is read on its own.
knowledge::Template read_template(
    const std::string& path, const std::string& text, Gathered* all, Notes& notes
);

/// "effort: {team: …, work: 2 hours, lead: 5 working days, cost: 120}" of a service or alternative.
knowledge::Effort read_effort(Fields& owner, Need need, Gathered& all, Notes& notes);

/// "rota: {people: […], turns: week, since: …}" of a team; nothing when it has none.
std::optional<knowledge::Rota> read_rota(Fields& team, Gathered& all, Notes& notes);

/// One line of a rule's `when`; nothing when it cannot be used.
std::optional<knowledge::Condition> read_condition(
    const Node& node, const Gathered& all, Notes& notes
);

/// What only the whole set can tell: dangling ids, cycles, things nobody uses.
void check_whole(Gathered& all);

}  // namespace ajar::files
