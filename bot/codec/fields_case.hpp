#pragma once

// The fields of what is understood, weighed and drafted.

#include "bot/codec/fields_domain.hpp"
#include "bot/evaluation/evaluate.hpp"
#include "bot/reply/reply.hpp"
#include "bot/understanding/understanding.hpp"

#include <string_view>

namespace ajar::codec {

template <>
struct Fields<understanding::Guess> {
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("id", v.id);
        f("probability", v.probability);
    }
};

template <>
struct Fields<understanding::Entity> {
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("value", v.value);
        f("start", v.start);
        f("end", v.end);
    }
};

template <>
struct Fields<understanding::RootNeedGuess> {
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("service_id", v.service_id);
        f("id", v.id);
        f("probability", v.probability);
    }
};

template <>
struct Fields<understanding::Reading> {
    static constexpr std::size_t kCount = 8;

    static void each(auto&& f, auto& v) {
        f("text", v.text);
        f("type", v.type);
        f("type_probability", v.type_probability);
        f("services", v.services);
        f("confidence", v.confidence);
        f("root_needs", v.root_needs);
        f("entities", v.entities);
        f("states_purpose", v.states_purpose);
    }
};

template <>
struct Fields<understanding::Understanding> {
    static constexpr std::size_t kCount = 9;

    static void each(auto&& f, auto& v) {
        f("language", v.language);
        f("language_known", v.language_known);
        f("act", v.act);
        f("readings", v.readings);
        f("entities", v.entities);
        f("emotion", v.emotion);
        f("urgent", v.urgent);
        f("outage", v.outage);
        f("sensitive", v.sensitive);
    }
};

template <>
struct Fields<evaluation::Evidence> {
    static constexpr std::size_t kCount = 5;

    static void each(auto&& f, auto& v) {
        f("weight", v.weight);
        f("rule_id", v.rule_id);
        f("text", v.text);
        f("source", v.source);
        f("exception_id", v.exception_id);
    }
};

template <>
struct Fields<evaluation::Consideration> {
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("topic", v.topic);
        f("weight", v.weight);
        f("evidence", v.evidence);
    }
};

template <>
struct Fields<evaluation::Option> {
    static constexpr std::size_t kCount = 14;

    static void each(auto&& f, auto& v) {
        f("outcome", v.outcome);
        f("alternative_id", v.alternative_id);
        f("refer_to", v.refer_to);
        f("team_id", v.team_id);
        f("ready_by", v.ready_by);
        f("later", v.later);
        f("for_management", v.for_management);
        f("hours", v.hours);
        f("cost", v.cost);
        f("delays", v.delays);
        f("conditions", v.conditions);
        f("meets_root_need", v.meets_root_need);
        f("score", v.score);
        f("summary", v.summary);
    }
};

template <>
struct Fields<evaluation::Flip> {
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("slot", v.slot);
        f("value", v.value);
        f("outcome", v.outcome);
        f("text", v.text);
    }
};

template <>
struct Fields<evaluation::Precedent> {
    static constexpr std::size_t kCount = 6;

    static void each(auto&& f, auto& v) {
        f("case_id", v.case_id);
        f("summary", v.summary);
        f("outcome", v.outcome);
        f("decided_at", v.decided_at);
        f("decided_by", v.decided_by);
        f("similarity", v.similarity);
    }
};

template <>
struct Fields<evaluation::Justification> {
    static constexpr std::size_t kCount = 11;

    static void each(auto&& f, auto& v) {
        f("revision", v.revision);
        f("evaluated_on", v.evaluated_on);
        f("standing", v.standing);
        f("considerations", v.considerations);
        f("options", v.options);
        f("flips", v.flips);
        f("precedents", v.precedents);
        f("rules_applied", v.rules_applied);
        f("deciding", v.deciding);
        f("unmet_need", v.unmet_need);
        f("needs_management", v.needs_management);
    }
};

template <>
struct Fields<evaluation::Booking> {
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("team_id", v.team_id);
        f("hours", v.hours);
        f("until", v.until);
    }
};

template <>
struct Fields<tone::Finding> {
    static constexpr std::size_t kCount = 8;

    static void each(auto&& f, auto& v) {
        f("rule", v.rule);
        f("name", v.name);
        f("severity", v.severity);
        f("start", v.start);
        f("end", v.end);
        f("message", v.message);
        f("principle", v.principle);
        f("suggestion", v.suggestion);
    }
};

template <>
struct Fields<tone::Report> {
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("findings", v.findings);
        f("not_judged", v.not_judged);
    }
};

template <>
struct Fields<reply::PartText> {
    static constexpr std::size_t kCount = 2;

    static void each(auto&& f, auto& v) {
        f("part", v.part);
        f("text", v.text);
    }
};

template <>
struct Fields<reply::Call> {
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("principle", v.principle);
        f("why", v.why);
        f("script", v.script);
    }
};

template <>
struct Fields<reply::Draft> {
    static constexpr std::size_t kCount = 8;

    static void each(auto&& f, auto& v) {
        f("kind", v.kind);
        f("locale", v.locale);
        f("template_id", v.template_id);
        f("parts", v.parts);
        f("text", v.text);
        f("tone", v.tone);
        f("call", v.call);
        f("letter", v.letter);
    }
};

}  // namespace ajar::codec
