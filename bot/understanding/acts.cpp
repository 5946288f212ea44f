#include "bot/understanding/acts.hpp"

#include "bot/understanding/calendar_words.hpp"

#include <algorithm>
#include <vector>

namespace ajar::understanding {
namespace {

/// "no", "right", "wrong" begin other things too ("no internet", "right click", "wrong password"):
/// they are an answer only before a pause or one of the words below.
constexpr std::string_view kGuarded =
    "no right sure ok okay correct exactly wrong incorrect wait actually make it typo halt falsch "
    "moment korrektur richtig korrekt klar natürlich ne eigentlich genau dear claro exacto "
    "correcto "
    "exactement espera perdón plutôt finalement";
constexpr std::string_view kAfterAnAnswer =
    "i we it that this the its thats im id not rather actually wait but because he she they you "
    "there a an my our just only sorry thanks thank please for so then and lets what both ich wir "
    "es das die der ein eine einen mein meine unser unsere sondern aber nicht und sie er bitte "
    "danke dann nur also what's yo nosotros quiero quería pero gracias es eso por je j'ai nous on "
    "c'est ce il mais merci s'il";

/// Between an act and a request; says nothing by itself.
constexpr std::string_view kConnectors =
    "but and so then please also well hm hmm um uh oh aber und also dann bitte sondern doch äh ähm "
    "na ach auch noch y pero entonces pues bueno et mais donc alors bon ben bah euh";

/// Words of politeness: a rest of nothing else is no request.
constexpr std::string_view kPadding =
    "that this it would be is was great good fine nice perfect lovely super wonderful thanks thank "
    "you very much so a lot i please yes no ok okay do does did am are we my for the me us again "
    "all everyone team there know like right correct exactly mean meant agree sorry at quite "
    "really "
    "das ist wäre gut super prima toll nett perfekt danke vielen dank sehr ja nein ich bitte gerne "
    "es so passt schön ihnen dir euch allen zusammen richtig stimmt leider nicht kann help helfen "
    "mir what i'm its thats mich der die und and helps helped helpful hilft geholfen weiter "
    "schnell "
    "schnelle quick fast kind freundlich hat war está bien muy así es eso todo todos por favor "
    "claro "
    "señor señora equipo muchas gracias su tu ayuda merci beaucoup très parfait plaît vous c'est "
    "ça "
    "tous toute l'équipe votre aide sil s'il";

constexpr std::size_t kNever = static_cast<std::size_t>(-1);

Patterns patterns_for(Where where) {
    std::vector<PatternList> chosen;
    for (const auto lists :
         {answer_act_words(),
          talk_act_words(),
          partial_act_words(),
          spanish_act_words(),
          french_act_words()})
        for (const auto& list : lists)
            if (list.where == where) chosen.push_back({static_cast<int>(list.act), list.patterns});
    return Patterns(chosen);
}

struct Rules {
    Patterns whole = patterns_for(Where::Whole);
    Patterns asked = patterns_for(Where::Asked);
    Patterns lead = patterns_for(Where::Lead);
    Patterns anywhere = patterns_for(Where::Anywhere);
};

const Rules& rules() {
    static const Rules all;
    return all;
}

std::optional<Act> act_of_all(const Patterns& patterns, const Words& words) {
    for (const auto& hit : patterns.find(words)) {
        if (hit.first != 0) break;
        if (hit.last == words.size()) return static_cast<Act>(hit.tag);
    }
    return std::nullopt;
}

bool agrees(Act act) {
    return act == Act::Affirm || act == Act::Acceptance;
}

/// The act of a message that is nothing else. Who asks does not agree: "right?", "so that's it?"
std::optional<Act> whole_act(const Words& words, bool asks) {
    if (asks)
        if (const auto act = act_of_all(rules().asked, words)) return act;
    const auto act = act_of_all(rules().whole, words);
    return act && asks && agrees(*act) ? std::nullopt : act;
}

bool answers(const Lexemes& lexemes, const Words& words, const Patterns::Hit& hit) {
    if (hit.length() > 1 || !among(words.texts[hit.first], kGuarded)) return true;
    const std::size_t behind = words.lexeme[hit.first] + 1;
    if (behind >= lexemes.size()) return true;
    if (lexemes[behind].kind == Lexeme::Kind::Symbol) return true;
    return among(words_of(lexemes, behind).texts.front(), kAfterAnAnswer);
}

/// The longest opening of the message; nothing when there is none.
std::optional<Patterns::Hit> lead_of(const Lexemes& lexemes, const Words& words) {
    std::optional<Patterns::Hit> best;
    for (const auto& hit : rules().lead.find(words)) {
        if (hit.first != 0) break;
        if (!answers(lexemes, words, hit)) continue;
        // "no, I meant …": the correction says more than the no it begins with.
        if (!best || hit.length() > best->length()) best = hit;
    }
    return best;
}

/// The lexeme where something is asked for behind `from`; the end when there is only politeness.
std::size_t substance(const Lexemes& lexemes, std::size_t from) {
    const Words words = words_of(lexemes, from);
    std::size_t first = kNever;
    bool content = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (first == kNever && among(words.texts[i], kConnectors)) continue;
        if (first == kNever) first = words.lexeme[i];
        content = content || !among(words.texts[i], kPadding);
    }
    return content ? first : lexemes.size();
}

std::optional<Act> act_anywhere(const Words& words) {
    std::optional<Act> found;
    for (const Act wanted : {Act::TalkToPerson, Act::Cancel, Act::StatusQuestion, Act::Pushback})
        if (!found && rules().anywhere.any(words, static_cast<int>(wanted))) found = wanted;
    return found;
}

}  // namespace

