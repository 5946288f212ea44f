// Staff decide on a draft: send it, choose another outcome, ask more, or leave it to management.
// The first decision wins; the late one is told who decided.

#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/correcting.hpp"
#include "bot/dialogue/duty.hpp"
#include "bot/dialogue/lessons.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/refusing.hpp"
#include "bot/dialogue/reviewing.hpp"
#include "bot/dialogue/sending.hpp"
#include "bot/dialogue/turns.hpp"
#include "bot/dialogue/vocabulary.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

namespace ajar::dialogue {
namespace {

/// Seconds; a moment to think again, and no way of putting an answer off.
constexpr int kLongestHold = 300;

using How = SettleReview::How;
using Why = RefuseAct::Why;

bool may_decide(const Turn& turn, const Person& by) {
    if (const auto* waiting = std::get_if<WaitingForManagement>(&turn.state.stage))
        return by.id == waiting->manager || is_management(by, turn.knowledge);
    return may_approve(by);
}

Review* review_at(Turn& turn) {
    if (auto* in = turn.stage<InReview>()) return &in->review;
    if (auto* waiting = turn.stage<WaitingForManagement>()) return &waiting->review;
    return nullptr;
}

enum class WhileHeld { Refuse, Act };

// Finds the case, checks who acts, then lets them.
void decide(
    Turn& turn,
    const std::string& review_id,
    const Person& by,
    const std::function<void(Turn&)>& act,
    WhileHeld held = WhileHeld::Refuse
) {
    const std::string id = case_under_review(turn.state, review_id);
    if (id.empty()) return refuse_as_settled(turn, review_id, by);
    with_case(turn, id, [&](Turn& at_case) {
        if (by.id == at_case.state.requester.id)
            return refuse(at_case, review_id, by, Why::OwnRequest);
        if (!may_decide(at_case, by)) {
            const bool management = at_case.at<WaitingForManagement>();
            return refuse(
                at_case,
                review_id,
                by,
                Why::NotAllowed,
                management ? "This one is for management to decide." : ""
            );
        }
        const Review& review = *at_case.open_review();
        if (review.held && held == WhileHeld::Refuse)
            return refuse(
                at_case,
                review_id,
                by,
                Why::AlreadySettled,
                review.held->by.name +
                    " has approved this already; it goes out in a moment, unless that is undone."
            );
        act(at_case);
    });
}

// P7: an executive is not declined by IT alone.
bool is_for_management_only(const Turn& turn, const Review& review, Outcome outcome) {
    const auto& weighed = review.justification;
    const bool executive =
        weighed.needs_management || turn.state.requester.standing == Standing::Executive;
    return executive && outcome == Outcome::Decline;
}

// Everybody sees that it is decided; who decided may think again.
void hold(Turn& turn, const DraftApproved& approval) {
    Review& review = *review_at(turn);
    const TimePoint until =
        turn.now + std::chrono::seconds{std::min(approval.hold_seconds, kLongestHold)};
    review.held = HeldReply{approval.by, approval.text, approval.override_reason, until};
    turn.emit(HoldReview{review.id, approval.by.id, until, approval.text});
}

}  // namespace

void approve(Turn& turn, const DraftApproved& approval) {
    decide(turn, approval.review_id, approval.by, [&](Turn& at_case) {
        const Review review = *at_case.open_review();
        if (!is_fit_to_send(at_case, review, approval)) return;
        if (approval.hold_seconds > 0) return hold(at_case, approval);
        send_answer(at_case, review, approval);
        next_case(at_case);
    });
}

void undo_approval(Turn& turn, const ApprovalUndone& undone) {
    const auto take_back = [&](Turn& at_case) {
        Review& review = *review_at(at_case);
        if (!review.held)
            return refuse(
                at_case,
                review.id,
                undone.by,
                Why::AlreadySettled,
                "There is nothing to take back: the reply has not been approved."
            );
        review.held.reset();
        begin_duty(at_case);  // somebody is at it: it is not overdue at once
        at_case.emit(HoldReview{review.id, undone.by.id, std::nullopt});
    };
    decide(turn, undone.review_id, undone.by, take_back, WhileHeld::Act);
}

void send_held(Turn& turn) {
    const Review* waiting = turn.open_review();
    if (!waiting || !waiting->held) return;
    const Review review = *waiting;
    const HeldReply& held = *review.held;
    send_answer(turn, review, {review.id, held.by, held.text, held.override_reason});
    next_case(turn);
}

void change_outcome(Turn& turn, const OutcomeChanged& change) {
    decide(turn, change.review_id, change.by, [&](Turn& at_case) {
        const Review before = *at_case.open_review();
        const auto& options = before.justification.options;
        if (change.option >= options.size())
            return refuse(
                at_case, before.id, change.by, Why::NotAllowed, "There is no such option."
            );
        if (is_for_management_only(at_case, before, options[change.option].outcome) &&
            !is_management(change.by, at_case.knowledge))
            return refuse(
                at_case,
                before.id,
                change.by,
                Why::NotAllowed,
                "Only management may decline this colleague. Ask management, or choose another "
                "option."
            );
        const auto* waiting = at_case.stage<WaitingForManagement>();
        const std::string manager = waiting ? waiting->manager : "";
        at_case.emit(SettleReview{before.id, How::OutcomeChanged, change.by.id, {}});
        auto review = make_review(at_case, before.justification, change.option);
        if (review) open_review(at_case, *std::move(review), "another outcome", manager);
    });
}

void change_service(Turn& turn, const ServiceChanged& change) {
    decide(turn, change.review_id, change.by, [&](Turn& at_case) {
        const std::string review_id = at_case.open_review()->id;
        const knowledge::Service* service = at_case.knowledge.service(change.service_id);
        if (!service || service->id == at_case.request().service_id)
            return refuse(
                at_case,
                review_id,
                change.by,
                Why::NotAllowed,
                service ? "The request is about this already." : "There is no such service."
            );
        const auto& name = in_locale(service->name, at_case.knowledge.company.locale);
        at_case.emit(SettleReview{review_id, How::ServiceChanged, change.by.id, name});
        put_service_right(at_case, service->id);
        learn_from(at_case, PhraseHeard::How::ByStaff, change.by.id);
        start_evaluation(at_case, "another service", true);
    });
}

void ask_more(Turn& turn, const MoreAsked& question) {
    decide(turn, question.review_id, question.by, [&](Turn& at_case) {
        const Review review = *at_case.open_review();
        if (question.question.empty())
            return refuse(at_case, review.id, question.by, Why::EmptyText);
        if (at_case.beside && at_case.busy_with_person)
            return refuse(
                at_case,
                review.id,
                question.by,
                Why::NotAllowed,
                "A colleague is talking to them right now; ask when it is handed back."
            );
        at_case.emit(SettleReview{review.id, How::AskedMore, question.by.id, question.question});
        at_case.say(
            "more_asked",
            {{"person", question.by.name}, {"question", question.question}},
            {},
            question.by.name
        );
        at_case.request().why_asked.push_back(
            question.by.name + " asked: " + in_short(question.question, 200)
        );
        at_case.go(Clarifying{"staff", question.question});
    });
}

void ask_management(Turn& turn, const ManagementAsked& asked) {
    decide(turn, asked.review_id, asked.by, [&](Turn& at_case) {
        const Review before = *at_case.open_review();
        std::string manager = asked.manager_id;
        if (!at_case.knowledge.person(manager)) manager = management_of(at_case.knowledge);
        if (manager.empty() || manager == at_case.state.requester.id)
            return refuse(
                at_case,
                before.id,
                asked.by,
                Why::NotAllowed,
                "Nobody in management can decide this: name somebody else."
            );
        at_case.emit(SettleReview{before.id, How::ToManagement, asked.by.id, asked.note});
        Review review = before;
        review.id = at_case.request().id + "/" + std::to_string(++at_case.state.drafts_made);
        review.opened_at = at_case.now;
        const std::string why =
            "asked for management" + (asked.note.empty() ? "" : ": " + asked.note);
        open_review(at_case, std::move(review), why, manager);
        at_case.say("executive_note", review_values(at_case));
    });
}

}  // namespace ajar::dialogue
