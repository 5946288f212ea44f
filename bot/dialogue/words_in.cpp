#include "bot/dialogue/words_in.hpp"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace ajar::dialogue {
namespace {

// Hints only: they decide between two harmless ways to go on, never about a request.
constexpr std::array kIdeas{
    "what about",  "how about",   "what if",      "could we",    "could i use", "could i get",
    "instead",     "alternative", "another idea", "other idea",  "wie wäre",    "was wäre",
    "könnten wir", "könnte ich",  "stattdessen",  "andere idee", "y si",        "en cambio",
    "en su lugar", "otra idea",   "et si",        "à la place",  "plutôt",      "autre idée",
};
constexpr std::array kMisunderstandings{
    "misunderst",  "not what i",    "i meant",    "i mean",       "mistake",     "wrong",
    "not correct", "isn't correct", "isn't true", "missverst",    "gemeint",     "meinte",
    "ich meine",   "fehler",        "falsch",     "stimmt nicht", "equivoc",     "quería decir",
    "malentendid", "no es eso",     "malentendu", "erreur",       "mal compris", "je voulais dire",
};
constexpr std::array kFactsToCome{
    "only need",
    "just need",
    "forgot to",
    "didn't say",
    "nur noch",
    "nicht gesagt",
    "vergessen zu",
};
// These add something where they begin; in the middle of a sentence ("I also edit entries") they
// answer as often as not.
constexpr std::array kLeadingAdditions{
    "also",
    "and also",
    "i also need",
    "we also need",
    "besides",
    "außerdem",
    "und außerdem",
    "zusätzlich",
    "ich brauche auch",
    "además",
    "y además",
    "aussi",
    "et aussi",
};
constexpr std::array kAdditions{
    "another thing",   "something else",
    "by the way",      "one more thing",
    "in addition",     "different question",
    "before i forget", "while i'm at it",
    "on another note", "bevor ich es vergesse",
    "wo wir gerade",   "ach ja",
    "au passage",      "antes de que se me olvide",
    "other question",  "actually i need",
    "übrigens",        "noch etwas",
    "noch was",        "etwas anderes",
    "andere frage",    "otra cosa",
    "por cierto",      "autre chose",
    "au fait",
};
constexpr std::array kRequests{
    "i need",         "i want",      "i'd like",       "i would like", "can i",
    "could i",        "we'd like",   "we would like",  "can we",       "could we",
    "could somebody", "we want",     "wir möchten",    "wir hätten",   "können wir",
    "könnten wir",    "kann jemand", "nous voudrions", "can you",      "could you",
    "please",         "we need",     "may i",          "ich brauche",  "ich möchte",
    "ich hätte",      "kann ich",    "könnte ich",     "können sie",   "kannst du",
    "könnten sie",    "bitte",       "wir brauchen",   "necesito",     "quiero",
    "quisiera",       "puedo",       "por favor",      "j'ai besoin",  "je voudrais",
    "puis je",        "pouvez vous",
};
// Longest first where one begins another.
constexpr std::array kLeads{
    "because we need to ",
    "because i need to ",
    "so that we can ",
    "so that i can ",
    "in order to ",
    "so we can ",
    "so i can ",
    "we need it to ",
    "i need it to ",
    "i want to be able to ",
    "i want to ",
    "i need to ",
    "we want to ",
    "we need to ",
    "it's for ",
    "it is for ",
    "this is for ",
    "because ",
    "to be able to ",
    "to ",
    "damit wir ",
    "damit ich ",
    "um ",
    "ich möchte ",
    "ich will ",
    "wir möchten ",
    "wir wollen ",
    "weil ",
    "para poder ",
    "para que podamos ",
    "para ",
    "porque ",
    "pour pouvoir ",
    "pour que ",
    "pour ",
    "parce que ",
    "afin de ",
};

// Words that begin a sentence or a thing, never something to do.
constexpr std::array kSubjects{
    "i",     "we", "you",   "he",   "she",     "they",  "it",    "there", "this", "that",
    "the",   "a",  "an",    "our",  "my",      "their", "his",   "her",   "some", "all",
    "every", "no", "not",   "yes",  "because", "for",   "in",    "on",    "at",   "when",
    "if",    "as", "since", "well", "what",    "mine",  "these", "those", "just", "client",
};

// They stand in many needs and tell none apart.
constexpr std::array kFillers{
    "your",  "with",   "that",     "from",  "their", "have",  "people",
    "other", "others", "yourself", "ihre",  "ihren", "ihrem", "ihrer",
    "eine",  "einen",  "einer",    "einem", "oder",  "ohne",  "selbst",
};
constexpr std::size_t kTellingWord = 4;
constexpr std::size_t kStem = 5;

bool is_filler(const std::string& word) {
    return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

template <class List>
bool has_any(std::string_view text, const List& phrases) {
    const std::string plain = folded(text);
    return std::any_of(phrases.begin(), phrases.end(), [&](const char* phrase) {
        return (" " + plain).find(" " + folded(phrase)) != std::string::npos;
    });
}

bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool begins_with(std::string_view text, std::string_view lead) {
    return text.size() > lead.size() &&
           std::equal(lead.begin(), lead.end(), text.begin(), [](char a, char b) {
               return a == lower(b);
           });
}

}  // namespace

std::string folded(std::string_view text) {
    icu::UnicodeString unicode = icu::UnicodeString::fromUTF8(icu::StringPiece{
        text.data(), static_cast<int32_t>(text.size())});
    unicode.foldCase();
    icu::UnicodeString plain;
    bool space = true;
    for (int32_t i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1)) {
        const UChar32 letter = unicode.char32At(i);
        if (u_isalnum(letter)) {
            plain.append(letter);
            space = false;
        } else if (!space) {
            plain.append(static_cast<UChar32>(' '));
            space = true;
        }
    }
    std::string utf8;
    plain.toUTF8String(utf8);
    if (!utf8.empty() && utf8.back() == ' ') utf8.pop_back();
    return utf8;
}

