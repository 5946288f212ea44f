#include "bot/understanding/readings.hpp"

#include "bot/understanding/examples.hpp"

#include <algorithm>

namespace ajar::understanding {
namespace {

constexpr std::size_t kServices = 3;
constexpr std::size_t kNeeds = 5;

/// Where kNone is this likely, the message is about nothing in the catalogue.
constexpr double kClearlyNone = 0.55;
/// Two requests joined by "and also" need not be sure, only likely.
constexpr double kLikely = 0.4;
/// A sure guess is also the likelier half.
constexpr double kSureLeast = 0.5;

std::string_view slice(
    std::string_view text, const Lexemes& lexemes, std::size_t first, std::size_t last
) {
    if (first >= last || last > lexemes.size()) return {};
    const auto start = lexemes[first].start;
    return trimmed(text.substr(start, lexemes[last - 1].end - start));
}

std::size_t position(const std::vector<std::string>& labels, std::string_view label) {
    const auto at = std::find(labels.begin(), labels.end(), label);
    return at == labels.end() ? static_cast<std::size_t>(-1)
                              : static_cast<std::size_t>(at - labels.begin());
}

}  // namespace

Readers::Readers(const knowledge::Knowledge& knowledge, const Encoder* encoder)
    : encoder_(encoder),
      services_(Classifier::train(service_examples(knowledge), {5, encoder})),
      types_(Classifier::train(type_examples(knowledge), {3, encoder})),
      needs_(Classifier::train(need_examples(knowledge), {0, encoder})),
      none_(position(services_.labels(), kNone)) {
    for (const auto& service : knowledge.services) type_of_service_[service.id] = service.type;
    for (const auto& label : needs_.labels())
        service_of_need_.push_back(position(services_.labels(), need_of(label).first));
}

Readers::View Readers::view_of(std::string_view text) const {
    View view;
    view.grams = grams_of(text, encoder_);
    for (const auto& one : services_.rank(view.grams)) {
        if (one.label == none_)
            view.none = one.probability;
        else
            view.services.push_back(one);
    }
    if (!view.services.empty() && view.none < kClearlyNone) view.score = view.services[0].score;
    return view;
}

Reading::Confidence Readers::confidence(const View& view) const {
    if (view.services.empty() || view.none >= kClearlyNone) return Reading::Confidence::Unknown;
    const auto& best = view.services.front();
    if (best.score >= services_.sure_from() && best.probability >= kSureLeast)
        return Reading::Confidence::Sure;
    if (best.score < services_.choice_from()) return Reading::Confidence::Unknown;
    return Reading::Confidence::Choice;
}

bool Readers::is_request(const View& view, std::string_view text, Clause::Joint joint) const {
    if (text.size() < 4) return false;
    const auto sure = confidence(view);
    if (sure == Reading::Confidence::Sure) return true;
    return joint == Clause::Joint::Further && sure == Reading::Confidence::Choice &&
           view.services.front().probability >= kLikely;
}

std::vector<Readers::Group> Readers::groups(
    std::string_view text, const Lexemes& lexemes, const std::vector<Clause>& clauses
) const {
    std::vector<Group> groups;
    // A piece is judged as softly as the joint that comes after it allows, too: "a mouse and also
    // a headset" makes both likely.
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const auto& clause = clauses[i];
        auto joint = clause.joint;
        if (i + 1 < clauses.size() && clauses[i + 1].joint == Clause::Joint::Further)
            joint = Clause::Joint::Further;
        const auto words = slice(text, lexemes, clause.first, clause.last);
        std::size_t service = View::kNobody;
        if (clause.joint != Clause::Joint::Purpose) {
            const View view = view_of(words);
            if (is_request(view, words, joint)) service = view.top();
        }
        if (groups.empty()) {
            groups.push_back({clause.first, clause.last, service});
            continue;
        }
        Group& current = groups.back();
        const bool another = service != View::kNobody && current.service != View::kNobody &&
                             service != current.service;
        if (another) {
            groups.push_back({clause.first, clause.last, service});
        } else {
            current.last = clause.last;
            if (current.service == View::kNobody) current.service = service;
        }
    }
    return groups;
}

void Readers::add_services(Reading& reading, const View& view) const {
    for (const auto& one : view.services) {
        if (reading.services.size() == kServices) break;
        reading.services.push_back({services_.labels()[one.label], one.probability});
    }
}

