#pragma once

// The published set: what the organisation has written down. Immutable once loaded; every decision
// names the revision it used (P27). Loaded from YAML and Markdown by bot/knowledge/load.hpp; this
// header is data only, so that the pure core can read it.

#include "bot/domain/local_text.hpp"
#include "bot/domain/person.hpp"
#include "bot/domain/slot.hpp"
#include "bot/domain/words.hpp"
#include "bot/knowledge/rota.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ajar::knowledge {

// ---- Catalogue -----------------------------------------------------------------------------

/// A fact that a service may want to know, and how to ask for it.
struct SlotSpec {
    std::string id;
    SlotType type = SlotType::Text;
    LocalText ask;                     ///< one question, in the person's terms
    LocalText label;                   ///< "number of people", for staff and playback
    std::vector<std::string> choices;  ///< for SlotType::Choice: the values, in order
    std::map<std::string, LocalText, std::less<>> choice_labels;
    /// How an answer that would change the outcome is put, as a clause: under "at_most" and
    /// "at_least" with {value} ("if it is for {value} people or fewer"), "yes" and "no", or the
    /// value of a choice. Empty: made from the label.
    std::map<std::string, LocalText, std::less<>> flips;
    bool required = false;  ///< without it the promise cannot be made, whatever the rules say
    double effort = 1;      ///< what answering costs the person: 1 known at once, 3 must look it up

    bool operator==(const SlotSpec&) const = default;
};

/// Why people ask (P2). `need` completes "you want to …" / "Sie möchten …".
struct RootNeed {
    std::string id;
    LocalText need;
    std::map<std::string, std::vector<std::string>, std::less<>> phrases;  ///< by locale

    bool operator==(const RootNeed&) const = default;
};

/// Work that somebody has to do: what a yes costs.
struct Effort {
    std::string team_id;
    std::string skill;  ///< one of the team's; empty: anybody in the team
    double hours = 0;
    int lead_days = 0;  ///< working days nothing can shorten (delivery, licence order)
    double cost = 0;    ///< in the company's currency, per request or per person
    bool per_person = false;

    bool operator==(const Effort&) const = default;
};

/// Another way to meet a root need (P11): its own offer, owner and effort.
struct Alternative {
    std::string id;
    std::vector<std::string> meets;  ///< root need ids
    LocalText
        offer;  ///< a full sentence with what and how, without date: "Priya's team can send …"
    LocalText title;  ///< short, for lists: "Shared licence from the pool"
    Effort effort;

    bool operator==(const Alternative&) const = default;
};

struct Service {
    std::string id;
    LocalText name;         ///< "Design software licence"
    LocalText description;  ///< one or two sentences, shown to staff and offered to people (P31)
    std::string group;      ///< "software", "hardware", "access", … for the console and choices
    RequestType type = RequestType::StandardRequest;
    LocalText customer_interest;  ///< whom it helps and how (P6)
    LocalText company_interest;
    LocalText fulfilment;  ///< what a yes promises, as a clause: "we install Figma on your laptop"
    bool sensitive = false;  ///< never discussed in a channel
    bool offered = true;     ///< false: known, but outside IT's scope; `referral` says who does it
    std::string referral;    ///< team or person id
    Effort effort;
    std::map<std::string, std::vector<std::string>, std::less<>> phrases;  ///< 5–20 per locale
    std::vector<std::string> products;  ///< names people use for it
    std::vector<SlotSpec> slots;
    std::vector<RootNeed> root_needs;
    std::vector<Alternative> alternatives;

    bool operator==(const Service&) const = default;
};

// ---- Policy --------------------------------------------------------------------------------

/// One test in a rule. `field` is "slot.<id>", "requester.department", "requester.standing",
/// "requester.role", "request.type", "request.root_need", "request.service", or "date" (today).
/// A fact that is not known makes the test unknown, not false: evaluation asks for it.
struct Condition {
    enum class Op {
        Is,
        IsNot,
        In,
        NotIn,
        Less,
        AtMost,
        Greater,
        AtLeast,
        Before,
        After,
        Known,
        Unknown
    };
    std::string field;
    Op op = Op::Is;
    std::vector<std::string> values;  ///< text, number or ISO date, as the field wants it

    bool operator==(const Condition&) const = default;
};

/// A dated, approved departure from a rule (P9).
struct Exception {
    std::string id;
    std::string who;  ///< person id, department name, or team id
    std::string reason;
    std::string approved_by;  ///< person id
    std::optional<Date> from;
    std::optional<Date> until;

    bool operator==(const Exception&) const = default;
};

struct Rule {
    std::string id;
    LocalText title;
    std::vector<std::string> services;  ///< service or group ids; empty: all
    std::vector<Condition> when;        ///< all must hold
    Topic topic = Topic::Policy;
    Weight weight = Weight::Concern;  ///< never Ok
    LocalText
        reason;  ///< a full sentence with its specific: fact, figure, date, named policy (T01)
    LocalText condition;  ///< for a concern: what a yes is tied to ("if the laptop is encrypted")
    LocalText risk;       ///< what it protects this person or team from (P19)
    Severity risk_size = Severity::Warning;        ///< hint small, warning medium, error large
    Severity risk_likelihood = Severity::Warning;  ///< likewise
    LocalText customer_interest;
    LocalText company_interest;
    std::vector<std::string> alternatives;  ///< ids, in order of preference
    std::string referral;                   ///< team or person id, for scope and authority
    std::string sponsor;                    ///< person id: who stands behind the rule
    std::string source;                     ///< a link or a document's name
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;
    std::vector<Exception> exceptions;

