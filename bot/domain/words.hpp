#pragma once

// The words of the house that are closed lists, each with the spelling used in files, the API,
// the database and the console. One table per word lives in words.cpp.

#include <array>
#include <optional>
#include <string_view>

namespace ajar {

/// What kind of thing is being asked (P1).
enum class RequestType {
    ServiceProblem,
    ExistingProject,
    NewProject,
    StandardRequest,
    Question,
    Complaint,
    Pushback,
    Chitchat,
    Other,
};

/// How every request ends (P10).
enum class Outcome { Yes, Decline, Compromise, Referral };

/// What a text that leaves in IT's name is, for the tone checker and the templates. The first
/// four are the outcomes.
enum class ReplyKind { Yes, Decline, Compromise, Referral, Incident, Question, Holding };

/// What is weighed (P5, P6): six practical considerations and the company's policies.
enum class Topic { Time, Resources, Skills, Authority, Commitments, Scope, Policy };

inline constexpr std::array kTopics{
    Topic::Time,
    Topic::Resources,
    Topic::Skills,
    Topic::Authority,
    Topic::Commitments,
    Topic::Scope,
    Topic::Policy,
};

/// How heavily a consideration speaks against a plain yes.
enum class Weight { Ok, Concern, Blocking };

/// Who is asking (P7). An executive's request is never declined by IT itself.
enum class Standing { Regular, Lead, Sponsor, Executive };

/// What a person may do in Ajar. Everybody is an employee.
enum class Role { Employee, Approver, TemplateAdmin, CatalogueAdmin, Management };

/// How the person seems to feel; adapts order and wording (P21).
enum class Emotion { Neutral, Pleased, Anxious, Frustrated, Angry };

/// What a message does in the talk, apart from what it is about.
enum class Act {
    Request,         ///< asks for something, or says more about it
    Affirm,          ///< "yes", "exactly"
    Deny,            ///< "no", "that's not it"
    Skip,            ///< "skip", "doesn't matter"
    DontKnow,        ///< "no idea"
    Correction,      ///< "no wait, 14 people"
    Cancel,          ///< "forget it"
    TalkToPerson,    ///< "can I talk to a human"
    StatusQuestion,  ///< "any news on my laptop?"
    Pushback,        ///< disagrees with an answer
    Acceptance,      ///< content with an answer: "ok, that works"
    Greeting,
    Thanks,
    SmallTalk,
    Unclear,  ///< no words to work with
};

// GCC 12 takes the scoped `Date` for a shadow of ajar::Date.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

enum class SlotType { Text, Number, Date, Duration, Money, Person, Product, Choice, Boolean };

#pragma GCC diagnostic pop

/// The parts of a reply, in the order in which they appear (design.md, "Reply").
enum class Part {
    Empathy,
    Reason,
    Decision,
    Action,
    Path,
    Conditions,
    Expectation,
    Opening,
};

enum class Severity { Hint, Warning, Error };

std::string_view to_string(RequestType value);
std::string_view to_string(Outcome value);
std::string_view to_string(ReplyKind value);
std::string_view to_string(Topic value);
std::string_view to_string(Weight value);
std::string_view to_string(Standing value);
std::string_view to_string(Role value);
std::string_view to_string(Emotion value);
std::string_view to_string(Act value);
std::string_view to_string(SlotType value);
std::string_view to_string(Part value);
std::string_view to_string(Severity value);

/// The value spelled `text`; nothing when there is none. `Word` is one of the enums above.
template <class Word>
std::optional<Word> word_from(std::string_view text);

/// All spellings, for error messages: "yes, decline, compromise, referral".
template <class Word>
std::string_view words_of();

ReplyKind reply_kind(Outcome outcome);

}  // namespace ajar
