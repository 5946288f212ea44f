// The RestClient for documents: cpprestsdk, contained. The one file that includes it. What it
// lacks by itself is added around it: a deadline for the whole call, a limit on the answer's size
// and on connections per host, exactly one result, an orderly end (engine-notes.md, section 4).

#include "bot/server/asio.hpp"
#include "bot/server/proxy.hpp"
#include "bot/server/rest_client.hpp"
#include "bot/server/rest_url.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ssl/context.hpp>
#include <cpprest/http_client.h>
#include <cpprest/interopstream.h>
#include <pplx/threadpool.h>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <ostream>
#include <set>
#include <thread>

namespace ajar::server {
namespace {

/// Keeps at most `limit` bytes. More is swallowed and reported once, so that the caller can cancel;
/// throwing in here would end one of cpprestsdk's own threads.
class BoundedBuffer final : public std::streambuf {
public:
    BoundedBuffer(std::size_t limit, std::function<void()> overflow)
        : limit_(limit), overflow_(std::move(overflow)) {}

    std::string text;
    bool full = false;

protected:
    std::streamsize xsputn(const char* bytes, std::streamsize count) override {
        if (!full && text.size() + static_cast<std::size_t>(count) <= limit_) {
            text.append(bytes, static_cast<std::size_t>(count));
        } else if (!std::exchange(full, true)) {
            overflow_();
        }
        return count;
    }

    int_type overflow(int_type c) override {
        const char byte = traits_type::to_char_type(c);
        xsputn(&byte, 1);
        return c;
    }

private:
    const std::size_t limit_;
    std::function<void()> overflow_;
};

struct Call {
    Call(asio::io_context& io, RestRequest request_, RestUrl url_, RestClient::Done done_)
        : request(std::move(request_)), url(std::move(url_)), done(std::move(done_)), timer(io) {}

    RestRequest request;
    RestUrl url;
    RestClient::Done done;
    asio::steady_timer timer;
    pplx::cancellation_token_source cancel;
    bool started = false;
    bool finished = false;
};

/// One try. Lives until cpprestsdk is done with it, which may be after the deadline.
struct Attempt {
    Attempt(std::size_t limit, pplx::cancellation_token_source cancel)
        : buffer(limit, [cancel] { cancel.cancel(); }), stream(&buffer) {}

    BoundedBuffer buffer;
    std::ostream stream;
    bool answered = false;
    std::unique_ptr<web::http::client::http_client> own;  ///< with no connection but a new one
};

using CallPtr = std::shared_ptr<Call>;
using Ended = std::function<void(std::exception_ptr, web::http::http_response)>;

/// Runs one request to its last byte. `ended` is called once, on one of cpprestsdk's threads.
void run_task(
    web::http::client::http_client& client,
    web::http::http_request message,
    const pplx::cancellation_token& token,
    std::shared_ptr<Attempt> attempt,
    Ended ended
) {
    using Task = pplx::task<web::http::http_response>;
    const auto read_body = [attempt](Task head) -> Task {
        try {
            web::http::http_response response = head.get();
            attempt->answered = true;
            return response.content_ready();
        } catch (...) {
            return pplx::task_from_exception<web::http::http_response>(std::current_exception());
        }
    };
    // Continuations that take the task itself run always, also when it failed or was cancelled;
    // they look at every exception, since one that nobody looks at ends the process.
    const auto finish = [attempt, ended](Task whole) {
        web::http::http_response response;
        std::exception_ptr thrown;
        try {
            response = whole.get();
        } catch (...) {
            thrown = std::current_exception();
        }
        ended(thrown, response);
    };
    client.request(message, token).then(read_body).then(finish);
}

std::string words_of(std::exception_ptr thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception& problem) {
        return problem.what();
    } catch (...) {
        return "unknown error";
    }
}

/// What cpprestsdk's own threads touch when they are done. They share it, for they may be late:
/// what they post after the end is never run.
struct Desk {
    asio::io_context io{1};
    std::mutex mutex;
    std::condition_variable idle;
    int running = 0;  ///< requests that cpprestsdk has not let go of

