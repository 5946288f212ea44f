#pragma once

// What IT reads about a case, in words: the same on every platform, which only decides how it
// looks. Pure.

#include "bot/engine/reading.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ajar::shared {

/// Whoever looks, and from where.
struct StaffView {
    const knowledge::Knowledge& knowledge;
    std::string locale = "en";
    std::string case_url{};  ///< the case in the console; empty: no link
};

struct Labelled {
    std::string label;
    std::string value;
};

/// One of the seven considerations. What speaks against it comes first.
struct Weighed {
    Weight weight = Weight::Ok;
    std::string topic;
    std::string weight_words;
    std::vector<std::string> evidence;
};

struct Way {
    std::string line;  ///< "2. Compromise: … (ready by …)"
    bool drafted = false;
};

/// A finding of the tone checker.
struct Found {
    std::string rule;  ///< "T04 wall"
    std::string severity;
    std::string message;
    std::string span;  ///< the words it is about; may be empty
    bool error = false;
};

struct Sent {
    std::string heading;  ///< "Sent, in other words"
    std::string outcome;
    std::string text;
};

/// Makes a text from the case fit where it is to stand: cut, on one line.
using Fit = std::function<std::string(const std::string&)>;

class CaseWords {
public:
    /// References must outlive it. `fit`: for evidence, options and values.
    CaseWords(const engine::CaseFile& file, const StaffView& view, Fit fit);

    std::string word(std::string_view key) const;

    /// "To decide: Figma (urgent)"
    std::string head() const;
    /// What a notification shows; of a sensitive case no more than the head.
    std::string summary() const;
    std::string requester_name() const;
    /// Who asks, the need, the team, why it is here; only what there is.
    std::vector<Labelled> who_and_what() const;
    /// Facts that are known, under the service's names for them.
    std::vector<Labelled> facts(std::size_t most) const;
    /// `most`: pieces of evidence; what is fine needs no more than one.
    std::vector<Weighed> considerations(std::size_t most) const;
    std::vector<Way> options(std::size_t most) const;
    std::vector<std::string> would_change(std::size_t most) const;
    /// "Draft · Compromise" without the first word; may be empty.
    std::string draft_kind() const;
    /// Nothing: no answer went out.
    std::optional<Sent> sent() const;
    std::string how_settled() const;
    std::string who_settled() const;
    std::string who_holds() const;
    /// "On duty: Dana Lima", "Handed over to: Ben Roth (Dana Lima did not get to it)"; nothing:
    /// its team has no rota.
    std::optional<Labelled> duty() const;
    /// What whoever has it is told.
    std::string reminder() const;

    bool is_settled() const { return file_.row.status == "settled"; }

    /// It is approved; whoever decided may think again until it leaves.
    bool is_held() const { return !file_.row.held_by.empty() && file_.row.held_until; }

private:
    std::string in(const LocalText& text) const;
    std::string name(const std::string& id) const;
    std::string date(Date day) const;
    std::string service() const;
    std::string requester() const;

    const engine::CaseFile& file_;
    const StaffView& view_;
    const dialogue::Review& review_;
    const dialogue::Request& request_;
    const Fit fit_;
};

/// `text`: that was checked; `fit`: for the message and the words it is about.
std::vector<Found> tone_findings(
    const tone::Report& report, std::string_view text, const std::string& locale, const Fit& fit
);

}  // namespace ajar::shared
