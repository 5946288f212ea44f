#include "bot/program/house.hpp"

#include "adapters/slack/channel/channel.hpp"
#include "adapters/web/direct_line/direct_line.hpp"
#include "bot/api/api.hpp"
#include "bot/dialogue/step.hpp"
#include "bot/engine/engine.hpp"
#include "bot/files/files.hpp"
#include "bot/program/engine_metrics.hpp"
#include "bot/program/furnishing.hpp"
#include "bot/program/open_slack.hpp"
#include "bot/program/open_teams.hpp"
#include "bot/program/openapi.hpp"
#include "bot/publishing/publishing.hpp"
#include "bot/server/operations.hpp"
#include "bot/server/server.hpp"
#include "bot/server/static_files.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/signal_set.hpp>

#include <atomic>
#include <csignal>
#include <filesystem>
#include <malloc.h>
#include <prometheus/registry.h>
#include <spdlog/spdlog.h>
#include <stop_token>
#include <thread>

namespace ajar::program {
namespace {

constexpr int kIoThreads = 2;

}  // namespace

class House::Impl {
public:
    Impl(const Settings& settings, HouseParts parts)
        : settings_(settings),
          now_(std::move(parts.now)),
          store_(open_store(settings.store.path)),
          learning_(learning_of(settings, std::move(parts.train))),
          publishing_(*store_, learning_.train, now_),
          metrics_(registry_),
          engine_(
              *store_,
              publishing_,
              dialogue::step,
              now_,
              {},
              [this](const Activity& activity, const knowledge::Knowledge& knowledge) {
                  return person_of(activity, knowledge);
              },
              metrics_.observer([this](const std::string& what) { break_down(what); })
          ),
          teaching_({
              *store_,
              publishing_,
              learning_.compare,
              now_,
              [this](const engine::Change& change) { engine_.announce(change); },
              [](const std::string& warning) { spdlog::warn("{}", warning); },
          }),
          reworder_(drafting_help(settings.drafting)) {
        publishing_.open([&] {
            return files::read_folder(settings.knowledge.config, settings.knowledge.templates);
        });
        const auto knowledge = publishing_.current().knowledge;
        administrator_ = administrator_of(settings, *knowledge);
        direct_line_ = std::make_unique<web::DirectLine>(
            io_,
            engine_,
            engine_,
            engine_,
            [this] { return publishing_.current().knowledge->people; },
            now_,
            web_options(settings, folder_of(settings.store.path), knowledge->company)
        );
        engine_.add_messenger("web", direct_line_->messenger());
        slack_ = open_slack(
            settings,
            knowledge->company.it_name,
            engine_,
            *store_,
            [this] { return publishing_.current().knowledge; },
            folder_of(settings.store.path),
            [this] { return url(); },
            now_,
            *registry_
        );
        if (slack_) engine_.add_messenger("slack", slack_->messenger());
        teams_ = open_teams(
            settings,
            knowledge->company.it_name,
            engine_,
            *store_,
            [this] { return publishing_.current().knowledge; },
            [this] { return url() + "/console"; },
            now_,
            *registry_
        );
        if (teams_) engine_.add_messenger("teams", teams_->messenger());
        services_ = std::make_unique<api::Services>(api::Services{
            *store_,
            engine_,
            engine_,
            publishing_,
            teaching_,
            now_,
            [this](const engine::Change& change) { engine_.announce(change); },
            settings.web.identity == "demo",
            std::string{openapi_document()},
            [this] { engine_.wake(); },
            reworder_.get(),
            std::chrono::seconds{settings.review.undo_seconds}});
        server_ = std::make_unique<server::Server>(
            io_, make_router(), server_options(settings), *registry_
        );
    }

    ~Impl() {
        direct_line_->stop();
        engine_.stop();
        io_.stop();
    }

    void start() {
        server_->start();  // a used port is found before anything is worked on
        // From here on the end is orderly, also for who ends us before run().
        signals_.add(SIGINT);
        signals_.add(SIGTERM);
        signals_.async_wait([this](ErrorCode problem, int) {
            if (!problem) end("asked to");
        });
        engine_.start();
        if (slack_) slack_->start(io_);
        if (teams_) teams_->start();
        teaching_.start();
        examiner_ = std::jthread{[this](const std::stop_token& stop) { examine_templates(stop); }};
    }

    int run() {
        std::vector<std::thread> threads;
        for (int i = 1; i < kIoThreads; ++i) threads.emplace_back([this] { io_.run(); });
        io_.run();
        for (std::thread& thread : threads) thread.join();
        engine_.stop();
        return broken_ ? 1 : 0;
    }

    std::string url() const {
        return settings_.http.public_url.empty() ? server_->url() : settings_.http.public_url;
    }

