#pragma once

// The one door to Asio. Boost 1.74's awaitable.hpp uses std::exchange without including <utility>,
// so <utility> must come first; including this header instead of Asio's own keeps that true.
// clang-format off
#include <utility>
#include <boost/asio/awaitable.hpp>
// clang-format on
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

// g++ 12 inlines a coroutine's frame allocation and then takes Asio's own operator delete for the
// wrong one. It has to stay ignored to the end of the file that includes us.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
#endif

namespace ajar {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using ErrorCode = boost::system::error_code;

template <class T>
using Awaitable = asio::awaitable<T>;

}  // namespace ajar
