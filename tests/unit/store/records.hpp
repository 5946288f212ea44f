#pragma once

// Small records to put into a store, with the fields that a test does not care about filled in.

#include "bot/engine/store.hpp"

#include <chrono>
#include <string>
#include <utility>

namespace ajar::test {

using namespace std::chrono_literals;

inline constexpr Date kDay = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
inline constexpr TimePoint kStart = kDay + 9h;

inline ConversationRef in(const std::string& conversation) {
    return {"web", conversation, "address of " + conversation};
}

inline Activity message(
    const std::string& id, const std::string& text, const std::string& conversation = "web:1"
) {
    Activity activity;
    activity.id = id;
    activity.conversation = in(conversation);
    activity.sender_id = "mara";
    activity.sender_name = "Mara Lind";
    activity.text = text;
    activity.locale = "en-GB";
    activity.received_at = kStart;
    return activity;
}

inline engine::TurnRecord turn(std::int64_t number, const std::string& conversation = "web:1") {
    engine::TurnRecord record;
    record.conversation = in(conversation);
    record.requester_id = "mara";
    record.requester_name = "Mara Lind";
    record.department = "Design";
    record.locale = "en";
    record.stage = "listening";
    record.number = number;
    record.at = kStart + std::chrono::minutes{number};
    record.revision = 1;
    record.cause = "activity:a" + std::to_string(number);
    return record;
}

inline dialogue::Say say(const std::string& text) {
    dialogue::Say words;
    words.line = "reply";
    words.text = text;
    return words;
}

inline dialogue::OpenReview open_review(const std::string& id, const std::string& request) {
    dialogue::OpenReview open;
    open.request.id = request;
    open.request.text = "Photoshop, please";
    open.request.service_id = "design-software";
    open.request.root_need.text = "retouch product photos";
    open.review.id = id;
    open.review.justification.options.resize(2);
    open.review.justification.options[0].outcome = Outcome::Compromise;
    open.review.justification.options[0].team_id = "workplace";
    open.review.justification.options[0].hours = 3;
    open.review.justification.options[0].ready_by = kDay + std::chrono::days{4};
    open.review.draft.text = "Here is another way.";
    open.team_id = "workplace";
    open.why = "new";
    return open;
}

inline dialogue::RecordDecision decision(const dialogue::OpenReview& open, Outcome outcome) {
    dialogue::RecordDecision record;
    record.decision.request_id = open.request.id;
    record.decision.review_id = open.review.id;
    record.decision.outcome = outcome;
    record.decision.text = open.review.draft.text;
    record.decision.decided_by = "ines";
    record.decision.decided_at = kStart + 1h;
    record.justification = open.review.justification;
    record.service_id = open.request.service_id;
    record.root_need_id = "retouch";
    return record;
}

}  // namespace ajar::test
