// Conversations that need a person, or have one.

#include "bot/api/acts.hpp"
#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"

#include <algorithm>

namespace ajar::api {
namespace {

using engine::CallRow;
using engine::ConversationRow;
using nlohmann::json;
using server::Request;
using server::Response;

constexpr std::size_t kLines = 500;
constexpr std::string_view kWithAPerson = "with_a_person";

json call_or_null(const View& view, const CallRow* call) {
    if (!call) return nullptr;
    const bool promised = call->call.promised > TimePoint{};
    return {
        {"why", call->call.why},
        {"team", view.named(call->call.team_id)},
        {"called_at", to_iso(call->at)},
        {"promised_at", promised ? json(to_iso(call->call.promised)) : json(nullptr)},
    };
}

class Rooms {
public:
    Rooms(const Services& services, const Session& session)
        : services_(services),
          view_(*session.knowledge, session.locale),
          reader_(session.person.id),
          calls_(services.store.calls(true, kMostRead)) {
        std::sort(calls_.begin(), calls_.end(), [](const CallRow& a, const CallRow& b) {
            return a.at < b.at;
        });
    }

    const CallRow* open_call(const std::string& conversation_id) const {
        const auto found = std::find_if(calls_.begin(), calls_.end(), [&](const CallRow& call) {
            return call.conversation_id == conversation_id;
        });
        return found == calls_.end() ? nullptr : &*found;
    }

    json summary(const ConversationRow& row) const {
        const std::string& id = row.conversation.conversation_id;
        engine::ReviewFilter filter;
        filter.conversation_id = id;
        const auto reviews = services_.store.reviews(filter);
        const auto open = std::find_if(reviews.begin(), reviews.end(), [](const auto& review) {
            return review.status == "open";
        });
        json last = nullptr;
        if (row.last_line > 0)
            for (const engine::Line& line : services_.store.lines(id, row.last_line - 1, 1))
                last = view_.line(line);
        return {
            {"id", id},
            {"channel", row.conversation.channel},
            {"requester", view_.person(row.requester_id, row.requester_name)},
            {"stage", row.stage},
            {"call", call_or_null(view_, open_call(id))},
            {"who", view_.person_or_null(row.taken_by)},
            {"need", reviews.empty() ? "" : reviews.front().need},
            {"last_line", std::move(last)},
            {"updated_at", to_iso(row.changed_at)},
            {"review_id", open == reviews.end() ? json(nullptr) : json(open->id)},
        };
    }

    json whole(const ConversationRow& row) const {
        json result = summary(row);
        result["lines"] = json::array();
        const std::string& id = row.conversation.conversation_id;
        const std::int64_t from =
            std::max<std::int64_t>(0, row.last_line - static_cast<std::int64_t>(kLines));
        for (const engine::Line& line : services_.store.lines(id, from, kLines))
            result["lines"].push_back(view_.line(line));
        const bool mine = row.taken_by == reader_;
        const bool own = row.requester_id == reader_;  // who asks does not answer
        result["may"] = {
            {"take_over", !mine && !own}, {"write", mine && !own}, {"hand_back", mine && !own}};
        return result;
    }

private:
    const Services& services_;
    View view_;
    std::string reader_;
    std::vector<CallRow> calls_;
};

Response list(const Services& services, const Request& request, const Session& session) {
    const auto status =
        choice_of(request, "status", {"call", "with_a_person", "needed", "all"}, "needed");
    if (!status) return invalid(status.error());
    const std::size_t limit = limit_of(request, 200, 500);
    const Rooms rooms{services, session};
    const auto fits = [&](const ConversationRow& row) {
        if (*status == "call") return rooms.open_call(row.conversation.conversation_id) != nullptr;
        return *status != "with_a_person" || row.stage == kWithAPerson;
    };
    json found = json::array();
    for (const ConversationRow& row : *status == "all"
                                          ? services.store.conversations("", limit)
                                          : services.store.conversations_for_people(kMostRead)) {
        if (found.size() == limit) break;
        if (fits(row)) found.push_back(rooms.summary(row));
    }
    return answer(200, {{"conversations", std::move(found)}});
}

Response one(const Services& services, const Request& request, const Session& session) {
    const auto row = services.store.conversation(std::string{request.param("id")});
    if (!row) return not_found("conversation");
    return answer(200, Rooms{services, session}.whole(*row));
}

std::optional<Target> find(const Services& services, const std::string& id) {
    if (!services.store.conversation(id)) return std::nullopt;
    return Target{id, std::nullopt, {}};
}

Result<dialogue::Event> take_over(const Input&, const Target&, const Session& session) {
    return dialogue::Event{dialogue::TakenOver{session.person}};
}

Result<dialogue::Event> write(const Input& input, const Target&, const Session& session) {
    return dialogue::Event{dialogue::StaffWrote{session.person, input.text("text")}};
}

Result<dialogue::Event> hand_back(const Input&, const Target&, const Session& session) {
    return dialogue::Event{dialogue::HandedBack{session.person}};
}

}  // namespace

void add_conversation_routes(Routes& routes) {
    routes.on("GET", "/conversations", kStaff, list);
    routes.on("GET", "/conversations/{id}", kStaff, one);
    const auto act = [&](const std::string& verb, Fields fields, decltype(Act::make) make) {
        add_act(
            routes, {"/conversations/{id}/" + verb, std::move(fields), find, "conversation", make}
        );
    };
    act("take-over", {}, take_over);
    act("write", {{"text", Field::Kind::Words, kReplyLength}}, write);
    act("hand-back", {}, hand_back);
}

}  // namespace ajar::api
