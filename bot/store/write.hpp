#pragma once

// One record into the tables. All of it runs inside the caller's transaction.

#include "bot/store/connection.hpp"

namespace ajar::store {

engine::WriteResult apply(Connection& connection, const engine::Write& write);

/// One effect of a turn; `id` is the effect's.
void keep_phrase(
    Connection& c,
    const engine::TurnRecord& turn,
    const std::string& id,
    const dialogue::PhraseHeard& heard
);

// In write_turn.cpp, write_desk.cpp, write_phrases.cpp, surfaces.cpp and write.cpp.
engine::WriteResult apply_one(Connection& c, const engine::AddActivity& write);
engine::WriteResult apply_one(Connection& c, const engine::ActivityTried& write);
engine::WriteResult apply_one(Connection& c, const engine::TurnRecord& write);
engine::WriteResult apply_one(Connection& c, const engine::KeepAct& write);
engine::WriteResult apply_one(Connection& c, const engine::SetAside& write);
engine::WriteResult apply_one(Connection& c, const engine::ResolveSetAside& write);
engine::WriteResult apply_one(Connection& c, const engine::DeliveryStarted& write);
engine::WriteResult apply_one(Connection& c, const engine::DeliveryEnded& write);
engine::WriteResult apply_one(Connection& c, const engine::TakeCall& write);
engine::WriteResult apply_one(Connection& c, const engine::PutAwayEdit& write);
engine::WriteResult apply_one(Connection& c, const engine::AcceptPhrase& write);
engine::WriteResult apply_one(Connection& c, const engine::DismissPhrase& write);
engine::WriteResult apply_one(Connection& c, const engine::PhraseTried& write);
engine::WriteResult apply_one(Connection& c, const engine::AuditEntry& write);
engine::WriteResult apply_one(Connection& c, const engine::SaveRevision& write);
engine::WriteResult apply_one(Connection& c, const engine::PublishRevision& write);
engine::WriteResult apply_one(Connection& c, const engine::DropDraft& write);
engine::WriteResult apply_one(Connection& c, const engine::AddSession& write);
engine::WriteResult apply_one(Connection& c, const engine::UseLink& write);
engine::WriteResult apply_one(Connection& c, const engine::EndSession& write);
engine::WriteResult apply_one(Connection& c, const engine::KeepSurface& write);
engine::WriteResult apply_one(Connection& c, const engine::KeepAccount& write);
engine::WriteResult apply_one(Connection& c, const engine::KeepInstallation& write);

}  // namespace ajar::store
