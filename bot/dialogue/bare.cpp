#include "bot/dialogue/bare.hpp"

#include "bot/understanding/little_words.hpp"
#include "bot/understanding/text.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace ajar::dialogue {
namespace {

using understanding::Lexeme;

// How people ask for a thing, and where it is to go: neither says what it is for.
constexpr std::string_view kWaysToHave =
    "hi hello hey please pls plz thanks thank licence license licences licenses access account "
    "accounts login logins seat seats copy subscription permission permissions right rights "
    "install installed installing installation set setup order ordered buy bought purchase "
    "request requesting requested new another additional extra available laptop computer machine "
    "pc mac notebook workstation desktop software program programme programs tool tools app apps "
    "application version full trial asap urgent urgently soon today tomorrow able offer wondering "
    "possibly kindly provide arrange organise organize using looking work working job stuff thing "
    "things said "
    "hallo moin guten lizenz lizenzen zugang zugriff konto konten platz plätze berechtigung "
    "berechtigungen rechte bestellen bestellung installieren installation installiert einrichten "
    "einrichtung beantragen anfordern besorgen kaufen gerne gern neu neue neuer neues neuen "
    "zusätzlich zusätzliche zusätzlichen weitere weiteren weiterer rechner gerät software programm "
    "programme werkzeug anwendung vollversion dringend schnell heute morgen danke bitte hätte "
    "bräuchte benötige anfrage arbeit lizenzen lizenz zwei drei vier two three four five dos tres "
    "deux trois "
    "hola licencia licencias acceso cuenta permiso permisos instalar instalen instalación pedir "
    "solicitar solicito comprar nuevo nueva adicional ordenador portátil equipo programa "
    "herramienta aplicación versión urgente pronto necesito necesitamos quisiera querría gustaría "
    "gracias favor puedo podría "
    "bonjour accès compte droits installer commander demander demande acheter nouveau nouvel "
    "nouvelle supplémentaire ordinateur portable poste logiciel programme outil application "
    "besoin voudrais voudrions aimerais faudrait merci plaît puis-je pourrais urgent vite";

std::set<std::string, std::less<>> words_in(std::string_view text) {
    std::set<std::string, std::less<>> words;
    for (const Lexeme& lexeme : understanding::lex(text))
        if (lexeme.kind == Lexeme::Kind::Word) words.insert(lexeme.text);
    return words;
}

std::set<std::string, std::less<>> names_of(const knowledge::Service& service) {
    std::set<std::string, std::less<>> names;
    const auto add = [&](std::string_view text) { names.merge(words_in(text)); };
    const auto add_all = [&](const auto& by_locale) {
        for (const auto& [locale, text] : by_locale) add(text);
    };
    add_all(service.name);
    for (const std::string& product : service.products) add(product);
    for (const knowledge::SlotSpec& spec : service.slots)
        for (const auto& [choice, label] : spec.choice_labels) add_all(label);
    return names;
}

// "licences" is "licence", "Softwarelizenz" has "Lizenz" in it.
bool is_like(std::string_view word, std::string_view name) {
    constexpr std::size_t kStem = 4;
    constexpr std::size_t kEnding = 2;
    if (word == name) return true;
    if (word.size() < kStem || name.size() < kStem) return false;
    const auto [shorter, longer] =
        std::minmax(word, name, [](auto one, auto other) { return one.size() < other.size(); });
    const bool ending = longer.starts_with(shorter) && longer.size() - shorter.size() <= kEnding;
    return ending || longer.ends_with(shorter);
}

}  // namespace

bool names_only_the_thing(std::string_view text, const knowledge::Service& service) {
    static const auto ways = words_in(kWaysToHave);
    const auto names = names_of(service);
    const auto said = words_in(text);
    if (said.empty()) return false;
    return std::all_of(said.begin(), said.end(), [&](const std::string& word) {
        return understanding::says_no_subject(word) || ways.contains(word) ||
               std::any_of(names.begin(), names.end(), [&](const std::string& name) {
                   return is_like(word, name);
               });
    });
}

}  // namespace ajar::dialogue