bool is_question(const Lexemes& lexemes) {
    return !lexemes.empty() && lexemes.back().is("?");
}

Spoken spoken_act(const Lexemes& lexemes) {
    Spoken spoken;
    spoken.rest = lexemes.size();
    Words words = words_of(lexemes);
    if (words.empty()) {
        spoken.act = Act::Unclear;
        return spoken;
    }
    const bool asks = is_question(lexemes);
    if (const auto act = whole_act(words, asks)) {
        spoken.act = act;
        return spoken;
    }
    std::size_t from = 0;
    // "Hi", "no", "sorry, I meant": at most three openings, each may hand over to the next.
    for (int opening = 0; opening < 3; ++opening) {
        const auto lead = lead_of(lexemes, words);
        if (!lead) break;
        const Act act = static_cast<Act>(lead->tag);
        const bool polite = act == Act::Greeting || act == Act::Thanks;
        if (act == Act::Greeting) spoken.greeted = true;
        // What is said first and not mere politeness is what the message does.
        const bool sharper = spoken.act == Act::Deny && act == Act::Correction;
        if (!polite && (!spoken.act || sharper)) spoken.act = act;
        const std::size_t behind = words.lexeme[lead->last - 1] + 1;
        from = substance(lexemes, behind);
        words = words_of(lexemes, behind);
        if (const auto rest = words.empty() ? std::nullopt : whole_act(words, asks)) {
            const bool overrides = !spoken.act || *rest == Act::Cancel ||
                                   *rest == Act::TalkToPerson || *rest == Act::DontKnow ||
                                   (*rest == Act::Pushback && asks);
            if (overrides) spoken.act = rest;
            return spoken;
        }
        if (from == lexemes.size()) {
            if (!spoken.act) spoken.act = act;
            if (asks && agrees(*spoken.act)) spoken.act.reset();
            return spoken;
        }
        words = words_of(lexemes, from);
    }
    spoken.rest = from;
    if (const auto act = act_anywhere(words)) {
        const bool louder = *act == Act::TalkToPerson || *act == Act::Cancel;
        if (!spoken.act || louder) spoken.act = act;
    }
    return spoken;
}

}  // namespace ajar::understanding