void Readers::add_type(Reading& reading, const View& view) const {
    const auto ranked = types_.rank(view.grams);
    if (!ranked.empty()) {
        const auto type = word_from<RequestType>(types_.labels()[ranked.front().label]);
        reading.type = type.value_or(RequestType::Other);
        reading.type_probability = ranked.front().probability;
    }
    // The service that is meant knows its own kind better than single words do.
    const bool sure = reading.confidence == Reading::Confidence::Sure;
    if (sure && reading.services.front().probability > reading.type_probability) {
        reading.type = type_of_service_.find(reading.services.front().id)->second;
        reading.type_probability = reading.services.front().probability;
    }
}

void Readers::add_needs(Reading& reading, const View& view) const {
    // Half of what speaks for a need is the service it belongs to.
    constexpr double kOfAnyService = 0.15;
    std::vector<double> service_p(services_.labels().size(), 0);
    for (const auto& one : view.services) service_p[one.label] = one.probability;
    auto ranked = needs_.rank(view.grams);
    double sum = 0;
    for (auto& one : ranked) {
        const auto service = service_of_need_[one.label];
        one.probability *= kOfAnyService + (service < service_p.size() ? service_p[service] : 0.5);
        sum += one.probability;
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Scored& a, const Scored& b) {
        return a.probability > b.probability;
    });
    for (const auto& one : ranked) {
        if (reading.root_needs.size() == kNeeds) break;
        auto [service, need] = need_of(needs_.labels()[one.label]);
        if (need.empty()) continue;
        const double p = sum > 0 ? one.probability / sum : 0;
        reading.root_needs.push_back({std::move(service), std::move(need), p});
    }
}

Reading Readers::reading(
    std::string_view text,
    const Lexemes& lexemes,
    const Group& group,
    const std::vector<Clause>& clauses,
    const std::vector<Entity>& entities
) const {
    Reading reading;
    const auto words = slice(text, lexemes, group.first, group.last);
    reading.text = words;
    View best = view_of(words);
    const View whole = best;
    reading.confidence = confidence(whole);
    // A long story hides the request in one of its sentences: the clearest piece counts, but it
    // is only sure where the whole agrees.
    for (const auto& clause : clauses) {
        const bool inside = clause.first >= group.first && clause.last <= group.last;
        if (!inside || clause.joint == Clause::Joint::Purpose) continue;
        View piece = view_of(slice(text, lexemes, clause.first, clause.last));
        if (piece.score <= best.score) continue;
        best = std::move(piece);
        reading.confidence = confidence(best);
        if (reading.confidence == Reading::Confidence::Sure && best.top() != whole.top())
            reading.confidence = Reading::Confidence::Choice;
    }
    add_services(reading, best);
    add_type(reading, whole);
    View for_needs = whole;
    for_needs.services = best.services;
    add_needs(reading, for_needs);
    const auto start = lexemes[group.first].start;
    const auto end = lexemes[group.last - 1].end;
    for (const auto& entity : entities)
        if (entity.start >= start && entity.end <= end) reading.entities.push_back(entity);
    reading.states_purpose = states_purpose(lexemes, group.first, group.last);
    return reading;
}

std::vector<Reading> Readers::readings(
    std::string_view text,
    const Lexemes& lexemes,
    std::size_t from,
    const std::vector<Entity>& entities
) const {
    std::vector<Reading> readings;
    if (from >= lexemes.size()) return readings;
    const auto clauses = clauses_of(lexemes, text, from);
    auto found = groups(text, lexemes, clauses);
    if (found.empty()) return readings;
    if (found.size() == 1) found.front() = {from, lexemes.size(), View::kNobody};
    for (const auto& group : found)
        readings.push_back(reading(text, lexemes, group, clauses, entities));
    // "a laptop … and by the way that laptop": what came out as the same service is one request.
    for (std::size_t i = 1; i < readings.size();) {
        const auto same = [&](const Reading& other) {
            return !other.services.empty() && !readings[i].services.empty() &&
                   other.services.front().id == readings[i].services.front().id;
        };
        const auto end = readings.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(readings.begin(), end, same))
            readings.erase(end);
        else
            ++i;
    }
    return readings;
}

}  // namespace ajar::understanding
