// Letters and calls: the same case, said in another form. Their lines are in the phrase sets
// letters.md and calls.md.

#include "bot/reply/advice.hpp"
#include "bot/reply/choose.hpp"

namespace ajar::reply {
namespace {

/// The line in exactly this language: a letter in two languages is none.
Result<std::string> line_of(
    const knowledge::Knowledge& knowledge,
    std::string_view line,
    const std::string& locale,
    const Variables& values
) {
    if (!phrase_set(knowledge, line, locale))
        return Error{
            Error::Code::NotFound,
            "no phrase set has the line \"" + std::string(line) + "\" in \"" + locale +
                "\"; add it to templates/" + locale + "/"};
    return phrase(knowledge, line, locale, values, 0);
}

/// Why this is better said than written; the id of the line and the principle behind it.
struct Occasion {
    std::string_view line;
    std::string_view principle;
};

std::optional<Occasion> occasion_for_a_call(
    const Draft& made, const DraftInput& input, const knowledge::Knowledge& knowledge
) {
    if (made.kind == ReplyKind::Yes || made.kind == ReplyKind::Question) return std::nullopt;
    const auto* service = knowledge.service(input.service_id);
    if (service && service->sensitive) return Occasion{"call_why_sensitive", "P20"};
    if (input.requester.standing == Standing::Executive ||
        input.requester.standing == Standing::Sponsor)
        return Occasion{"call_why_standing", "P7"};
    if (input.justification.unmet_need && made.kind == ReplyKind::Decline)
        return Occasion{"call_why_unmet", "P12"};
    return std::nullopt;
}

void add_call(
    Draft& made,
    const DraftInput& input,
    const Variables& values,
    const knowledge::Knowledge& knowledge
) {
    const auto occasion = occasion_for_a_call(made, input, knowledge);
    if (!occasion) return;
    const std::string script = "call_" + std::string(to_string(made.kind));
    const auto why = line_of(knowledge, occasion->line, made.locale, values);
    const auto said = line_of(knowledge, script, made.locale, values);
    if (why && said) made.call = Call{std::string(occasion->principle), *why, *said};
}

/// The letter around a reply that is written already.
Result<std::string> letter_around(
    const Draft& reply, const Variables& values, const knowledge::Knowledge& knowledge
) {
    const bool managed = values.has("decider");
    std::string whole;
    for (const std::string_view line :
         {"letter_head",
          "letter_subject",
          "letter_greeting",
          "letter_about",
          "",
          managed ? "letter_close_manager" : "letter_close"}) {
        Result<std::string> text = line.empty() ? Result<std::string>(reply.text)
                                                : line_of(knowledge, line, reply.locale, values);
        if (!text) return text.error();
        whole += (whole.empty() ? "" : "\n\n") + *text;
    }
    return whole;
}

/// The input of the reply inside a letter; its own letter is not asked for again.
DraftInput for_letter(const DraftInput& input, const std::string& locale) {
    DraftInput formal = input;
    formal.mail = true;
    formal.locale = locale;
    return formal;
}

}  // namespace

Result<std::string> letter(
    const DraftInput& input, const knowledge::Knowledge& knowledge, std::string_view words
) {
    auto made = draft(for_letter(input, input.locale), knowledge);
    if (!made) return made.error();
    Draft reply = *std::move(made);
    if (!words.empty()) reply.text = words;
    const DraftInput same = for_letter(input, reply.locale);
    return letter_around(reply, variables_for(same, knowledge), knowledge);
}

void add_advice(
    Draft& made,
    const DraftInput& input,
    const Variables& values,
    const knowledge::Knowledge& knowledge
) {
    add_call(made, input, values, knowledge);
    // The letter is made of a draft with room for a mail: that one needs no letter of its own.
    const bool managed = values.has("decider") && made.kind != ReplyKind::Referral;
    if (!managed || input.mail) return;
    if (auto page = letter(input, knowledge)) made.letter = *std::move(page);
}

}  // namespace ajar::reply
