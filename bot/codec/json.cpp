#include "bot/codec/json.hpp"

namespace ajar::codec {

void Coder<std::string>::write(Json& json, const std::string& value) {
    json = value;
}

void Coder<bool>::write(Json& json, const bool& value) {
    json = value;
}

void Coder<double>::write(Json& json, const double& value) {
    // JSON knows neither infinity nor "not a number"; keeping null would lose the value silently.
    if (!std::isfinite(value)) throw std::invalid_argument("a number that is not finite");
    json = value == 0 ? 0.0 : value;  // -0 equals 0, so it must look like it
}

void Coder<TimePoint>::write(Json& json, const TimePoint& value) {
    json = to_iso(value);
}

void Coder<Date>::write(Json& json, const Date& value) {
    json = to_iso(value);
}

void Coder<std::string>::read(const Json& json, std::string& value) {
    if (!json.is_string()) throw Misread("a text is expected");
    value = json.get_ref<const std::string&>();
}

void Coder<bool>::read(const Json& json, bool& value) {
    if (!json.is_boolean()) throw Misread("true or false is expected");
    value = json.get<bool>();
}

void Coder<double>::read(const Json& json, double& value) {
    if (!json.is_number()) throw Misread("a number is expected");
    value = json.get<double>();
}

void Coder<TimePoint>::read(const Json& json, TimePoint& value) {
    std::string text;
    codec::read(json, text);
    const auto time = time_from_iso(text);
    if (!time) throw Misread("a time like 2026-11-21T09:30:00.000Z is expected");
    value = *time;
}

void Coder<Date>::read(const Json& json, Date& value) {
    std::string text;
    codec::read(json, text);
    const auto date = date_from_iso(text);
    if (!date) throw Misread("a date like 2026-11-21 is expected");
    value = *date;
}

}  // namespace ajar::codec
