#pragma once

// A value, or the reason there is none. For boundaries where failure is ordinary: parsing,
// verifying, finding. What means a broken world (disk, bug, start-up) throws instead.

#include <string>
#include <utility>
#include <variant>

namespace ajar {

/// Why there is no value: a code the caller acts on, and words for the log or the client.
struct Error {
    enum class Code {
        Malformed,     ///< the input is broken; sending it again will not help (400)
        Ignored,       ///< fine, but not for us (200, nothing happens)
        Unauthorized,  ///< not signed in, or a wrong signature (401)
        Forbidden,     ///< known, but not entitled (403)
        NotFound,      ///< no such thing (404)
        Conflict,      ///< somebody was faster, or the state does not allow it (409)
        Unavailable,   ///< try again later (503)
    };
    Code code;
    std::string detail;  ///< one sentence: what is wrong and what to do
};

/// Members are named as in std::expected, so that the type can become an alias of it with C++23.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : held_(std::move(value)) {}

    Result(Error error) : held_(std::move(error)) {}

    bool has_value() const noexcept { return std::holds_alternative<T>(held_); }

    explicit operator bool() const noexcept { return has_value(); }

    const T& operator*() const& { return std::get<T>(held_); }

    T& operator*() & { return std::get<T>(held_); }

    T&& operator*() && { return std::get<T>(std::move(held_)); }

    const T* operator->() const { return &std::get<T>(held_); }

    const Error& error() const { return std::get<Error>(held_); }

private:
    std::variant<T, Error> held_;
};

}  // namespace ajar
