#include "bot/reply/choose.hpp"

#include "bot/knowledge/partials.hpp"
#include "bot/reply/clean.hpp"
#include "bot/reply/tags.hpp"

#include <algorithm>
#include <array>

namespace ajar::reply {
namespace {

using knowledge::Template;

/// How closely the template fits; nothing when it speaks of something else.
std::optional<int> closeness(const Template& one, const Wanted& wanted) {
    if (one.kind != wanted.kind || one.locale != wanted.locale) return std::nullopt;
    int score = 0;
    if (!one.root_need.empty()) {
        if (one.root_need != wanted.root_need) return std::nullopt;
        score += 8;
    }
    if (!one.service.empty()) {
        if (!wanted.service) return std::nullopt;
        const bool exact = one.service == wanted.service->id;
        if (!exact && one.service != wanted.service->group) return std::nullopt;
        score += exact ? 4 : 2;
    }
    if (!one.topic.empty()) {
        if (!wanted.topic || one.topic != to_string(*wanted.topic)) return std::nullopt;
        score += 1;
    }
    return score;
}

std::size_t names_spoken_of(const Template& one) {
    std::set<std::string, std::less<>> names;
    for (const auto& [part, wordings] : one.wordings)
        for (const auto& wording : wordings)
            if (const auto tags = tags_of(wording)) names.merge(names_in(*tags));
    return names.size();
}

constexpr std::array kAlwaysSaid{
    "offer", "later_by", "refer_to", "proposal", "conditions", "delays"};

}  // namespace

std::vector<const Template*> candidates(
    const Wanted& wanted, const knowledge::Knowledge& knowledge
) {
    struct Ranked {
        const Template* one;
        int closeness;
        std::size_t names;
    };

    std::vector<Ranked> found;
    for (const auto& one : knowledge.templates)
        if (const auto close = closeness(one, wanted))
            found.push_back({&one, *close, names_spoken_of(one)});
    std::sort(found.begin(), found.end(), [](const Ranked& a, const Ranked& b) {
        if (a.closeness != b.closeness) return a.closeness > b.closeness;
        if (a.names != b.names) return a.names > b.names;
        return a.one->id < b.one->id;
    });
    std::vector<const Template*> ordered;
    for (const auto& ranked : found) ordered.push_back(ranked.one);
    return ordered;
}

const Template* phrase_set(
    const knowledge::Knowledge& knowledge, std::string_view line, std::string_view locale
) {
    for (const auto& one : knowledge.templates)
        if (!one.kind && one.locale == locale && !knowledge::holds_parts(one) &&
            one.wordings.find(line) != one.wordings.end())
            return &one;
    return nullptr;
}

std::vector<std::string> locales_for(std::string_view locale) {
    std::vector<std::string> order;
    for (std::string one : {std::string(locale), language_of(locale), std::string("en")})
        if (!one.empty() && std::find(order.begin(), order.end(), one) == order.end())
            order.push_back(std::move(one));
    return order;
}

std::set<std::string, std::less<>> must_be_said(ReplyKind kind, const Variables& values) {
    std::set<std::string, std::less<>> names;
    if (kind == ReplyKind::Incident || kind == ReplyKind::Holding || kind == ReplyKind::Question)
        return names;
    for (const char* name : kAlwaysSaid)
        if (values.has(name)) names.insert(name);
    if (kind == ReplyKind::Yes && values.has("ready_by")) names.insert("ready_by");
    if (kind != ReplyKind::Referral && values.has("decider")) names.insert("decider");
    if (kind == ReplyKind::Decline || kind == ReplyKind::Referral) names.erase("conditions");
    return names;
}

}  // namespace ajar::reply
