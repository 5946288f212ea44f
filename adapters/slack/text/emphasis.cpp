#include "adapters/slack/text/emphasis.hpp"

#include <algorithm>
#include <cctype>

namespace ajar::slack {
namespace {

/// Letters and digits; of what is beyond ASCII all counts as letters.
bool is_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte);
}

bool is_space(char c) {
    return std::isspace(static_cast<unsigned char>(c));
}

/// How Slack writes what CommonMark writes with so many of these.
std::string slack_mark(char mark, std::size_t length) {
    if (mark == '~') return "~";
    return length == 2 ? "*" : "_";
}

}  // namespace

void Emphasis::add(std::string_view ready) {
    if (pieces_.empty() || !pieces_.back().paired.empty()) pieces_.emplace_back();
    pieces_.back().as_is += ready;
}

void Emphasis::mark(char mark, std::size_t length, char before, char after) {
    const bool opens = !is_space(after) && !(mark == '_' && is_word(before));
    const bool closes = !is_space(before) && !(mark == '_' && is_word(after));
    const bool too_many = length > (mark == '~' ? 2U : 3U);
    const bool too_few = mark == '~' && length == 1;
    if (too_many || too_few) return add(std::string(length, mark));
    while (closes && length > 0 && close(mark, length)) {
    }
    while (length > 0) {
        const std::size_t taken = length >= 2 ? 2 : 1;
        if (opens) open_.push_back({mark, taken, pieces_.size()});
        pieces_.push_back({std::string(taken, mark), slack_mark(mark, taken), false});
        length -= taken;
    }
}

/// The nearest one that is open; what was opened in between has no partner.
bool Emphasis::close(char mark, std::size_t& length) {
    const auto found = std::find_if(open_.rbegin(), open_.rend(), [&](const Open& open) {
        return open.mark == mark && open.length <= length;
    });
    if (found == open_.rend()) return false;
    const Open open = *found;
    open_.erase(std::prev(found.base()), open_.end());
    pieces_[open.piece].has_partner = true;
    pieces_.push_back({std::string(open.length, mark), slack_mark(mark, open.length), true});
    length -= open.length;
    return true;
}

std::string Emphasis::text() const {
    std::string out;
    for (const Piece& piece : pieces_) out += piece.has_partner ? piece.paired : piece.as_is;
    return out;
}

}  // namespace ajar::slack
