#pragma once

// Values <-> canonical JSON text: equal values give equal bytes, and what was written reads back
// equal. `decode` never throws; its error names the field. `encode` throws std::invalid_argument
// for what JSON cannot hold (invalid UTF-8, infinite numbers). For JSON objects instead of text,
// include one of the fields_*.hpp and use codec::to_json / codec::from_json.

#include "bot/base/result.hpp"
#include "bot/dialogue/effect.hpp"
#include "bot/dialogue/event.hpp"
#include "bot/dialogue/state.hpp"
#include "bot/domain/activity.hpp"
#include "bot/evaluation/justification.hpp"
#include "bot/reply/reply.hpp"

#include <string>
#include <string_view>

namespace ajar::codec {

template <class T>
std::string encode(const T& value);

template <class T>
Result<T> decode(std::string_view json);

/// "message_received", "say", "in_review": the word after "is".
std::string_view kind_of(const dialogue::Event& event);
std::string_view kind_of(const dialogue::Effect& effect);
std::string_view kind_of(const dialogue::Stage& stage);

// One line per type that has text of its own; instantiated in codec.cpp.
#define AJAR_CODEC_TYPES(X)         \
    X(Activity)                     \
    X(Person)                       \
    X(Slots)                        \
    X(understanding::Understanding) \
    X(evaluation::Justification)    \
    X(reply::Draft)                 \
    X(dialogue::Request)            \
    X(dialogue::Review)             \
    X(dialogue::State)              \
    X(dialogue::Event)              \
    X(dialogue::Effect)             \
    X(dialogue::Effects)            \
    X(dialogue::Say)                \
    X(dialogue::OpenReview)         \
    X(dialogue::RecordDecision)     \
    X(std::vector<dialogue::RefuseAct>)

#define AJAR_CODEC_DECLARE(T)                        \
    extern template std::string encode<T>(const T&); \
    extern template Result<T> decode<T>(std::string_view);
AJAR_CODEC_TYPES(AJAR_CODEC_DECLARE)
#undef AJAR_CODEC_DECLARE

}  // namespace ajar::codec
