#pragma once

// Values as the console sees them (bot/api/openapi.json, "components"): every text in the reader's
// language, every id beside its name.

#include "bot/engine/reading.hpp"
#include "bot/knowledge/knowledge.hpp"
#include "bot/reply/edits.hpp"
#include "bot/reply/reply.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace ajar::api {

/// Knowledge and language of one answer; keeps a reference, lives for one request.
class View {
public:
    View(const knowledge::Knowledge& knowledge, std::string locale)
        : knowledge_(knowledge), locale_(std::move(locale)) {}

    nlohmann::json person(const Person& person) const;
    /// Somebody by id; a bare name when the directory does not know them (any more).
    nlohmann::json person(const std::string& id, const std::string& name = {}) const;
    /// null for an empty id.
    nlohmann::json person_or_null(const std::string& id) const;
    /// {"id","name"} of a team or person; the id stands for a name that is not known.
    nlohmann::json named(const std::string& team_or_person) const;
    nlohmann::json named_service(const std::string& service_id) const;
    std::string name(const std::string& team_or_person) const;

    nlohmann::json line(const engine::Line& line) const;
    nlohmann::json finding(const tone::Finding& finding) const;
    nlohmann::json tone(const tone::Report& report) const;
    nlohmann::json parts(const reply::Draft& draft) const;
    nlohmann::json draft(const reply::Draft& draft) const;
    /// [{"kind","text"}] of a word-level difference.
    static nlohmann::json pieces(const std::vector<reply::DiffPiece>& pieces);
    nlohmann::json settled(const engine::ReviewRow& row) const;

    /// One row of the queue.
    nlohmann::json review_row(const engine::ReviewRow& row, const Person& reader, TimePoint now)
        const;
    /// The whole case on one screen.
    nlohmann::json review(const engine::CaseFile& file, const Person& reader, TimePoint now) const;

    const std::string& locale() const { return locale_; }

    const std::string& in_words(const LocalText& text) const { return in_locale(text, locale_); }

private:
    nlohmann::json consideration(const evaluation::Consideration& consideration) const;
    nlohmann::json evidence(const evaluation::Evidence& evidence) const;
    nlohmann::json option(const evaluation::Option& option, std::size_t index) const;
    nlohmann::json slots(const dialogue::Request& request) const;
    nlohmann::json history(const engine::CaseFile& file) const;
    nlohmann::json may(const engine::ReviewRow& row, const Person& reader) const;
    /// null where the team has no rota, and once it is settled.
    nlohmann::json duty(const engine::ReviewRow& row) const;
    /// null unless an approved reply waits.
    nlohmann::json held(const engine::ReviewRow& row, const Person& reader, TimePoint now) const;

    const knowledge::Knowledge& knowledge_;
    std::string locale_;
};

/// "2026-11-26", or null.
nlohmann::json date_or_null(const std::optional<Date>& date);
nlohmann::json time_or_null(const std::optional<TimePoint>& time);

}  // namespace ajar::api
