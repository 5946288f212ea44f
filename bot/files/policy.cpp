// knowledge/rules.yaml and knowledge/rules/*.yaml: policies as data (P6), with their exceptions
// (P9).

#include "bot/files/readers.hpp"

namespace ajar::files {

using knowledge::Exception;
using knowledge::Rule;

namespace {

/// "small", "medium", "large" as people say it; kept as a severity.
Severity read_size(Fields& fields, std::string_view key, Notes& notes) {
    const std::string word = fields.text(key);
    if (word == "small" || word == "low") return Severity::Hint;
    if (word == "large" || word == "high") return Severity::Error;
    if (!word.empty() && word != "medium")
        notes.error(
            fields.place(key), shown(word) + " is not a size. Write small, medium or large."
        );
    return Severity::Warning;
}

void read_exception(const Node& node, Rule& rule, Gathered& all, Notes& notes) {
    Fields fields(node, notes, "this exception");
    Exception exception;
    exception.id = fields.id();
    exception.who = fields.text("who", Need::Required);
    exception.reason = fields.text("reason", Need::Required);
    exception.approved_by = fields.text("approved_by", Need::Required);
    all.mention({Thing::Person}, exception.approved_by, fields.place("approved_by"), notes);
    exception.from = fields.date("from");
    exception.until = fields.date("until");
    if (!exception.until && !fields.node("until"))
        notes.warning(
            fields.place(),
            "The exception '" + exception.id + "' has no end. Add 'until', so that it is reviewed."
        );
    if (exception.from && exception.until && *exception.until < *exception.from)
        notes.error(fields.place("until"), "'until' is earlier than 'from'. Swap them.");
    fields.finish();
    for (const Exception& other : rule.exceptions)
        if (other.id == exception.id && !exception.id.empty())
            notes.error(
                fields.place("id"), "The exception '" + exception.id + "' stands here twice."
            );
    if (!exception.id.empty()) rule.exceptions.push_back(std::move(exception));
}

void check_weight(const Rule& rule, Fields& fields, Notes& notes) {
    if (rule.weight == Weight::Ok)
        notes.error(
            fields.place("weight"),
            "A rule that is always ok says nothing. Make it concern or blocking."
        );
    if (rule.weight == Weight::Concern && rule.condition.empty())
        notes.warning(
            fields.place(),
            "The rule '" + rule.id +
                "' is a concern, but has no 'condition': what a yes is tied to."
        );
    if (rule.weight != Weight::Blocking) return;
    for (const std::string_view locale : {"en", "de"})
        if (!rule.reason.contains(locale))
            notes.error(
                fields.place("reason"),
                "The blocking rule '" + rule.id + "' has no reason in '" + std::string{locale} +
                    "'. A reply leads with the reason (P13), so add it."
            );
    if (rule.alternatives.empty() && rule.referral.empty())
        notes.hint(
            fields.place(),
            "The blocking rule '" + rule.id +
                "' offers neither an alternative nor a referral (P11). Is there really no path?"
        );
}

void read_rule(const Node& node, Gathered& all, Notes& notes) {
    const auto& locales = all.knowledge.company.locales;
    Fields fields(node, notes, "this rule");
    Rule rule;
    rule.id = fields.id();
    all.define(Thing::Rule, rule.id, fields.place("id"), notes);
    rule.title = fields.local("title", Need::Required, locales);
    rule.services = fields.texts("services");
    for (const std::string& id : rule.services)
        all.mention({Thing::Service, Thing::Group}, id, fields.place("services"), notes);
    for (const Node& test : fields.list("when"))
        if (auto condition = read_condition(test, all, notes))
            rule.when.push_back(std::move(*condition));
    rule.topic = fields.word("topic", Topic::Policy, Need::Required);
    rule.weight = fields.word("weight", Weight::Concern, Need::Required);
    rule.reason = fields.local("reason", Need::Required, locales);
    rule.condition = fields.local("condition", Need::Optional, locales);
    rule.risk = fields.local("risk", Need::Optional, locales);
    rule.risk_size = read_size(fields, "risk_size", notes);
    rule.risk_likelihood = read_size(fields, "risk_likelihood", notes);
    rule.customer_interest = fields.local("customer_interest", Need::Optional, locales);
    rule.company_interest = fields.local("company_interest", Need::Optional, locales);
    rule.alternatives = fields.texts("alternatives");
    for (const std::string& id : rule.alternatives)
        all.mention({Thing::Alternative}, id, fields.place("alternatives"), notes);
    rule.referral = fields.text("referral");
    all.mention({Thing::Team, Thing::Person}, rule.referral, fields.place("referral"), notes);
    rule.sponsor = fields.text("sponsor", Need::Required);
    all.mention({Thing::Person}, rule.sponsor, fields.place("sponsor"), notes);
    rule.source = fields.text("source");
    rule.valid_from = fields.date("valid_from");
    rule.valid_to = fields.date("valid_to");
    if (rule.valid_from && rule.valid_to && *rule.valid_to < *rule.valid_from)
        notes.error(fields.place("valid_to"), "'valid_to' is earlier than 'valid_from'.");
    for (const Node& exception : fields.list("exceptions"))
        read_exception(exception, rule, all, notes);
    check_weight(rule, fields, notes);
    fields.finish();
    if (!rule.id.empty()) all.knowledge.rules.push_back(std::move(rule));
}

}  // namespace

void read_rules(const Node& root, Gathered& all, Notes& notes) {
    Fields file(root, notes, "the file of rules");
    for (const Node& node : file.list("rules", Need::Required)) read_rule(node, all, notes);
    file.finish();
}

}  // namespace ajar::files
