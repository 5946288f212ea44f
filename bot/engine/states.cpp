#include "bot/engine/states.hpp"

#include <utility>

namespace ajar::engine {
namespace {

constexpr std::size_t kPage = 256;

}  // namespace

States::States(const Store& store, const KnowledgeSource& knowledge, StepFunction step)
    : store_(store), knowledge_(knowledge), step_(std::move(step)) {}

Standing& States::load(const std::string& conversation_id) {
    if (const auto found = kept_.find(conversation_id); found != kept_.end()) {
        ages_.splice(ages_.begin(), ages_, found->second.age);
        return found->second.standing;
    }
    auto standing = fold(conversation_id);
    ages_.push_front(conversation_id);
    auto& kept = kept_[conversation_id];
    kept = Kept{std::move(standing), ages_.begin()};
    return kept.standing;
}

Standing States::bare(const std::string& conversation_id) const {
    Standing standing;
    standing.conversation.conversation_id = conversation_id;
    const auto row = store_.conversation(conversation_id);
    if (!row) return standing;
    standing.conversation = row->conversation;
    standing.last_event = row->last_event;
    standing.last_turn = row->last_turn;
    standing.last_line = row->last_line;
    standing.last_at = row->changed_at;
    standing.state.conversation = row->conversation;
    standing.state.requester.id = row->requester_id;
    standing.state.requester.name = row->requester_name;
    standing.state.locale = row->locale;
    return standing;
}

Standing States::fold(const std::string& conversation_id) const {
    auto standing = bare(conversation_id);
    if (!standing.known()) return standing;
    standing.state = {};
    std::int64_t folded = 0;
    if (auto snapshot = store_.snapshot(conversation_id)) {
        folded = snapshot->last_event;
        standing.state = std::move(snapshot->state);
    }
    standing.snapshot_event = folded;
    while (folded < standing.last_event) {
        const auto events = store_.events(conversation_id, folded, kPage);
        if (events.empty()) break;
        for (const auto& record : events) {
            auto knowledge = knowledge_.at(record.revision);
            if (!knowledge) knowledge = knowledge_.current().knowledge;
            standing.state = step_(standing.state, record.event, *knowledge, record.at).state;
            folded = record.number;
        }
    }
    return standing;
}

void States::forget(const std::string& conversation_id) {
    const auto found = kept_.find(conversation_id);
    if (found == kept_.end()) return;
    ages_.erase(found->second.age);
    kept_.erase(found);
}

void States::forget_all() {
    kept_.clear();
    ages_.clear();
}

void States::trim(std::size_t most) {
    while (kept_.size() > most) {
        kept_.erase(ages_.back());
        ages_.pop_back();
    }
}

}  // namespace ajar::engine
