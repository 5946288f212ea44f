#include "adapters/teams/connector/private_talks.hpp"

#include <exception>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::teams {
namespace {

constexpr const char* kSurface = "teams:private";

}  // namespace

PrivateTalks::PrivateTalks(engine::Store& store, const Sayings& sayings, Now now)
    : store_(store), sayings_(sayings), now_(std::move(now)) {}

void PrivateTalks::spoke(const std::string& chat, const std::string& conversation_id) {
    try {
        const auto last = store_.surface(kSurface, chat);
        if ((last ? last->place : chat) == conversation_id) return;
        engine::KeepSurface kept;
        kept.surface = kSurface;
        kept.subject = chat;
        kept.place = conversation_id;
        kept.at = now_();
        store_.commit_one(std::move(kept));
    } catch (const std::exception& problem) {
        spdlog::error("keeping where a conversation goes on: {}", problem.what());
    }
}

std::string PrivateTalks::home_of(const std::string& chat, const std::string& message) const {
    try {
        if (const auto said = sayings_.at(message)) return said->conversation_id;
        const auto last = store_.surface(kSurface, chat);
        if (!last || last->place == chat) return chat;
        const auto row = store_.conversation(last->place);
        return row && row->stage != "closed" ? last->place : chat;
    } catch (const std::exception& problem) {
        spdlog::error("looking up where a conversation goes on: {}", problem.what());
        return chat;
    }
}

}  // namespace ajar::teams
