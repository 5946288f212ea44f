#include "bot/understanding/text.hpp"

#include <algorithm>
#include <cstdint>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace ajar::understanding {
namespace {

bool is_apostrophe(UChar32 c) {
    return c == U'\'' || c == U'’' || c == U'ʼ' || c == U'`' || c == U'´';
}

/// One character of UTF-8, decoded without ever running past the end.
struct Character {
    UChar32 code = 0;  ///< negative for a broken byte
    std::size_t start = 0;
    std::size_t end = 0;
};

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    bool more() const { return position_ < static_cast<std::int32_t>(text_.size()); }

    Character next() {
        Character character;
        character.start = static_cast<std::size_t>(position_);
// The macro narrows on purpose.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
        U8_NEXT(text_.data(), position_, static_cast<std::int32_t>(text_.size()), character.code);
#pragma GCC diagnostic pop
        character.end = static_cast<std::size_t>(position_);
        return character;
    }

    Character peek() const {
        Reader copy = *this;
        return copy.more() ? copy.next() : Character{-1, text_.size(), text_.size()};
    }

private:
    std::string_view text_;
    std::int32_t position_ = 0;
};

bool is_word_part(UChar32 c) {
    if (c < 0) return false;
    const auto type = U_GET_GC_MASK(c);
    return u_isalnum(c) != 0 || (type & U_GC_M_MASK) != 0 || c == U'_';
}

/// Consumes the rest of a word; an apostrophe belongs to it only between letters.
std::size_t end_of_word(Reader& reader, std::size_t end) {
    while (reader.more()) {
        const Character here = reader.peek();
        if (is_word_part(here.code)) {
            end = reader.next().end;
            continue;
        }
        if (!is_apostrophe(here.code)) break;
        Reader ahead = reader;
        ahead.next();
        if (!ahead.more() || u_isalpha(ahead.peek().code) == 0) break;
        end = reader.next().end;
    }
    return end;
}

/// Consumes the rest of a number; points, commas and apostrophes only between digits.
std::size_t end_of_number(Reader& reader, std::size_t end) {
    while (reader.more()) {
        const Character here = reader.peek();
        if (here.code >= 0 && u_isdigit(here.code) != 0) {
            end = reader.next().end;
            continue;
        }
        if (here.code != U'.' && here.code != U',' && !is_apostrophe(here.code)) break;
        Reader ahead = reader;
        ahead.next();
        const Character after = ahead.peek();
        if (after.code < 0 || u_isdigit(after.code) == 0) break;
        end = reader.next().end;
    }
    return end;
}

}  // namespace

std::string_view bounded(std::string_view text) {
    if (text.size() <= kMaxBytes) return text;
    std::size_t end = kMaxBytes;
    while (end > kMaxBytes - 4 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

std::string folded(std::string_view text) {
    const auto limited = bounded(text);
    const bool plain = std::all_of(limited.begin(), limited.end(), [](unsigned char c) {
        return c < 0x80 && c != '`';
    });
    std::string result(limited);
    if (plain) {
        for (char& c : result)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return result;
    }
    auto unicode = icu::UnicodeString::fromUTF8(
        icu::StringPiece(limited.data(), static_cast<std::int32_t>(limited.size()))
    );
    for (std::int32_t i = 0; i < unicode.length(); ++i)
        if (is_apostrophe(unicode[i])) unicode.setCharAt(i, u'\'');
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_SUCCESS(status)) {
        auto normalized = normalizer->normalize(unicode, status);
        if (U_SUCCESS(status)) unicode = std::move(normalized);
    }
    result.clear();
    unicode.toUTF8String(result);
    return result;
}

Lexemes lex(std::string_view text) {
    const auto limited = bounded(text);
    Lexemes lexemes;
    Reader reader(limited);
    std::size_t previous_end = 0;
    while (reader.more()) {
        const Character first = reader.next();
        if (first.code >= 0 && (u_isUWhiteSpace(first.code) != 0 || u_iscntrl(first.code) != 0))
            continue;
        Lexeme lexeme;
        lexeme.start = first.start;
        lexeme.end = first.end;
        if (first.code >= 0 && u_isdigit(first.code) != 0) {
            lexeme.kind = Lexeme::Kind::Number;
            lexeme.end = end_of_number(reader, first.end);
        } else if (is_word_part(first.code)) {
            lexeme.capital = u_isupper(first.code) != 0;
            lexeme.end = end_of_word(reader, first.end);
        } else {
            lexeme.kind = Lexeme::Kind::Symbol;
        }
        lexeme.text = folded(limited.substr(lexeme.start, lexeme.end - lexeme.start));
        lexeme.glued = !lexemes.empty() && lexeme.start == previous_end;
        previous_end = lexeme.end;
        lexemes.push_back(std::move(lexeme));
    }
    return lexemes;
}

std::size_t word_count(const Lexemes& lexemes) {
    return static_cast<std::size_t>(std::count_if(
        lexemes.begin(),
        lexemes.end(),
        [](const Lexeme& lexeme) { return lexeme.kind != Lexeme::Kind::Symbol; }
    ));
}

std::string_view trimmed(std::string_view text) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

}  // namespace ajar::understanding