bool has_words(std::string_view folded_text, std::string_view phrase) {
    const std::string wanted = folded(phrase);
    if (wanted.empty()) return false;
    return (" " + std::string{folded_text} + " ").find(" " + wanted + " ") != std::string::npos;
}

std::optional<Pushback> pushback_in(std::string_view text) {
    if (has_any(text, kMisunderstandings)) return Pushback::Misunderstanding;
    if (has_any(text, kIdeas)) return Pushback::Idea;
    if (has_any(text, kFactsToCome)) return Pushback::NewFact;
    return std::nullopt;
}

std::optional<bool> leading_answer(std::string_view text) {
    constexpr std::array kYes{"yes", "yeah", "yep", "sure", "ja", "klar", "sí", "oui"};
    constexpr std::array kNo{
        "no",
        "nope",
        "none",
        "not",
        "nein",
        "kein",
        "keine",
        "keinen",
        "nicht",
        "non",
        "aucune",
        "ninguno"};
    const std::string plain = folded(text);
    const std::string first = plain.substr(0, plain.find(' '));
    const auto is = [&](const char* word) { return first == word; };
    if (std::any_of(kYes.begin(), kYes.end(), is)) return true;
    if (plain.starts_with("not sure") || plain.starts_with("nicht sicher")) return std::nullopt;
    if (plain.starts_with("noch nicht") || plain.starts_with("todavía no") ||
        plain.starts_with("pas encore"))
        return false;
    if (std::any_of(kNo.begin(), kNo.end(), is)) return false;
    return std::nullopt;
}

bool names_no_day(std::string_view text) {
    constexpr std::array kNoDay{
        "no fixed date",  "no deadline",   "no date",     "no rush",        "no hurry",
        "whenever",       "any time",      "anytime",     "not urgent",     "no particular",
        "kein fester",    "keinen festen", "kein termin", "keinen termin",  "eilt nicht",
        "keine eile",     "wann immer",    "egal wann",   "irgendwann",     "nicht eilig",
        "wann es",        "jederzeit",     "sin fecha",   "sin prisa",      "cuando pueda",
        "no corre prisa", "pas de date",   "pas urgent",  "rien ne presse", "quand vous",
    };
    return has_any(text, kNoDay);
}

bool protests(std::string_view text) {
    constexpr std::array kProtests{
        "everybody else",   "everyone else",   "all the others", "others got",
        "other people got", "other teams got", "everybody has",  "everyone has",
        "everybody got",    "everyone got",    "unfair",         "not fair",
        "isn't fair",       "ridiculous",      "unbelievable",   "unacceptable",
        "don't accept",     "alle anderen",    "jeder andere",   "die anderen haben",
        "andere haben",     "alle haben",      "ungerecht",      "nicht fair",
        "lächerlich",       "unglaublich",     "inakzeptabel",   "todos los demás",
        "los demás tienen", "todos tienen",    "injusto",        "no es justo",
        "ridículo",         "inaceptable",     "increíble",      "tous les autres",
        "les autres ont",   "tout le monde",   "injuste",        "pas juste",
        "ridicule",         "inacceptable",    "incroyable",
    };
    constexpr std::size_t kSaysNoMore = 12;
    return word_count(text) <= kSaysNoMore && has_any(text, kProtests);
}

