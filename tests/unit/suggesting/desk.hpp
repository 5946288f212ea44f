#pragma once

// A template, the case of somebody, and a person of IT who writes something else.

#include "bot/knowledge/partials.hpp"
#include "bot/suggesting/unfilled.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace ajar::suggesting {

inline knowledge::Template written_template() {
    knowledge::Template one;
    one.id = "decline";
    one.locale = "en";
    one.kind = ReplyKind::Decline;
    one.path = "templates/en/decline.md";
    one.variables = {
        {"reason", "sentence", "All licences are taken.", "", {}, {}, 0},
        {"keeper", "person", "Ines Ortega", "", {}, {}, 0},
        {"owner_contact", "text", "#workplace", "", {}, {}, 0},
        {"ready_by", "date", "2026-11-27", "", {}, {}, 0},
        {"need", "clause", "draw screens", "", {}, {}, 0}};
    one.wordings["reason"] = {"{{reason}} {{> more}}"};
    one.wordings["path"] = {
        "You want to {{need}}: ask\n{{keeper}}.{{#owner_contact}} Contact: "
        "{{owner_contact}}.{{/owner_contact}}",
        "{{keeper}} has it ready by {{ready_by}}."};
    one.wordings["opening"] = {"{{> opening}}"};
    return one;
}

inline knowledge::Template shared_parts() {
    knowledge::Template parts;
    parts.id = "parts";
    parts.locale = "en";
    parts.path = "templates/en/parts.md";
    parts.variables = {{"risk", "sentence", "A lost file costs a day.", "", {}, {}, 0}};
    parts.wordings["more"] = {"{{#risk}}{{risk}}{{/risk}}"};
    parts.wordings["opening"] = {
        "Did I miss a fact? Tell me here.", "If I got it wrong, correct me here."};
    return parts;
}

/// A colleague's case, told apart from another one by its values.
inline reply::Variables a_case(const std::string& first_name = "Jonna") {
    reply::Variables values;
    values.text = {
        {"reason", "All 14 licences are taken until March."},
        {"keeper", "Ines Ortega from Workplace Services"},
        {"owner", "Workplace Services"},
        {"owner_contact", "#workplace"},
        {"need", "draw screens"},
        {"first_name", first_name},
        {"requester", first_name + " Berg"}};
    using std::chrono::year;
    values.typed["ready_by"] = Date{std::chrono::sys_days{year{2026} / 11 / 27}};
    return values;
}

inline std::optional<Origin> found(
    const std::string& part, const std::string& text, const reply::Variables& values
) {
    knowledge::Knowledge known;
    known.templates = {written_template(), shared_parts()};
    knowledge::put_parts_in(known.templates[0], &known.templates[1]);
    const std::vector<knowledge::Template> as_written{written_template(), shared_parts()};
    const auto at = [&](const std::string& path) -> const knowledge::Template* {
        for (const auto& one : as_written)
            if (one.path == path) return &one;
        return nullptr;
    };
    return origin_of(text, known.templates[0], part, known, values, at);
}

/// What comes of it when somebody sends `after` where `before` was drafted.
inline Unfilled edited(
    const std::string& part,
    const std::string& before,
    const std::string& after,
    const reply::Variables& values = a_case()
) {
    const auto origin = found(part, before, values);
    if (!origin) throw std::runtime_error{"no wording says: " + before};
    auto made = unfilled(*origin, after, values, written_template().variables);
    if (!made) throw std::runtime_error{"cannot be a wording: " + after};
    return *made;
}

}  // namespace ajar::suggesting
