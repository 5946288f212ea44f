#pragma once

// Makes arbitrary values of any described type from a number, by walking the same field lists as
// the codec. tests/unit/codec/fields_test.cpp makes sure that no field is missing from the lists.

#include "bot/codec/fields_effect.hpp"
#include "bot/codec/fields_event.hpp"

#include <array>
#include <cstdint>
#include <random>
#include <string>

namespace ajar::codec::test {

class Arbitrary {
public:
    explicit Arbitrary(std::uint64_t seed) : random_(seed) {}

    template <class T>
    T make() {
        T value{};
        fill(value);
        return value;
    }

    template <class T>
    void fill(T& value) {
        if constexpr (std::is_same_v<T, bool>)
            value = below(2) == 1;
        else if constexpr (std::is_enum_v<T>)
            fill_word(value);
        else if constexpr (std::is_integral_v<T>)
            value = static_cast<T>(random_() >> 33);
        else
            Filler<T>::fill(*this, value);
    }

    std::uint64_t below(std::uint64_t limit) { return random_() % limit; }

private:
    template <class T>
    struct Filler {
        static void fill(Arbitrary& any, T& value) {
            Fields<T>::each([&](const char*, auto& member) { any.fill(member); }, value);
        }
    };

    template <class E>
    void fill_word(E& value) {
        do value = static_cast<E>(below(16));
        while (Spelling<E>::write(value) == "?");
    }

    std::mt19937_64 random_;
};

template <>
struct Arbitrary::Filler<std::string> {
    static void fill(Arbitrary& any, std::string& value) {
        static constexpr std::array<const char*, 12> kPieces{
            "a", "Z9", " ", "\"", "\\", "/", "\n", "ü", "€", "😀", "<b>", "\x01"};
        value.clear();
        for (auto count = any.below(8); count > 0; --count)
            value += kPieces[any.below(kPieces.size())];
    }
};

template <>
struct Arbitrary::Filler<double> {
    static void fill(Arbitrary& any, double& value) {
        value = static_cast<double>(any.random_() >> 11) / 9007199254740992.0;
        if (any.below(3) == 0) value = static_cast<double>(any.below(1000));
        if (any.below(3) == 0) value *= -1e9;
    }
};

template <>
struct Arbitrary::Filler<TimePoint> {
    static void fill(Arbitrary& any, TimePoint& value) {
        value = TimePoint{std::chrono::milliseconds{any.below(4'000'000'000'000)}};
    }
};

template <>
struct Arbitrary::Filler<Date> {
    static void fill(Arbitrary& any, Date& value) {
        value = Date{std::chrono::days{static_cast<int>(any.below(40'000))}};
    }
};

template <class T>
struct Arbitrary::Filler<std::optional<T>> {
    static void fill(Arbitrary& any, std::optional<T>& value) {
        value.reset();
        if (any.below(2) == 1) any.fill(value.emplace());
    }
};

template <class T>
struct Arbitrary::Filler<std::vector<T>> {
    static void fill(Arbitrary& any, std::vector<T>& value) {
        value.resize(any.below(3));
        for (auto& item : value) any.fill(item);
    }
};

template <class T, std::size_t N>
struct Arbitrary::Filler<std::array<T, N>> {
    static void fill(Arbitrary& any, std::array<T, N>& value) {
        for (auto& item : value) any.fill(item);
    }
};

template <class T>
struct Arbitrary::Filler<std::set<T>> {
    static void fill(Arbitrary& any, std::set<T>& value) {
        value.clear();
        for (auto count = any.below(4); count > 0; --count) value.insert(any.make<T>());
    }
};

template <class T, class Less>
struct Arbitrary::Filler<std::map<std::string, T, Less>> {
    static void fill(Arbitrary& any, std::map<std::string, T, Less>& value) {
        value.clear();
        for (auto count = any.below(4); count > 0; --count)
            any.fill(value[any.make<std::string>()]);
    }
};

template <class... Ts>
struct Arbitrary::Filler<std::variant<Ts...>> {
    static void fill(Arbitrary& any, std::variant<Ts...>& value) {
        fill_at(any, value, any.below(sizeof...(Ts)));
    }

    /// The alternative at `index`, so that a test can go through all of them.
    static void fill_at(Arbitrary& any, std::variant<Ts...>& value, std::size_t index) {
        std::size_t at = 0;
        ((at++ == index ? void(value = any.make<Ts>()) : void()), ...);
    }
};

/// An event, effect or stage of the given kind.
template <class Variant>
Variant arbitrary_at(Arbitrary& any, std::size_t index) {
    Variant value;
    std::size_t at = 0;
    [&]<class... Ts>(std::variant<Ts...>& held) {
        ((at++ == index ? void(held = any.make<Ts>()) : void()), ...);
    }(value);
    return value;
}

}  // namespace ajar::codec::test
