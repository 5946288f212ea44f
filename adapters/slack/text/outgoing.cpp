#include "adapters/slack/text/outgoing.hpp"

#include "adapters/slack/text/emphasis.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace ajar::slack {
namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && (is_space(text.back()) || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

/// In an address, what would end it or stand for something else; as the web writes such characters.
std::string safe_url(std::string_view url) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&') {
            out += "&amp;";
        } else if (byte <= 0x20 || byte == 0x7F || c == '<' || c == '>' || c == '|' || c == '"') {
            out += '%';
            out += kDigits[byte >> 4U];
            out += kDigits[byte & 15U];
        } else {
            out += c;
        }
    }
    return out;
}

bool may_be_linked(std::string_view url) {
    std::string scheme;
    for (const char c : url.substr(0, url.find(':')))
        scheme += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (scheme == "mailto") return url.size() > 7;
    if (scheme != "https" && scheme != "http") return false;
    const auto rest = url.substr(scheme.size());
    return rest.starts_with("://") && rest.size() > 3;
}

/// The line's inline parts: what was read of it so far is in `line`.
class Inline {
public:
    explicit Inline(std::string_view line) : line_(line) {}

    std::string read() {
        while (!line_.empty())
            if (!code() && !linked() && !address()) character();
        return emphasis_.text();
    }

private:
    void take(std::size_t count) {
        if (count > 0) before_ = line_[count - 1];
        line_.remove_prefix(count);
    }

    /// `code`: shown as it stands.
    bool code() {
        if (line_.front() != '`') return false;
        const auto ticks = std::min(line_.find_first_not_of('`'), line_.size());
        const std::string mark(ticks, '`');
        const auto end = line_.find(mark, ticks);
        if (end == std::string_view::npos) {
            emphasis_.add(mark);
            take(ticks);
            return true;
        }
        emphasis_.add("`" + escape(trimmed(line_.substr(ticks, end - ticks))) + "`");
        take(end + ticks);
        return true;
    }

    /// [label](address), also as a picture.
    bool linked() {
        const std::size_t picture = line_.starts_with("![") ? 1 : 0;
        if (line_[picture] != '[') return false;
        const auto middle = line_.find("](", picture);
        if (middle == std::string_view::npos) return false;
        const auto end = line_.find(')', middle);
        if (end == std::string_view::npos) return false;
        const auto label = line_.substr(picture + 1, middle - picture - 1);
        std::string_view url = trimmed(line_.substr(middle + 2, end - middle - 2));
        url = url.substr(0, url.find_first_of(" \t"));
        if (label.find('[') != std::string_view::npos || !may_be_linked(url)) return false;
        emphasis_.add(link(url, label));
        take(end + 1);
        return true;
    }

    /// <https://…>
    bool address() {
        if (line_.front() != '<') return false;
        const auto end = line_.find_first_of("> \t|", 1);
        if (end == std::string_view::npos || line_[end] != '>') return false;
        const auto url = line_.substr(1, end - 1);
        if (!may_be_linked(url)) return false;
        emphasis_.add("<" + safe_url(url) + ">");
        take(end + 1);
        return true;
    }

    void character() {
        const char c = line_.front();
        if (c == '\\' && line_.size() > 1 && std::ispunct(static_cast<unsigned char>(line_[1]))) {
            emphasis_.add(escape(line_.substr(1, 1)));
            take(2);
        } else if (c == '*' || c == '_' || c == '~') {
            const auto length = std::min(line_.find_first_not_of(c), line_.size());
            const char after = length < line_.size() ? line_[length] : ' ';
            emphasis_.mark(c, length, before_, after);
            take(length);
        } else {
            emphasis_.add(escape(line_.substr(0, 1)));
            take(1);
        }
    }

    std::string_view line_;
    char before_ = ' ';
    Emphasis emphasis_;
};

/// What the line is, and where its words begin.
std::string block(std::string_view line) {
    const auto indent = std::min(line.find_first_not_of(" \t"), line.size());
    const std::string_view words = line.substr(indent);
    if (words.starts_with('>')) return "> " + Inline{trimmed(words.substr(1))}.read();
    if (const auto hashes = words.find_first_not_of('#');
        words.starts_with('#') && hashes <= 6 && is_space(words[hashes])) {
        std::string title = Inline{trimmed(words.substr(hashes))}.read();
        std::erase(title, '*');
        return title.empty() ? title : "*" + title + "*";
    }
    const bool item = words.size() > 1 && is_space(words[1]) &&
                      std::string_view{"-*+"}.find(words.front()) != std::string_view::npos;
    if (item)
        return std::string{line.substr(0, indent)} + "• " + Inline{trimmed(words.substr(1))}.read();
    return std::string{line.substr(0, indent)} + Inline{words}.read();
}

}  // namespace

std::string escape(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

std::string link(std::string_view url, std::string_view label) {
    std::string shown;
    for (const char c : escape(trimmed(label))) shown += c == '\n' || c == '\r' ? ' ' : c;
    if (!may_be_linked(url)) return shown;
    return "<" + safe_url(url) + (shown.empty() ? "" : "|" + shown) + ">";
}

std::string to_mrkdwn(std::string_view common_mark) {
    std::string out;
    bool in_code = false;
    for (bool first = true;; first = false) {
        const auto end = common_mark.find('\n');
        const std::string_view line = common_mark.substr(0, end);
        if (!first) out += '\n';
        if (trimmed(line).starts_with("```")) {
            in_code = !in_code;
            out += "```";
        } else {
            out += in_code ? escape(line) : block(line);
        }
        if (end == std::string_view::npos) break;
        common_mark.remove_prefix(end + 1);
    }
    if (in_code) out += "\n```";
    return out;
}

}  // namespace ajar::slack
