#include "bot/dialogue/card_words.hpp"

#include "bot/domain/local_text.hpp"

#include <map>

namespace ajar::dialogue {
namespace {

const std::map<CardWord, LocalText>& card_words() {
    static const std::map<CardWord, LocalText> kWords{
        {CardWord::Need,
         {{"en", "What you need"},
          {"de", "Worum es geht"},
          {"es", "Lo que necesitas"},
          {"fr", "Votre besoin"}}},
        {CardWord::Decision,
         {{"en", "Decision"}, {"de", "Entscheidung"}, {"es", "Decisión"}, {"fr", "Décision"}}},
        {CardWord::ExpectBy,
         {{"en", "Expect it by"},
          {"de", "Zu erwarten bis"},
          {"es", "Puedes contar con ello el"},
          {"fr", "À attendre pour le"}}},
        {CardWord::DecidedBy,
         {{"en", "Decided by"},
          {"de", "Entschieden von"},
          {"es", "Decidido por"},
          {"fr", "Décidé par"}}},
    };
    return kWords;
}

const std::map<Outcome, LocalText>& outcomes() {
    static const std::map<Outcome, LocalText> kWords{
        {Outcome::Yes,
         {{"en", "Yes, this will be done"},
          {"de", "Ja, das wird gemacht"},
          {"es", "Sí, se hará"},
          {"fr", "Oui, ce sera fait"}}},
        {Outcome::Decline,
         {{"en", "Not for now, for the reason given"},
          {"de", "Vorerst nicht, aus dem genannten Grund"},
          {"es", "Por ahora no, por el motivo indicado"},
          {"fr", "Pas pour l’instant, pour la raison indiquée"}}},
        {Outcome::Compromise,
         {{"en", "Another way to what you need"},
          {"de", "Ein anderer Weg zum Ziel"},
          {"es", "Otra manera de lograrlo"},
          {"fr", "Une autre façon d’y arriver"}}},
        {Outcome::Referral,
         {{"en", "In the hands of those who can help"},
          {"de", "Bei denen, die weiterhelfen können"},
          {"es", "En manos de quienes pueden ayudar"},
          {"fr", "Entre les mains de ceux qui peuvent aider"}}},
    };
    return kWords;
}

std::string in_language(const LocalText& text, std::string_view locale) {
    return in_locale(text, locale.substr(0, 2));
}

}  // namespace

std::string card_word(CardWord word, std::string_view locale) {
    return in_language(card_words().at(word), locale);
}

std::string outcome_for_employee(Outcome outcome, std::string_view locale) {
    return in_language(outcomes().at(outcome), locale);
}

}  // namespace ajar::dialogue
