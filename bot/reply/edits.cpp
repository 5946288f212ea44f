#include "bot/reply/edits.hpp"

#include <algorithm>
#include <cstdint>

namespace ajar::reply {
namespace {

using Kind = DiffPiece::Kind;
using Tokens = std::vector<std::string_view>;

/// Longer texts are told apart as wholes: the table below would grow too large.
constexpr std::size_t kMostWords = 2000;

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Each word with the white space that follows it; white space at the start is a token of its own.
Tokens tokens_of(std::string_view text) {
    Tokens tokens;
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t end = begin;
        while (end < text.size() && !is_space(text[end])) ++end;
        while (end < text.size() && is_space(text[end])) ++end;
        tokens.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return tokens;
}

std::string_view word_of(std::string_view token) {
    while (!token.empty() && is_space(token.back())) token.remove_suffix(1);
    return token;
}

void add(std::vector<DiffPiece>& pieces, Kind kind, std::string_view text) {
    if (text.empty()) return;
    if (!pieces.empty() && pieces.back().kind == kind)
        pieces.back().text += text;
    else
        pieces.push_back({kind, std::string{text}});
}

/// Lengths of the longest common subsequences of all suffixes, row by row.
class Table {
public:
    Table(const Tokens& before, const Tokens& after)
        : columns_(after.size() + 1), cells_((before.size() + 1) * columns_) {
        for (std::size_t row = before.size(); row-- > 0;)
            for (std::size_t column = after.size(); column-- > 0;)
                cell(row, column) = before[row] == after[column]
                                        ? static_cast<std::uint16_t>(at(row + 1, column + 1) + 1)
                                        : std::max(at(row + 1, column), at(row, column + 1));
    }

    std::uint16_t at(std::size_t row, std::size_t column) const {
        return cells_[row * columns_ + column];
    }

private:
    std::uint16_t& cell(std::size_t row, std::size_t column) {
        return cells_[row * columns_ + column];
    }

    std::size_t columns_;
    std::vector<std::uint16_t> cells_;
};

/// The pieces of a stretch of changes, removed before added.
struct Changes {
    std::string removed;
    std::string added;

    void end(std::vector<DiffPiece>& pieces) {
        add(pieces, Kind::Removed, removed);
        add(pieces, Kind::Added, added);
        removed.clear();
        added.clear();
    }
};

std::size_t parts_begin(const Draft& draft, std::size_t index, std::size_t from) {
    const auto at = draft.text.find(draft.parts[index].text, from);
    return at == std::string::npos ? from : at;
}

std::string trimmed(std::string text) {
    while (!text.empty() && is_space(text.back())) text.pop_back();
    return text;
}

}  // namespace

std::vector<DiffPiece> word_diff(std::string_view before, std::string_view after) {
    const Tokens old_tokens = tokens_of(before);
    const Tokens new_tokens = tokens_of(after);
    std::vector<DiffPiece> pieces;
    if (old_tokens.size() > kMostWords || new_tokens.size() > kMostWords) {
        if (before == after) return {{Kind::Kept, std::string{before}}};
        add(pieces, Kind::Removed, before);
        add(pieces, Kind::Added, after);
        return pieces;
    }
    const Table common{old_tokens, new_tokens};
    Changes changes;
    std::size_t row = 0;
    std::size_t column = 0;
    while (row < old_tokens.size() || column < new_tokens.size()) {
        const bool both = row < old_tokens.size() && column < new_tokens.size();
        if (both && old_tokens[row] == new_tokens[column]) {
            changes.end(pieces);
            add(pieces, Kind::Kept, old_tokens[row]);
            ++row;
            ++column;
        } else if (column == new_tokens.size() ||
                   (row < old_tokens.size() && common.at(row + 1, column) >= common.at(row, column + 1))) {
            changes.removed += old_tokens[row++];
        } else {
            changes.added += new_tokens[column++];
        }
    }
    changes.end(pieces);
    return pieces;
}

std::vector<PartEdit> edits_by_part(const Draft& draft, std::string_view sent) {
    if (draft.parts.empty() || draft.text == sent) return {};
    std::vector<std::size_t> begins;
    for (std::size_t i = 0; i < draft.parts.size(); ++i)
        begins.push_back(parts_begin(draft, i, begins.empty() ? 0 : begins.back()));
    std::vector<PartEdit> edits(draft.parts.size());
    for (std::size_t i = 0; i < draft.parts.size(); ++i) edits[i].part = draft.parts[i].part;

    std::size_t place = 0;  // in the draft
    std::size_t part = 0;
    for (const DiffPiece& piece : word_diff(draft.text, sent)) {
        if (piece.kind == Kind::Added) {
            edits[part].after += piece.text;
            add(edits[part].pieces, Kind::Added, piece.text);
            continue;
        }
        for (const std::string_view token : tokens_of(piece.text)) {
            while (part + 1 < begins.size() && place >= begins[part + 1]) ++part;
            edits[part].before += token;
            if (piece.kind == Kind::Kept) edits[part].after += token;
            add(edits[part].pieces, piece.kind, token);
            place += token.size();
        }
    }
    std::erase_if(edits, [](PartEdit& edit) {
        edit.before = trimmed(std::move(edit.before));
        edit.after = trimmed(std::move(edit.after));
        return edit.before == edit.after;
    });
    return edits;
}

std::string without_figures(std::string_view text) {
    std::string plain;
    for (const std::string_view token : tokens_of(text)) {
        const std::string_view word = word_of(token);
        const bool figure =
            std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
        plain += (plain.empty() ? "" : " ") + (figure ? std::string{"#"} : std::string{word});
    }
    return plain;
}

}  // namespace ajar::reply