    void count(int change) {
        const std::lock_guard lock{mutex};
        running += change;
        if (running == 0) idle.notify_all();
    }
};

class CpprestRestClient final : public RestClient {
public:
    explicit CpprestRestClient(RestOptions options)
        : options_(std::move(options)), work_(asio::make_work_guard(io_)) {
        Result<std::optional<Proxy>> proxy = parse_proxy(options_.proxy);
        if (!proxy) throw std::invalid_argument("the proxy: " + proxy.error().detail);
        proxy_ = *std::move(proxy);
        static std::once_flag threads;
        std::call_once(threads, [] {
            try {
                crossplat::threadpool::initialize_with_threads(2);
            } catch (...) {
                // Somebody has started the pool before us, with a size of their own.
            }
        });
        thread_ = std::thread{[this] { io_.run(); }};
    }

    ~CpprestRestClient() override {
        asio::post(io_, [this] {
            stopped_ = true;
            const std::set<CallPtr> open = open_;
            for (const auto& call : open) {
                call->cancel.cancel();
                fail(call, "Ajar is shutting down");
            }
        });
        work_.reset();
        thread_.join();  // nothing is begun from here on
        // Requests should end before the program does; but a hang of cpprestsdk's must not become
        // ours (it has been seen to wait for itself at exit).
        std::unique_lock lock{desk_->mutex};
        desk_->idle.wait_for(lock, std::chrono::seconds{10}, [this] {
            return desk_->running == 0;
        });
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
        std::unique_ptr<web::http::client::http_client> client;  ///< keeps connections
    };

    void begin(
        RestRequest request, Result<RestUrl> url, std::chrono::milliseconds deadline, Done done
    ) {
        const RestUrl where = url ? *url : RestUrl{};
        auto call = std::make_shared<Call>(io_, std::move(request), where, std::move(done));
        if (!url) return finish(call, url.error());
        if (stopped_) return fail(call, "Ajar is shutting down");
        Host& host = hosts_[where.key()];
        if (host.waiting.size() >= options_.waiting_limit)
            return fail(call, "too many requests are waiting already");
        open_.insert(call);
        call->timer.expires_after(deadline);
        call->timer.async_wait([this, call](ErrorCode cancelled) {
            if (cancelled) return;
            call->cancel.cancel();
            fail(call, "no answer within the deadline");
        });
        host.waiting.push_back(call);
        pump(host);
    }

    void pump(Host& host) {
        while (host.active < options_.connections_per_host && !host.waiting.empty()) {
            CallPtr call = std::move(host.waiting.front());
            host.waiting.pop_front();
            if (!call->finished) start(host, call, is_idempotent(call->request.method));
        }
    }

    void start(Host& host, const CallPtr& call, bool may_retry) {
        bool counted = false;
        try {
            // Its kept connections may have been closed by the other side without its noticing;
            // what must not be repeated goes out on a new one.
            auto attempt = std::make_shared<Attempt>(options_.body_limit, call->cancel);
            auto& client = is_idempotent(call->request.method) ? host.client : attempt->own;
            if (!client) client = make_client(call->url);
            web::http::http_request message = to_message(*call, *attempt);
            call->started = true;
            ++host.active;
            desk_->count(1);
            counted = true;
            const Ended ended = [this, desk = desk_, &host, call, attempt, may_retry](
                                    std::exception_ptr thrown, web::http::http_response response
                                ) {
                asio::post(desk->io, [this, &host, call, attempt, may_retry, thrown, response] {
                    --host.active;
                    end(host, call, *attempt, may_retry, thrown, response);
                    pump(host);
                });
                desk->count(-1);
            };
            run_task(*client, message, call->cancel.get_token(), attempt, ended);
        } catch (...) {
            if (counted) --host.active;
            if (counted) desk_->count(-1);
            call->started = false;
            fail(call, words_of(std::current_exception()));
        }
    }

