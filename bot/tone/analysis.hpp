#pragma once

// Analysis first: what each sentence of a reply does. The rules judge this, not the raw text.

#include "bot/tone/pack.hpp"
#include "bot/tone/sentences.hpp"

#include <bitset>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ajar::tone {

using Cues = std::bitset<kCues>;

/// One sentence of the body with what its words show, and what it does in the reply.
struct Statement {
    Sentence place;
    Cues cues;                   ///< lists that hit outside quotations
    std::size_t hits_begin = 0;  ///< its part of Analysis::hits
    std::size_t hits_end = 0;
    bool figure = false;  ///< a number, in digits or words
    bool name = false;    ///< something with a name: a person, a team, a product
    bool person = false;  ///< somebody named who acts or can be turned to
    bool time = false;    ///< a date, a day, an hour one can look up

    // Set by assign_roles, see role_model.hpp.
    bool opening = false;
    bool idle = false;  ///< before the point: thanks, acknowledgement, sympathy, apology
    bool reason = false;
    bool decision = false;       ///< a sentence may give its reason and decide
    bool decides_first = false;  ///< "Y, given that X"
    bool evasion = false;
    bool path = false;
    double reasons = 0;  ///< how likely it gives a reason, 0 to 1
    double decides = 0;
    double opens = 0;
    double moves_on = 0;  ///< how likely it offers or promises something

    bool has(Cue cue) const { return cues.test(static_cast<std::size_t>(cue)); }
};

struct Analysis {
    std::string_view text;
    const Pack* pack = nullptr;  ///< nullptr where the language has none
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Hit> hits;              ///< outside quotations, by place
    std::vector<Statement> statements;  ///< the body: without greeting and sign-off
    bool signed_by_name = false;

    std::optional<Hit> first_hit(Cue cue, const Statement& statement) const;
    std::span<const Hit> hits_of(const Statement& statement) const;
    bool any(Cue cue) const;  ///< in the body
    bool any_time() const;
};

Analysis analyse(std::string_view text, std::string_view locale);

}  // namespace ajar::tone
