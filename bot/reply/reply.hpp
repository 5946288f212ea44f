#pragma once

// Words: a justification becomes a draft, an intention of the dialogue becomes a line. Templates
// are Mustache without logic; a missing variable is an error, never an empty hole (T17). Pure:
// which wording is taken depends on the counter that comes in, so that nobody reads the same line
// twice running.

#include "bot/base/result.hpp"
#include "bot/domain/person.hpp"
#include "bot/domain/slot.hpp"
#include "bot/evaluation/justification.hpp"
#include "bot/knowledge/knowledge.hpp"
#include "bot/reply/value.hpp"
#include "bot/tone/check.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::reply {

/// Values for a template's variables: text, lists of text, and dates, numbers and the like, which
/// are put into the locale's words when they are said.
struct Variables {
    std::map<std::string, std::string, std::less<>> text;
    std::map<std::string, std::vector<std::string>, std::less<>> lists;
    std::map<std::string, Value, std::less<>> typed{};
    /// What is so, for sections: "formal" (Sie, usted, vous), "mail" (there is room for more).
    std::set<std::string, std::less<>> flags{};
    /// Names whose text is in another language than `locale`: a reply must not mix two.
    std::set<std::string, std::less<>> foreign{};
    std::string locale = "en";

    bool has(std::string_view name) const;
    /// The value as it would be said; empty where there is none.
    std::string in_words(std::string_view name) const;

    bool operator==(const Variables&) const = default;
};

struct PartText {
    Part part = Part::Reason;
    std::string text;

    bool operator==(const PartText&) const = default;
};

/// Advice to staff: this is better said than written, and how (P20).
struct Call {
    std::string principle;  ///< "P7": why a call
    std::string why;        ///< for staff, in the draft's language
    std::string script;     ///< what to say, in order; bullets; empty: no call is advised

    bool operator==(const Call&) const = default;
};

/// The suggested reply.
struct Draft {
    ReplyKind kind = ReplyKind::Decline;
    std::string locale = "en";
    std::string template_id;
    std::vector<PartText> parts;  ///< in the order in which they stand in `text`
    std::string text;
    tone::Report tone;
    Call call{};           ///< sensitive cases: what to say on the phone first
    std::string letter{};  ///< one page for a formal request; empty where a message does

    bool operator==(const Draft&) const = default;
};

/// Everything a draft is made of. References outlive the call only.
struct DraftInput {
    const evaluation::Justification& justification;
    std::size_t option = 0;  ///< which of the options; 0 is the recommendation
    std::string service_id;
    std::string request;  ///< the person's words
    /// "compare two spreadsheets side by side", in the reply's language; completes "you want to …".
    /// Empty: nobody knows, and the reply does without.
    std::string root_need;
    Slots slots;
    Person requester;
    std::string locale;
    std::string signer;                      ///< name of the person who will approve; may be empty
    std::size_t variant = 0;                 ///< rotates the wordings
    std::vector<std::string> earlier_lines;  ///< for T23
    Date today{};
    /// Another kind than the option's outcome: an incident or a holding line for this case.
    std::optional<ReplyKind> kind{};
    std::string conversation{};    ///< salts the rotation: conversations begin differently
    bool mail = false;             ///< the channel has room for a mail's length (P20)
    std::optional<bool> formal{};  ///< Sie, usted, vous; nothing: as the company does
};

/// The draft for one option. Fails only when no template serves the outcome and locale, or a
/// variable has neither value nor fallback: the error names the template and the variable.
Result<Draft> draft(const DraftInput& input, const knowledge::Knowledge& knowledge);

/// The case as a one-page letter: head, subject, the reply at a mail's length, and a close signed
/// by the approver, or by management where management decides. `letter` is also made by `draft` for
/// cases that management signs. `words`, where there are any, stand in place of the reply.
Result<std::string> letter(
    const DraftInput& input, const knowledge::Knowledge& knowledge, std::string_view words = {}
);

/// Where in a rotation a conversation begins: the same for the same words, spread evenly.
std::size_t rotation_salt(std::string_view conversation, std::string_view line);

/// One line of the bot's own: "greeting", "playback", "ask_choice" … from the phrase set of the
/// locale, else English. `variant` rotates the wordings.
Result<std::string> phrase(
    const knowledge::Knowledge& knowledge,
    std::string_view line,
    std::string_view locale,
    const Variables& variables,
    std::size_t variant
);

/// Renders one Mustache text strictly: an unknown or empty variable without fallback is an error.
/// Nothing is HTML-escaped: escaping is the platform's, on the way out.
Result<std::string> render(
    std::string_view mustache,
    const Variables& variables,
    const std::vector<knowledge::Variable>& declared
);

/// For the editor: the template's whole reply, with example values or a draft's real ones.
Result<Draft> preview(
    const knowledge::Template& edited,
    const Variables& values,  ///< empty: the declared examples
    const knowledge::Knowledge& knowledge,
    std::size_t variant
);

/// A fault of a template or phrase set, for the author.
struct Problem {
    Severity severity = Severity::Error;
    std::string where;    ///< part or line id, and which wording: "decision, wording 2"
    std::string message;  ///< what is wrong and what to do
    std::string path{};   ///< the file to open; empty: the template's own
    int line = 0;         ///< in that file; 0: not known
    std::string rule{};   ///< "T10", where the tone checker found it
    std::string told{};   ///< what the checker says: the end of `message`

    bool operator==(const Problem&) const = default;
};

/// The message in the language of the reader's locale, as far as the tone checker speaks it.
std::string message_in(const Problem& problem, std::string_view locale);

/// What an author should know before a template is published: every wording is rendered with the
/// declared examples, with and without the optional values, and read by the tone checker.
std::vector<Problem> examine(
    const knowledge::Template& edited, const knowledge::Knowledge& knowledge
);

/// A value that drafts may have, for editors and for templates/README.md.
struct KnownVariable {
    std::string_view name;
    std::string_view type;  ///< as knowledge::Variable::type
    std::string_view when;  ///< when it is there
    std::string_view example;
};

/// Everything variables_for can give, except "slot_<id>" for each known fact.
std::vector<KnownVariable> known_variables();

/// The date that a draft names as {{reply_by}}, for the promise to be kept by: when it is ready;
/// where the case is handed on or nothing is made, two working days from today.
Date reply_by(const evaluation::Option& option, Date today);

/// The values that `draft` would render with, so that the editor can preview with a real case.
Variables variables_for(const DraftInput& input, const knowledge::Knowledge& knowledge);

/// Dates, numbers and money the way people of the locale write them ("Thursday 26 November",
/// "1.200 €").
std::string format_date(Date date, std::string_view locale);
std::string format_number(double number, std::string_view locale);
std::string format_money(double amount, std::string_view currency, std::string_view locale);
/// "English and German", as people of the locale call them.
std::string format_languages(const std::vector<std::string>& codes, std::string_view locale);
/// "a, b and c"
std::string format_list(const std::vector<std::string>& items, std::string_view locale);

}  // namespace ajar::reply
