#pragma once

// Which of our languages a browser asks for.

#include <span>
#include <string_view>

namespace ajar::server {

/// Of `ours` ("en", "de"; not empty) the one that the Accept-Language header wants most; the first
/// where it wants none of them, or says nothing that can be understood. "de-AT" is "de".
std::string_view wanted_language(
    std::string_view accept_language, std::span<const std::string_view> ours
);

}  // namespace ajar::server
