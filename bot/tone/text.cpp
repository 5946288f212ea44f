#include "bot/tone/text.hpp"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace ajar::tone {
namespace {

struct CodePoint {
    UChar32 value = 0;
    std::size_t start = 0;
    std::size_t end = 0;
};

/// The code point at `at`; what is broken reads as U+FFFD, one byte or more at a time.
CodePoint next_code_point(std::string_view text, std::size_t at) {
    if (const auto byte = static_cast<unsigned char>(text[at]); byte < 0x80)
        return {static_cast<UChar32>(byte), at, at + 1};
    // ICU counts in int32_t; a window of four bytes is all one code point needs.
    const std::string_view window = text.substr(at, 4);
    std::int32_t offset = 0;
    UChar32 value = 0;
    U8_NEXT_OR_FFFD(
        reinterpret_cast<const std::uint8_t*>(window.data()),
        offset,
        static_cast<std::int32_t>(window.size()),
        value
    );
    return {value, at, at + static_cast<std::size_t>(offset)};
}

void append(std::string& out, UChar32 value) {
    if (value < 0x80) {
        out.push_back(static_cast<char>(value));
        return;
    }
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, value);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

bool is_apostrophe(UChar32 value) {
    return value == '\'' || value == 0x2019 || value == 0x02BC;
}

UChar32 folded(UChar32 value) {
    if (value < 0x80) return value >= 'A' && value <= 'Z' ? value + 32 : value;
    if (is_apostrophe(value)) return '\'';
    return u_tolower(value);
}

bool is_letter(UChar32 value) {
    if (value < 0x80) return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
    return u_isalpha(value) != 0 || u_getCombiningClass(value) != 0 ||
           u_charType(value) == U_NON_SPACING_MARK;
}

bool is_digit(UChar32 value) {
    return value < 0x80 ? value >= '0' && value <= '9' : u_isdigit(value) != 0;
}

bool is_space(UChar32 value) {
    if (value < 0x80) return value == ' ' || (value >= '\t' && value <= '\r');
    return u_isUWhiteSpace(value) != 0;
}

bool is_upper(UChar32 value) {
    return value < 0x80 ? value >= 'A' && value <= 'Z' : u_isupper(value) != 0;
}

bool is_hyphen(UChar32 value) {
    return value == '-' || value == 0x2010 || value == 0x2011;
}

class Tokenizer {
public:
    Tokenizer(std::string_view text, bool split_elisions)
        : text_(text), split_elisions_(split_elisions) {
        tokens_.reserve(text.size() / 4 + 1);
    }

    std::vector<Token> run() {
        std::size_t at = 0;
        while (at < text_.size()) {
            const CodePoint point = next_code_point(text_, at);
            if (is_space(point.value)) {
                note_space(point);
                at = point.end;
            } else if (is_letter(point.value) || is_digit(point.value)) {
                at = word(point);
            } else {
                mark(point);
                at = point.end;
            }
        }
        return std::move(tokens_);
    }

private:
    void note_space(const CodePoint& point) {
        space_ = true;
        if (point.value == '\n' && breaks_ < 2) ++breaks_;
    }

    Token& add(std::size_t start) {
        Token& token = tokens_.emplace_back();
        token.start = start;
        token.space_before = space_;
        token.line_start = breaks_ > 0 || tokens_.size() == 1;
        token.blank_lines = breaks_;
        token.quoted = !closing_quote_.empty();
        space_ = false;
        breaks_ = 0;
        return token;
    }

    /// Whether `point` joins the word so far with what follows: "we'll", "No-Code", "9:30", "3.5".
    bool joins(const CodePoint& point, bool digit_before) const {
        if (point.end >= text_.size()) return false;
        const UChar32 after = next_code_point(text_, point.end).value;
        if (is_apostrophe(point.value)) return is_letter(after);
        if (is_hyphen(point.value)) return is_letter(after) || is_digit(after);
        if (point.value == '.' || point.value == ',' || point.value == ':')
            return digit_before && is_digit(after);
        return (point.value == '&' || point.value == '_') && is_letter(after);
    }

