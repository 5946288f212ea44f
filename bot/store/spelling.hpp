#pragma once

// How the store's own small enums are spelled in its tables.

#include "bot/codec/spellings.hpp"
#include "bot/engine/store.hpp"

namespace ajar::codec {

template <>
struct Spelling<engine::SetAside::Kind>
    : SpelledBy<engine::SetAside::Kind, Spelling<engine::SetAside::Kind>> {
    using enum engine::SetAside::Kind;
    static constexpr std::array<std::pair<engine::SetAside::Kind, std::string_view>, 4> kWords{
        {{Activity, "activity"}, {Act, "act"}, {Timer, "timer"}, {Delivery, "delivery"}}};
};

}  // namespace ajar::codec

namespace ajar::store {

template <class E>
std::string_view spelled(E value) {
    return codec::Spelling<E>::write(value);
}

/// What stands in the database must be one of ours.
template <class E>
E unspelled(std::string_view text) {
    const auto value = codec::Spelling<E>::read(text);
    if (!value)
        throw engine::StoreError(
            engine::StoreError::Kind::Damaged,
            "The database holds an unknown word \"" + std::string(text.substr(0, 40)) +
                "\". Restore the latest backup."
        );
    return *value;
}

}  // namespace ajar::store
