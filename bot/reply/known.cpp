// The values drafts may have: the table that authors read (templates/README.md shows the same).

#include "bot/reply/reply.hpp"

#include <array>

namespace ajar::reply {
namespace {

constexpr std::array kKnown{
    KnownVariable{
        "reason",
        "sentence",
        "something speaks against a plain yes",
        "Customer addresses fall under the privacy agreement of July."},
    KnownVariable{
        "more_reason",
        "sentence",
        "a second consideration speaks against it",
        "The export server is booked until 4 December."},
    KnownVariable{
        "risk",
        "sentence",
        "the deciding rule names what it protects from",
        "A lost file would expose 4,000 customers."},
    KnownVariable{"source", "text", "the deciding rule has a source", "Privacy agreement, July"},
    KnownVariable{"sponsor", "person", "the deciding rule has a sponsor", "Martina Weiss"},
    KnownVariable{"need", "clause", "always", "send the Thursday mailing"},
    KnownVariable{"request", "text", "always", "can I get a full export of all customers"},
    KnownVariable{"service", "text", "a service of the catalogue fits", "Customer data export"},
    KnownVariable{"facts", "list", "facts of the request are known", "number of people: 14"},
    KnownVariable{
        "fulfilment",
        "clause",
        "yes, or the same service later",
        "we install Figma on your laptop"},
    KnownVariable{
        "fulfilment_sentence",
        "sentence",
        "likewise, as a sentence of its own",
        "We install Figma on your laptop."},
    KnownVariable{
        "offer",
        "sentence",
        "compromise by an alternative",
        "Sales Operations can send the mailing for you."},
    KnownVariable{"offer_title", "text", "compromise by an alternative", "Mailing by Sales"},
    KnownVariable{"later_by", "date", "compromise in time", "2026-12-04"},
    KnownVariable{
        "proposal",
        "sentence",
        "management decides, with a proposal",
        "Sales Operations can send the mailing for you."},
    KnownVariable{"decider", "person", "management decides", "Martina Weiss"},
    KnownVariable{"refer_to", "person", "referral", "Felix Wagner"},
    KnownVariable{
        "refer_contact", "text", "referral, and its contact is known", "facilities@example.com"},
    KnownVariable{"ready_by", "date", "the earliest honest date is known", "2026-11-27"},
    KnownVariable{"reply_by", "date", "always: ready_by, else in two working days", "2026-11-24"},
    KnownVariable{"today", "date", "always", "2026-11-21"},
    KnownVariable{
        "owner", "person", "always: the team or person who answers for it", "Workplace Services"},
    KnownVariable{
        "keeper",
        "person",
        "always: the owner by name, a team by its lead",
        "Ines Ortega from Workplace Services"},
    KnownVariable{"owner_contact", "text", "its contact is known", "#workplace"},
    KnownVariable{"lead", "person", "the owner is a team with a lead", "Ines Ortega"},
    KnownVariable{
        "conditions", "list", "a yes is tied to conditions", "if the laptop is encrypted"},
    KnownVariable{
        "delays", "list", "a yes delays work already promised", "the move of the Lisbon office"},
    KnownVariable{
        "all_conditions",
        "clause",
        "likewise, in one clause",
        "if the laptop is encrypted and if your manager agrees"},
    KnownVariable{
        "all_delays",
        "text",
        "likewise, in words",
        "the move of the Lisbon office and the new intranet"},
    KnownVariable{
        "all_flips",
        "clause",
        "likewise, in one clause",
        "if it is for five people or fewer and if it may be ready by 4 December"},
    KnownVariable{
        "all_facts", "text", "likewise, in words", "number of people: 14 and software: Figma"},
    KnownVariable{
        "flip",
        "clause",
        "a change of facts would change the answer",
        "if it is for five people or fewer"},
    KnownVariable{"flips", "list", "likewise, all of them", "if it is for five people or fewer"},
    KnownVariable{"people", "count", "the number of people is known", "14"},
    KnownVariable{"working_days", "count", "ready_by is known: until then", "5"},
    KnownVariable{"cost", "money", "the option costs money", "1200 EUR"},
    KnownVariable{
        "unmet_owner",
        "person",
        "nothing meets the need: who gets the list of them",
        "Martina Weiss"},
    KnownVariable{"requester", "person", "always", "Jonna Berg"},
    KnownVariable{"first_name", "text", "always", "Jonna"},
    KnownVariable{"signer", "person", "the approver is known", "Priya Raman"},
    KnownVariable{"company", "text", "always", "Northwind"},
    KnownVariable{"it_name", "text", "always", "Digital Services"},
};

}  // namespace

std::vector<KnownVariable> known_variables() {
    return {kKnown.begin(), kKnown.end()};
}

}  // namespace ajar::reply
