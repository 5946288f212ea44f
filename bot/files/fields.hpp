#pragma once

// Reads one map of a file, key by key, with the checks that every map needs: missing keys, wrong
// types, values out of range, and at the end the keys that nobody asked for.

#include "bot/files/node.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::files {

enum class Need { Optional, Required };

class Fields {
public:
    /// `what` names the thing in messages: "this team", "service 'crm_access'". A node that is no
    /// map gives an error and an empty view, which asks for nothing more.
    Fields(const Node& node, Notes& notes, std::string what);

    bool is_map() const { return is_map_; }

    /// The value of `key`, whatever it is; nullptr when it is missing or empty.
    const Node* node(std::string_view key, Need need = Need::Optional);
    const std::vector<Node>& list(std::string_view key, Need need = Need::Optional);

    std::string text(std::string_view key, Need need = Need::Optional);
    /// A word for machines: lower-case letters, digits, "_" and "-".
    std::string id(std::string_view key = "id");
    /// {en: …, de: …}; a plain text counts as English. Languages of `locales` that are missing give
    /// a warning.
    LocalText local(std::string_view key, Need need, const std::vector<std::string>& locales);
    std::optional<Date> date(std::string_view key, Need need = Need::Optional);
    double number(std::string_view key, double fallback, Need need = Need::Optional);
    bool boolean(std::string_view key, bool fallback);
    /// A list of texts; a single text counts as a list of one.
    std::vector<std::string> texts(std::string_view key, Need need = Need::Optional);
    /// {en: [...], de: [...]}
    std::map<std::string, std::vector<std::string>, std::less<>> phrases(
        std::string_view key, Need need = Need::Optional
    );

    /// One of a closed list of words (bot/domain/words.hpp).
    template <class Word>
    Word word(std::string_view key, Word fallback, Need need = Need::Optional) {
        const Node* value = scalar(key, need);
        if (!value) return fallback;
        if (const auto known = word_from<Word>(value->text)) return *known;
        refuse_word(*value, words_of<Word>());
        return fallback;
    }

    /// Where the value of `key` stands; the map itself when it is missing.
    Place place(std::string_view key) const;

    Place place() const { return node_.place; }

    /// Errors for the keys that were never asked for. Call it last.
    void finish();

private:
    const Node* scalar(std::string_view key, Need need);
    void refuse_word(const Node& value, std::string_view words);

    const Node& node_;
    Notes& notes_;
    std::string what_;
    bool is_map_;
    std::vector<std::string> asked_;
};

/// Values on their own, for lists. Each notes an error and gives nothing when it does not fit.
std::optional<double> number_of(const Node& node, Notes& notes);
std::optional<Date> date_of(const Node& node, Notes& notes);
std::optional<bool> boolean_of(const Node& node, Notes& notes);
std::string text_of(const Node& node, Notes& notes);
LocalText local_of(
    const Node& node, Notes& notes, const std::string& what, const std::vector<std::string>& locales
);
std::map<std::string, std::vector<std::string>, std::less<>> phrases_of(
    const Node& node, Notes& notes, const std::string& what
);

/// "90 minutes", "1.5 hours", "2 days": hours of work (a working day has eight).
std::optional<double> work_hours_of(const Node& node, Notes& notes);
/// "10 working days", "2 weeks": working days.
std::optional<int> working_days_of(const Node& node, Notes& notes);
/// "10 days", "2 weeks", "6 months": calendar days.
std::optional<double> calendar_days_of(const Node& node, Notes& notes);

}  // namespace ajar::files