    std::size_t word(CodePoint point) {
        Token& token = add(point.start);
        token.word = true;
        token.capital = is_upper(point.value);
        std::size_t letters = 0;
        bool all_upper = true;
        bool digit_before = false;
        while (true) {
            append(token.text, folded(point.value));
            token.end = point.end;
            digit_before = is_digit(point.value);
            token.digits = token.digits || digit_before;
            if (is_letter(point.value)) {
                ++letters;
                all_upper = all_upper && is_upper(point.value);
            }
            if (point.end >= text_.size()) break;
            const CodePoint next = next_code_point(text_, point.end);
            if (is_letter(next.value) || is_digit(next.value)) {
                point = next;
                continue;
            }
            if (!joins(next, digit_before)) break;
            if (split_elisions_ && is_hyphen(next.value) && !token.digits) break;
            if (split_elisions_ && is_apostrophe(next.value)) {
                token.text.push_back('\'');
                token.end = next.end;
                break;
            }
            point = next;
        }
        token.shouted = letters >= 2 && all_upper;
        return token.end;
    }

    void mark(const CodePoint& point) {
        const bool closes = follow_quotation(point);
        Token& token = add(point.start);
        append(token.text, point.value);
        token.end = point.end;
        token.quoted = token.quoted || closes;
    }

    /// Keeps track of being inside quotation marks; true for the mark that ends a quotation.
    bool follow_quotation(const CodePoint& point) {
        if (!closing_quote_.empty()) {
            if (closing_quote_.find(static_cast<char32_t>(point.value)) == std::u32string::npos)
                return false;
            closing_quote_.clear();
            return true;
        }
        switch (point.value) {
            case '"':
                open(point, U"\"\u201D");
                break;
            case 0x201C:
                open(point, U"\u201D\"");
                break;
            case 0x201E:
                open(point, U"\u201C\u201D\"");
                break;
            case 0x00AB:
                open(point, U"\u00BB");
                break;
            case 0x00BB:
                open(point, U"\u00AB");
                break;
            case 0x2018:
                open(point, U"\u2019");
                break;
            default:
                break;
        }
        return false;
    }

    /// A quotation that nobody closes within reach is a stray mark, not a quotation.
    void open(const CodePoint& point, std::u32string_view closing) {
        constexpr std::size_t kReach = 400;
        std::size_t at = point.end;
        const std::size_t limit = std::min(text_.size(), point.end + kReach);
        while (at < limit) {
            const CodePoint next = next_code_point(text_, at);
            if (closing.find(static_cast<char32_t>(next.value)) != std::u32string_view::npos) {
                closing_quote_ = closing;
                return;
            }
            at = next.end;
        }
    }

    std::string_view text_;
    bool split_elisions_;
    std::vector<Token> tokens_;
    std::u32string closing_quote_;
    bool space_ = false;
    std::uint8_t breaks_ = 0;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text, bool split_elisions) {
    return Tokenizer(text, split_elisions).run();
}

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = next_code_point(text, at);
        append(out, folded(point.value));
        at = point.end;
    }
    return out;
}

std::size_t utf8_floor(std::string_view text, std::size_t index) {
    if (index >= text.size()) return text.size();
    while (index > 0 && (static_cast<unsigned char>(text[index]) & 0xC0U) == 0x80U) --index;
    return index;
}

std::size_t utf8_ceiling(std::string_view text, std::size_t index) {
    while (index < text.size() && (static_cast<unsigned char>(text[index]) & 0xC0U) == 0x80U)
        ++index;
    return std::min(index, text.size());
}

std::string_view language_of(std::string_view locale) {
    return locale.substr(0, locale.find_first_of("-_"));
}

}  // namespace ajar::tone
