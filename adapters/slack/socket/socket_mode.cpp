#include "adapters/slack/socket/socket_mode.hpp"

#include "adapters/slack/socket/line.hpp"

#include <spdlog/spdlog.h>
#include <stdexcept>
#include <vector>

namespace ajar::slack::socket {
namespace {

constexpr int kMostConnections = 10;

}  // namespace

/// All lines, on one strand: nothing of it needs a lock.
class SocketMode::Crew : public std::enable_shared_from_this<Crew> {
public:
    Crew(
        asio::io_context& io,
        Reception& reception,
        api::Client& client,
        Options options,
        prometheus::Registry& registry
    )
        : strand_(asio::make_strand(io)),
          reception_(reception),
          client_(client),
          options_(std::move(options)),
          metrics_(registry),
          patience_(strand_) {
        if (options_.app_token.empty())
            throw std::invalid_argument("Slack's app-level token is missing");
        if (options_.connections < 1 || options_.connections > kMostConnections)
            throw std::invalid_argument("Slack allows one to ten connections");
        tls_.set_default_verify_paths();
        if (!options_.certificates.empty()) tls_.load_verify_file(options_.certificates);
    }

    void start() {
        asio::post(strand_, [self = shared_from_this()] { self->begin(); });
    }

    void stop(std::function<void()> done) {
        asio::post(strand_, [self = shared_from_this(), done = std::move(done)]() mutable {
            self->finish(std::move(done));
        });
    }

private:
    void begin() {
        const std::weak_ptr<Crew> weak = weak_from_this();
        for (int i = 0; i < options_.connections; ++i) {
            lines_.push_back(std::make_shared<Line>(
                Common{strand_, reception_, metrics_, options_, tls_},
                client_,
                [weak](const Hello& hello) {
                    if (const auto self = weak.lock()) self->greeted(hello);
                },
                [weak] {
                    if (const auto self = weak.lock()) self->quiet();
                }
            ));
            lines_.back()->start();
        }
    }

    void greeted(const Hello& hello) {
        metrics_.counted(hello.connections);
        int ours = 0;
        for (const auto& line : lines_) ours += line->connections();
        if (hello.connections <= ours) {
            warned_ = 0;
            return;
        }
        if (std::exchange(warned_, hello.connections) == hello.connections) return;
        spdlog::warn(
            "Slack counts {} connections of this app, {} of them are ours. Whatever has the others "
            "gets a share of all messages and clicks: look for another process with this app's "
            "token.",
            hello.connections,
            ours
        );
    }

    void finish(std::function<void()> done) {
        done_ = std::move(done);
        open_ = lines_.size();
        patience_.expires_after(options_.last_words);
        patience_.async_wait([self = shared_from_this()](ErrorCode cancelled) {
            if (!cancelled) self->end();
        });
        const auto lines = lines_;
        for (const auto& line : lines) line->stop();
        if (lines.empty()) end();
    }

    void quiet() {
        if (--open_ == 0) end();
    }

    void end() {
        patience_.cancel();
        lines_.clear();
        if (done_) std::exchange(done_, nullptr)();
    }

    const asio::any_io_executor strand_;
    Reception& reception_;
    api::Client& client_;
    const Options options_;
    SocketMetrics metrics_;
    asio::ssl::context tls_{asio::ssl::context::tls_client};
    asio::steady_timer patience_;
    std::vector<std::shared_ptr<Line>> lines_;
    std::function<void()> done_;
    std::size_t open_ = 0;
    int warned_ = 0;
};

SocketMode::SocketMode(
    asio::io_context& io,
    Reception& reception,
    api::Client& client,
    Options options,
    prometheus::Registry& registry
)
    : crew_(std::make_shared<Crew>(io, reception, client, std::move(options), registry)) {}

SocketMode::~SocketMode() = default;

void SocketMode::start() {
    crew_->start();
}

void SocketMode::stop(std::function<void()> done) {
    crew_->stop(std::move(done));
}

}  // namespace ajar::slack::socket
