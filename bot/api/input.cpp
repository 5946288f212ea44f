#include "bot/api/input.hpp"

#include "bot/server/json_body.hpp"

#include <algorithm>
#include <charconv>

namespace ajar::api {
namespace {

using nlohmann::json;
using server::Request;
using server::Response;

constexpr std::int64_t kMostNumber = 1'000'000;

Error wrong(const std::string& name, const std::string& what) {
    return Error{Error::Code::Malformed, "'" + name + "' " + what};
}

std::string names_of(const Fields& fields) {
    std::string names;
    for (const Field& field : fields) names += (names.empty() ? "" : ", ") + field.name;
    return names;
}

/// Characters of UTF-8, not bytes: what a person counts, nearly.
std::size_t length_of(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

bool is_blank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::optional<Error> problem_of(const Field& field, const json& value) {
    if (field.kind == Field::Kind::Number) {
        const bool fits = value.is_number_integer() && value.get<std::int64_t>() >= 0 &&
                          value.get<std::int64_t>() <= kMostNumber;
        if (fits) return std::nullopt;
        return wrong(field.name, "is to be a whole number from 0 to 1000000.");
    }
    if (!value.is_string()) return wrong(field.name, "is to be a text.");
    const auto& text = value.get_ref<const std::string&>();
    if (field.most > 0 && length_of(text) > field.most)
        return wrong(
            field.name, "is too long: at most " + std::to_string(field.most) + " characters."
        );
    if (field.kind == Field::Kind::Words && is_blank(text))
        return wrong(field.name, "is empty: write something.");
    return std::nullopt;
}

}  // namespace

Field optional(Field field) {
    field.required = false;
    return field;
}

Result<Input> Input::read(const Request& request, const Fields& fields) {
    Result<json> body = server::parse_json_object(request.body);
    if (!body) return body.error();
    for (const auto& [key, value] : body->items()) {
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&name = key](const Field& one) {
                return one.name == name;
            });
        if (field == fields.end())
            return wrong(key, "is not known here. Known are: " + names_of(fields) + ".");
        if (auto problem = problem_of(*field, value)) return *std::move(problem);
    }
    for (const Field& field : fields)
        if (field.required && !body->contains(field.name)) return wrong(field.name, "is missing.");
    Input input;
    input.body_ = std::move(*body);
    return input;
}

std::string Input::text(std::string_view key) const {
    return server::text_at(body_, key);
}

std::optional<int> Input::number(std::string_view key) const {
    const auto found = body_.find(key);
    if (found == body_.end()) return std::nullopt;
    return found->get<int>();
}

Result<std::string> choice_of(
    const Request& request,
    std::string_view name,
    const std::vector<std::string>& known,
    std::string_view usual
) {
    const std::string wanted{request.query_value(name)};
    if (wanted.empty()) return std::string{usual};
    if (std::find(known.begin(), known.end(), wanted) != known.end()) return wanted;
    std::string words;
    for (const std::string& word : known) words += (words.empty() ? "" : ", ") + word;
    return wrong(std::string{name}, "is one of: " + words + ".");
}

std::size_t limit_of(const Request& request, std::size_t usual, std::size_t most) {
    const std::string_view text = request.query_value("limit");
    std::size_t value = usual;
    if (!text.empty()) std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp<std::size_t>(value, 1, most);
}

Response answer(int status, const json& body) {
    // Employees' words may hold anything; what is no UTF-8 is replaced, never thrown.
    Response response =
        server::json(status, body.dump(-1, ' ', false, json::error_handler_t::replace));
    response.headers.set("Cache-Control", "no-store");
    return response;
}

Response invalid(const Error& problem) {
    return server::error(400, "invalid", problem.detail);
}

Response not_found(std::string_view what) {
    return server::error(404, "not_found", "There is no such " + std::string{what} + ".");
}

Response refuse(int status, std::string_view code, std::string_view message, json more) {
    json error = more.is_object() ? std::move(more) : json::object();
    error["code"] = code;
    error["message"] = message;
    return answer(status, {{"error", std::move(error)}});
}

}  // namespace ajar::api
