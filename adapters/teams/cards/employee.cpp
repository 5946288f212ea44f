#include "adapters/teams/cards/employee.hpp"

#include "bot/dialogue/card_words.hpp"
#include "bot/reply/reply.hpp"

namespace ajar::teams::cards {
namespace {

using dialogue::card_word;
using dialogue::CardWord;
using dialogue::Choice;
using dialogue::OutcomeCard;
using dialogue::Say;

/// Room for the longest reply beside a full card.
constexpr std::size_t kMostText = 6'000;
/// What is shown where there is no room for the message: notifications, lists of chats.
constexpr std::size_t kSummary = 150;

bool has(const Say& said, std::string_view prefix) {
    for (const Choice& choice : said.choices)
        if (choice.value.starts_with(prefix)) return true;
    return false;
}

bool has_thumbs(const Say& said) {
    return has(said, "helpful:") && has(said, "unhelpful:");
}

bool is_thumb(const Choice& choice) {
    return choice.value.starts_with("helpful:") || choice.value.starts_with("unhelpful:");
}

void outcome(const OutcomeCard& outcome, Json& body) {
    const std::string& locale = outcome.locale;
    body.push_back(words(outcome.title, Look::Title));
    const auto add = [&](CardWord name, const std::string& value) {
        if (!value.empty()) body.push_back(fact(card_word(name, locale), value));
    };
    add(CardWord::Need, outcome.need);
    add(CardWord::Decision, dialogue::outcome_for_employee(outcome.outcome, locale));
    if (outcome.expect_by) add(CardWord::ExpectBy, reply::format_date(*outcome.expect_by, locale));
    add(CardWord::DecidedBy, outcome.decided_by);
}

void quick_replies(const Say& said, Json& body) {
    std::vector<Json> buttons;
    std::size_t taken = 0;
    for (const Choice& choice : said.choices) {
        if (is_thumb(choice) && has_thumbs(said)) continue;
        // Cut, it would say something else.
        if (characters_in(choice.value) > kChoiceText || ++taken > kMostButtons) continue;
        if (characters_in(choice.label) <= kButtonText)
            buttons.push_back(say_button(choice.label, choice.value));
        else
            body.push_back(choice_row(choice.label, choice.value));
    }
    for (Json& row : rows(std::move(buttons))) body.push_back(std::move(row));
}

/// `body`: what stands below the words.
Json message_with(const Say& said, Json body, const EmployeeView& view) {
    std::string text = clipped(said.text, kMostText);
    if (!said.from.empty())
        text +=
            "\n\n– " + clipped(said.from, kShortText) + ", " + clipped(view.it_name, kShortText);
    Json message{
        {"type", "message"},
        {"text", std::move(text)},
        {"textFormat", "plain"},
        {"summary", clipped(said.text, kSummary)}};
    if (!body.empty()) message["attachments"] = Json::array({attachment(card(std::move(body)))});
    if (has_thumbs(said)) message["channelData"] = {{"feedbackLoop", {{"type", "default"}}}};
    return message;
}

}  // namespace

Json employee_message(const Say& said, const EmployeeView& view) {
    Json body = Json::array();
    if (said.card) outcome(*said.card, body);
    quick_replies(said, body);
    return message_with(said, std::move(body), view);
}

void mark_as_generated(Json& message) {
    message["entities"].push_back(
        {{"type", "https://schema.org/Message"},
         {"@type", "Message"},
         {"@context", "https://schema.org"},
         {"additionalType", Json::array({"AIGeneratedContent"})}}
    );
}

Json answered_message(const Say& said, const std::string& chosen_value, const EmployeeView& view) {
    Json body = Json::array();
    if (said.card) outcome(*said.card, body);
    for (const Choice& choice : said.choices)
        if (choice.value == chosen_value)
            body.push_back(words("✓ " + clipped(choice.label, kLabelText), Look::Subtle));
    return message_with(said, std::move(body), view);
}

}  // namespace ajar::teams::cards
