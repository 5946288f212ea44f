#pragma once

// The weighed request: what the person in IT sees beside the draft, and what is kept for ever
// (P27). Plain values; bot/codec writes them as canonical JSON, byte-equal for equal input.

#include "bot/base/time.hpp"
#include "bot/domain/local_text.hpp"
#include "bot/domain/words.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ajar::evaluation {

/// Why a consideration is what it is: a rule, a figure of capacity, a standing.
struct Evidence {
    Weight weight = Weight::Ok;
    std::string rule_id;       ///< empty: computed (capacity, standing, scope)
    LocalText text;            ///< a full sentence with its specific
    std::string source;        ///< where it can be read
    std::string exception_id;  ///< set: the rule applied, and an exception lifted it (P9)

    bool operator==(const Evidence&) const = default;
};

struct Consideration {
    Topic topic = Topic::Time;
    Weight weight = Weight::Ok;  ///< the heaviest of its evidence
    std::vector<Evidence> evidence;

    bool operator==(const Consideration&) const = default;
};

/// One way to end the request.
struct Option {
    Outcome outcome = Outcome::Yes;
    std::string alternative_id;    ///< for a compromise
    std::string refer_to;          ///< team or person id, for a referral
    std::string team_id;           ///< who does the work
    std::optional<Date> ready_by;  ///< the earliest honest date
    bool later = false;            ///< the same service, at a later time (a compromise in time)
    bool for_management = false;   ///< a compromise only management can grant (P7)
    double hours = 0;
    double cost = 0;
    std::vector<std::string> delays;      ///< commitment ids a yes would delay (P8)
    std::vector<std::string> conditions;  ///< rule ids of the concerns it is tied to
    bool meets_root_need = true;
    double score = 0;   ///< for the ranking, higher is better
    LocalText summary;  ///< one line for staff

    bool operator==(const Option&) const = default;
};

/// The smallest change of facts that would give another answer: "with at most 5 people: yes".
struct Flip {
    std::string slot;   ///< "people_count"; empty for a change that is not a slot (date, capacity)
    std::string value;  ///< what it would have to be
    Outcome outcome = Outcome::Yes;
    LocalText text;  ///< a clause in words: "if it is for five people or fewer"

    bool operator==(const Flip&) const = default;
};

/// An earlier comparable decision (P9).
struct Precedent {
    std::string case_id;
    std::string summary;
    Outcome outcome = Outcome::Yes;
    TimePoint decided_at{};
    std::string decided_by;
    double similarity = 0;  ///< 0–1

    bool operator==(const Precedent&) const = default;
};

struct Justification {
    std::int64_t revision = 0;  ///< of the knowledge
    Date evaluated_on{};
    Standing standing = Standing::Regular;
    std::array<Consideration, kTopics.size()> considerations;  ///< in the order of kTopics
    std::vector<Option> options;  ///< ranked, at least two; options[0] is recommended
    std::vector<Flip> flips;      ///< what would change the answer
    std::vector<Precedent> precedents;
    std::vector<std::string> rules_applied;  ///< ids, sorted
    std::optional<Topic>
        deciding;  ///< the consideration that the reason speaks of; nothing for a plain yes
    bool unmet_need = false;        ///< legitimate, and nothing meets it (P12)
    bool needs_management = false;  ///< standing forbids IT to decline alone (P7)

    const Option& recommended() const { return options.front(); }

    bool operator==(const Justification&) const = default;
};

}  // namespace ajar::evaluation
