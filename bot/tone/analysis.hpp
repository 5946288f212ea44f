#pragma once

// Analysis first: what each sentence of a reply does. The rules judge this, not the raw text.

#include "bot/tone/pack.hpp"
#include "bot/tone/sentences.hpp"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ajar::tone {

using Cues = std::bitset<kCues>;

/// What can be wrong with the wording of a sentence, see fault_model.hpp.
enum class Fault : std::uint8_t {
    None,
    Wall,       ///< T04
    Excuse,     ///< T09
    Blame,      ///< T10
    Vague,      ///< T11: a promise without a time, or without a keeper
    Threat,     ///< T16
    Unnamed,    ///< T24
    Closing,    ///< T06
    Evasion,    ///< T03
    OpenScope,  ///< T18
};

inline constexpr std::size_t kFaults = static_cast<std::size_t>(Fault::OpenScope) + 1;

using FaultScores = std::array<float, kFaults>;

inline constexpr double kSureFault = 0.8;     ///< the model alone is enough
inline constexpr double kSurelyOpens = 0.9;   ///< a word of mockery beside it means nothing
inline constexpr double kHardlyFault = 0.03;  ///< below, a phrase of a word list means nothing

/// One sentence of the body with what its words show, and what it does in the reply.
struct Statement {
    Sentence place;
    Cues cues;                   ///< lists that hit outside quotations
    std::size_t hits_begin = 0;  ///< its part of Analysis::hits
    std::size_t hits_end = 0;
    bool figure = false;   ///< a number, in digits or words
    bool name = false;     ///< something with a name: a person, a team, a product
    bool person = false;   ///< somebody named who acts or can be turned to
    bool pronoun = false;  ///< begins with "it", "they": speaks on of what was just named
    bool time = false;     ///< a date, a day, an hour one can look up

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

    FaultScores faults{};  ///< how likely each is, 0 to 1; set by assign_faults

    bool has(Cue cue) const { return cues.test(static_cast<std::size_t>(cue)); }

    /// Says how the world is: nobody acts, nothing is offered to anybody, nobody is spoken to.
    bool states_a_fact() const {
        const bool acts = has(Cue::Promise) || has(Cue::Self) || has(Cue::Change) || has(Cue::If) ||
                          has(Cue::Handover) || (has(Cue::Offer) && !has(Cue::Source));
        return !acts && !pronoun && !person && !has(Cue::You) && !idle && !place.question;
    }

    /// Its words shut the door, or threaten. The model alone is not believed against an invitation.
    bool shuts() const {
        const bool invites = has(Cue::Opening) && opens > kSurelyOpens;
        return (has(Cue::Closing) && likely(Fault::Closing) > kHardlyFault) ||
               (has(Cue::Threat) && likely(Fault::Threat) > kHardlyFault) ||
               (!invites &&
                (likely(Fault::Closing) > kSureFault || likely(Fault::Threat) > kSureFault));
    }

    /// Its words fit no part of a reply well: what stands there was better left out, often enough.
    bool unplaced() const {
        constexpr double kFits = 0.6;
        return reasons < kFits && decides < kFits && opens < kFits && moves_on < kFits;
    }

    double likely(Fault fault) const { return faults[static_cast<std::size_t>(fault)]; }

    /// A phrase of a word list that the fault model does not contradict, or the model alone.
    bool shows(Cue cue, Fault fault) const {
        return (has(cue) && likely(fault) > kHardlyFault) || likely(fault) > kSureFault;
    }
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
