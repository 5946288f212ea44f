#include "bot/engine/records.hpp"

namespace ajar::engine {

std::string effect_id(const std::string& conversation_id, std::int64_t turn, std::size_t index) {
    return conversation_id + "/" + std::to_string(turn) + "/" + std::to_string(index);
}

}  // namespace ajar::engine
