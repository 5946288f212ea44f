#include "adapters/web/direct_line/outcome_card.hpp"

#include "bot/dialogue/card_words.hpp"

#include <nlohmann/json.hpp>

namespace ajar::web {
namespace {

using dialogue::card_word;
using dialogue::CardWord;
using dialogue::outcome_for_employee;
using nlohmann::json;

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
    if (!card.need.empty()) body.push_back(fact(card_word(CardWord::Need, locale), card.need));
    body.push_back(
        fact(card_word(CardWord::Decision, locale), outcome_for_employee(card.outcome, locale))
    );
    if (card.expect_by)
        body.push_back(fact(
            card_word(CardWord::ExpectBy, locale),
            "{{DATE(" + to_iso(*card.expect_by) + "T12:00:00Z, LONG)}}"
        ));
    if (!card.decided_by.empty())
        body.push_back(fact(card_word(CardWord::DecidedBy, locale), card.decided_by));

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
