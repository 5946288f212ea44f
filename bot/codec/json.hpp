#pragma once

// The machine behind bot/codec: a struct names its fields once (fields.hpp), and is written and
// read by the same list. Written JSON is canonical – sorted keys, no white space, equal values
// give equal bytes. Reading is strict about types and never throws to the caller of decode; a
// missing field keeps its default, so that what was written before a field existed stays readable.

#include "bot/base/result.hpp"
#include "bot/base/time.hpp"
#include "bot/domain/words.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <concepts>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace ajar::codec {

using Json = nlohmann::json;

/// Wrong type or value while reading; becomes a Result at the door.
struct Misread : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Specialised in fields.hpp: `each(f, value)` calls f(name, member) for every field.
template <class T>
struct Fields;

/// Specialised in fields.hpp for enums that have no word table of their own.
template <class E>
struct Spelling {
    static std::string_view write(E value) { return to_string(value); }

    static std::optional<E> read(std::string_view text) { return word_from<E>(text); }
};

/// How one type is written and read; chosen by specialisation, the last one is for structs.
template <class T>
struct Coder;

template <class T>
void write(Json& json, const T& value) {
    Coder<T>::write(json, value);
}

template <class T>
void read(const Json& json, T& value) {
    Coder<T>::read(json, value);
}

// ---- Plain values -----------------------------------------------------------------------------

/// For types whose two functions stand in json.cpp.
#define AJAR_PLAIN_CODER(T)                            \
    template <>                                        \
    struct Coder<T> {                                  \
        static void write(Json& json, const T& value); \
        static void read(const Json& json, T& value);  \
    };
AJAR_PLAIN_CODER(std::string)
AJAR_PLAIN_CODER(bool)
AJAR_PLAIN_CODER(double)
AJAR_PLAIN_CODER(TimePoint)
AJAR_PLAIN_CODER(Date)
#undef AJAR_PLAIN_CODER

template <std::integral T>
struct Coder<T> {
    static void write(Json& json, T value) { json = value; }

    static void read(const Json& json, T& value) {
        if (!json.is_number_integer()) throw Misread("a whole number is expected");
        if (json.is_number_unsigned())
            value = in_range(json.get<std::uint64_t>());
        else
            value = in_range(json.get<std::int64_t>());
    }

private:
    static T in_range(auto number) {
        if (!std::in_range<T>(number)) throw Misread("the number is out of range");
        return static_cast<T>(number);
    }
};

template <class E>
requires std::is_enum_v<E>

struct Coder<E> {
    static void write(Json& json, E value) { json = std::string(Spelling<E>::write(value)); }

    static void read(const Json& json, E& value) {
        if (!json.is_string()) throw Misread("a word is expected");
        const auto& text = json.get_ref<const std::string&>();
        const auto word = Spelling<E>::read(text);
        if (!word) throw Misread("unknown word");
        value = *word;
    }
};

// ---- Containers -------------------------------------------------------------------------------

template <class T>
struct Coder<std::optional<T>> {
    static void write(Json& json, const std::optional<T>& value) {
        if (value)
            codec::write(json, *value);
        else
            json = nullptr;
    }

    static void read(const Json& json, std::optional<T>& value) {
        value.reset();
        if (!json.is_null()) codec::read(json, value.emplace());
    }
};

template <class List>
void write_list(Json& json, const List& list) {
    json = Json::array();
    for (const auto& item : list) {
        Json element;
        write(element, item);
        json.push_back(std::move(element));
    }
}

inline const Json& array_of(const Json& json) {
    if (!json.is_array()) throw Misread("a list is expected");
    return json;
}

template <class T>
struct Coder<std::vector<T>> {
    static void write(Json& json, const std::vector<T>& value) { write_list(json, value); }

    static void read(const Json& json, std::vector<T>& value) {
        value.clear();
        for (const auto& element : array_of(json)) codec::read(element, value.emplace_back());
    }
};

template <class T, std::size_t N>
struct Coder<std::array<T, N>> {
    static void write(Json& json, const std::array<T, N>& value) { write_list(json, value); }

    static void read(const Json& json, std::array<T, N>& value) {
        if (array_of(json).size() != N) throw Misread("a list of another length is expected");
        for (std::size_t i = 0; i < N; ++i) codec::read(json[i], value[i]);
    }
};

template <class T>
struct Coder<std::set<T>> {
    static void write(Json& json, const std::set<T>& value) { write_list(json, value); }

    static void read(const Json& json, std::set<T>& value) {
        value.clear();
        for (const auto& element : array_of(json)) {
            T item{};
            codec::read(element, item);
            value.insert(std::move(item));
        }
    }
};

template <class T, class Less>
struct Coder<std::map<std::string, T, Less>> {
    static void write(Json& json, const std::map<std::string, T, Less>& value) {
        json = Json::object();
        for (const auto& [key, item] : value) codec::write(json[key], item);
    }

    static void read(const Json& json, std::map<std::string, T, Less>& value) {
        if (!json.is_object()) throw Misread("an object is expected");
        value.clear();
        for (const auto& [key, element] : json.items()) codec::read(element, value[key]);
    }
};

/// An object that says with "is" which of them it holds.
template <class... Ts>
struct Coder<std::variant<Ts...>> {
    static void write(Json& json, const std::variant<Ts...>& value) {
        const auto one_of = [&]<class T>(const T& one) {
            codec::write(json, one);
            json["is"] = std::string(Fields<T>::kName);
        };
        std::visit(one_of, value);
    }

    static void read(const Json& json, std::variant<Ts...>& value) {
        if (!json.is_object() || !json.contains("is") || !json["is"].is_string())
            throw Misread("an object with \"is\" is expected");
        const auto& name = json["is"].template get_ref<const std::string&>();
        const auto take = [&]<class T>(T one) {
            if (name != Fields<T>::kName) return false;
            codec::read(json, one);
            value = std::move(one);
            return true;
        };
        if (!(take(Ts{}) || ...)) throw Misread("unknown kind in \"is\"");
    }
};

// ---- Structs ----------------------------------------------------------------------------------

template <class T>
struct Coder {
    static void write(Json& json, const T& value) {
        json = Json::object();
        const auto field = [&](const char* name, const auto& member) {
            codec::write(json[name], member);
        };
        Fields<T>::each(field, value);
    }

    static void read(const Json& json, T& value) {
        if (!json.is_object()) throw Misread("an object is expected");
        const auto field = [&](const char* name, auto& member) {
            const auto found = json.find(name);
            if (found == json.end()) return;
            try {
                codec::read(*found, member);
            } catch (const Misread& wrong) {
                throw Misread(std::string(name) + ": " + wrong.what());
            }
        };
        Fields<T>::each(field, value);
    }
};

// ---- The doors --------------------------------------------------------------------------------

template <class T>
Json to_json(const T& value) {
    Json json;
    write(json, value);
    return json;
}

template <class T>
Result<T> from_json(const Json& json) {
    try {
        T value{};
        read(json, value);
        return value;
    } catch (const Misread& wrong) {
        return Error{Error::Code::Malformed, wrong.what()};
    }
}

}  // namespace ajar::codec
