#include "adapters/web/direct_line/streams.hpp"

#include "adapters/web/direct_line/receive.hpp"

#include <boost/asio/bind_executor.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <spdlog/spdlog.h>
#include <vector>

namespace ajar::web {
namespace {

/// How far back the label of a pressed button is looked for.
constexpr std::int64_t kLookBack = 20;
/// A client with this many messages to come is given no more until it has read them.
constexpr std::size_t kMostQueued = 8;

bool has_choice(const std::vector<engine::Line>& lines) {
    return std::any_of(lines.begin(), lines.end(), [](const engine::Line& line) {
        const auto* activity = std::get_if<Activity>(&line.what);
        return activity && activity->kind == Activity::Kind::Choice;
    });
}

}  // namespace

Result<Reading> read_on(
    const engine::Transcript& transcript,
    const std::string& conversation,
    std::int64_t watermark,
    std::size_t limit,
    const std::string& bot_name
) {
    const std::string id = conversation_id(conversation);
    Result<std::vector<engine::Line>> lines = transcript.after(id, watermark, limit);
    if (!lines && lines.error().code != Error::Code::NotFound) return lines.error();
    Reading reading;
    reading.watermark = watermark;
    nlohmann::json activities = nlohmann::json::array();
    if (lines && !lines->empty()) {
        std::vector<engine::Line> before;
        if (has_choice(*lines) && watermark > 0) {
            const std::int64_t from = std::max<std::int64_t>(0, watermark - kLookBack);
            Result<std::vector<engine::Line>> earlier =
                transcript.after(id, from, static_cast<std::size_t>(watermark - from));
            if (earlier) before = std::move(*earlier);
        }
        for (const auto& line : *lines) {
            auto activity = present(line, conversation, before, bot_name);
            if (!activity.is_null()) activities.push_back(std::move(activity));
            before.push_back(line);
        }
        reading.watermark = lines->back().number;
        reading.empty = false;
        reading.more = lines->size() == limit;
    }
    reading.set = activity_set(activities, reading.watermark);
    return reading;
}

Streams::Streams(
    asio::io_context& io,
    const engine::Transcript& transcript,
    std::string bot_name,
    std::chrono::milliseconds keep_alive
)
    : strand_(asio::make_strand(io)),
      timer_(strand_),
      transcript_(transcript),
      bot_name_(std::move(bot_name)),
      keep_alive_(keep_alive) {}

server::Accept Streams::open(std::string conversation, std::int64_t watermark) {
    const auto self = shared_from_this();
    const auto stream =
        std::make_shared<Stream>(Stream{std::move(conversation), watermark, nullptr});
    server::Accept accept;
    accept.opened = [self, stream](std::shared_ptr<server::WebSocket> socket) {
        asio::post(self->strand_, [self, stream, socket = std::move(socket)] {
            stream->socket = socket;
            self->open_.emplace(stream->conversation, stream);
            self->pump(stream);
        });
    };
    accept.received = [](const std::string&) {};  // the client's own pings: empty messages
    accept.closed = [self, stream] {
        asio::post(self->strand_, [self, stream] { self->forget(stream); });
    };
    accept.drained = [self, stream] {
        asio::post(self->strand_, [self, stream] { self->pump(stream); });
    };
    return accept;
}

void Streams::changed(const std::string& conversation) {
    const auto self = shared_from_this();
    asio::post(strand_, [self, conversation] {
        const auto [begin, end] = self->open_.equal_range(conversation);
        std::vector<StreamPtr> streams;
        for (auto found = begin; found != end; ++found) streams.push_back(found->second);
        for (const auto& stream : streams) self->pump(stream);
    });
}

void Streams::show_typing(const std::string& conversation, TimePoint now) {
    const auto self = shared_from_this();
    asio::post(strand_, [self, conversation, now] {
        const auto [begin, end] = self->open_.equal_range(conversation);
        for (auto found = begin; found != end; ++found)
            found->second->socket->send(typing(conversation, self->bot_name_, now));
    });
}

void Streams::pump(const StreamPtr& stream) {
    if (stopped_ || !stream->socket) return;
    try {
        for (bool more = true; more && stream->socket->queued() < kMostQueued;) {
            Result<Reading> reading =
                read_on(transcript_, stream->conversation, stream->cursor, kLinesAtOnce, bot_name_);
            if (!reading) {
                spdlog::warn("reading a transcript: {}", reading.error().detail);
                return;  // tried again with the next change or keep-alive
            }
            if (reading->empty) return;
            if (!stream->socket->send(std::move((*reading).set))) return forget(stream);
            stream->cursor = reading->watermark;
            more = reading->more;
        }
    } catch (const std::exception& problem) {
        // The store's trouble; the stream stays where it is and is tried again as above.
        spdlog::error("reading a transcript: {}", problem.what());
    }
}

void Streams::forget(const StreamPtr& stream) {
    const auto [begin, end] = open_.equal_range(stream->conversation);
    for (auto found = begin; found != end; ++found) {
        if (found->second != stream) continue;
        open_.erase(found);
        break;
    }
    stream->socket.reset();
}

void Streams::start() {
    const auto self = shared_from_this();
    asio::post(strand_, [self] { self->tick(); });
}

void Streams::tick() {
    if (stopped_) return;
    timer_.expires_after(keep_alive_);
    const auto self = shared_from_this();
    timer_.async_wait(asio::bind_executor(strand_, [self](ErrorCode cancelled) {
        if (cancelled || self->stopped_) return;
        std::vector<StreamPtr> streams;
        for (const auto& [conversation, stream] : self->open_) streams.push_back(stream);
        for (const auto& stream : streams) {
            if (stream->socket && !stream->socket->send(""))
                self->forget(stream);
            else
                self->pump(stream);
        }
        self->tick();
    }));
}

void Streams::stop() {
    const auto self = shared_from_this();
    asio::post(strand_, [self] {
        self->stopped_ = true;
        self->timer_.cancel();
        self->open_.clear();
    });
}

}  // namespace ajar::web
