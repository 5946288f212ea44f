#include "bot/understanding/amounts.hpp"

#include "bot/understanding/calendar_words.hpp"

#include <array>

namespace ajar::understanding {
namespace {

struct Currency {
    std::string_view code;
    std::string_view sign;
    std::string_view words;
};

constexpr std::array kCurrencies{
    Currency{"EUR", "€", "€ eur euro euros"},
    Currency{"USD", "$", "$ usd dollar dollars dólar dólares dolares"},
    Currency{"GBP", "£", "£ gbp pound pounds quid pfund libra libras livre livres"},
    Currency{"CHF", "CHF", "chf franken francs francos sfr"},
};

/// A number behind one of these is a name, not a count.
constexpr std::string_view kLabels =
    "room floor ticket version windows office building step option line page level port python "
    "java raum etage zimmer stock gebäude seite punkt schritt number no nr nummer code error "
    "fehler case vorgang model modell iphone galaxy pixel ios android macos # id extension "
    "durchwahl v chapter section phase excel word outlook";

class View {
public:
    explicit View(const Lexemes& lexemes) : lexemes_(lexemes) {}

    std::string_view word(std::size_t i) const {
        return i < lexemes_.size() ? std::string_view(lexemes_[i].text) : std::string_view{};
    }

    bool one_of(std::size_t i, std::string_view choices) const { return among(word(i), choices); }

    bool glued(std::size_t i) const { return i < lexemes_.size() && lexemes_[i].glued; }

    bool word_kind(std::size_t i) const {
        return i < lexemes_.size() && lexemes_[i].kind == Lexeme::Kind::Word;
    }

