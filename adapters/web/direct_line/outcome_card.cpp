#include "adapters/web/direct_line/outcome_card.hpp"

#include "bot/domain/local_text.hpp"

#include <nlohmann/json.hpp>

namespace ajar::web {
namespace {

using nlohmann::json;

struct Label {
    std::string_view key;
    LocalText text;
};

/// The card's own words. Decisions are said without a bare "no" (P14).
const LocalText& label(std::string_view key) {
    static const std::vector<Label> kLabels{
        {"need",
         {{"en", "What you need"},
          {"de", "Worum es geht"},
          {"es", "Lo que necesitas"},
          {"fr", "Votre besoin"}}},
        {"decision",
         {{"en", "Decision"}, {"de", "Entscheidung"}, {"es", "Decisión"}, {"fr", "Décision"}}},
        {"expect",
         {{"en", "Expect it by"},
          {"de", "Zu erwarten bis"},
          {"es", "Puedes contar con ello el"},
          {"fr", "À attendre pour le"}}},
        {"by",
         {{"en", "Decided by"},
          {"de", "Entschieden von"},
          {"es", "Decidido por"},
          {"fr", "Décidé par"}}},
        {"yes",
         {{"en", "Yes, this will be done"},
          {"de", "Ja, das wird gemacht"},
          {"es", "Sí, se hará"},
          {"fr", "Oui, ce sera fait"}}},
        {"decline",
         {{"en", "Not for now, for the reason given"},
          {"de", "Vorerst nicht, aus dem genannten Grund"},
          {"es", "Por ahora no, por el motivo indicado"},
          {"fr", "Pas pour l’instant, pour la raison indiquée"}}},
        {"compromise",
         {{"en", "Another way to what you need"},
          {"de", "Ein anderer Weg zum Ziel"},
          {"es", "Otra manera de lograrlo"},
          {"fr", "Une autre façon d’y arriver"}}},
        {"referral",
         {{"en", "In the hands of those who can help"},
          {"de", "Bei denen, die weiterhelfen können"},
          {"es", "En manos de quienes pueden ayudar"},
          {"fr", "Entre les mains de ceux qui peuvent aider"}}},
    };
    static const LocalText kNone;
    for (const auto& known : kLabels)
        if (known.key == key) return known.text;
    return kNone;
}

std::string say(std::string_view key, std::string_view locale) {
    return in_locale(label(key), locale.substr(0, 2));
}

/// A line of text runs: they are shown as they are, whatever people have written.
json runs(json inlines) {
    return {{"type", "RichTextBlock"}, {"inlines", std::move(inlines)}};
}

json fact(const std::string& name, const std::string& value) {
    json block = runs(json::array(
        {{{"type", "TextRun"}, {"text", name + ": "}, {"isSubtle", true}},
         {{"type", "TextRun"}, {"text", value}}}
    ));
    block["spacing"] = "Small";
    return block;
}

json button(const std::string& title, const std::string& value) {
    return {
        {"type", "Action.Submit"},
        {"title", title},
        {"data",
         {{"choice", value},
          // Web Chat then performs the action, and shows the title as the person's words.
          {"__isBotFrameworkCardAction", true},
          {"cardAction",
           {{"type", "messageBack"}, {"displayText", title}, {"text", title}, {"value", value}}}}}};
}

}  // namespace

json outcome_attachment(
    const dialogue::OutcomeCard& card, const std::vector<dialogue::Choice>& choices
) {
    const std::string& locale = card.locale;
    json body = json::array();
    body.push_back(runs(json::array(
        {{{"type", "TextRun"}, {"text", card.title}, {"weight", "Bolder"}, {"size", "Medium"}}}
    )));
    if (!card.need.empty()) body.push_back(fact(say("need", locale), card.need));
    body.push_back(fact(say("decision", locale), say(to_string(card.outcome), locale)));
    if (card.expect_by)
        body.push_back(
            fact(say("expect", locale), "{{DATE(" + to_iso(*card.expect_by) + "T12:00:00Z, LONG)}}")
        );
    if (!card.decided_by.empty()) body.push_back(fact(say("by", locale), card.decided_by));

    json actions = json::array();
    for (const dialogue::Choice& choice : choices)
        actions.push_back(button(choice.label, choice.value));
    json content{
        {"type", "AdaptiveCard"},
        {"$schema", "http://adaptivecards.io/schemas/adaptive-card.json"},
        {"version", "1.3"},
        {"body", std::move(body)},
        {"actions", std::move(actions)}};
    return {
        {"contentType", "application/vnd.microsoft.card.adaptive"},
        {"content", std::move(content)}};
}

}  // namespace ajar::web
