#pragma once

// The fields of activities, people and facts, each named once. A new field in the struct is a new
// line here; the codec's tests count them.

#include "bot/codec/spellings.hpp"
#include "bot/domain/activity.hpp"
#include "bot/domain/person.hpp"
#include "bot/domain/slot.hpp"

#include <string_view>

namespace ajar::codec {

template <>
struct Fields<ConversationRef> {
    static constexpr std::size_t kCount = 4;

    static void each(auto&& f, auto& v) {
        f("channel", v.channel);
        f("conversation_id", v.conversation_id);
        f("address", v.address);
        f("shared", v.shared);
    }
};

template <>
struct Fields<Activity> {
    static constexpr std::size_t kCount = 8;

    static void each(auto&& f, auto& v) {
        f("id", v.id);
        f("conversation", v.conversation);
        f("sender_id", v.sender_id);
        f("sender_name", v.sender_name);
        f("kind", v.kind);
        f("text", v.text);
        f("locale", v.locale);
        f("received_at", v.received_at);
    }
};

template <>
struct Fields<Person> {
    static constexpr std::size_t kCount = 10;

    static void each(auto&& f, auto& v) {
        f("id", v.id);
        f("name", v.name);
        f("email", v.email);
        f("title", v.title);
        f("department", v.department);
        f("manager_id", v.manager_id);
        f("team_id", v.team_id);
        f("locale", v.locale);
        f("standing", v.standing);
        f("roles", v.roles);
    }
};

template <>
struct Fields<SlotValue> {
    static constexpr std::size_t kCount = 5;

    static void each(auto&& f, auto& v) {
        f("type", v.type);
        f("text", v.text);
        f("number", v.number);
        f("date", v.date);
        f("origin", v.origin);
    }
};

}  // namespace ajar::codec
