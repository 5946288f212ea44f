// How stages, events and effects are called in records, in tests and in the transition table.

#include "bot/base/overloaded.hpp"
#include "bot/dialogue/effect.hpp"
#include "bot/dialogue/event.hpp"
#include "bot/dialogue/state.hpp"

namespace ajar::dialogue {

using std::string_view;

string_view name_of(const Stage& stage) {
    return std::visit(
        overloaded{
            [](const Listening&) -> string_view { return "listening"; },
            [](const Clarifying&) -> string_view { return "clarifying"; },
            [](const Confirming&) -> string_view { return "confirming"; },
            [](const Evaluating&) -> string_view { return "evaluating"; },
            [](const InReview&) -> string_view { return "in_review"; },
            [](const Answered&) -> string_view { return "answered"; },
            [](const Reconsidering&) -> string_view { return "reconsidering"; },
            [](const Incident&) -> string_view { return "incident"; },
            [](const WithAPerson&) -> string_view { return "with_a_person"; },
            [](const WaitingForManagement&) -> string_view { return "waiting_for_management"; },
            [](const Closed&) -> string_view { return "closed"; },
        },
        stage
    );
}

string_view name_of(const Event& event) {
    return std::visit(
        overloaded{
            [](const ConversationOpened&) -> string_view { return "conversation_opened"; },
            [](const MessageReceived&) -> string_view { return "message_received"; },
            [](const ChoiceMade&) -> string_view { return "choice_made"; },
            [](const FeedbackGiven&) -> string_view { return "feedback_given"; },
            [](const EvidenceGathered&) -> string_view { return "evidence_gathered"; },
            [](const TimerDue&) -> string_view { return "timer_due"; },
            [](const DraftApproved&) -> string_view { return "draft_approved"; },
            [](const OutcomeChanged&) -> string_view { return "outcome_changed"; },
            [](const ServiceChanged&) -> string_view { return "service_changed"; },
            [](const MoreAsked&) -> string_view { return "more_asked"; },
            [](const TakenOver&) -> string_view { return "taken_over"; },
            [](const ManagementAsked&) -> string_view { return "management_asked"; },
            [](const StaffWrote&) -> string_view { return "staff_wrote"; },
            [](const HandedBack&) -> string_view { return "handed_back"; },
            [](const PromiseKept&) -> string_view { return "promise_kept"; },
            [](const ApprovalUndone&) -> string_view { return "approval_undone"; },
        },
        event
    );
}

string_view name_of(const Effect& effect) {
    return std::visit(
        overloaded{
            [](const Say&) -> string_view { return "say"; },
            [](const GatherEvidence&) -> string_view { return "gather_evidence"; },
            [](const OpenReview&) -> string_view { return "open_review"; },
            [](const SettleReview&) -> string_view { return "settle_review"; },
            [](const RefuseAct&) -> string_view { return "refuse_act"; },
            [](const RecordDecision&) -> string_view { return "record_decision"; },
            [](const RecordPromise&) -> string_view { return "record_promise"; },
            [](const RecordUnmetNeed&) -> string_view { return "record_unmet_need"; },
            [](const RecordFeedback&) -> string_view { return "record_feedback"; },
            [](const PhraseHeard&) -> string_view { return "phrase_heard"; },
            [](const CallPerson&) -> string_view { return "call_person"; },
            [](const StartTimer&) -> string_view { return "start_timer"; },
            [](const StopTimer&) -> string_view { return "stop_timer"; },
            [](const HoldReview&) -> string_view { return "hold_review"; },
            [](const AssignReview&) -> string_view { return "assign_review"; },
        },
        effect
    );
}

}  // namespace ajar::dialogue