bool sounds_resigned(std::string_view text) {
    constexpr std::array kResigned{
        "what choice do i have",
        "if i must",
        "if i have to",
        "no choice then",
        "oh well",
        "so be it",
        "whatever then",
        "fine whatever",
        "too bad then",
        "i give up",
        "guess not",
        "then not",
        "i'll have to live",
        "i have to live",
        "have no choice",
        "na dann halt",
        "dann halt nicht",
        "dann eben nicht",
        "muss ja",
        "bleibt mir ja",
        "bleibt mir wohl",
        "was soll's",
        "wenn's sein muss",
        "wenn es sein muss",
        "dann lass ich es",
        "hab ja keine wahl",
        "habe ja keine wahl",
        "qué remedio",
        "que remedio",
        "qué se le va a hacer",
        "que se le va a hacer",
        "pues nada",
        "qué le vamos a",
        "no queda otra",
        "no me queda otra",
        "si no hay más",
        "tant pis",
        "pas le choix",
        "faudra faire avec",
        "faut faire avec",
        "puisqu'il le faut",
        "s'il le faut",
        "je m'y ferai",
        "faute de mieux",
    };
    constexpr std::size_t kSaysNoMore = 9;
    return word_count(text) <= kSaysNoMore && has_any(text, kResigned);
}

bool adds_something(std::string_view text) {
    const std::string plain = folded(text) + " ";
    return has_any(text, kAdditions) ||
           std::any_of(
               kLeadingAdditions.begin(),
               kLeadingAdditions.end(),
               [&](std::string_view lead) { return plain.starts_with(folded(lead) + " "); }
           );
}

bool sounds_like_a_request(std::string_view text) {
    return has_any(text, kRequests);
}

std::string purpose_in(std::string_view text) {
    std::string_view rest = trimmed(text);
    for (const char* lead : kLeads)
        if (begins_with(rest, lead)) {
            rest.remove_prefix(std::string_view{lead}.size());
            break;
        }
    while (!rest.empty() && (rest.back() == '.' || rest.back() == '!' || is_space(rest.back())))
        rest.remove_suffix(1);
    return std::string{rest};
}

bool is_infinitive(std::string_view purpose, std::string_view words, std::string_view locale) {
    const std::string plain = folded(purpose);
    if (plain.empty()) return false;
    const std::string first = plain.substr(0, plain.find(' '));
    const std::string last = plain.substr(plain.rfind(' ') + 1);
    if (locale == "de") return first != "ich" && first != "wir" && last.ends_with("n");
    if (locale == "es") return first.ends_with("r");
    if (locale == "fr") return first.ends_with("r") || first.ends_with("re");
    const bool led = purpose.size() < words.size() && !folded(words).starts_with("because");
    const bool subject = std::find(kSubjects.begin(), kSubjects.end(), first) != kSubjects.end();
    return !subject && (led || word_count(purpose) >= 2);
}

double share_of_words(std::string_view phrase, std::string_view text, std::string_view) {
    const std::string plain = " " + folded(text);
    const std::string wanted = folded(phrase);
    int words = 0;
    int found = 0;
    std::size_t start = 0;
    while (start < wanted.size()) {
        const std::size_t end = std::min(wanted.find(' ', start), wanted.size());
        const std::string word = wanted.substr(start, end - start);
        start = end + 1;
        if (word.size() < kTellingWord || is_filler(word)) continue;
        ++words;
        if (plain.find(" " + word.substr(0, kStem)) != std::string::npos) ++found;
    }
    return words >= 2 && found >= 2 ? static_cast<double>(found) / words : 0;
}

std::size_t word_count(std::string_view text) {
    const std::string plain = folded(text);
    if (plain.empty()) return 0;
    return static_cast<std::size_t>(std::count(plain.begin(), plain.end(), ' ')) + 1;
}

std::vector<std::string> sentences_in(std::string_view text) {
    std::vector<std::string> sentences;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool mark = text[i] == '.' || text[i] == '!' || text[i] == '?';
        const bool ends = i + 1 == text.size() || text[i] == '\n' ||
                          (mark && (text[i + 1] == ' ' || text[i + 1] == '\n'));
        if (!ends) continue;
        const std::string_view sentence = trimmed(text.substr(start, i + 1 - start));
        if (!sentence.empty()) sentences.emplace_back(sentence);
        start = i + 1;
    }
    return sentences;
}

}  // namespace ajar::dialogue
