// The RestClient for deliveries: Beast on a thread of its own, a pool of connections per host.
// Everything below `send` happens on that thread, so nothing here needs a lock.

#include "bot/server/rest_connection.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ssl/context.hpp>

#include <atomic>
#include <deque>
#include <map>
#include <set>
#include <thread>
#include <vector>

namespace ajar::server {
namespace {

using Clock = std::chrono::steady_clock;

struct Call {
    Call(asio::io_context& io, RestRequest request_, RestUrl url_, RestClient::Done done_)
        : request(std::move(request_)), url(std::move(url_)), done(std::move(done_)), timer(io) {}

    RestRequest request;
    RestUrl url;
    RestClient::Done done;
    asio::steady_timer timer;
    RestConnection* on = nullptr;  ///< where it is under way
    bool sending = false;          ///< bytes of it may have left
    bool finished = false;

    void finish(Result<RestResponse> result) {
        if (std::exchange(finished, true)) return;
        timer.cancel();
        const RestClient::Done tell = std::move(done);
        try {
            tell(std::move(result));
        } catch (...) {
            // What the caller's own code throws must not end the client for everybody.
        }
    }

    void fail(std::string why) {
        finish(Error{sending ? kInDoubt : kNotSent, url.host + ": " + std::move(why)});
    }
};

using CallPtr = std::shared_ptr<Call>;

class BeastRestClient final : public RestClient {
public:
    explicit BeastRestClient(RestOptions options)
        : options_(std::move(options)), work_(asio::make_work_guard(io_)) {
        tls_.set_default_verify_paths();
        if (!options_.ca_file.empty()) tls_.load_verify_file(options_.ca_file);
        Result<std::optional<Proxy>> proxy = parse_proxy(options_.proxy);
        if (!proxy) throw std::invalid_argument("the proxy: " + proxy.error().detail);
        proxy_ = *std::move(proxy);
        thread_ = std::thread{[this] { io_.run(); }};
    }

    ~BeastRestClient() override {
        asio::post(io_, [this] {
            const std::set<CallPtr> open = std::exchange(open_, {});
            for (const auto& call : open) call->fail("Ajar is shutting down");
            io_.stop();
        });
        work_.reset();
        thread_.join();
        // A send that was posted after the stop still gets its one result.
        stopped_ = true;
        io_.restart();
        io_.poll();
        // Sockets must go before the io_context that serves them.
        for (auto& [key, host] : hosts_) host.idle.clear();
        open_.clear();
    }

    void send(RestRequest request, std::chrono::milliseconds deadline, Done done) override {
        Result<RestUrl> url = check_request(request);
        asio::post(
            io_,
            [this,
             deadline,
             url = std::move(url),
             request = std::move(request),
             done = std::move(done)]() mutable {
                begin(std::move(request), std::move(url), deadline, std::move(done));
            }
        );
    }

private:
    struct Host {
        std::size_t active = 0;
        std::deque<CallPtr> waiting;
        std::vector<std::unique_ptr<RestConnection>> idle;
    };

    void begin(
        RestRequest request, Result<RestUrl> url, std::chrono::milliseconds deadline, Done done
    ) {
        const RestUrl where = url ? *url : RestUrl{};
        auto call = std::make_shared<Call>(io_, std::move(request), where, std::move(done));
        if (!url) return call->finish(url.error());
        if (stopped_) return call->fail("Ajar is shutting down");
        Host& host = hosts_[where.key()];
        if (host.waiting.size() >= options_.waiting_limit)
            return call->fail("too many requests are waiting already");
        open_.insert(call);
        call->timer.expires_after(deadline);
        call->timer.async_wait([this, call](ErrorCode cancelled) {
            if (cancelled) return;
            if (call->on) call->on->cut();
            call->fail("no answer within the deadline");
            open_.erase(call);
        });
        host.waiting.push_back(call);
        pump(host);
    }

    /// Starts what may start.
    void pump(Host& host) {
        while (host.active < options_.connections_per_host && !host.waiting.empty()) {
            CallPtr call = std::move(host.waiting.front());
            host.waiting.pop_front();
            if (call->finished) continue;
            ++host.active;
            asio::co_spawn(io_, run(call, host), [this, call, &host](std::exception_ptr thrown) {
                if (thrown) call->fail(words_of(thrown));
                open_.erase(call);
                --host.active;
                pump(host);
            });
        }
    }

    /// Null: an address is reached without one.
    const Proxy* proxy_for(const RestUrl& url) const {
        return proxy_ && proxy_->is_for(url) ? &*proxy_ : nullptr;
    }

    static std::string words_of(std::exception_ptr thrown) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::exception& problem) {
            return problem.what();
        } catch (...) {
            return "unknown error";
        }
    }

    std::unique_ptr<RestConnection> take_idle(Host& host) {
        while (!host.idle.empty()) {
            auto connection = std::move(host.idle.back());
            host.idle.pop_back();
            const bool fresh = Clock::now() - connection->idle_since < options_.idle_limit;
            if (fresh && connection->is_quiet()) return connection;
        }
        return nullptr;
    }

    Awaitable<void> run(CallPtr call, Host& host) {
        const Proxy* proxy = proxy_for(call->url);
        for (bool may_retry = is_idempotent(call->request.method);; may_retry = false) {
            std::unique_ptr<RestConnection> connection = take_idle(host);
            const bool reused = connection != nullptr;
            if (!reused) {
                connection = std::make_unique<RestConnection>(io_);
                call->on = connection.get();
                std::optional<std::string> problem =
                    co_await connection->open(call->url, proxy, tls_);
                call->on = nullptr;
                if (problem) {
                    call->fail(std::move(*problem));
                    co_return;
                }
                if (call->finished) co_return;
            }
            call->on = connection.get();
            call->sending = true;
            RestResponse response;
            RestConnection::Progress progress = co_await connection->exchange(
                call->request, call->url, proxy, options_.body_limit, response
            );
            call->on = nullptr;
            if (progress.problem.empty()) {
                if (progress.reusable && !call->finished) {
                    connection->idle_since = Clock::now();
                    host.idle.push_back(std::move(connection));
                }
                call->finish(std::move(response));
                co_return;
            }
            // The other side had closed a connection that was waiting for us.
            const bool stale = reused && !progress.answered;
            if (stale && may_retry && !call->finished) {
                host.idle.clear();
                continue;
            }
            call->sending = progress.sent;
            call->fail(std::move(progress.problem));
            co_return;
        }
    }

    const RestOptions options_;
    std::optional<Proxy> proxy_;
    asio::ssl::context tls_{asio::ssl::context::tls_client};
    // Coroutines hold references to what stands above and to `hosts_`; the io_context goes first.
    std::map<std::string, Host> hosts_;
    std::set<CallPtr> open_;
    std::atomic<bool> stopped_ = false;
    asio::io_context io_{1};
    asio::executor_work_guard<asio::io_context::executor_type> work_;
    std::thread thread_;
};

}  // namespace

std::unique_ptr<RestClient> make_beast_rest_client(RestOptions options) {
    return std::make_unique<BeastRestClient>(std::move(options));
}

}  // namespace ajar::server
