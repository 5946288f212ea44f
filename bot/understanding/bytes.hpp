#pragma once

// Numbers and texts one behind the other, as this processor lays them out: for files that save a
// start some work and never leave the machine.

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace ajar::understanding {

class BytesOut {
public:
    void text(std::string_view text) {
        number(static_cast<std::uint64_t>(text.size()));
        bytes_ += text;
    }

    template <class Number>
    void number(Number number) {
        numbers_behind(&number, 1);
    }

    template <class Number>
    void numbers(const std::vector<Number>& numbers) {
        number(static_cast<std::uint64_t>(numbers.size()));
        numbers_behind(numbers.data(), numbers.size());
    }

    std::string take() { return std::move(bytes_); }

private:
    template <class Number>
    void numbers_behind(const Number* numbers, std::size_t count) {
        static_assert(std::is_arithmetic_v<Number>);
        if (count == 0) return;
        bytes_.append(reinterpret_cast<const char*>(numbers), count * sizeof(Number));
    }

    std::string bytes_;
};

/// What is missing or too short reads as nothing, and from then on everything does.
class BytesIn {
public:
    explicit BytesIn(std::string_view bytes) : bytes_(bytes) {}

    bool fine() const { return fine_; }

    bool at_end() const { return bytes_.empty(); }

    /// What was read makes no sense.
    void refuse() { fine_ = false; }

    /// Valid as long as the bytes are.
    std::string_view text() { return piece(number<std::uint64_t>()); }

    template <class Number>
    Number number() {
        static_assert(std::is_arithmetic_v<Number>);
        Number number{};
        const auto bytes = piece(sizeof number);
        if (fine_) std::memcpy(&number, bytes.data(), sizeof number);
        return number;
    }

    template <class Number>
    std::vector<Number> numbers() {
        static_assert(std::is_arithmetic_v<Number>);
        const auto count = number<std::uint64_t>();
        if (count > bytes_.size() / sizeof(Number)) fine_ = false;
        const auto bytes = piece(fine_ ? count * sizeof(Number) : 0);
        std::vector<Number> numbers(fine_ ? count : 0);
        if (!numbers.empty()) std::memcpy(numbers.data(), bytes.data(), bytes.size());
        return numbers;
    }

private:
    std::string_view piece(std::uint64_t size) {
        if (size > bytes_.size()) fine_ = false;
        if (!fine_) return {};
        const auto piece = bytes_.substr(0, size);
        bytes_.remove_prefix(size);
        return piece;
    }

    std::string_view bytes_;
    bool fine_ = true;
};

}  // namespace ajar::understanding
