#pragma once

// How a phrase's trial is written into its row.

#include "bot/codec/json.hpp"
#include "bot/engine/records.hpp"

namespace ajar::codec {

template <>
struct Fields<engine::Mistaken> {
    static constexpr std::size_t kCount = 3;

    static void each(auto&& f, auto& v) {
        f("service_id", v.service_id);
        f("taken_for", v.taken_for);
        f("times", v.times);
    }
};

}  // namespace ajar::codec
