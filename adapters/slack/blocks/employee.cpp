#include "adapters/slack/blocks/employee.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/blocks/limits.hpp"
#include "adapters/slack/blocks/words.hpp"
#include "bot/dialogue/card_words.hpp"
#include "bot/reply/reply.hpp"

#include <algorithm>

namespace ajar::slack::blocks {
namespace {

using dialogue::CardWord;
using dialogue::Choice;
using dialogue::OutcomeCard;
using dialogue::Say;

bool is_thumb(std::string_view value) {
    return value.starts_with("helpful:") || value.starts_with("unhelpful:");
}

const Choice* thumb(const Say& said, std::string_view prefix) {
    for (const Choice& choice : said.choices)
        if (choice.value.starts_with(prefix)) return &choice;
    return nullptr;
}

Button button_of(const Choice& choice) {
    return {std::string{actions::kChoice}, choice.label, choice.value};
}

/// Labels that a button would cut are read in full, each beside its button.
Blocks quick_replies(const Say& said) {
    Blocks blocks;
    Actions row;
    for (const Choice& choice : said.choices) {
        if (is_thumb(choice.value) && thumb(said, "helpful:") && thumb(said, "unhelpful:"))
            continue;
        if (length_of(choice.label) <= limits::kButtonText)
            row.buttons.push_back(button_of(choice));
        else
            blocks.push_back(Section{{words(choice.label)}, button_of(choice)});
    }
    if (!row.buttons.empty()) blocks.push_back(std::move(row));
    return blocks;
}

Blocks thumbs_of(const Say& said) {
    const Choice* good = thumb(said, "helpful:");
    const Choice* bad = thumb(said, "unhelpful:");
    if (!good || !bad) return {};
    return {
        Thumbs{std::string{actions::kFeedback}, good->label, good->value, bad->label, bad->value}};
}

Blocks card_head(const OutcomeCard& card) {
    const std::string& locale = card.locale;
    Fields facts;
    const auto fact = [&](CardWord name, const std::string& value) {
        if (value.empty()) return;
        facts.fields.push_back(
            {bold(dialogue::card_word(name, locale)), words("\n" + on_one_line(value))}
        );
    };
    fact(CardWord::Need, card.need);
    fact(CardWord::Decision, dialogue::outcome_for_employee(card.outcome, locale));
    if (card.expect_by) fact(CardWord::ExpectBy, reply::format_date(*card.expect_by, locale));
    fact(CardWord::DecidedBy, card.decided_by);
    return {Header{card.title}, std::move(facts), Divider{}};
}

/// Who of IT stands behind the words, where it is a person.
Blocks signature(const Say& said, const EmployeeView& view) {
    if (said.from.empty()) return {};
    return {Context{{{words(on_one_line(said.from) + ", " + on_one_line(view.it_name))}}}};
}

Message without_buttons(const Say& said, const EmployeeView& view) {
    const std::string& locale = said.card ? said.card->locale : view.locale;
    Message message;
    message.text = said.text;
    if (said.card) append(message.body, card_head(*said.card));
    message.body.push_back(Section{with_links(said.text)});
    message.more = {words(say("rest", locale) + " ")};
    if (!view.whole_url.empty())
        message.more.push_back(link(view.whole_url, say("read_all", locale)));
    append(message.tail, signature(said, view));
    return message;
}

}  // namespace

Message employee_message(const Say& said, const EmployeeView& view) {
    Message message = without_buttons(said, view);
    append(message.tail, quick_replies(said));
    append(message.tail, thumbs_of(said));
    return message;
}

bool stays_open(std::string_view chosen_value) {
    return chosen_value.starts_with("wrong:") || chosen_value.starts_with("flip:");
}

Message answered_message(
    const Say& said, const std::string& chosen_value, const EmployeeView& view
) {
    Message message = without_buttons(said, view);
    // A thumb says what they think of an answer; the ways back into the case are there still (P15).
    if (is_thumb(chosen_value)) append(message.tail, quick_replies(said));
    for (const Choice& choice : said.choices)
        if (choice.value == chosen_value)
            message.tail.push_back(Context{{{words("✓ " + on_one_line(choice.label))}}});
    return message;
}

}  // namespace ajar::slack::blocks
