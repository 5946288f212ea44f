// What a draft knows: the justification, the option and the request as values for templates, in
// the words and formats of the locale.

#include "bot/reply/clean.hpp"
#include "bot/reply/reasons.hpp"
#include "bot/reply/reply.hpp"

#include <algorithm>

namespace ajar::reply {
namespace {

using evaluation::Option;

/// Longer needs are cut: a sentence that repeats one must stay readable (T13).
constexpr std::size_t kLongestNeed = 120;
constexpr std::size_t kLongestRequest = 160;
constexpr int kReplyWithin = 2;

/// Fills Variables; an empty value is no value.
class Filler {
public:
    Filler(std::string locale, std::string language) : language_(std::move(language)) {
        values_.locale = std::move(locale);
    }

    void text(const std::string& name, std::string value) {
        if (!value.empty()) values_.text[name] = std::move(value);
    }

    void typed(const std::string& name, Value value) { values_.typed[name] = std::move(value); }

    void flag(const char* name, bool so) {
        if (so) values_.flags.insert(name);
    }

    /// A text of the catalogue; one that lacks the language is marked, so that it is not mixed in.
    template <class Shape>
    void local(const std::string& name, const LocalText& value, Shape shape) {
        text(name, shape(in_locale(value, language_)));
        note(name, value);
    }

    template <class Shape>
    void list(const std::string& name, const std::vector<LocalText>& texts, Shape shape) {
        std::vector<std::string> items;
        for (const LocalText& one : texts) {
            if (std::string item = shape(in_locale(one, language_)); !item.empty())
                items.push_back(std::move(item));
            note(name, one);
            note("all_" + name, one);
        }
        list(name, std::move(items));
    }

    void list(const std::string& name, std::vector<std::string> items) {
        if (items.empty()) return;
        values_.text["all_" + name] = format_list(items, values_.locale);
        values_.text[name] = values_.text["all_" + name];
        values_.lists[name] = std::move(items);
    }

    /// Marks the name where the text is not in the language of the reply.
    void note(const std::string& name, const LocalText& value) {
        if (!value.empty() && !value.contains(language_)) values_.foreign.insert(name);
    }

    Variables take() { return std::move(values_); }

private:
    std::string language_;
    Variables values_;
};

struct Case {
    const DraftInput& input;
    const knowledge::Knowledge& knowledge;
    std::string language;
    const knowledge::Service* service;
    const Option* option;  ///< nullptr when the justification has none

