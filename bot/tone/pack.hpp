#pragma once

// A language pack: the word lists by which rules and roles recognise what a sentence does. One
// data file per language in packs/; the pattern language is told in phrases.hpp.

#include "bot/tone/phrases.hpp"

#include <span>
#include <string_view>

namespace ajar::tone {

/// What the words of a list say.
enum class Cue : std::uint8_t {
    Greeting,     ///< opens a letter
    SignOff,      ///< ends it
    Filler,       ///< says nothing about the matter: thanks for the message, we looked at it
    Acknowledge,  ///< shows that the person was heard
    Empathy,      ///< shows understanding for how it feels
    Source,       ///< what a reason can stand on: a contract, a law, an audit, a budget
    Hollow,       ///< looks like a reason and is none: "our policy", "everybody gets that"
    Because,      ///< puts a reason behind a decision: ", as", "given that"
    Fronted,      ///< puts it in front: "because", at the start
    LeadIn,       ///< draws a conclusion: "so", "therefore"
    Decision,     ///< an answer: "stays", "we'll use", "you get"
    Verdict,      ///< begins a sentence that decides, not one that explains: "You can …"
    Evasion,      ///< neither yes nor no: "noted", "let's keep it in mind"
    Wall,         ///< a rejection (T04)
    Offer,        ///< something the person can do or get
    AsToday,      ///< how things are anyway: no alternative (T05)
    Change,       ///< names what would change the answer
    Vacant,       ///< a condition that names nothing (T05)
    Opening,      ///< invites the person back (T06)
    Closing,      ///< shuts the door (T06)
    If,           ///< begins a condition
    Apology,      ///< T07, T08
    Regret,       ///< once is fine (T07)
    Grovel,       ///< T08
    Excuse,       ///< T09
    Blame,        ///< T10
    Promise,      ///< an act to come
    Vague,        ///< a time that is none: "soon" (T11)
    Nobody,       ///< a keeper who is none: "someone will" (T11)
    Jargon,       ///< T12
    Cliche,       ///< T15
    Threat,       ///< T16
    TalkingDown,  ///< T22
    Time,         ///< a time one can look up: "tomorrow", "by noon", "Monday"
    OpenScope,    ///< "whatever you need" (T18)
    OpenTerms,    ///< "provided the conditions are met" (T18)
    Handover,     ///< passes the matter on (T24)
    Unnamed,      ///< to nobody in particular: "the responsible office" (T24)
    Person,       ///< stands before a name: "Ms", "Frau", "ask for"
    You,          ///< addresses the person
    We,           ///< a "we" that acts
    Self,         ///< an "I" that acts
    Figure,       ///< a number in words
    Starter,      ///< begins sentences in capitals without being a name
    Negation,     ///< T21

    // Little alone and much together: only the fault model looks at these.
    Failing,    ///< something done badly, or not at all
    Outsider,   ///< somebody other than the writer: a supplier, a department, a colleague
    Sanction,   ///< something taken from the person, or held against them
    Authority,  ///< a boss, a board, a court
    Calamity,   ///< the end of everything
    Burden,     ///< how busy somebody is
    Already,    ///< once more, as always, as told before
    Innocence,  ///< fault, duty, doing one's best
};

inline constexpr std::size_t kCues = static_cast<std::size_t>(Cue::Innocence) + 1;

struct Pack {
    std::string_view language;
    bool split_elisions = false;
    PhraseBook book;
};

/// The pack of a language ("de"); nullptr where there is none.
const Pack* pack_of(std::string_view language);

/// Per language: what a sentence does, and wordings that rules object to.
std::span<const PhraseList> english_rewrites();
std::span<const PhraseList> english_structure();
std::span<const PhraseList> english_faults();
std::span<const PhraseList> english_wording();
std::span<const PhraseList> english_idioms();
std::span<const PhraseList> english_lexicon();
std::span<const PhraseList> german_rewrites();
std::span<const PhraseList> german_structure();
std::span<const PhraseList> german_faults();
std::span<const PhraseList> german_wording();
std::span<const PhraseList> german_idioms();
std::span<const PhraseList> german_lexicon();
std::span<const PhraseList> spanish_rewrites();
std::span<const PhraseList> spanish_structure();
std::span<const PhraseList> spanish_wording();
std::span<const PhraseList> spanish_idioms();
std::span<const PhraseList> spanish_lexicon();
std::span<const PhraseList> french_rewrites();
std::span<const PhraseList> french_structure();
std::span<const PhraseList> french_wording();
std::span<const PhraseList> french_idioms();
std::span<const PhraseList> french_lexicon();

}  // namespace ajar::tone
