#include "bot/understanding/numbers.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

namespace ajar::understanding {
namespace {

using Named = std::pair<std::string_view, int>;

constexpr std::array kEnglishUnits{
    Named{"two", 2},
    Named{"three", 3},
    Named{"four", 4},
    Named{"five", 5},
    Named{"six", 6},
    Named{"seven", 7},
    Named{"eight", 8},
    Named{"nine", 9},
    Named{"ten", 10},
    Named{"eleven", 11},
    Named{"twelve", 12},
    Named{"thirteen", 13},
    Named{"fourteen", 14},
    Named{"fifteen", 15},
    Named{"sixteen", 16},
    Named{"seventeen", 17},
    Named{"eighteen", 18},
    Named{"nineteen", 19},
};
constexpr std::array kEnglishTens{
    Named{"twenty", 20},
    Named{"thirty", 30},
    Named{"forty", 40},
    Named{"fifty", 50},
    Named{"sixty", 60},
    Named{"seventy", 70},
    Named{"eighty", 80},
    Named{"ninety", 90},
};
constexpr std::array kGermanSmall{
    Named{"eins", 1},      Named{"zwei", 2},      Named{"zwo", 2},       Named{"drei", 3},
    Named{"vier", 4},      Named{"fünf", 5},      Named{"fuenf", 5},     Named{"sechs", 6},
    Named{"sieben", 7},    Named{"acht", 8},      Named{"neun", 9},      Named{"zehn", 10},
    Named{"elf", 11},      Named{"zwölf", 12},    Named{"zwoelf", 12},   Named{"dreizehn", 13},
    Named{"vierzehn", 14}, Named{"fünfzehn", 15}, Named{"sechzehn", 16}, Named{"siebzehn", 17},
    Named{"achtzehn", 18}, Named{"neunzehn", 19}, Named{"ein", 1},
};
// Folded: "ß" is "ss".
constexpr std::array kGermanTens{
    Named{"zwanzig", 20},
    Named{"dreissig", 30},
    Named{"vierzig", 40},
    Named{"fünfzig", 50},
    Named{"sechzig", 60},
    Named{"siebzig", 70},
    Named{"achtzig", 80},
    Named{"neunzig", 90},
};
// Spanish and French. Not "once", "cent" and "an", which are English words too.
constexpr std::array kRomance{
    Named{"dos", 2},        Named{"tres", 3},        Named{"cuatro", 4},
    Named{"cinco", 5},      Named{"seis", 6},        Named{"siete", 7},
    Named{"ocho", 8},       Named{"nueve", 9},       Named{"diez", 10},
    Named{"doce", 12},      Named{"trece", 13},      Named{"catorce", 14},
    Named{"quince", 15},    Named{"dieciséis", 16},  Named{"diecisiete", 17},
    Named{"dieciocho", 18}, Named{"diecinueve", 19}, Named{"veinte", 20},
    Named{"treinta", 30},   Named{"cuarenta", 40},   Named{"cincuenta", 50},
    Named{"sesenta", 60},   Named{"setenta", 70},    Named{"ochenta", 80},
    Named{"noventa", 90},   Named{"cien", 100},      Named{"deux", 2},
    Named{"trois", 3},      Named{"quatre", 4},      Named{"cinq", 5},
    Named{"sept", 7},       Named{"huit", 8},        Named{"neuf", 9},
    Named{"dix", 10},       Named{"onze", 11},       Named{"douze", 12},
    Named{"treize", 13},    Named{"quatorze", 14},   Named{"quinze", 15},
    Named{"seize", 16},     Named{"vingt", 20},      Named{"trente", 30},
    Named{"quarante", 40},  Named{"cinquante", 50},  Named{"soixante", 60},
};
constexpr std::array<std::string_view, 13> kArticles{
    "a", "an", "one", "ein", "eine", "einen", "einem", "einer", "eines", "un", "una", "uno", "une"};

template <std::size_t N>
std::optional<int> look_up(const std::array<Named, N>& table, std::string_view word) {
    for (const auto& [name, value] : table)
        if (name == word) return value;
    return std::nullopt;
}

std::optional<int> german_below_hundred(std::string_view word) {
    if (const auto small = look_up(kGermanSmall, word)) return small;
    if (const auto tens = look_up(kGermanTens, word)) return tens;
    const auto joint = word.find("und");
    if (joint == std::string_view::npos || joint == 0) return std::nullopt;
    const auto units = look_up(kGermanSmall, word.substr(0, joint));
    const auto tens = look_up(kGermanTens, word.substr(joint + 3));
    if (!units || *units > 9 || !tens) return std::nullopt;
    return *tens + *units;
}

/// "zweihundertfünfzig": what stands before and behind `unit`, and how much the unit is.
std::optional<int> german_number(std::string_view word) {
    int total = 0;
    bool grouped = false;
    for (const auto& [unit, size] : {Named{"tausend", 1000}, Named{"hundert", 100}}) {
        const auto at = word.find(unit);
        if (at == std::string_view::npos) continue;
        const auto before =
            at == 0 ? std::optional<int>(1) : german_below_hundred(word.substr(0, at));
        if (!before) return std::nullopt;
        total += *before * size;
        word.remove_prefix(at + unit.size());
        grouped = true;
    }
    if (word.starts_with("und") && grouped) word.remove_prefix(3);
    if (word.empty()) return grouped ? std::optional<int>(total) : std::nullopt;
    if (!grouped && word == "ein") return std::nullopt;  // the article
    const auto rest = german_below_hundred(word);
    return rest ? std::optional<int>(total + *rest) : std::nullopt;
}

/// "1.200", "1,200.50", "3,5": which separator is which follows from where they stand.
std::optional<double> digits(std::string_view text) {
    const auto last = text.find_last_of(".,'");
    std::string_view decimals;
    if (last != std::string_view::npos) {
        const auto kinds = static_cast<int>(text.find('.') != std::string_view::npos) +
                           static_cast<int>(text.find(',') != std::string_view::npos) +
                           static_cast<int>(text.find('\'') != std::string_view::npos);
        const bool once = text.find(text[last]) == last;
        const bool thousands = text.size() - last == 4 && text[0] != '0' && last <= 3;
        const bool group_mark = text[last] == '\'' || !once || (kinds == 1 && thousands);
        if (!group_mark) decimals = text.substr(last + 1);
    }
    const auto whole = decimals.empty() ? text : text.substr(0, last);
    double value = 0;
    int counted = 0;
    for (const char c : whole) {
        if (c < '0' || c > '9') continue;  // a digit of another script reads as nothing
        value = value * 10 + (c - '0');
        if (++counted > 15) return std::nullopt;
    }
    double place = 0.1;
    for (const char c : decimals) {
        if (c < '0' || c > '9' || place < 1e-6) continue;
        value += place * (c - '0');
        place /= 10;
    }
    return counted > 0 ? std::optional<double>(value) : std::nullopt;
}

double scale_of(const Lexeme& lexeme) {
    if (lexeme.glued && lexeme.is("k")) return 1e3;
    if (lexeme.is("thousand") || lexeme.is("tausend") || lexeme.is("tsd") || lexeme.is("mil") ||
        lexeme.is("mille"))
        return 1e3;
    if (lexeme.is("million") || lexeme.is("millionen") || lexeme.is("mio")) return 1e6;
    if (lexeme.is("hundred") || lexeme.is("hundert")) return 1e2;
    if (lexeme.is("dozen") || lexeme.is("dutzend") || lexeme.is("docena") || lexeme.is("douzaine"))
        return 12;
    return 0;
}

bool is_article(std::string_view word) {
    return std::find(kArticles.begin(), kArticles.end(), word) != kArticles.end();
}

/// "twenty", "twenty-five", "twenty five".
std::optional<Quantity> english_below_hundred(const Lexemes& lexemes, std::size_t at) {
    if (at >= lexemes.size()) return std::nullopt;
    if (const auto small = look_up(kEnglishUnits, lexemes[at].text))
        return Quantity{static_cast<double>(*small), at + 1};
    const auto tens = look_up(kEnglishTens, lexemes[at].text);
    if (!tens) return std::nullopt;
    std::size_t next = at + 1;
    if (next < lexemes.size() && lexemes[next].is("-")) ++next;
    if (next < lexemes.size()) {
        const auto units = look_up(kEnglishUnits, lexemes[next].text);
        if (units && *units < 10) return Quantity{static_cast<double>(*tens + *units), next + 1};
        if (lexemes[next].is("one")) return Quantity{static_cast<double>(*tens + 1), next + 1};
    }
    return Quantity{static_cast<double>(*tens), at + 1};
}

/// "doce", "treinta y cinco", "vingt-cinq", "vingt et un".
std::optional<Quantity> romance_at(const Lexemes& lexemes, std::size_t at) {
    const auto first = look_up(kRomance, lexemes[at].text);
    if (!first) return std::nullopt;
    const Quantity alone{static_cast<double>(*first), at + 1};
    if (*first < 20 || *first > 90) return alone;
    std::size_t next = at + 1;
    if (next < lexemes.size() && (lexemes[next].is("-") || lexemes[next].is("y"))) ++next;
    if (next < lexemes.size() && lexemes[next].is("et")) ++next;
    if (next == at + 1 || next >= lexemes.size()) return alone;
    if (lexemes[next].is("uno") || lexemes[next].is("un") || lexemes[next].is("une"))
        return Quantity{static_cast<double>(*first + 1), next + 1};
    const auto unit = look_up(kRomance, lexemes[next].text);
    if (!unit || *unit > 9) return alone;
    return Quantity{static_cast<double>(*first + *unit), next + 1};
}

std::optional<Quantity> plain_at(const Lexemes& lexemes, std::size_t at) {
    const Lexeme& lexeme = lexemes[at];
    if (lexeme.kind == Lexeme::Kind::Number) {
        const auto value = digits(lexeme.text);
        return value ? std::optional<Quantity>({*value, at + 1}) : std::nullopt;
    }
    if (lexeme.kind != Lexeme::Kind::Word) return std::nullopt;
    if (const auto english = english_below_hundred(lexemes, at)) return english;
    if (const auto german = german_number(lexeme.text))
        return Quantity{static_cast<double>(*german), at + 1};
    return romance_at(lexemes, at);
}

std::optional<Quantity> scaled(const Lexemes& lexemes, Quantity quantity) {
    while (quantity.end < lexemes.size()) {
        const double scale = scale_of(lexemes[quantity.end]);
        if (scale <= 0) break;
        quantity.value *= scale;
        ++quantity.end;
        std::size_t next = quantity.end;
        if (next < lexemes.size() && lexemes[next].is("and")) ++next;
        if (const auto rest = english_below_hundred(lexemes, next); rest && scale >= 100) {
            quantity.value += rest->value;
            quantity.end = rest->end;
        }
    }
    return quantity;
}

}  // namespace

std::optional<Quantity> quantity_at(const Lexemes& lexemes, std::size_t at) {
    if (at >= lexemes.size()) return std::nullopt;
    if (const auto plain = plain_at(lexemes, at)) return scaled(lexemes, *plain);
    const auto word_is = [&](std::size_t i, std::string_view word) {
        return i < lexemes.size() && lexemes[i].is(word);
    };
    if (word_is(at, "half") && word_is(at + 1, "a") && word_is(at + 2, "dozen"))
        return Quantity{6, at + 3};
    if (!is_article(lexemes[at].text) || at + 1 >= lexemes.size()) return std::nullopt;
    if (word_is(at + 1, "couple")) return Quantity{2, word_is(at + 2, "of") ? at + 3 : at + 2};
    if (scale_of(lexemes[at + 1]) > 0) return scaled(lexemes, {1, at + 1});
    return std::nullopt;
}

std::optional<Quantity> quantity_or_article_at(const Lexemes& lexemes, std::size_t at) {
    if (const auto quantity = quantity_at(lexemes, at)) return quantity;
    if (at < lexemes.size() && is_article(lexemes[at].text)) return Quantity{1, at + 1};
    return std::nullopt;
}

std::string written(double value, std::string_view language) {
    const bool german = language == "de" || language == "es" || language == "fr";
    const double magnitude = std::min(std::abs(value), 1e15);
    const auto cents = static_cast<std::int64_t>(std::llround(magnitude * 100));
    const auto whole = std::to_string(cents / 100);
    std::string text;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool group = i > 0 && (whole.size() - i) % 3 == 0 && language != "fr";
        if (group) text += german ? '.' : ',';
        text += whole[i];
    }
    if (const auto rest = cents % 100; rest != 0) {
        text += german ? ',' : '.';
        text += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
    }
    return value < 0 ? "-" + text : text;
}

}  // namespace ajar::understanding
