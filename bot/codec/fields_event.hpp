#pragma once

// The fields of every event.

#include "bot/codec/fields_state.hpp"
#include "bot/dialogue/event.hpp"

#include <string_view>

namespace ajar::codec {

template <>
struct Fields<dialogue::ConversationOpened> {
    static constexpr std::string_view kName = "conversation_opened";
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("conversation", v.conversation);
        f("requester", v.requester);
        f("locale", v.locale);
        f("greet", v.greet);
    }
};

template <>
struct Fields<dialogue::MessageReceived> {
    static constexpr std::string_view kName = "message_received";
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("activity_id", v.activity_id);
        f("text", v.text);
        f("understanding", v.understanding);
    }
};

template <>
struct Fields<dialogue::ChoiceMade> {
    static constexpr std::string_view kName = "choice_made";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("activity_id", v.activity_id);
        f("value", v.value);
    }
};

template <>
struct Fields<dialogue::FeedbackGiven> {
    static constexpr std::string_view kName = "feedback_given";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("activity_id", v.activity_id);
        f("text", v.text);
    }
};

template <>
struct Fields<dialogue::EvidenceGathered> {
    static constexpr std::string_view kName = "evidence_gathered";
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("request_id", v.request_id);
        f("precedents", v.precedents);
        f("bookings", v.bookings);
    }
};

template <>
struct Fields<dialogue::TimerDue> {
    static constexpr std::string_view kName = "timer_due";
    static constexpr std::size_t kCount = 1;

    static void each(auto&& f, auto& v) { f("name", v.name); }
};

template <>
struct Fields<dialogue::DraftApproved> {
    static constexpr std::string_view kName = "draft_approved";
    static constexpr std::size_t kCount = 5;

    static void each(auto&& f, auto& v) {
        f("review_id", v.review_id);
        f("by", v.by);
        f("text", v.text);
        f("override_reason", v.override_reason);
        f("hold_seconds", v.hold_seconds);
    }
};

template <>
struct Fields<dialogue::ApprovalUndone> {
    static constexpr std::string_view kName = "approval_undone";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("review_id", v.review_id);
        f("by", v.by);
    }
};

template <>
struct Fields<dialogue::OutcomeChanged> {
    static constexpr std::string_view kName = "outcome_changed";
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("review_id", v.review_id);
        f("by", v.by);
        f("option", v.option);
    }
};

template <>
struct Fields<dialogue::ServiceChanged> {
    static constexpr std::string_view kName = "service_changed";
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("review_id", v.review_id);
        f("by", v.by);
        f("service_id", v.service_id);
    }
};

template <>
struct Fields<dialogue::MoreAsked> {
    static constexpr std::string_view kName = "more_asked";
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("review_id", v.review_id);
        f("by", v.by);
        f("question", v.question);
    }
};

template <>
struct Fields<dialogue::TakenOver> {
    static constexpr std::string_view kName = "taken_over";
    static constexpr std::size_t kCount = 1;

    static void each(auto&& f, auto& v) { f("by", v.by); }
};

template <>
struct Fields<dialogue::ManagementAsked> {
    static constexpr std::string_view kName = "management_asked";
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("review_id", v.review_id);
        f("by", v.by);
        f("manager_id", v.manager_id);
        f("note", v.note);
    }
};

template <>
struct Fields<dialogue::StaffWrote> {
    static constexpr std::string_view kName = "staff_wrote";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("by", v.by);
        f("text", v.text);
    }
};

template <>
struct Fields<dialogue::HandedBack> {
    static constexpr std::string_view kName = "handed_back";
    static constexpr std::size_t kCount = 1;

    static void each(auto&& f, auto& v) { f("by", v.by); }
};

template <>
struct Fields<dialogue::PromiseKept> {
    static constexpr std::string_view kName = "promise_kept";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("request_id", v.request_id);
        f("by", v.by);
    }
};

}  // namespace ajar::codec
