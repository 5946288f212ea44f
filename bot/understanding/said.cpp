#include "bot/understanding/said.hpp"

namespace ajar::understanding {

Said::Said(std::string_view text, const Encoder* encoder)
    : text_(text), encoder_(encoder), grams_(grams_of(text)) {}

std::span<const float> Said::dense() const {
    if (!dense_) dense_ = dense_of(text_, encoder_);
    return *dense_;
}

std::vector<float> RememberingEncoder::encode(std::string_view text) const {
    std::string key(text);
    {
        const std::scoped_lock lock(mutex_);
        if (const auto at = known_.find(key); at != known_.end()) return at->second;
    }
    auto result = inner_.encode(text);
    const std::scoped_lock lock(mutex_);
    if (known_.size() >= capacity_) known_.clear();
    known_.emplace(std::move(key), result);
    return result;
}

}  // namespace ajar::understanding
