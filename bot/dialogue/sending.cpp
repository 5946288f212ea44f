#include "bot/dialogue/sending.hpp"

#include "bot/dialogue/clock.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/refusing.hpp"
#include "bot/dialogue/timers.hpp"
#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"

#include <algorithm>
#include <utility>

namespace ajar::dialogue {
namespace {

using evaluation::Option;

constexpr std::size_t kSentencesKept = 50;
constexpr int kDueHour = 17;

bool is_blank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

const Option& option_of(const Review& review) {
    const auto& options = review.justification.options;
    return options[std::min(review.option, options.size() - 1)];
}

tone::Context tone_context(const Turn& turn, const Review& review) {
    tone::Context context;
    context.kind = reply_kind(option_of(review).outcome);
    context.locale = review.draft.locale;
    context.request = turn.state.request->text;
    context.root_need = need_in_words(turn, *turn.state.request);
    context.jargon = turn.knowledge.company.jargon;
    context.earlier_lines = turn.state.sentences_said;
    context.handover_recorded = true;  // send_answer records it
    return context;
}

std::string in_words(const tone::Report& report) {
    std::string words;
    for (const tone::Finding& finding : report.findings) {
        if (finding.severity != Severity::Error) continue;
        if (!words.empty()) words += "\n";
        words += finding.rule + " " + finding.name + ": " + finding.message;
    }
    return words;
}

// The reason as it was sent: the draft's, unless the approver wrote another.
std::string reason_line(const Review& review, const std::string& sent) {
    for (const reply::PartText& part : review.draft.parts)
        if (part.part == Part::Reason && sent.find(part.text) != std::string::npos)
            return part.text;
    const auto sentences = sentences_in(sent);
    return sentences.empty() ? sent : sentences.front();
}

Decision decision_of(Turn& turn, const Review& review, const DraftApproved& approval) {
    Decision decision;
    decision.request_id = turn.request().id;
    decision.review_id = review.id;
    decision.outcome = option_of(review).outcome;
    decision.text = approval.text;
    decision.decided_by = approval.by.id;
    decision.decided_at = turn.now;
    decision.reason_line = reason_line(review, approval.text);
    if (decision.outcome != Outcome::Yes)
        for (const evaluation::Flip& flip : review.justification.flips)
            decision.flips.push_back(in_locale(flip.text, turn.state.locale));
    return decision;
}

void say_answer(Turn& turn, const Review& review, const Decision& decision, const Person& by) {
    const std::string& id = decision.request_id;
    OutcomeCard card;
    card.request_id = id;
    card.locale = turn.state.locale;
    card.outcome = decision.outcome;
    card.title = subject_of(turn, turn.request());
    if (!turn.request().sensitive) card.need = need_in_words(turn, turn.request());
    card.expect_by = option_of(review).ready_by;
    card.decided_by = by.name;
    card.flips = decision.flips;
    std::vector<Choice> choices;
    if (!decision.flips.empty()) choices.push_back(turn.button("choice_flip", "flip:" + id));
    choices.push_back(turn.button("choice_wrong", "wrong:" + id));
    choices.push_back(turn.button("choice_helpful", "helpful:" + id));
    choices.push_back(turn.button("choice_unhelpful", "unhelpful:" + id));
    turn.pass_on({"reply", decision.text, by.name, std::move(choices), std::move(card)});
}

// What is promised happens: it has an owner, a time, and a timer (P24). A decline promises only
// where its text names the day.
void record_promise(Turn& turn, const Option& option, const Decision& decision) {
    const Date day = reply::reply_by(option, turn.today());
    const bool named =
        decision.text.find(reply::format_date(day, turn.state.locale)) != std::string::npos;
    if (decision.outcome == Outcome::Decline && !named) return;
    Promise promise;
    promise.text = subject_of(turn, turn.request());
    if (const auto* other = turn.knowledge.alternative(option.alternative_id))
        promise.text = in_locale(other->title, turn.state.locale);
    promise.owner = option.team_id;
    if (decision.outcome == Outcome::Referral && !option.refer_to.empty())
        promise.owner = option.refer_to;
    if (promise.owner.empty()) promise.owner = decision.decided_by;
    promise.due = at_local_hour(day, kDueHour, turn.knowledge.company.time_zone);
    promise.request_id = decision.request_id;
    turn.state.promises.push_back(promise);
    turn.emit(RecordPromise{decision.request_id, promise});
    turn.emit(StartTimer{promise_timer(decision.request_id), promise.due});
}

// A referral is kept by handing the case over, not by naming somebody (T24).
void hand_over_referral(Turn& turn, const Option& option) {
    if (option.outcome != Outcome::Referral) return;
    std::string team = option.refer_to;
    if (const Person* person = turn.knowledge.person(team)) team = person->team_id;
    if (!turn.knowledge.team(team)) team = team_of(turn);
    const TimePoint by = at_local_hour(
        reply::reply_by(option, turn.today()), kDueHour, turn.knowledge.company.time_zone
    );
    turn.emit(CallPerson{turn.request().id, team, "referred: " + turn.request().text, by});
}

void remember_sentences(State& state, const std::string& text) {
    for (std::string& sentence : sentences_in(text))
        state.sentences_said.push_back(std::move(sentence));
    if (state.sentences_said.size() > kSentencesKept)
        state.sentences_said.erase(
            state.sentences_said.begin(),
            state.sentences_said.end() - static_cast<std::ptrdiff_t>(kSentencesKept)
        );
}

}  // namespace

bool is_fit_to_send(Turn& turn, const Review& review, const DraftApproved& approval) {
    using Why = RefuseAct::Why;
    if (is_blank(approval.text)) {
        refuse(turn, review.id, approval.by, Why::EmptyText);
        return false;
    }
    if (!is_blank(approval.override_reason)) return true;
    const tone::Report report = tone::check(approval.text, tone_context(turn, review));
    if (!report.has_errors()) return true;
    refuse(turn, review.id, approval.by, Why::ToneErrors, in_words(report));
    return false;
}

void send_answer(Turn& turn, const Review& review, const DraftApproved& approval) {
    const Decision decision = decision_of(turn, review, approval);
    const Option& option = option_of(review);
    say_answer(turn, review, decision, approval.by);
    remember_sentences(turn.state, approval.text);
    turn.state.decisions.push_back(decision);
    turn.emit(RecordDecision{
        decision,
        review.justification,
        turn.request().service_id,
        turn.request().root_need.id,
        review.draft.text,
        approval.override_reason,
        review.draft.template_id});
    record_promise(turn, option, decision);
    hand_over_referral(turn, option);
    if (review.justification.unmet_need)
        turn.emit(RecordUnmetNeed{
            decision.request_id, turn.request().service_id, need_in_words(turn, turn.request())});
    turn.emit(SettleReview{
        review.id, SettleReview::How::Approved, approval.by.id, approval.override_reason});
    turn.go(Answered{decision, 0, false});
}

}  // namespace ajar::dialogue
