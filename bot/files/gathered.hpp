#pragma once

// What the readers of the single files fill together: the knowledge, the findings, every id with
// its place, and every mention of an id, so that mentions can be checked when all is read.

#include "bot/files/notes.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace ajar::files {

/// What an id may name.
enum class Thing { Team, Person, Service, Group, Alternative, RootNeed, Rule, Slot, Commitment };

std::string_view to_string(Thing thing);

/// "team 'workplace'" somewhere in a file.
struct Mention {
    std::set<Thing> allowed;
    std::string id;
    std::string path;
    Place place;
};

class Gathered {
public:
    knowledge::Knowledge knowledge;
    std::vector<Finding> findings;
    /// Questions by id (knowledge/slots.yaml), which services refer to.
    std::map<std::string, knowledge::SlotSpec, std::less<>> slots;
    std::vector<Mention> mentions;

    /// Records where `id` is defined; an error when it is taken already.
    void define(Thing thing, const std::string& id, Place place, Notes& notes);
    /// Records that `id` is spoken of, to be checked at the end. An empty id is nothing.
    void mention(std::set<Thing> allowed, const std::string& id, Place place, const Notes& notes);

    bool defined(Thing thing, std::string_view id) const;
    std::vector<std::string> ids(Thing thing) const;
    /// Where a thing stands; nothing when it was not read from a file.
    const Finding* where(Thing thing, std::string_view id) const;

private:
    /// Finding serves as "path, line, column".
    std::map<Thing, std::map<std::string, Finding, std::less<>>> defined_;
};

}  // namespace ajar::files
