// Conversations that need a person, or have one.

#include "bot/api/acts.hpp"
#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"

#include <algorithm>
#include <map>

namespace ajar::api {
namespace {

using engine::CallRow;
using engine::ConversationRow;
using nlohmann::json;
using server::Request;
using server::Response;

const std::vector<Role> kStaff{Role::Approver, Role::Management};
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

/// Who has it: the latest person who took a call of it.
std::string taken_by(const std::vector<CallRow>& calls, const ConversationRow& row) {
    if (row.stage != kWithAPerson) return {};
    for (auto call = calls.rbegin(); call != calls.rend(); ++call)
        if (call->conversation_id == row.conversation.conversation_id && !call->taken_by.empty())
            return call->taken_by;
    return {};
}

class Rooms {
public:
    Rooms(const Services& services, const Session& session)
        : services_(services),
          view_(*session.knowledge, session.locale),
          calls_(services.store.calls(false, 2000)) {
        std::sort(calls_.begin(), calls_.end(), [](const CallRow& a, const CallRow& b) {
            return a.at < b.at;
        });
    }

    const CallRow* open_call(const std::string& conversation_id) const {
        const auto found = std::find_if(calls_.begin(), calls_.end(), [&](const CallRow& call) {
            return call.conversation_id == conversation_id && call.taken_by.empty();
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
            {"who", view_.person_or_null(taken_by(calls_, row))},
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
        const bool taken = row.stage == kWithAPerson && !result["who"].is_null();
        result["may"] = {{"take_over", !taken}, {"write", taken}, {"hand_back", taken}};
        return result;
    }

private:
    const Services& services_;
    View view_;
    std::vector<CallRow> calls_;
};

Response list(const Services& services, const Request& request, const Session& session) {
    const Rooms rooms{services, session};
    const std::string_view status = request.query_value("status");
    json calls = json::array();
    json others = json::array();
    for (const ConversationRow& row :
         services.store.conversations("", limit_of(request, 200, 500))) {
        const bool called = rooms.open_call(row.conversation.conversation_id) != nullptr;
        const bool with_person = row.stage == kWithAPerson;
        const bool wanted = status == "all"             ? true
                            : status == "call"          ? called
                            : status == "with_a_person" ? with_person
                                                        : called || with_person;
        if (wanted) (called ? calls : others).push_back(rooms.summary(row));
    }
    for (json& other : others) calls.push_back(std::move(other));
    return answer(200, {{"conversations", std::move(calls)}});
}

Response one(const Services& services, const Request& request, const Session& session) {
    const auto row = services.store.conversation(std::string{request.param("id")});
    if (!row) return server::error(404, "not_found", "There is no such conversation.");
    return answer(200, Rooms{services, session}.whole(*row));
}

using Make = std::function<Result<dialogue::Event>(const Input& input, const Session& session)>;

void add_act(
    server::Router& router,
    const Services& services,
    const std::string& verb,
    std::vector<std::string> required,
    Make make
) {
    required.push_back("act_id");
    auto handle =
        [&services, required, make](Request request, Session session) -> Awaitable<Response> {
        const Result<Input> input = Input::read(request, required);
        if (!input) co_return invalid(input.error());
        const std::string id{request.param("id")};
        if (!services.store.conversation(id))
            co_return server::error(404, "not_found", "There is no such conversation.");
        Result<dialogue::Event> event = make(*input, session);
        if (!event) co_return invalid(event.error());
        co_return co_await act(services, session, input->text("act_id"), id, "", std::move(*event));
    };
    on_async(router, services, "POST", "/conversations/{id}/" + verb, kStaff, handle);
}

}  // namespace

void add_conversation_routes(server::Router& router, const Services& services) {
    on(router,
       services,
       "GET",
       "/conversations",
       kStaff,
       [&services](const Request& r, const Session& s) { return list(services, r, s); });
    on(router,
       services,
       "GET",
       "/conversations/{id}",
       kStaff,
       [&services](const Request& r, const Session& s) { return one(services, r, s); });
    add_act(
        router,
        services,
        "take-over",
        {},
        [](const Input&, const Session& session) -> Result<dialogue::Event> {
            return dialogue::Event{dialogue::TakenOver{session.person}};
        }
    );
    add_act(
        router,
        services,
        "write",
        {"text"},
        [](const Input& input, const Session& session) -> Result<dialogue::Event> {
            if (input.text("text").empty())
                return Error{Error::Code::Malformed, "Write something first."};
            return dialogue::Event{dialogue::StaffWrote{session.person, input.text("text")}};
        }
    );
    add_act(
        router,
        services,
        "hand-back",
        {},
        [](const Input&, const Session& session) -> Result<dialogue::Event> {
            return dialogue::Event{dialogue::HandedBack{session.person}};
        }
    );
}

}  // namespace ajar::api