    std::string console_link() {
        return url() + api::one_time_link(*store_, administrator_, now_());
    }

    std::string administrator() const {
        return publishing_.current().knowledge->person(administrator_)->name;
    }

    const engine::Reading& records() const { return *store_; }

    std::string slack_transport() const { return slack_ ? slack_->transport() : ""; }

    bool settle(std::chrono::milliseconds patience) {
        engine_.wake();
        return engine_.settle(patience);
    }

    void end_soon() {
        asio::post(io_, [this] { end("asked to"); });
    }

private:
    server::Router make_router() {
        server::Router router;
        server::add_operations(
            router,
            *registry_,
            {{"engine",
              [this]() -> std::optional<std::string> {
                  if (engine_.healthy()) return std::nullopt;
                  return "the disk under the store is broken; free or repair it, then restart";
              }},
             {"slack",
              [this]() -> std::optional<std::string> {
                  return slack_ ? slack_->problem() : std::nullopt;
              },
              false}}
        );
        direct_line_->add_routes(router);
        if (slack_) slack_->add_routes(router);
        api::add_routes(router, *services_);
        const auto pages = std::make_shared<const server::StaticFiles>(
            server::StaticFiles::load(settings_.web.pages)
        );
        if (teams_) teams_->add_routes(router, pages);
        server::add_static_files(
            router, "/console", pages, "console/", "index.html", "console/index.html"
        );
        server::add_static_files(router, "/", pages, "", "index.html", "");
        return router;
    }

    /// Platforms know their people by other ids than the directory.
    std::optional<Person> person_of(const Activity& activity, const knowledge::Knowledge& knowledge)
        const {
        if (activity.conversation.channel == "slack" && slack_)
            return slack_->person(activity, knowledge);
        if (activity.conversation.channel == "teams" && teams_)
            return teams_->person(activity, knowledge);
        return engine::person_in_knowledge(activity, knowledge);
    }

    /// What the template room will ask for first is found out before it asks.
    void examine_templates(const std::stop_token& stop) const {
        const auto knowledge = publishing_.current().knowledge;
        for (const knowledge::Template& item : knowledge->templates)
            if (!stop.stop_requested()) publishing_.findings(item, *knowledge);
        malloc_trim(0);  // the start is over; what it took goes back to the system
    }

    /// Stops taking anything new; run() ends when the last answer is out.
    void end(const std::string& why) {
        if (ending_.exchange(true)) return;
        spdlog::info("ending: {}", why);
        direct_line_->stop();
        // Both finish what they have begun; whoever is last turns off the light.
        const auto left = std::make_shared<std::atomic<int>>(slack_ ? 2 : 1);
        const auto done = [this, left] {
            if (--*left == 0) io_.stop();
        };
        server_->stop(done);
        if (slack_) slack_->stop(done);
    }

    /// The disk is gone: nothing may be confirmed any more, and a supervisor starts us again.
    void break_down(const std::string& what) {
        spdlog::critical("{}", what);
        broken_ = true;
        asio::post(io_, [this] { end("the disk is broken"); });
    }

    Settings settings_;
    Now now_;
    std::shared_ptr<prometheus::Registry> registry_ = std::make_shared<prometheus::Registry>();
    asio::io_context io_;
    asio::signal_set signals_{io_};
    asio::executor_work_guard<asio::io_context::executor_type> busy_ = asio::make_work_guard(io_);
    std::unique_ptr<engine::Store> store_;
    Learning learning_;
    publishing::Publishing publishing_;
    EngineMetrics metrics_;
    engine::Engine engine_;
    publishing::Teaching teaching_;
    std::unique_ptr<engine::Reworder> reworder_;
    std::string administrator_;
    std::unique_ptr<web::DirectLine> direct_line_;
    std::unique_ptr<slack::Channel> slack_;
    std::unique_ptr<teams::Channel> teams_;
    std::unique_ptr<api::Services> services_;
    std::unique_ptr<server::Server> server_;
    std::atomic<bool> ending_{false};
    std::atomic<bool> broken_{false};
    std::jthread examiner_;
};

House::House(const Settings& settings, HouseParts parts)
    : impl_(std::make_unique<Impl>(settings, std::move(parts))) {}

House::~House() = default;

void House::start() {
    impl_->start();
}

int House::run() {
    return impl_->run();
}

void House::end() {
    impl_->end_soon();
}

bool House::settle(std::chrono::milliseconds patience) {
    return impl_->settle(patience);
}

std::string House::url() const {
    return impl_->url();
}

std::string House::console_link() {
    return impl_->console_link();
}

std::string House::administrator() const {
    return impl_->administrator();
}

std::string House::slack_transport() const {
    return impl_->slack_transport();
}

const engine::Reading& House::records() const {
    return impl_->records();
}

}  // namespace ajar::program
