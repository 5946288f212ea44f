// The Direct Line routes: who may, what is wrong with it, hand it on.
#include "adapters/web/direct_line/direct_line.hpp"

#include "adapters/inbox/inbox.hpp"
#include "adapters/web/direct_line/access.hpp"
#include "adapters/web/direct_line/receive.hpp"
#include "bot/crypto/base64url.hpp"
#include "bot/crypto/random.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <charconv>

namespace ajar::web {
namespace {

using nlohmann::json;
using server::Request;
using server::Response;

std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// A watermark is a line's number; clients begin with none, "" or "-".
std::optional<std::int64_t> watermark_of(const Request& request) {
    const std::string_view text = request.query_value("watermark");
    if (text.empty() || text == "-" || text == "null" || text == "undefined") return 0;
    std::int64_t number = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (ec != std::errc{} || end != text.data() + text.size() || number < 0) return std::nullopt;
    return number;
}

Response bad_watermark() {
    return server::error(400, "BadArgument", "The watermark is none that was given out here.");
}

json person_json(const Person& person) {
    return {
        {"id", person.id},
        {"name", person.name},
        {"title", person.title},
        {"department", person.department},
        {"standing", std::string{to_string(person.standing)}}};
}

}  // namespace

class DirectLine::WebMessenger final : public engine::Messenger {
public:
    explicit WebMessenger(std::shared_ptr<Streams> streams) : streams_(std::move(streams)) {}

    void deliver(engine::Delivery delivery, std::function<void(engine::DeliveryResult)> done)
        override {
        streams_->changed(delivery.conversation.address);
        done(engine::Delivered{delivery.id});
    }

private:
    std::shared_ptr<Streams> streams_;
};

class DirectLine::Routes : public std::enable_shared_from_this<Routes> {
public:
    Routes(
        engine::Intake& intake,
        const engine::Transcript& transcript,
        std::shared_ptr<Streams> streams,
        People people,
        Now now,
        DirectLineOptions options
    )
        : inbox_(intake, transcript),
          transcript_(transcript),
          streams_(std::move(streams)),
          identity_(options.identity, std::move(people)),
          signer_(options.signing_key),
          access_(signer_, identity_, options.secret),
          now_(std::move(now)),
          options_(std::move(options)) {}

    void add_to(server::Router& router) {
        const auto self = shared_from_this();
        const std::string base = "/v3/directline";
        const std::string one = base + "/conversations/{id}";
        server::RouteOptions open;
        open.cors = true;
        server::RouteOptions refuse_files = open;
        refuse_files.early = true;
        router.on(
            "POST",
            base + "/tokens/generate",
            [self](const Request& r) { return self->generate(r); },
            open
        );
        router.on(
            "POST",
            base + "/tokens/refresh",
            [self](const Request& r) { return self->refresh(r); },
            open
        );
        router.on(
            "POST",
            base + "/conversations",
            [self](const Request& r) { return self->start(r); },
            open
        );
        router.on(
            "GET", one, [self](const Request& r) { return self->reconnect(r); }, open
        );
        router.on(
            "GET",
            one + "/activities",
            [self](const Request& r) { return self->activities(r); },
            open
        );
        router.on(
            "POST",
            one + "/activities",
            [self](Request r) { return self->post(std::move(r)); },
            open
        );
        router.on(
            "POST", one + "/upload", [](const Request&) { return no_files(); }, refuse_files
        );
        router.on(
            "GET",
            base + "/session/getsessionid",
            [](const Request&) { return server::json(200, R"({"sessionId":""})"); },
            open
        );
        router.websocket(one + "/stream", [self](Request r) { return self->stream(std::move(r)); });
        router.on("GET", "/v3/ajar/people", [self](const Request& r) { return self->people(r); });
        router.on("POST", "/v3/ajar/session", [self](const Request& r) {
            return self->session(r);
        });
    }

private:
    static Response no_files() {
        return server::error(
            415,
            "NotSupported",
            "Files are not accepted yet. Please describe in words what they show."
        );
    }

    json token_json(const Grant& grant) const {
        return {
            {"conversationId", grant.conversation},
            {"token", signer_.token(grant, now_())},
            {"expires_in", kTokenLife.count()}};
    }

    /// Where the stream of a conversation is, token included: clients connect to it as it is.
    std::string stream_url(
        const Request& request, const Grant& grant, std::int64_t watermark, const std::string& token
    ) const {
        std::string base = options_.public_url;
        if (base.empty()) {
            const bool secure =
                request.secure || request.headers.get("X-Forwarded-Proto") == "https";
            base = (secure ? "https://" : "http://") + std::string{request.headers.get("Host")};
        }
        if (base.starts_with("http")) base.replace(0, 4, "ws");
        if (base.ends_with("/")) base.pop_back();
        return base + "/v3/directline/conversations/" + grant.conversation +
               "/stream?watermark=" + std::to_string(watermark) + "&t=" + token;
    }

    json conversation_json(const Request& request, const Grant& grant, std::int64_t watermark)
        const {
        json body = token_json(grant);
        body["streamUrl"] = stream_url(request, grant, watermark, body["token"].get<std::string>());
        return body;
    }

    Response generate(const Request& request) const {
        Result<json> body = optional_object(request);
        if (!body) return server::error(body.error());
        Result<Grant> grant = access_.for_new_token(request, *body);
        if (!grant) return server::error(grant.error());
        (*grant).conversation = signer_.new_conversation(grant->user_id);
        return server::json(200, dump(token_json(*grant)));
    }

    Response refresh(const Request& request) const {
        Result<Grant> grant = signer_.verify(request.bearer(), now_());
        if (!grant) return server::error(grant.error());
        return server::json(200, dump(token_json(*grant)));
    }

