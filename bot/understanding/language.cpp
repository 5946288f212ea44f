#include "bot/understanding/language.hpp"

#include <algorithm>
#include <array>
#include <cld2/public/compact_lang_det.h>
#include <string>
#include <unordered_map>

namespace ajar::understanding {
namespace {

struct Hint {
    std::string_view code;
    std::string_view words;  ///< such as no other of the four languages has
};

constexpr std::array kHints{
    Hint{
        "en",
        "the my your our we you they he she it's i'm i'd i've don't doesn't can't isn't won't i "
        "need want would could should please thanks thank hello what when where why how which "
        "who this that these those with from for because and of to not is are was have has been "
        "get new any somebody someone nobody everyone tomorrow today working broken access help or "
        "only just about around more than people pages week weeks month months year years it "
        "between two three four five six ten would we'd i'll you're they're that's what's let "
        "there here any some all no every each before after until since into also if as be been "
        "did does had but at our them their its once daily monthly"},
    Hint{
        "de",
        "ich du er wir ihr mein meine meinen meiner unser unsere der das den dem ein eine einen "
        "einem einer und oder aber nicht kein keine keinen ist sind war habe hab hat haben wird "
        "werden kann können könnte könnten brauche bräuchte brauchen benötige benötigen möchte "
        "möchten bitte danke hallo moin guten für mit von zum zur bei auf aus wie wer wo wann "
        "warum weil damit dass daß noch schon auch nur mehr heute morgen übermorgen wieder neue "
        "neuen neuer neues geht funktioniert kaputt nein gibt es mir mich uns euch ihnen sie"},
    Hint{
        "es",
        "yo el los las una unos mi mis necesito quiero puedo puede podría por favor gracias hola "
        "para porque pero no funciona está estoy tengo nuestro nuestra cuando cómo dónde qué "
        "ordenador contraseña acceso ayuda mañana hoy nuevo nueva del vale pues bueno nada "
        "entonces así claro quizás todavía aún ya muy esto eso esta este es un una lo la le que "
        "se su con sin como si también tampoco nadie alguien tengo tiene hay ser somos son fue "
        "cuánto cuántas cuántos persona personas equipo semana semanas mes día días remedio "
        "siempre otra vez sé idea ninguna ninguno igual da"},
    Hint{
        "fr",
        "je j'ai nous vous mon ma mes notre une des les du est sont avec pour pas ne besoin veux "
        "voudrais peux pourriez bonjour merci s'il plaît parce mais quand comment où quel "
        "ordinateur accès aide demain aujourd'hui nouveau nouvelle marche fonctionne suis c'est "
        "bon ben bah tant pis donc alors ça cela ce cette ces il elle on se si un la le que qui "
        "sur dans rien personne encore toujours déjà très plus j'en n'est n'ai qu'on d'accord sais "
        "fait dommage tout tous semaine semaines mois jours personnes équipe aucune idée égal "
        "moi aussi être faut faire"},
};

/// One word is enough where nobody writes it in another language.
constexpr std::array kAlone{
    Hint{"de", "hallo moin danke bitte nein servus tschüss guten vielen"},
    Hint{"es", "hola gracias vale sí vaya adiós ninguna ninguno"},
    Hint{"fr", "bonjour merci oui bonsoir salut tant d'accord aucune ouais"},
};

using Table = std::unordered_map<std::string, std::string>;

template <std::size_t N>
Table table_of(const std::array<Hint, N>& hints) {
    Table table;
    for (const auto& hint : hints) {
        auto rest = hint.words;
        while (!rest.empty()) {
            const auto end = std::min(rest.find(' '), rest.size());
            table[folded(rest.substr(0, end))] += std::string(hint.code) + ' ';
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return table;
}

struct Votes {
    std::string best;
    std::size_t first = 0;
    std::size_t second = 0;
};

Votes votes_of(const Lexemes& lexemes) {
    static const Table table = table_of(kHints);
    std::array<std::size_t, kHints.size()> votes{};
    for (const auto& lexeme : lexemes) {
        const auto at = table.find(lexeme.text);
        if (at == table.end()) continue;
        for (std::size_t i = 0; i < kHints.size(); ++i)
            if (at->second.find(kHints[i].code) != std::string::npos) ++votes[i];
    }
    Votes result;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (votes[i] > result.first) {
            result.second = result.first;
            result.first = votes[i];
            result.best = kHints[i].code;
        } else {
            result.second = std::max(result.second, votes[i]);
        }
    }
    return result;
}

Language detected(std::string_view text) {
    bool reliable = false;
    int valid_bytes = 0;
    const auto code = CLD2::DetectLanguageCheckUTF8(
        text.data(), static_cast<int>(text.size()), true, &reliable, &valid_bytes
    );
    if (!reliable || code == CLD2::UNKNOWN_LANGUAGE) return {};
    const std::string_view name = CLD2::LanguageCode(code);
    if (name.size() < 2) return {};
    return {std::string(name.substr(0, 2)), true};  // "zh-Hant" is "zh"
}

}  // namespace

Language language_of(std::string_view text, const Lexemes& lexemes) {
    const auto words = static_cast<std::size_t>(std::count_if(
        lexemes.begin(),
        lexemes.end(),
        [](const Lexeme& lexeme) { return lexeme.kind == Lexeme::Kind::Word; }
    ));
    const Votes votes = votes_of(lexemes);
    if (votes.first >= 2 && votes.first >= 2 * votes.second) return {votes.best, true};
    static const Table alone = table_of(kAlone);
    if (words <= 3 && votes.first <= 1) {
        for (const auto& lexeme : lexemes)
            if (const auto at = alone.find(lexeme.text); at != alone.end())
                return {at->second.substr(0, 2), true};
    }
    const bool letters_of_another_script = text.size() > 12 && words <= 2;
    if (words < 4 && !letters_of_another_script) return {};
    const Language guess = detected(bounded(text));
    // A detector that contradicts the words, or names a rare language, is wrong in short texts.
    // Of a single small word in a longer one the detector must at least not think otherwise.
    const bool doubtful = votes.first == 1 && words >= 5 && guess.known && guess.code != votes.best;
    if (doubtful) return {};
    if (votes.first >= 1 && votes.first > votes.second && words < 12) return {votes.best, true};
    const bool expected = std::any_of(kHints.begin(), kHints.end(), [&](const Hint& hint) {
        return guess.code == hint.code;
    });
    // Hardly a sentence of these four is without one of their small words: "permanently, no end in
    // sight" is not Spanish because of its "no".
    constexpr std::size_t kFewWords = 8;
    if (guess.known && expected && votes.first == 0 && words < kFewWords) return {};
    if (guess.known && !expected && votes.first == 0 && words < 5) {
        const bool latin = std::all_of(text.begin(), text.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0xD0;
        });
        if (latin) return {};
    }
    return guess;
}

}  // namespace ajar::understanding
