#include "adapters/slack/ingress/fields.hpp"

#include "adapters/slack/address/address.hpp"

namespace ajar::slack {

const nlohmann::json& member(const nlohmann::json& object, std::string_view key) {
    static const nlohmann::json none;
    if (!object.is_object()) return none;
    const auto found = object.find(key);
    return found == object.end() ? none : *found;
}

bool flag_at(const nlohmann::json& object, std::string_view key) {
    const auto& value = member(object, key);
    return value.is_boolean() && value.get<bool>();
}

std::string id_at(const nlohmann::json& object, std::string_view key) {
    std::string id = text_at(object, key);
    return is_id(id) ? id : std::string{};
}

std::string ts_at(const nlohmann::json& object, std::string_view key) {
    std::string ts = text_at(object, key);
    return is_ts(ts) ? ts : std::string{};
}

std::string first_of(std::string one, std::string other, std::string third) {
    if (!one.empty()) return one;
    return other.empty() ? third : other;
}

}  // namespace ajar::slack