    Response start(const Request& request) const {
        Result<json> body = optional_object(request);
        if (!body) return server::error(body.error());
        Result<Grant> grant = access_.for_start(request, *body, now_());
        if (!grant) return server::error(grant.error());
        if (grant->conversation.empty())
            (*grant).conversation = signer_.new_conversation(grant->user_id);
        if (grant->locale.empty()) (*grant).locale = server::text_at(*body, "locale").substr(0, 35);
        const Result<bool> known = inbox_.knows(conversation_id(grant->conversation));
        const bool goes_on = known && *known;
        return server::json(goes_on ? 200 : 201, dump(conversation_json(request, *grant, 0)));
    }

    Response reconnect(const Request& request) const {
        Result<Grant> grant = access_.to(request, request.param("id"), now_());
        if (!grant) return server::error(grant.error());
        const auto watermark = watermark_of(request);
        if (!watermark) return bad_watermark();
        return server::json(200, dump(conversation_json(request, *grant, *watermark)));
    }

    Response activities(const Request& request) const {
        Result<Grant> grant = access_.to(request, request.param("id"), now_());
        if (!grant) return server::error(grant.error());
        const auto watermark = watermark_of(request);
        if (!watermark) return bad_watermark();
        Result<Reading> reading =
            read_on(transcript_, grant->conversation, *watermark, 100, options_.bot_name);
        if (!reading) return server::error(reading.error());
        return server::json(200, std::move((*reading).set));
    }

    Awaitable<Response> post(Request request) {
        Result<Grant> grant = access_.to(request, request.param("id"), now_());
        if (!grant) co_return server::error(grant.error());
        Result<json> body = server::parse_json_object(request.body);
        if (!body) co_return server::error(body.error());
        const Sender sender = access_.sender(*grant, *body);
        const TimePoint now = now_();
        Result<Activity> activity = receive(
            *body, grant->conversation, sender, crypto::to_base64url(crypto::random_bytes(12)), now
        );
        if (!activity && activity.error().code == Error::Code::Ignored)
            co_return server::json(200, R"({"id":""})");
        if (!activity && is_too_long(activity.error()))
            co_return server::error(413, "MessageSizeTooBig", activity.error().detail);
        if (!activity) co_return server::error(activity.error());

        const std::string id = activity->id;
        streams_->show_typing(grant->conversation, now);
        Result<engine::Accepted> accepted = co_await inbox_.keep(std::move(*activity));
        if (!accepted) co_return server::error(accepted.error());
        const json answer{{"id", id}};
        co_return server::json(200, dump(answer));
    }

    Awaitable<server::UpgradeAnswer> stream(Request request) {
        Result<Grant> grant = access_.to(request, request.param("id"), now_());
        const auto watermark = watermark_of(request);
        server::UpgradeAnswer answer{bad_watermark()};
        if (!grant)
            answer = server::error(grant.error());
        else if (watermark)
            answer = streams_->open(grant->conversation, *watermark);
        co_return answer;
    }

    Response people(const Request&) const {
        if (!identity_.demo())
            return server::error(404, "NotFound", "People sign in here; nobody is to choose.");
        json list = json::array();
        for (const auto& person : identity_.people()) list.push_back(person_json(person));
        return server::json(200, dump(list));
    }

    /// Signs the page in: demo by choice, or as the proxy says. With "conversationId", goes on
    /// with a conversation of the same person.
    Response session(const Request& request) const {
        Result<json> body = optional_object(request);
        if (!body) return server::error(body.error());
        Result<Person> person = access_.for_session(request, *body);
        if (!person) return server::error(person.error());
        Grant grant{"", person->id, person->name, person->locale, {}};
        const std::string wanted = server::text_at(*body, "conversationId");
        if (!wanted.empty() && !signer_.made_for(wanted, person->id))
            return server::error(404, "NotFound", "You have no such conversation.");
        grant.conversation = wanted.empty() ? signer_.new_conversation(person->id) : wanted;
        json answer = token_json(grant);
        // The page takes a conversation's id for the sign that it has begun.
        if (wanted.empty()) answer.erase("conversationId");
        answer["userId"] = person->id;
        answer["person"] = person_json(*person);
        return server::json(200, dump(answer));
    }

    static Result<json> optional_object(const Request& request) {
        if (request.body.empty()) return json::object();
        return server::parse_json_object(request.body);
    }

    inbox::Inbox inbox_;
    const engine::Transcript& transcript_;
    std::shared_ptr<Streams> streams_;
    Identity identity_;
    Signer signer_;
    Access access_;
    Now now_;
    DirectLineOptions options_;
};

DirectLine::DirectLine(
    asio::io_context& io,
    engine::Intake& intake,
    const engine::Transcript& transcript,
    engine::Changes& changes,
    People people,
    Now now,
    DirectLineOptions options
)
    : streams_(std::make_shared<Streams>(io, transcript, options.bot_name, options.keep_alive)),
      routes_(std::make_shared<Routes>(
          intake, transcript, streams_, std::move(people), std::move(now), std::move(options)
      )),
      messenger_(std::make_unique<WebMessenger>(streams_)) {
    subscription_ = changes.subscribe([streams = streams_](const engine::Change& change) {
        const std::string_view id = change.conversation_id;
        if (change.what == engine::Change::What::Line && id.starts_with("web:"))
            streams->changed(std::string{id.substr(4)});
    });
    streams_->start();
}

DirectLine::~DirectLine() {
    stop();
}

void DirectLine::add_routes(server::Router& router) {
    routes_->add_to(router);
}

engine::Messenger& DirectLine::messenger() {
    return *messenger_;
}

void DirectLine::stop() {
    subscription_.reset();
    streams_->stop();
}

}  // namespace ajar::web