    void end(
        Host& host,
        const CallPtr& call,
        const Attempt& attempt,
        bool may_retry,
        std::exception_ptr thrown,
        web::http::http_response response
    ) {
        if (call->finished) return;
        if (attempt.buffer.full)
            return fail(
                call, "the answer is larger than " + std::to_string(options_.body_limit) + " bytes"
            );
        // A kept connection that the other side had closed meanwhile (its issue 592).
        if (thrown && !attempt.answered && may_retry) return start(host, call, false);
        if (thrown) {
            const std::string why = words_of(thrown);
            if (never_left(why)) call->started = false;
            return fail(call, why);
        }
        RestResponse answer;
        answer.status = response.status_code();
        for (const auto& [name, value] : response.headers()) answer.headers.add(name, value);
        answer.body = attempt.buffer.text;
        finish(call, std::move(answer));
    }

    /// cpprestsdk tells it by its words only.
    static bool never_left(const std::string& why) {
        return why.find("connect") != std::string::npos ||
               why.find("resolving") != std::string::npos ||
               why.find("handshake") != std::string::npos;
    }

    std::unique_ptr<web::http::client::http_client> make_client(const RestUrl& url) const {
        web::http::client::http_client_config config;
        config.set_timeout(std::chrono::seconds{120});  // the true deadline is our own
        if (proxy_ && proxy_->is_for(url)) config.set_proxy(as_theirs(*proxy_));
        if (!options_.ca_file.empty())
            config.set_ssl_context_callback([file = options_.ca_file](asio::ssl::context& tls) {
                ErrorCode ignored;  // a broken file shows as an untrusted certificate
                tls.load_verify_file(file, ignored);
            });
        const std::string base = (url.secure ? "https://" : "http://") + url.host_header();
        return std::make_unique<web::http::client::http_client>(web::uri{base}, config);
    }

    static web::web_proxy as_theirs(const Proxy& proxy) {
        web::web_proxy made{web::uri{"http://" + proxy.at.host_header()}};
        if (!proxy.authorization().empty())
            made.set_credentials(web::credentials{proxy.user, proxy.password});
        return made;
    }

    static web::http::http_request to_message(const Call& call, Attempt& attempt) {
        web::http::http_request message{call.request.method};
        message.set_request_uri(web::uri{call.url.target});
        std::string type = "application/octet-stream";
        for (const auto& [name, value] : call.request.headers) message.headers().add(name, value);
        const std::string_view given = call.request.headers.get("Content-Type");
        if (!given.empty()) type = given;
        if (!call.request.body.empty()) message.set_body(call.request.body, type);
        message.set_response_stream(concurrency::streams::stdio_ostream<std::uint8_t>{
            attempt.stream});
        return message;
    }

    void finish(const CallPtr& call, Result<RestResponse> result) {
        if (std::exchange(call->finished, true)) return;
        call->timer.cancel();
        open_.erase(call);
        const Done tell = std::move(call->done);
        try {
            tell(std::move(result));
        } catch (...) {
            // What the caller's own code throws must not end the client for everybody.
        }
    }

    void fail(const CallPtr& call, std::string why) {
        const auto code = call->started ? kInDoubt : kNotSent;
        finish(call, Error{code, call->url.host + ": " + std::move(why)});
    }

    const RestOptions options_;
    std::optional<Proxy> proxy_;
    const std::shared_ptr<Desk> desk_ = std::make_shared<Desk>();
    asio::io_context& io_ = desk_->io;
    asio::executor_work_guard<asio::io_context::executor_type> work_;
    // The two below belong to io_'s thread.
    std::map<std::string, Host> hosts_;
    std::set<CallPtr> open_;
    bool stopped_ = false;
    std::thread thread_;
};

}  // namespace

std::unique_ptr<RestClient> make_cpprest_rest_client(RestOptions options) {
    return std::make_unique<CpprestRestClient>(std::move(options));
}

}  // namespace ajar::server