    bool number(std::size_t i) const {
        return i < lexemes_.size() && lexemes_[i].kind == Lexeme::Kind::Number;
    }

private:
    const Lexemes& lexemes_;
};

std::string_view currency_of(std::string_view word) {
    for (const auto& currency : kCurrencies)
        if (among(word, currency.words)) return currency.code;
    return {};
}

/// What has no end in sight, as a number of days: longer than any rule looks.
constexpr double kOpenEndDays = 3650;

/// "permanently", "for good", "auf Dauer": the lexeme behind it; `at` when there is none.
std::size_t open_end_at(const View& view, std::size_t at) {
    if (view.one_of(
            at,
            "permanently indefinitely forever dauerhaft unbefristet permanentemente "
            "indefinidamente définitivement indéfiniment"
        ))
        return at + 1;
    if (view.one_of(at, "for") && view.one_of(at + 1, "good ever always")) return at + 2;
    if (view.one_of(at, "auf") && view.one_of(at + 1, "dauer")) return at + 2;
    if (view.one_of(at, "für") && view.one_of(at + 1, "immer")) return at + 2;
    return at;
}

/// "a budget of 500": a word of money within three words before.
bool about_money(const View& view, std::size_t at) {
    for (std::size_t back = 1; back <= 3 && back <= at; ++back)
        if (view.one_of(
                at - back,
                "budget cost costs price spend kosten kostet preis presupuesto coste cuesta prix "
                "coût coûte"
            ))
            return true;
    return false;
}

}  // namespace

std::optional<Money> money_at(const Lexemes& lexemes, std::size_t at, std::string_view currency) {
    const View view(lexemes);
    if (const auto before = currency_of(view.word(at)); !before.empty()) {
        if (const auto amount = quantity_at(lexemes, at + 1); amount && view.number(at + 1))
            return Money{amount->value, std::string(before), amount->end};
        return std::nullopt;
    }
    const auto amount = quantity_at(lexemes, at);
    if (!amount) return std::nullopt;
    std::size_t next = amount->end;
    if (view.one_of(next, "-")) ++next;  // "a 200-euro licence", "200,- €"
    if (const auto behind = currency_of(view.word(next)); !behind.empty())
        return Money{amount->value, std::string(behind), next + 1};
    if (!currency.empty() && amount->value >= 20 && view.number(at) && about_money(view, at) &&
        period_days(view.word(next)) == 0)
        return Money{amount->value, std::string(currency), amount->end};
    return std::nullopt;
}

std::string spelled_money(const Money& money, std::string_view language) {
    std::string_view sign = money.currency;
    for (const auto& currency : kCurrencies)
        if (currency.code == money.currency) sign = currency.sign;
    const auto amount = written(money.value, language);
    if (language != "en") return amount + ' ' + std::string(sign);
    return std::string(sign) + (sign == money.currency ? " " : "") + amount;
}

std::optional<Quantity> duration_at(const Lexemes& lexemes, std::size_t at) {
    const View view(lexemes);
    if (const auto open = open_end_at(view, at); open > at) return Quantity{kOpenEndDays, open};
    const bool half = view.one_of(at, "half halbes halben medio media demi") ||
                      (view.one_of(at, "ein einem") && view.one_of(at + 1, "halbes halben"));
    if (half) {
        std::size_t unit = at + 1;
        while (view.one_of(unit, "a an - halbes halben")) ++unit;
        const int days = period_days(view.word(unit));
        return days > 1 ? std::optional<Quantity>({days / 2.0, unit + 1}) : std::nullopt;
    }
    const auto amount = quantity_or_article_at(lexemes, at);
    if (!amount || amount->value > 100'000) return std::nullopt;
    std::size_t unit = amount->end;
    if (view.one_of(unit, "-")) ++unit;
    const bool working = view.one_of(unit, "working business") ||
                         view.one_of(unit, "arbeitstage arbeitstagen werktage werktagen");
    if (view.one_of(unit, "working business full whole more weitere")) ++unit;
    double days = period_days(view.word(unit));
    if (working) days *= 7.0 / 5.0;
    if (view.one_of(unit, "hour hours hr hrs h stunde stunden std hora horas heure heures"))
        days = 1.0 / 24;
    if (view.one_of(unit, "minute minutes min mins minuten minutos minuto")) days = 1.0 / 1440;
    const bool bare_article = amount->end == at + 1 && !view.number(at) &&
                              view.one_of(at, "a an one ein eine einen einem einer eines");
    // "a day" alone is how often, not how long: "twice a day".
    if (bare_article && at > 0 && view.one_of(at - 1, "times once twice hours days mal stunden"))
        return std::nullopt;
    if (days <= 0) return std::nullopt;
    return Quantity{amount->value * days, unit + 1};
}

std::size_t end_of_label(const Lexemes& lexemes, std::size_t at) {
    const View view(lexemes);
    if (!view.number(at)) return at;
    std::size_t end = at + 1;
    while (view.one_of(end, "/ : - –") && view.glued(end) && view.number(end + 1) &&
           view.glued(end + 1))
        end += 2;
    if (end > at + 1) return end;
    if (view.one_of(end, "% percent prozent") ||
        (view.glued(end) && view.one_of(end, "st nd rd th")))
        return end + 1;
    const bool long_digits = view.word(at).size() > 7;
    const bool after_label =
        at > 0 && (view.one_of(at - 1, kLabels) ||
                   (at > 1 && view.one_of(at - 1, ". :") && view.one_of(at - 2, kLabels)));
    const bool clock = view.one_of(end, "am pm uhr") && !view.one_of(at - (at > 0 ? 1 : 0), "am");
    const bool inside_a_word = view.glued(at) && at > 0 && !view.one_of(at - 1, "( , . : ~ + \" x");
    const bool unit_glued =
        view.glued(end) && view.one_of(end, "gb tb mb ghz mhz zoll inch px p g d");
    const bool unit = view.one_of(end, "gb tb mb ghz inch inches zoll pixel");
    return long_digits || after_label || clock || inside_a_word || unit_glued || unit ? end : at;
}

std::optional<Quantity> count_at(const Lexemes& lexemes, std::size_t at) {
    const View view(lexemes);
    if (end_of_label(lexemes, at) > at) return std::nullopt;
    // "just me", "only for me", "nur für mich": one.
    if (view.one_of(at, "just only nur solo seulement juste")) {
        const std::size_t who = view.one_of(at + 1, "for für fuer para pour") ? at + 2 : at + 1;
        const bool ends = who + 1 >= lexemes.size() || !view.word_kind(who + 1);
        if (ends && view.one_of(who, "me myself ich mich yo mi mí moi"))
            return Quantity{1, who + 1};
    }
    // "just one page", "nur eine Seite": the article counts.
    if (at > 0 && view.one_of(at, "one a eine einen ein") && view.one_of(at - 1, "just only nur"))
        return view.one_of(at, "a") ? std::nullopt : std::optional<Quantity>({1, at + 1});
    // "more than one person" says that there are several, not how many.
    if (at > 0 && view.one_of(at, "one einem einer eine") && view.one_of(at - 1, "than als"))
        return std::nullopt;
    if (view.one_of(at, "one") &&
        view.one_of(
            at + 1,
            "person people user colleague licence license seat laptop monitor device phone account"
        ))
        return Quantity{1, at + 1};
    // "the two of us" counts, "one" and "second" do not; quantity_at knows.
    return quantity_at(lexemes, at);
}

}  // namespace ajar::understanding
