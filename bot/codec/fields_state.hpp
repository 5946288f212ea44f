#pragma once

// The fields of a conversation's state; stages say with "is" which they are.

#include "bot/codec/fields_case.hpp"
#include "bot/dialogue/state.hpp"

#include <string_view>

namespace ajar::codec {

template <>
struct Fields<dialogue::RootNeed> {
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("id", v.id);
        f("text", v.text);
        f("confirmed", v.confirmed);
    }
};

template <>
struct Fields<dialogue::Request> {
    static constexpr std::size_t kCount = 17;

    static void each(auto&& f, auto& v) {
        f("id", v.id);
        f("text", v.text);
        f("misread", v.misread);
        f("misread_as", v.misread_as);
        f("type", v.type);
        f("service_id", v.service_id);
        f("guesses", v.guesses);
        f("need_guesses", v.need_guesses);
        f("root_need", v.root_need);
        f("slots", v.slots);
        f("loose", v.loose);
        f("questions_asked", v.questions_asked);
        f("asked", v.asked);
        f("why_asked", v.why_asked);
        f("urgent", v.urgent);
        f("sensitive", v.sensitive);
        f("opened_at", v.opened_at);
    }
};

template <>
struct Fields<dialogue::HeldReply> {
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("by", v.by);
        f("text", v.text);
        f("override_reason", v.override_reason);
        f("until", v.until);
    }
};

template <>
struct Fields<dialogue::Duty> {
    static constexpr std::size_t kCount = 6;

    static void each(auto&& f, auto& v) {
        f("person", v.person);
        f("before", v.before);
        f("reminded", v.reminded);
        f("told", v.told);
        f("over", v.over);
        f("due", v.due);
    }
};

template <>
struct Fields<dialogue::Review> {
    static constexpr std::size_t kCount = 7;

    static void each(auto&& f, auto& v) {
        f("id", v.id);
        f("justification", v.justification);
        f("option", v.option);
        f("draft", v.draft);
        f("opened_at", v.opened_at);
        f("held", v.held);
        f("duty", v.duty);
    }
};

template <>
struct Fields<dialogue::Promise> {
    static constexpr std::size_t kCount = 6;

    static void each(auto&& f, auto& v) {
        f("text", v.text);
        f("owner", v.owner);
        f("due", v.due);
        f("kept", v.kept);
        f("reminded", v.reminded);
        f("request_id", v.request_id);
    }
};

template <>
struct Fields<dialogue::Decision> {
    static constexpr std::size_t kCount = 8;

    static void each(auto&& f, auto& v) {
        f("request_id", v.request_id);
        f("review_id", v.review_id);
        f("outcome", v.outcome);
        f("text", v.text);
        f("decided_by", v.decided_by);
        f("decided_at", v.decided_at);
        f("reason_line", v.reason_line);
        f("flips", v.flips);
    }
};

template <>
struct Fields<dialogue::Listening> {
    static constexpr std::string_view kName = "listening";
    static constexpr std::size_t kCount = 0;

    static void each(auto&&, auto&) {}
};

template <>
struct Fields<dialogue::Clarifying> {
    static constexpr std::string_view kName = "clarifying";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("asked", v.asked);
        f("question", v.question);
    }
};

template <>
struct Fields<dialogue::Confirming> {
    static constexpr std::string_view kName = "confirming";
    static constexpr std::size_t kCount = 1;

    static void each(auto&& f, auto& v) { f("playback", v.playback); }
};

template <>
struct Fields<dialogue::Evaluating> {
    static constexpr std::string_view kName = "evaluating";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("why", v.why);
        f("quietly", v.quietly);
    }
};

template <>
struct Fields<dialogue::InReview> {
    static constexpr std::string_view kName = "in_review";
    static constexpr std::size_t kCount = 1;

    static void each(auto&& f, auto& v) { f("review", v.review); }
};

template <>
struct Fields<dialogue::Answered> {
    static constexpr std::string_view kName = "answered";
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("decision", v.decision);
        f("pushbacks_without_facts", v.pushbacks_without_facts);
        f("asked_what_is_wrong", v.asked_what_is_wrong);
    }
};

template <>
struct Fields<dialogue::Reconsidering> {
    static constexpr std::string_view kName = "reconsidering";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("earlier", v.earlier);
        f("new_fact", v.new_fact);
    }
};

template <>
struct Fields<dialogue::Incident> {
    static constexpr std::string_view kName = "incident";
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("about", v.about);
        f("owner", v.owner);
        f("promised", v.promised);
    }
};

template <>
struct Fields<dialogue::WithAPerson> {
    static constexpr std::string_view kName = "with_a_person";
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("who", v.who);
        f("why", v.why);
        f("promised", v.promised);
        f("acknowledged", v.acknowledged);
    }
};

template <>
struct Fields<dialogue::WaitingForManagement> {
    static constexpr std::string_view kName = "waiting_for_management";
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("review", v.review);
        f("manager", v.manager);
    }
};

template <>
struct Fields<dialogue::Closed> {
    static constexpr std::string_view kName = "closed";
    static constexpr std::size_t kCount = 1;

    static void each(auto&& f, auto& v) { f("why", v.why); }
};

template <>
struct Fields<dialogue::ParkedCase> {
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("request", v.request);
        f("stage", v.stage);
        f("nudges", v.nudges);
    }
};

template <>
struct Fields<dialogue::State> {
    static constexpr std::size_t kCount = 17;

    static void each(auto&& f, auto& v) {
        f("conversation", v.conversation);
        f("requester", v.requester);
        f("locale", v.locale);
        f("stage", v.stage);
        f("request", v.request);
        f("waiting", v.waiting);
        f("parked", v.parked);
        f("decisions", v.decisions);
        f("promises", v.promises);
        f("lines_said", v.lines_said);
        f("sentences_said", v.sentences_said);
        f("requests_opened", v.requests_opened);
        f("drafts_made", v.drafts_made);
        f("misunderstood", v.misunderstood);
        f("nudges", v.nudges);
        f("revision", v.revision);
        f("in_confidence", v.in_confidence);
    }
};

}  // namespace ajar::codec
