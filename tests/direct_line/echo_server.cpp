// A Direct Line server with a bot that says everything back, for the peer test with Microsoft's
// botframework-directlinejs. Prints its address, serves until its standard input ends.
#include "adapters/web/direct_line/direct_line.hpp"
#include "bot/crypto/random.hpp"
#include "bot/server/operations.hpp"
#include "bot/server/server.hpp"
#include "tests/direct_line/fake_engine.hpp"

#include <iostream>
#include <prometheus/registry.h>
#include <thread>

int main() {
    using namespace ajar;
    test::FakeEngine engine;
    prometheus::Registry registry;
    asio::io_context io{1};

    Person ana;
    ana.id = "ana";
    ana.name = "Ana Lopez";
    web::DirectLineOptions options;
    options.signing_key = crypto::random_bytes(32);
    options.secret = "peer-test-secret";
    options.keep_alive = std::chrono::milliseconds{500};
    options.identity.demo = true;
    web::DirectLine chat{
        io,
        engine,
        engine,
        engine,
        [ana] { return std::vector<Person>{ana}; },
        system_now,
        options};

    server::Router router;
    chat.add_routes(router);
    server::add_operations(router, registry, {});
    server::Options listen;
    listen.port = 0;
    server::Server server{io, std::move(router), listen, registry};
    server.start();
    std::cout << server.url() << std::endl;

    std::thread serving{[&] { io.run(); }};
    std::string line;
    while (std::getline(std::cin, line)) {
    }
    chat.stop();
    server.stop([&] { io.stop(); });
    serving.join();
}
