#include "adapters/slack/blocks/text.hpp"

#include "adapters/slack/address/address.hpp"
#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/blocks/limits.hpp"
#include "adapters/slack/text/outgoing.hpp"
#include "bot/base/hex.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace ajar::slack::blocks {
namespace {

using nlohmann::json;

constexpr std::string_view kEllipsis = "…";
/// Less room than this is not worth beginning with.
constexpr std::size_t kWorthBeginning = 8;

std::string without(std::string text, char mark) {
    text.erase(std::remove(text.begin(), text.end(), mark), text.end());
    return text;
}

std::string in_mrkdwn(const Span& span) {
    using Kind = Span::Kind;
    switch (span.kind) {
        case Kind::Words:
            return escape(span.text);
        case Kind::Bold:
            return "*" + escape(span.text) + "*";
        case Kind::Italic:
            return "_" + escape(span.text) + "_";
        case Kind::Link:
            return "<" + escape(span.target) + "|" + escape(span.text) + ">";
        case Kind::Moment:
            return "<!date^" + span.target + "^{date_short_pretty}, {time}|" + escape(span.text) +
                   ">";
        case Kind::Person:
            return "<@" + span.target + ">";
    }
    return {};
}

/// A line of our own or somebody's, in a form that ends with `mark`.
Span formed(Span::Kind kind, std::string_view text, char mark) {
    std::string line = on_one_line(without(std::string{text}, mark));
    if (line.empty()) return {Span::Kind::Words, {}};
    return {kind, cut(line, limits::kHeaderText)};
}

/// With the letters that an address may hold only so: "B%C3%BCro".
std::string percent_encoded(std::string_view url) {
    std::string out;
    for (const char c : url) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (byte < 0x80)
            out += c;
        else
            out += "%" + to_hex({&byte, 1});
    }
    return out;
}

/// Where an address that begins at `begin` ends: before a blank, a quote, or the sentence's point.
std::size_t end_of_address(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size()) {
        const auto byte = static_cast<unsigned char>(text[end]);
        const bool accented = byte >= 0xC3 && byte <= 0xC9 && end + 1 < text.size();
        if (!accented && (byte <= 0x20 || byte >= 0x7F)) break;
        if (std::string_view{"<>\"|"}.find(text[end]) != std::string_view::npos) break;
        end += accented ? 2 : 1;
    }
    while (end > begin &&
           std::string_view{".,;:!?)]}'"}.find(text[end - 1]) != std::string_view::npos)
        --end;
    return end;
}

}  // namespace

Span words(std::string_view text) {
    return {Span::Kind::Words, std::string{text}};
}

Span bold(std::string_view text) {
    return formed(Span::Kind::Bold, text, '*');
}

Span italic(std::string_view text) {
    return formed(Span::Kind::Italic, text, '_');
}

Span link(std::string_view url, std::string_view label) {
    std::string line = cut(on_one_line(without(std::string{label}, '|')), limits::kHeaderText);
    if (line.empty()) line = cut(on_one_line(url), limits::kHeaderText);
    std::string address = percent_encoded(url);
    if (!is_linkable(address)) return {Span::Kind::Words, line};
    return {Span::Kind::Link, line, std::move(address)};
}

Span moment(TimePoint time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    const std::string iso = to_iso(time);
    return {
        Span::Kind::Moment,
        iso.substr(0, 10) + " " + iso.substr(11, 5) + " UTC",
        std::to_string(seconds)};
}

Span person(std::string_view user_id, std::string_view name) {
    if (!is_id(user_id)) return words(on_one_line(name));
    return {Span::Kind::Person, std::string{name}, std::string{user_id}};
}

bool is_linkable(std::string_view url) {
    const bool known =
        url.starts_with("https://") || url.starts_with("http://") || url.starts_with("mailto:");
    const bool safe = std::none_of(url.begin(), url.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte >= 0x7F || c == '<' || c == '>' || c == '|' || c == '"';
    });
    return known && safe && url.size() <= limits::kUrl / 2;
}

Spans with_links(std::string_view text) {
    Spans spans;
    std::size_t done = 0;
    for (std::size_t at = text.find("http"); at != std::string_view::npos;
         at = text.find("http", at + 1)) {
        const std::string_view rest = text.substr(at);
        if (at < done || (!rest.starts_with("https://") && !rest.starts_with("http://"))) continue;
        const std::size_t end = end_of_address(text, at);
        const std::string_view url = text.substr(at, end - at);
        const Span found = link(url, url);
        const bool empty = url.size() <= std::string_view{"https://"}.size();
        if (empty || found.kind != Span::Kind::Link) continue;
        spans.push_back(words(text.substr(done, at - done)));
        spans.push_back(found);
        done = end;
    }
    spans.push_back(words(text.substr(done)));
    return spans;
}

Spans joined(std::vector<Spans> texts) {
    Spans all;
    for (Spans& text : texts)
        for (Span& span : text) all.push_back(std::move(span));
    return all;
}

Spans labelled(std::string_view label, std::string_view value) {
    return {bold(std::string{label} + ":"), words(" " + on_one_line(value))};
}

std::string fitted(const Spans& spans, std::size_t most, const Spans& more) {
    const auto pieces = split(spans, most);
    if (pieces.empty()) return {};
    if (pieces.size() == 1) return pieces.front();
    std::string end{kEllipsis};
    for (const Span& span : more) end += in_mrkdwn(span);
    if (length_of(end) + kWorthBeginning > most) end = kEllipsis;
    return split(spans, most - length_of(end)).front() + end;
}

std::vector<std::string> split(const Spans& spans, std::size_t most) {
    std::vector<std::string> pieces;
    std::string piece;
    std::size_t used = 0;
    const auto close = [&] {
        std::string clean = cleaned(piece);
        if (!clean.empty()) pieces.push_back(std::move(clean));
        piece.clear();
        used = 0;
    };
    for (const Span& span : spans) {
        if (span.kind != Span::Kind::Words) {
            const std::string whole = in_mrkdwn(span);
            const std::size_t length = length_of(whole);
            if (length > most) continue;  // only where there is no room for any link
            if (used + length > most) close();
            piece += whole;
            used += length;
            continue;
        }
        // Cleaned as a whole text, blanks at its ends would go, which part it from its neighbours.
        std::string rest = span.text;
        while (!rest.empty()) {
            auto [first, after] = divide(rest, most - used);
            if (first.empty() && used == 0) break;
            const std::string ready = escape(first);
            piece += ready;
            used += length_of(ready);
            rest = std::move(after);
            if (!rest.empty()) close();
        }
    }
    close();
    return pieces;
}

json mrkdwn_object(const std::string& text) {
    return {{"type", "mrkdwn"}, {"text", text}, {"verbatim", true}};
}

json plain_object(std::string_view text, std::size_t most) {
    const auto pieces = split_plain(text, most);
    std::string whole = pieces.empty() ? "–" : pieces.front();
    if (pieces.size() > 1) whole = split_plain(text, most - 1).front() + std::string{kEllipsis};
    return {{"type", "plain_text"}, {"text", whole}, {"emoji", false}};
}

std::vector<std::string> split_plain(std::string_view text, std::size_t most) {
    return split({words(cleaned(text))}, most);
}

}  // namespace ajar::slack::blocks