    const std::string& in_words(const LocalText& text) const { return in_locale(text, language); }
};

Case case_of(const DraftInput& input, const knowledge::Knowledge& knowledge) {
    const auto& options = input.justification.options;
    return Case{
        input,
        knowledge,
        language_of(input.locale),
        knowledge.service(input.service_id),
        input.option < options.size() ? &options[input.option] : nullptr};
}

/// The catalogue's need that the request carries in words; nullptr for one of its own.
const knowledge::RootNeed* catalogued_need(const Case& of) {
    if (!of.service) return nullptr;
    for (const auto& need : of.service->root_needs)
        for (const auto& [locale, text] : need.need)
            if (as_clause(text) == as_clause(of.input.root_need)) return &need;
    return nullptr;
}

/// Completes "you want to …" where nobody knows what for. The request's own words would not.
std::string what_they_have_in_mind(const std::string& language) {
    if (language == "de") return "damit vorankommen";
    if (language == "es") return "avanzar con esto";
    if (language == "fr") return "avancer sur ce point";
    return "get ahead with this";
}

void fill_need(Filler& fill, const Case& of) {
    const auto* known = catalogued_need(of);
    const std::string& own = of.input.root_need;
    const std::string need = known         ? of.in_words(known->need)
                             : own.empty() ? what_they_have_in_mind(of.language)
                                           : own;
    fill.text("need", as_clause(shortened(need, kLongestNeed)));
    if (known) fill.note("need", known->need);
}

/// Staff chose against what evaluation found: only they know why. The mark stands where their
/// sentence goes, and the tone checker lets nothing out that still has it (T17).
std::string mark_for_a_reason(const std::string& language) {
    if (language == "de") return "[Grund]";
    if (language == "es") return "[motivo]";
    if (language == "fr") return "[motif]";
    return "[reason]";
}

void fill_reasons(Filler& fill, const Case& of) {
    const auto reasons = reasons_of(of.input.justification, of.knowledge);
    if (reasons.empty()) {
        const bool chosen = of.input.option > 0 && of.option && of.option->outcome != Outcome::Yes;
        if (chosen) fill.text("reason", mark_for_a_reason(of.language));
        return;
    }
    fill.local("reason", reasons.front()->text, as_sentence);
    if (reasons.size() > 1) fill.local("more_reason", reasons[1]->text, as_sentence);
    fill.text("source", one_line(reasons.front()->source));
    if (const auto* rule = of.knowledge.rule(reasons.front()->rule_id)) {
        fill.local("risk", rule->risk, as_sentence);
        fill.text("sponsor", name_of(of.knowledge, rule->sponsor, of.language));
    }
}

std::string contact_of(const Case& of, std::string_view team_or_person) {
    if (const auto* team = of.knowledge.team(team_or_person))
        return one_line(of.in_words(team->contact));
    if (const auto* person = of.knowledge.person(team_or_person)) return person->email;
    return {};
}

/// Who answers for the case in IT: the team that does the work, else the service's, else who
/// stands in for approvers, else management. Whom a referral points to is somebody else, or else
/// nobody in particular would look after it (P24). Empty where there is nobody.
std::string owner_of(const Case& of) {
    const std::string elsewhere =
        of.option && of.option->outcome == Outcome::Referral ? of.option->refer_to : "";
    const auto is_elsewhere = [&](const std::string& id) {
        const auto* team = of.knowledge.team(id);
        return !elsewhere.empty() && (id == elsewhere || (team && team->lead == elsewhere));
    };
    std::vector<std::string> order;
    if (of.option) order.push_back(of.option->team_id);
    if (of.service) order.push_back(of.service->effort.team_id);
    const auto& company = of.knowledge.company;
    order.insert(order.end(), company.approvers_fallback.begin(), company.approvers_fallback.end());
    order.push_back(company.management);
    for (auto& id : order)
        if (!id.empty() && !is_elsewhere(id)) return std::move(id);
    return {};
}

/// A name that fits every sentence of every language: a team with a lead goes by the lead's name,
/// which needs no article ("Jonas Weber vom Team Arbeitsplatz-Service"), and is somebody (P24).
std::string by_name(const Case& of, std::string_view team_or_person) {
    const std::string name = name_of(of.knowledge, team_or_person, of.language);
    const auto* team = of.knowledge.team(team_or_person);
    const auto* lead = team ? of.knowledge.person(team->lead) : nullptr;
    if (!lead) return name;
    if (of.language == "en") return lead->name + " from " + name;
    if (of.language == "de") return lead->name + " vom Team " + name;
    if (of.language == "es") return lead->name + " del equipo " + name;
    if (of.language == "fr") return lead->name + " de l'équipe " + name;
    return lead->name + " (" + name + ")";
}

void fill_people(Filler& fill, const Case& of) {
    const std::string owner = owner_of(of);
    std::string owner_name = name_of(of.knowledge, owner, of.language);
    if (owner_name.empty()) owner_name = of.input.signer;
    if (owner_name.empty()) owner_name = of.knowledge.company.it_name;
    const std::string keeper = by_name(of, owner);
    fill.text("keeper", keeper.empty() ? owner_name : keeper);
    fill.text("owner", std::move(owner_name));
    fill.text("owner_contact", contact_of(of, owner));
    if (const auto* team = of.knowledge.team(owner))
        fill.text("lead", name_of(of.knowledge, team->lead, of.language));
    fill.text("requester", one_line(of.input.requester.name));
    fill.text("first_name", one_line(first_name(of.input.requester)));
    fill.text("signer", one_line(of.input.signer));
    fill.text("company", of.knowledge.company.name);
    fill.text("it_name", of.knowledge.company.it_name);
    if (of.input.justification.unmet_need)
        fill.text(
            "unmet_owner", name_of(of.knowledge, of.knowledge.company.management, of.language)
        );
}

/// The values by which templates for the forms of a compromise tell themselves apart.
void fill_form(Filler& fill, const Case& of, const Option& option) {
    const auto* alternative = of.knowledge.alternative(option.alternative_id);
    const bool handed_on = option.outcome == Outcome::Referral;
    // What management signs is a proposal, also where staff have chosen another alternative.
    const bool managed =
        option.for_management || (!handed_on && of.input.justification.needs_management);
    const char* offered = managed ? "proposal" : "offer";
    if (alternative) {
        fill.local(offered, alternative->offer, as_sentence);
        fill.local("offer_title", alternative->title, as_clause);
    }
    if (option.later && option.ready_by) fill.typed("later_by", *option.ready_by);
    const std::string& management = of.knowledge.company.management;
    // Whoever of management decides signs for it, whatever the answer is (P7).
    if (option.for_management)
        fill.text("decider", name_of(of.knowledge, option.refer_to, of.language));
    else if (handed_on ? option.refer_to == management : of.input.justification.needs_management)
        fill.text("decider", name_of(of.knowledge, management, of.language));
    if (!handed_on) return;
    fill.text("refer_to", by_name(of, option.refer_to));
    fill.text("refer_contact", contact_of(of, option.refer_to));
}

void fill_option(Filler& fill, const Case& of, const Option& option) {
    fill_form(fill, of, option);
    if (option.ready_by) {
        fill.typed("ready_by", *option.ready_by);
        fill.typed(
            "working_days",
            static_cast<double>(working_days_between(of.input.today, *option.ready_by))
        );
    }
    const bool on_it = of.input.kind == ReplyKind::Incident || of.input.kind == ReplyKind::Holding;
    const Date answer = on_it ? add_working_days(of.input.today, 1)  // P24: early, and by name
                              : reply_by(option, of.input.today);
    fill.typed("reply_by", answer);
    if (option.cost > 0) fill.typed("cost", Money{option.cost, of.knowledge.company.currency});
    std::vector<LocalText> conditions;
    for (const auto& id : option.conditions)
        if (const auto* rule = of.knowledge.rule(id); rule && !rule->condition.empty())
            conditions.push_back(rule->condition);
    fill.list("conditions", conditions, as_clause);
    std::vector<LocalText> delays;
    for (const auto& commitment : of.knowledge.commitments)
        if (std::count(option.delays.begin(), option.delays.end(), commitment.id) > 0)
            delays.push_back(commitment.name);
    fill.list("delays", delays, as_clause);
}

/// A fact as a value that templates can use by itself.
void fill_slot(Filler& fill, const Case& of, const std::string& id, const SlotValue& value) {
    const std::string name = "slot_" + id;
    if (value.type == SlotType::Date && value.date)
        fill.typed(name, *value.date);
    else if (value.type == SlotType::Number && value.number)
        fill.typed(name, *value.number);
    else if (value.type == SlotType::Money && value.number)
        fill.typed(name, Money{*value.number, of.knowledge.company.currency});
    else if (value.type == SlotType::Duration && value.number && *value.number >= 1)
        fill.typed(name, Days{*value.number});
    else
        fill.text(name, slot_in_words(value, of.knowledge, of.input.locale));
}

void fill_facts(Filler& fill, const Case& of) {
    std::vector<std::string> facts;
    for (const auto& [id, value] : of.input.slots) {
        if (!value.known()) continue;
        fill_slot(fill, of, id, value);
        if (id == "people_count" && value.number) fill.typed("people", *value.number);
        const std::string words = slot_in_words(value, of.knowledge, of.input.locale);
        if (std::string label = slot_label(of.service, id, of.language); !label.empty())
            facts.push_back(label + ": " + words);
    }
    fill.list("facts", std::move(facts));
}

void fill_request(Filler& fill, const Case& of) {
    fill_need(fill, of);
    fill.text("request", shortened(of.input.request, kLongestRequest));
    fill.typed("today", of.input.today);
    if (of.service) {
        fill.text("service", one_line(of.in_words(of.service->name)));
        fill.local("fulfilment", of.service->fulfilment, as_clause);
        fill.local("fulfilment_sentence", of.service->fulfilment, as_sentence);
    }
    fill_facts(fill, of);
    std::vector<LocalText> flips;
    for (const auto& flip : of.input.justification.flips)
        if (!flip.text.empty()) flips.push_back(flip.text);
    if (!flips.empty()) fill.local("flip", flips.front(), as_clause);
    fill.list("flips", flips, as_clause);
}

}  // namespace

Date reply_by(const Option& option, Date today) {
    // Where a case is handed on, the date of the work is for others to name.
    if (option.ready_by && option.outcome != Outcome::Referral) return *option.ready_by;
    return add_working_days(today, kReplyWithin);
}

Variables variables_for(const DraftInput& input, const knowledge::Knowledge& knowledge) {
    const Case of = case_of(input, knowledge);
    Filler fill(input.locale, of.language);
    fill.flag("formal", input.formal.value_or(knowledge.company.formal_in(of.language)));
    fill.flag("mail", input.mail);
    fill_reasons(fill, of);
    fill_people(fill, of);
    fill_request(fill, of);
    if (of.option) fill_option(fill, of, *of.option);
    return fill.take();
}

}  // namespace ajar::reply
