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
    void text(const std::string& name, std::string value) {
        if (!value.empty()) values_.text[name] = std::move(value);
    }

    void list(const std::string& name, std::vector<std::string> items, std::string_view locale) {
        if (items.empty()) return;
        values_.text["all_" + name] = format_list(items, locale);
        values_.text[name] = values_.text["all_" + name];
        values_.lists[name] = std::move(items);
    }

    Variables take() { return std::move(values_); }

private:
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

/// The need in the draft's language, where it is one of the catalogue's.
std::string need_in_words(const Case& of) {
    const auto is_it = [&](const knowledge::RootNeed& need) {
        return std::any_of(need.need.begin(), need.need.end(), [&](const auto& text) {
            return as_clause(text.second) == as_clause(of.input.root_need);
        });
    };
    std::string need = of.input.root_need;
    if (of.service) {
        const auto& needs = of.service->root_needs;
        if (const auto found = std::find_if(needs.begin(), needs.end(), is_it);
            found != needs.end())
            need = of.in_words(found->need);
    }
    return as_clause(shortened(need.empty() ? of.input.request : need, kLongestNeed));
}

void fill_reasons(Filler& fill, const Case& of) {
    const auto reasons = reasons_of(of.input.justification, of.knowledge);
    if (reasons.empty()) {
        // Staff chose against what evaluation found: only they know why. The mark stands where
        // their sentence goes, and the tone checker lets nothing out that still has it (T17).
        const bool chosen = of.input.option > 0 && of.option && of.option->outcome != Outcome::Yes;
        if (chosen) fill.text("reason", of.language == "de" ? "[Grund]" : "[reason]");
        return;
    }
    fill.text("reason", as_sentence(of.in_words(reasons.front()->text)));
    if (reasons.size() > 1) fill.text("more_reason", as_sentence(of.in_words(reasons[1]->text)));
    fill.text("source", one_line(reasons.front()->source));
    if (const auto* rule = of.knowledge.rule(reasons.front()->rule_id)) {
        fill.text("risk", as_sentence(of.in_words(rule->risk)));
        fill.text("sponsor", name_of(of.knowledge, rule->sponsor, of.language));
    }
}

std::string contact_of(const Case& of, std::string_view team_or_person) {
    if (const auto* team = of.knowledge.team(team_or_person)) return one_line(team->contact);
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
    const std::string offer = alternative ? as_sentence(of.in_words(alternative->offer)) : "";
    if (option.for_management)
        fill.text("decider", name_of(of.knowledge, option.refer_to, of.language));
    fill.text(option.for_management ? "proposal" : "offer", offer);
    if (alternative) fill.text("offer_title", as_clause(of.in_words(alternative->title)));
    if (option.later && option.ready_by)
        fill.text("later_by", format_date(*option.ready_by, of.input.locale));
    if (option.outcome != Outcome::Referral) return;
    fill.text("refer_to", by_name(of, option.refer_to));
    fill.text("refer_contact", contact_of(of, option.refer_to));
    if (option.refer_to == of.knowledge.company.management)
        fill.text("decider", name_of(of.knowledge, option.refer_to, of.language));
}

void fill_option(Filler& fill, const Case& of, const Option& option) {
    fill_form(fill, of, option);
    if (option.ready_by) fill.text("ready_by", format_date(*option.ready_by, of.input.locale));
    const bool on_it = of.input.kind == ReplyKind::Incident || of.input.kind == ReplyKind::Holding;
    const Date answer = on_it ? add_working_days(of.input.today, 1)  // P24: early, and by name
                              : reply_by(option, of.input.today);
    fill.text("reply_by", format_date(answer, of.input.locale));
    if (option.cost > 0)
        fill.text(
            "cost", format_money(option.cost, of.knowledge.company.currency, of.input.locale)
        );
    std::vector<std::string> conditions;
    for (const auto& id : option.conditions)
        if (const auto* rule = of.knowledge.rule(id); rule && !rule->condition.empty())
            conditions.push_back(as_clause(of.in_words(rule->condition)));
    fill.list("conditions", std::move(conditions), of.input.locale);
    std::vector<std::string> delays;
    for (const auto& commitment : of.knowledge.commitments)
        if (std::count(option.delays.begin(), option.delays.end(), commitment.id) > 0)
            delays.push_back(as_clause(of.in_words(commitment.name)));
    fill.list("delays", std::move(delays), of.input.locale);
}

void fill_request(Filler& fill, const Case& of) {
    fill.text("need", need_in_words(of));
    fill.text("request", shortened(of.input.request, kLongestRequest));
    fill.text("today", format_date(of.input.today, of.input.locale));
    if (of.service) {
        fill.text("service", one_line(of.in_words(of.service->name)));
        fill.text("fulfilment", as_clause(of.in_words(of.service->fulfilment)));
        fill.text("fulfilment_sentence", as_sentence(of.in_words(of.service->fulfilment)));
    }
    std::vector<std::string> facts;
    for (const auto& [id, value] : of.input.slots) {
        if (!value.known()) continue;
        const std::string words = slot_in_words(value, of.knowledge, of.input.locale);
        fill.text("slot_" + id, words);
        if (std::string label = slot_label(of.service, id, of.language); !label.empty())
            facts.push_back(label + ": " + words);
    }
    fill.list("facts", std::move(facts), of.input.locale);
    std::vector<std::string> flips;
    for (const auto& flip : of.input.justification.flips)
        if (auto clause = as_clause(of.in_words(flip.text)); !clause.empty())
            flips.push_back(std::move(clause));
    if (!flips.empty()) fill.text("flip", flips.front());
    fill.list("flips", std::move(flips), of.input.locale);
}

}  // namespace

Date reply_by(const Option& option, Date today) {
    // Where a case is handed on, the date of the work is for others to name.
    if (option.ready_by && option.outcome != Outcome::Referral) return *option.ready_by;
    return add_working_days(today, kReplyWithin);
}

Variables variables_for(const DraftInput& input, const knowledge::Knowledge& knowledge) {
    const Case of = case_of(input, knowledge);
    Filler fill;
    fill_reasons(fill, of);
    fill_people(fill, of);
    fill_request(fill, of);
    if (of.option) fill_option(fill, of, *of.option);
    return fill.take();
}

}  // namespace ajar::reply
