#pragma once

// What comes in and goes out of a handler: strict request bodies, JSON answers.

#include "bot/server/http.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::api {

/// One key of a request body, as bot/api/openapi.json describes it (a test compares the two).
struct Field {
    enum class Kind {
        Words,   ///< text that says something
        Text,    ///< text, may be empty
        Number,  ///< 0 to 1,000,000
    };
    std::string name;
    Kind kind = Kind::Text;
    std::size_t most = 0;  ///< characters; 0: what a request may hold
    bool required = true;
};

/// Not required.
Field optional(Field field);

using Fields = std::vector<Field>;

/// A request body that holds what it should: required keys there, unknown ones refused, each of the
/// right type and length.
class Input {
public:
    static Result<Input> read(const server::Request& request, const Fields& fields);

    /// The text at `key`; empty when it is absent.
    std::string text(std::string_view key) const;
    std::optional<int> number(std::string_view key) const;

private:
    nlohmann::json body_;
};

/// The word of a query parameter, or `usual` when there is none. Malformed: not one of `known`.
Result<std::string> choice_of(
    const server::Request& request,
    std::string_view name,
    const std::vector<std::string>& known,
    std::string_view usual
);

/// The number of a query parameter, held inside [1, most].
std::size_t limit_of(const server::Request& request, std::size_t usual, std::size_t most);

server::Response answer(int status, const nlohmann::json& body);
/// 400 with the reason.
server::Response invalid(const Error& problem);
server::Response not_found(std::string_view what);
/// {"error":{"code","message", …more}}
server::Response refuse(
    int status, std::string_view code, std::string_view message, nlohmann::json more = {}
);

}  // namespace ajar::api
