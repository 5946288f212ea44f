#include "bot/domain/words.hpp"

#include <string>

namespace ajar {
namespace {

template <class Word>
struct Spelled {
    Word word;
    std::string_view text;
};

// Needed by clang before 17.
template <class Word>
Spelled(Word, std::string_view) -> Spelled<Word>;

template <class Word>
Spelled(Word, const char*) -> Spelled<Word>;

constexpr std::array kRequestTypes{
    Spelled{RequestType::ServiceProblem, "service_problem"},
    Spelled{RequestType::ExistingProject, "existing_project"},
    Spelled{RequestType::NewProject, "new_project"},
    Spelled{RequestType::StandardRequest, "standard_request"},
    Spelled{RequestType::Question, "question"},
    Spelled{RequestType::Complaint, "complaint"},
    Spelled{RequestType::Pushback, "pushback"},
    Spelled{RequestType::Chitchat, "chitchat"},
    Spelled{RequestType::Other, "other"},
};
constexpr std::array kOutcomes{
    Spelled{Outcome::Yes, "yes"},
    Spelled{Outcome::Decline, "decline"},
    Spelled{Outcome::Compromise, "compromise"},
    Spelled{Outcome::Referral, "referral"},
};
constexpr std::array kReplyKinds{
    Spelled{ReplyKind::Yes, "yes"},
    Spelled{ReplyKind::Decline, "decline"},
    Spelled{ReplyKind::Compromise, "compromise"},
    Spelled{ReplyKind::Referral, "referral"},
    Spelled{ReplyKind::Incident, "incident"},
    Spelled{ReplyKind::Question, "question"},
    Spelled{ReplyKind::Holding, "holding"},
};
constexpr std::array kTopicNames{
    Spelled{Topic::Time, "time"},
    Spelled{Topic::Resources, "resources"},
    Spelled{Topic::Skills, "skills"},
    Spelled{Topic::Authority, "authority"},
    Spelled{Topic::Commitments, "commitments"},
    Spelled{Topic::Scope, "scope"},
    Spelled{Topic::Policy, "policy"},
};
constexpr std::array kWeights{
    Spelled{Weight::Ok, "ok"},
    Spelled{Weight::Concern, "concern"},
    Spelled{Weight::Blocking, "blocking"},
};
constexpr std::array kStandings{
    Spelled{Standing::Regular, "regular"},
    Spelled{Standing::Lead, "lead"},
    Spelled{Standing::Sponsor, "sponsor"},
    Spelled{Standing::Executive, "executive"},
};
constexpr std::array kRoles{
    Spelled{Role::Employee, "employee"},
    Spelled{Role::Approver, "approver"},
    Spelled{Role::TemplateAdmin, "template_admin"},
    Spelled{Role::CatalogueAdmin, "catalogue_admin"},
    Spelled{Role::Management, "management"},
};
constexpr std::array kEmotions{
    Spelled{Emotion::Neutral, "neutral"},
    Spelled{Emotion::Pleased, "pleased"},
    Spelled{Emotion::Anxious, "anxious"},
    Spelled{Emotion::Frustrated, "frustrated"},
    Spelled{Emotion::Angry, "angry"},
};
constexpr std::array kActs{
    Spelled{Act::Request, "request"},
    Spelled{Act::Affirm, "affirm"},
    Spelled{Act::Deny, "deny"},
    Spelled{Act::Skip, "skip"},
    Spelled{Act::DontKnow, "dont_know"},
    Spelled{Act::Correction, "correction"},
    Spelled{Act::Cancel, "cancel"},
    Spelled{Act::TalkToPerson, "talk_to_person"},
    Spelled{Act::StatusQuestion, "status_question"},
    Spelled{Act::Pushback, "pushback"},
    Spelled{Act::Acceptance, "acceptance"},
    Spelled{Act::Greeting, "greeting"},
    Spelled{Act::Thanks, "thanks"},
    Spelled{Act::SmallTalk, "small_talk"},
    Spelled{Act::Unclear, "unclear"},
};
constexpr std::array kSlotTypes{
    Spelled{SlotType::Text, "text"},
    Spelled{SlotType::Number, "number"},
    Spelled{SlotType::Date, "date"},
    Spelled{SlotType::Duration, "duration"},
    Spelled{SlotType::Money, "money"},
    Spelled{SlotType::Person, "person"},
    Spelled{SlotType::Product, "product"},
    Spelled{SlotType::Choice, "choice"},
    Spelled{SlotType::Boolean, "boolean"},
};
constexpr std::array kParts{
    Spelled{Part::Empathy, "empathy"},
    Spelled{Part::Reason, "reason"},
    Spelled{Part::Decision, "decision"},
    Spelled{Part::Action, "action"},
    Spelled{Part::Path, "path"},
    Spelled{Part::Conditions, "conditions"},
    Spelled{Part::Expectation, "expectation"},
    Spelled{Part::Opening, "opening"},
};
constexpr std::array kSeverities{
    Spelled{Severity::Hint, "hint"},
    Spelled{Severity::Warning, "warning"},
    Spelled{Severity::Error, "error"},
};

template <class Word, std::size_t N>
constexpr std::string_view spelling(const std::array<Spelled<Word>, N>& table, Word word) {
    for (const auto& entry : table)
        if (entry.word == word) return entry.text;
    return "?";
}

template <class Word, std::size_t N>
constexpr std::optional<Word> meaning(
    const std::array<Spelled<Word>, N>& table, std::string_view text
) {
    for (const auto& entry : table)
        if (entry.text == text) return entry.word;
    return std::nullopt;
}

template <class Word, std::size_t N>
std::string joined(const std::array<Spelled<Word>, N>& table) {
    std::string all;
    for (const auto& entry : table) {
        if (!all.empty()) all += ", ";
        all += entry.text;
    }
    return all;
}

}  // namespace

// One closed list, three functions; the macro keeps the twelve of them from drifting apart.
#define AJAR_WORD(Word, kTable)                            \
    std::string_view to_string(Word value) {               \
        return spelling(kTable, value);                    \
    }                                                      \
    template <>                                            \
    std::optional<Word> word_from(std::string_view text) { \
        return meaning(kTable, text);                      \
    }                                                      \
    template <>                                            \
    std::string_view words_of<Word>() {                    \
        static const std::string all = joined(kTable);     \
        return all;                                        \
    }

AJAR_WORD(RequestType, kRequestTypes)
AJAR_WORD(Outcome, kOutcomes)
AJAR_WORD(ReplyKind, kReplyKinds)
AJAR_WORD(Topic, kTopicNames)
AJAR_WORD(Weight, kWeights)
AJAR_WORD(Standing, kStandings)
AJAR_WORD(Role, kRoles)
AJAR_WORD(Emotion, kEmotions)
AJAR_WORD(Act, kActs)
AJAR_WORD(SlotType, kSlotTypes)
AJAR_WORD(Part, kParts)
AJAR_WORD(Severity, kSeverities)

#undef AJAR_WORD

ReplyKind reply_kind(Outcome outcome) {
    switch (outcome) {
        case Outcome::Yes:
            return ReplyKind::Yes;
        case Outcome::Decline:
            return ReplyKind::Decline;
        case Outcome::Compromise:
            return ReplyKind::Compromise;
        case Outcome::Referral:
            return ReplyKind::Referral;
    }
    return ReplyKind::Decline;
}

}  // namespace ajar
