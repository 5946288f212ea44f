#pragma once

// From callbacks to coroutines: how a handler waits for the engine, the store or a RestClient.

#include "bot/server/asio.hpp"

#include <exception>
#include <functional>
#include <memory>
#include <optional>

namespace ajar::server {

/// Suspends the coroutine, hands `start` a std::function<void(T)>, and resumes on this coroutine's
/// executor once that is called (once, from any thread). Whoever holds the function must let go
/// of it before the io_context is destroyed.
///
///     auto submit = [&](auto done) { intake.submit(activity, std::move(done)); };
///     Result<engine::Accepted> accepted = co_await
///     await_callback<Result<engine::Accepted>>(submit);
template <class T, class Start>
Awaitable<T> await_callback(Start start) {
    using Signature = void(std::exception_ptr, std::shared_ptr<std::optional<T>>);
    auto here = co_await asio::this_coro::executor;
    auto initiate = [here, &start](auto handler) {
        auto waiting = std::make_shared<decltype(handler)>(std::move(handler));
        auto work = asio::prefer(here, asio::execution::outstanding_work.tracked);
        start(std::function<void(T)>{[work, waiting](T value) {
            auto held = std::make_shared<std::optional<T>>(std::move(value));
            asio::post(work, [waiting, held] {
                auto resume = std::move(*waiting);
                resume(std::exception_ptr{}, held);
            });
        }});
    };
    std::shared_ptr<std::optional<T>> value =
        co_await asio::async_initiate<const asio::use_awaitable_t<>, Signature>(
            initiate, asio::use_awaitable
        );
    co_return std::move(**value);
}

}  // namespace ajar::server
