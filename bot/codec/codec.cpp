#include "bot/codec/codec.hpp"

#include "bot/codec/fields_effect.hpp"
#include "bot/codec/fields_event.hpp"

namespace ajar::codec {
namespace {

/// Deeper than anything of ours; keeps a hostile text from exhausting the stack.
constexpr int kMaxDepth = 64;

Json parse(std::string_view text) {
    const auto not_too_deep = [](int depth, Json::parse_event_t, Json&) {
        if (depth > kMaxDepth) throw Misread("nested too deeply");
        return true;
    };
    auto json = Json::parse(text, not_too_deep, false);
    if (json.is_discarded()) throw Misread("this is not JSON");
    return json;
}

template <class Variant>
std::string_view kind(const Variant& value) {
    const auto name = []<class T>(const T&) { return Fields<T>::kName; };
    return std::visit(name, value);
}

}  // namespace

std::string_view kind_of(const dialogue::Event& event) {
    return kind(event);
}

std::string_view kind_of(const dialogue::Effect& effect) {
    return kind(effect);
}

std::string_view kind_of(const dialogue::Stage& stage) {
    return kind(stage);
}

template <class T>
std::string encode(const T& value) {
    Json json;
    write(json, value);
    try {
        return json.dump();
    } catch (const Json::type_error& wrong) {
        throw std::invalid_argument(wrong.what());
    }
}

template <class T>
Result<T> decode(std::string_view text) {
    try {
        T value{};
        read(parse(text), value);
        return value;
    } catch (const Misread& wrong) {
        return Error{Error::Code::Malformed, wrong.what()};
    }
}

#define AJAR_CODEC_INSTANTIATE(T)             \
    template std::string encode<T>(const T&); \
    template Result<T> decode<T>(std::string_view);
AJAR_CODEC_TYPES(AJAR_CODEC_INSTANTIATE)
#undef AJAR_CODEC_INSTANTIATE

}  // namespace ajar::codec
