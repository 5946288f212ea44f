#pragma once

// The fields of every effect.

#include "bot/codec/fields_state.hpp"
#include "bot/dialogue/effect.hpp"

#include <string_view>

namespace ajar::codec {

template <>
struct Fields<dialogue::Choice> {
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("label", v.label);
        f("value", v.value);
    }
};

template <>
struct Fields<dialogue::OutcomeCard> {
    static constexpr std::size_t kCount = 8;

    static void each(auto&& f, auto& v) {
        f("request_id", v.request_id);
        f("locale", v.locale);
        f("outcome", v.outcome);
        f("title", v.title);
        f("need", v.need);
        f("expect_by", v.expect_by);
        f("decided_by", v.decided_by);
        f("flips", v.flips);
    }
};

template <>
struct Fields<dialogue::Say> {
    static constexpr std::string_view kName = "say";
    static constexpr std::size_t kCount = 6;

    static void each(auto&& f, auto& v) {
        f("line", v.line);
        f("text", v.text);
        f("from", v.from);
        f("choices", v.choices);
        f("card", v.card);
        f("where", v.where);
    }
};

template <>
struct Fields<dialogue::GatherEvidence> {
    static constexpr std::string_view kName = "gather_evidence";
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("request_id", v.request_id);
        f("service_id", v.service_id);
        f("root_need_id", v.root_need_id);
    }
};

template <>
struct Fields<dialogue::OpenReview> {
    static constexpr std::string_view kName = "open_review";
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("request", v.request);
        f("review", v.review);
        f("team_id", v.team_id);
        f("why", v.why);
    }
};

template <>
struct Fields<dialogue::SettleReview> {
    static constexpr std::string_view kName = "settle_review";
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("review_id", v.review_id);
        f("how", v.how);
        f("by", v.by);
        f("note", v.note);
    }
};

template <>
struct Fields<dialogue::AssignReview> {
    static constexpr std::string_view kName = "assign_review";
    static constexpr std::size_t kCount = 5;

    static void each(auto&& f, auto& v) {
        f("review_id", v.review_id);
        f("person", v.person);
        f("before", v.before);
        f("how", v.how);
        f("told", v.told);
    }
};

template <>
struct Fields<dialogue::HoldReview> {
    static constexpr std::string_view kName = "hold_review";
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("review_id", v.review_id);
        f("by", v.by);
        f("until", v.until);
        f("text", v.text);
    }
};

template <>
struct Fields<dialogue::RefuseAct> {
    static constexpr std::string_view kName = "refuse_act";
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("review_id", v.review_id);
        f("by", v.by);
        f("why", v.why);
        f("detail", v.detail);
    }
};

template <>
struct Fields<dialogue::RecordDecision> {
    static constexpr std::string_view kName = "record_decision";
    static constexpr std::size_t kCount = 7;

    static void each(auto&& f, auto& v) {
        f("decision", v.decision);
        f("justification", v.justification);
        f("service_id", v.service_id);
        f("root_need_id", v.root_need_id);
        f("suggested_text", v.suggested_text);
        f("override_reason", v.override_reason);
        f("template_id", v.template_id);
    }
};

template <>
struct Fields<dialogue::RecordPromise> {
    static constexpr std::string_view kName = "record_promise";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("request_id", v.request_id);
        f("promise", v.promise);
    }
};

template <>
struct Fields<dialogue::RecordUnmetNeed> {
    static constexpr std::string_view kName = "record_unmet_need";
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("request_id", v.request_id);
        f("service_id", v.service_id);
        f("need", v.need);
    }
};

template <>
struct Fields<dialogue::RecordFeedback> {
    static constexpr std::string_view kName = "record_feedback";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("request_id", v.request_id);
        f("text", v.text);
    }
};

template <>
struct Fields<dialogue::PhraseHeard> {
    static constexpr std::string_view kName = "phrase_heard";
    static constexpr std::size_t kCount = 7;

    static void each(auto&& f, auto& v) {
        f("request_id", v.request_id);
        f("words", v.words);
        f("locale", v.locale);
        f("service_id", v.service_id);
        f("taken_for", v.taken_for);
        f("how", v.how);
        f("by", v.by);
    }
};

template <>
struct Fields<dialogue::CallPerson> {
    static constexpr std::string_view kName = "call_person";
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("request_id", v.request_id);
        f("team_id", v.team_id);
        f("why", v.why);
        f("promised", v.promised);
    }
};

template <>
struct Fields<dialogue::StartTimer> {
    static constexpr std::string_view kName = "start_timer";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("name", v.name);
        f("due", v.due);
    }
};

template <>
struct Fields<dialogue::StopTimer> {
    static constexpr std::string_view kName = "stop_timer";
    static constexpr std::size_t kCount = 1;

    static void each(auto&& f, auto& v) { f("name", v.name); }
};

}  // namespace ajar::codec
