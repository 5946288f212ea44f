#include "bot/understanding/readings.hpp"

#include "bot/understanding/calendar_words.hpp"
#include "bot/understanding/examples.hpp"
#include "bot/understanding/little_words.hpp"
#include "bot/understanding/mood.hpp"

#include <algorithm>

namespace ajar::understanding {
namespace {

constexpr std::size_t kServices = 3;
constexpr std::size_t kNeeds = 10;

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

/// Five folds; three for a large catalogue, where each fold holds enough and time counts.
std::size_t service_folds(const knowledge::Knowledge& knowledge) {
    constexpr std::size_t kManyPhrases = 500;
    std::size_t phrases = 0;
    for (const auto& service : knowledge.services)
        for (const auto& [locale, texts] : service.phrases) phrases += texts.size();
    return phrases > kManyPhrases ? 3 : 5;
}

/// Words that every request may hold and that say nothing of what is wanted.
constexpr std::string_view kCourtesy =
    "please pls plz bitte kindly could can you possibly maybe hi hello dear thanks thank danke "
    "könnten können könnte sie mir ihr uns vielleicht mal gerne get give me us by until before bis "
    "zum";

bool names_something(
    const Lexemes& lexemes, std::size_t first, std::size_t last, const std::vector<Entity>& entities
) {
    for (std::size_t i = first; i < last; ++i) {
        if (lexemes[i].kind != Lexeme::Kind::Word) continue;
        if (says_no_subject(lexemes[i].text) || among(lexemes[i].text, kCourtesy)) continue;
        const auto figure = [&](const Entity& entity) {
            return entity.value.type != SlotType::Product && lexemes[i].start >= entity.start &&
                   lexemes[i].end <= entity.end;
        };
        if (std::none_of(entities.begin(), entities.end(), figure)) return true;
    }
    return false;
}

/// Without courtesy, dates, figures and people: "a licence for Photoshop". Empty where nothing is
/// left out.
std::string essence(
    std::string_view text,
    const Lexemes& lexemes,
    std::size_t first,
    std::size_t last,
    const std::vector<Entity>& entities
) {
    std::string result;
    bool left_out = false;
    for (std::size_t i = first; i < last; ++i) {
        const auto inside = [&](const Entity& entity) {
            return entity.value.type != SlotType::Product && lexemes[i].start >= entity.start &&
                   lexemes[i].end <= entity.end;
        };
        if (among(lexemes[i].text, kCourtesy) ||
            std::any_of(entities.begin(), entities.end(), inside)) {
            left_out = true;
            continue;
        }
        if (!lexemes[i].glued && !result.empty()) result += ' ';
        result += text.substr(lexemes[i].start, lexemes[i].end - lexemes[i].start);
    }
    return left_out ? result : std::string{};
}

}  // namespace

Readers::Readers(
    const knowledge::Knowledge& knowledge, const Teacher& teacher, const Encoder* encoder
)
    : encoder_(encoder),
      services_(Classifier::train(
          service_examples(knowledge),
          {.folds = service_folds(knowledge),
           .encoder = teacher.encoder,
           .notebook = teacher.notebook}
      )),
      // Its words give a type away.
      types_(Classifier::train(type_examples(knowledge), {.folds = 3, .notebook = teacher.notebook})
      ),
      needs_(Classifier::train(
          need_examples(knowledge),
          {.folds = 0, .encoder = teacher.encoder, .notebook = teacher.notebook}
      )),
      none_(position(services_.labels(), kNone)) {
    for (const auto& service : knowledge.services) {
        type_of_service_[service.id] = service.type;
        for (const auto& product : service.products)
            services_of_product_.emplace(product, service.id);
    }
}

Readers::View Readers::clearest(
    std::string_view text,
    const Lexemes& lexemes,
    std::size_t first,
    std::size_t last,
    const std::vector<Entity>& entities
) const {
    View whole = view_of(slice(text, lexemes, first, last));
    if (!names_something(lexemes, first, last, entities)) {
        whole.score = 0;
        whole.names_nothing = true;
        return whole;
    }
    const auto core = essence(text, lexemes, first, last, entities);
    if (core.empty()) return whole;
    View bare = view_of(core);
    return bare.score > whole.score ? bare : whole;
}

Readers::View Readers::view_of(std::string_view text) const {
    View view;
    view.said = Said(text, encoder_);
    for (const auto& one : services_.rank(view.said)) {
        if (one.label == none_)
            view.none = one.probability;
        else
            view.services.push_back(one);
    }
    if (!view.services.empty() && view.none < kClearlyNone) view.score = view.services[0].score;
    return view;
}

Reading::Confidence Readers::confidence(const View& view) const {
    if (view.services.empty() || view.names_nothing || view.none >= kClearlyNone)
        return Reading::Confidence::Unknown;
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
    std::string_view text,
    const Lexemes& lexemes,
    const std::vector<Clause>& clauses,
    const std::vector<Entity>& entities
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
            const View view = clearest(text, lexemes, clause.first, clause.last, entities);
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

void Readers::add_named_services(Reading& reading, const View& view) const {
    for (const auto& entity : reading.entities) {
        if (entity.value.type != SlotType::Product) continue;
        const auto [from, to] = services_of_product_.equal_range(entity.value.text);
        for (auto named = from; named != to; ++named) {
            const auto known = [&](const Guess& guess) { return guess.id == named->second; };
            if (std::any_of(reading.services.begin(), reading.services.end(), known)) continue;
            for (const auto& one : view.services)
                if (services_.labels()[one.label] == named->second)
                    reading.services.back() = {named->second, one.probability};
        }
        if (reading.confidence == Reading::Confidence::Unknown && from != to)
            reading.confidence = Reading::Confidence::Choice;
    }
}

void Readers::add_type(Reading& reading, const View& view) const {
    const auto ranked = types_.rank(view.said);
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
    // Something that does not work is a problem, whatever the service is otherwise for.
    constexpr double kByRule = 0.75;
    const bool voiced =
        reading.type == RequestType::Complaint || reading.type == RequestType::Pushback;
    if (!voiced && mood_of(reading.text, lex(reading.text)).problem) {
        const bool agreed = reading.type == RequestType::ServiceProblem;
        reading.type = RequestType::ServiceProblem;
        reading.type_probability = agreed ? std::max(kByRule, reading.type_probability) : kByRule;
    }
}

void Readers::add_needs(Reading& reading, const View& view) const {
    // Which of a service's needs it is, and how much the words have in common with it at all: a
    // request that gives no reason is like none of them.
    constexpr double kNothingAlike = 0.06;
    constexpr double kMuchAlike = 0.26;
    const auto ranked = needs_.rank(view.said);
    std::map<std::string, double> of_service;
    for (const auto& one : ranked)
        of_service[need_of(needs_.labels()[one.label]).first] += one.probability;

    struct Candidate {
        RootNeedGuess guess;
        double order = 0;
    };

    std::vector<Candidate> candidates;
    for (const auto& one : ranked) {
        auto [service, need] = need_of(needs_.labels()[one.label]);
        if (one.probability <= 0) continue;
        const double alike =
            std::clamp((one.likeness - kNothingAlike) / (kMuchAlike - kNothingAlike), 0.0, 1.0);
        const double within = one.probability / of_service[service];
        double order = one.probability * alike;
        for (const auto& guess : reading.services)
            if (guess.id == service) order += guess.probability * within * alike;
        candidates.push_back({{std::move(service), std::move(need), within * alike}, order});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](auto& a, auto& b) {
        return a.order > b.order;
    });
    if (candidates.size() > kNeeds) candidates.resize(kNeeds);
    for (auto& candidate : candidates) reading.root_needs.push_back(std::move(candidate.guess));
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
    const View whole = view_of(words);
    View best = clearest(text, lexemes, group.first, group.last, entities);
    reading.confidence = confidence(best);
    // A long story hides the request in one of its sentences: the clearest piece counts, but it
    // is only sure where the whole agrees.
    for (const auto& clause : clauses) {
        const bool inside = clause.first >= group.first && clause.last <= group.last;
        if (!inside || clause.joint == Clause::Joint::Purpose) continue;
        View piece = clearest(text, lexemes, clause.first, clause.last, entities);
        if (piece.score <= best.score) continue;
        best = std::move(piece);
        reading.confidence = confidence(best);
        if (reading.confidence == Reading::Confidence::Sure && best.top() != whole.top())
            reading.confidence = Reading::Confidence::Choice;
    }
    const auto start = lexemes[group.first].start;
    const auto end = lexemes[group.last - 1].end;
    for (const auto& entity : entities)
        if (entity.start >= start && entity.end <= end) reading.entities.push_back(entity);
    add_services(reading, best);
    add_named_services(reading, best);
    if (!best.names_nothing) {
        add_type(reading, whole);
        add_needs(reading, whole);
    }
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
    auto found = groups(text, lexemes, clauses, entities);
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