    bool operator==(const Rule&) const = default;
};

// ---- Organisation --------------------------------------------------------------------------

struct Team {
    std::string id;
    LocalText name;  ///< "Workplace Services"
    std::vector<std::string> skills;
    std::map<std::string, LocalText, std::less<>> skill_names;  ///< by skill, where it has words
    double hours_per_week = 0;   ///< free for requests, before commitments
    std::string lead;            ///< person id
    LocalText contact;           ///< how a colleague reaches it, in words
    std::optional<Rota> rota{};  ///< who looks after its reviews; nothing: nobody is reminded

    /// The skill as people of each language call it.
    LocalText skill_name(std::string_view skill) const;

    bool operator==(const Team&) const = default;
};

/// Work already promised (P8).
struct Commitment {
    std::string id;
    std::string team_id;
    LocalText name;     ///< "the move of the Lisbon office"
    std::string skill;  ///< empty: any
    double hours = 0;   ///< in all, spread evenly over [from, until]
    Date from{};
    Date until{};
    std::string sponsor;   ///< person id
    bool movable = false;  ///< may a new yes delay it?

    bool operator==(const Commitment&) const = default;
};

struct Company {
    std::string name;
    std::string it_name;  ///< "IT" / "Digital Services": who signs
    std::string locale = "en";
    std::vector<std::string> locales{"en", "de"};  ///< languages that every text is written in
    std::string currency = "EUR";
    std::string time_zone = "Europe/Berlin";
    bool formal = true;                           ///< Sie, usted, vous
    std::vector<std::string> formal_locales;      ///< only in these languages; empty: in all
    std::vector<std::string> jargon;              ///< words of ours people don't know (T12)
    std::string management;                       ///< person id: who decides for executives (P7)
    std::vector<std::string> approvers_fallback;  ///< person ids, when a team has none

    /// Whether people are addressed as Sie, usted, vous in this language (P20).
    bool formal_in(std::string_view language) const;

    bool operator==(const Company&) const = default;
};

// ---- Words to say --------------------------------------------------------------------------

struct Variable {
    std::string name;
    /// text, sentence, clause, date, number, count, money, duration, person, list
    std::string type;
    std::string example;
    std::string fallback;  ///< empty: a missing value is an error
    std::map<std::string, std::string, std::less<>> forms{};  ///< of a count, by ICU plural word
    std::string owner{};  ///< person or team id that answers for the value
    int line = 0;         ///< where it is declared in the template's file; 0: not from a file

    bool operator==(const Variable&) const = default;
};

/// A line of a file.
struct FileLine {
    std::string path;
    int line = 0;

    bool operator==(const FileLine&) const = default;
};

/// A reply template (parts of one reply) or a phrase set (single lines the bot says).
struct Template {
    std::string id;
    std::string locale;
    std::optional<ReplyKind> kind;  ///< nothing for a phrase set
    std::string topic;              ///< consideration it serves; empty: any
    std::string service;            ///< service or group id; empty: any
    std::string root_need;          ///< empty: any
    std::string owner;
    std::vector<Variable> variables;
    /// Wordings per part (reply) or per line id (phrase set), each Mustache.
    std::map<std::string, std::vector<std::string>, std::less<>> wordings;
    /// Where each wording begins, in the order of `wordings`; parts may come from another file.
    std::map<std::string, std::vector<FileLine>, std::less<>> places{};
    std::string source;  ///< the file's full text, for the editor
    std::string path;    ///< "templates/en/decline-policy.md"

    bool operator==(const Template&) const = default;
};

// ---- All of it -----------------------------------------------------------------------------

struct Knowledge {
    std::int64_t revision = 0;
    Company company;
    std::vector<Service> services;
    std::vector<Rule> rules;
    std::vector<Team> teams;
    std::vector<Commitment> commitments;
    std::vector<Person> people;
    std::vector<Template> templates;
    /// Phrases of no service, by locale: what "none of these" sounds like (understanding-notes 4).
    std::map<std::string, std::vector<std::string>, std::less<>> background;
    /// Phrases per request type and per act, by "<type or act>" then locale.
    std::map<std::string, std::map<std::string, std::vector<std::string>, std::less<>>, std::less<>>
        act_phrases;

    const Service* service(std::string_view id) const;
    const Rule* rule(std::string_view id) const;
    const Team* team(std::string_view id) const;
    const Person* person(std::string_view id) const;
    const Alternative* alternative(std::string_view id) const;  ///< of any service
    const RootNeed* root_need(std::string_view service_id, std::string_view id) const;

    bool operator==(const Knowledge&) const = default;
};

/// Who signs and answers for a team or a person id: the person's or the team's name.
std::string name_of(
    const Knowledge& knowledge, std::string_view team_or_person, std::string_view locale
);

}  // namespace ajar::knowledge
