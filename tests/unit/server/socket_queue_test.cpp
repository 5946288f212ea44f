#include "bot/server/socket_queue.hpp"

#include <gtest/gtest.h>

namespace ajar::server {
namespace {

using Added = SocketQueue::Added;

TEST(SocketQueue, GivesTextsInTheirOrderAndThenTheCloseOnce) {
    SocketQueue queue({.messages = 3});
    EXPECT_EQ(queue.add("one"), Added::Yes);
    EXPECT_EQ(queue.add("two"), Added::Yes);
    EXPECT_TRUE(queue.close(1000, "bye"));
    EXPECT_EQ(queue.next().text, "one");
    EXPECT_EQ(queue.next().text, "two");
    EXPECT_EQ(queue.next().close, (SocketQueue::Close{1000, "bye"}));
    const auto after = queue.next();
    EXPECT_FALSE(after.text || after.close || after.ended);
}

TEST(SocketQueue, TakesNothingOnceItCloses) {
    SocketQueue queue({.messages = 3});
    EXPECT_TRUE(queue.close(1001, "restart"));
    EXPECT_EQ(queue.add("late"), Added::Ended);
    EXPECT_FALSE(queue.close(1000, "again"));
    EXPECT_EQ(queue.next().close->first, 1001);
}

TEST(SocketQueue, IsFullByMessagesAndByBytesUntilSomethingIsSent) {
    SocketQueue few({.messages = 1});
    EXPECT_EQ(few.add("a"), Added::Yes);
    EXPECT_EQ(few.add("b"), Added::Full);
    few.next();
    EXPECT_EQ(few.add("b"), Added::Yes);

    SocketQueue narrow({.messages = 9, .bytes = 4});
    EXPECT_EQ(narrow.add("abc"), Added::Yes);
    EXPECT_EQ(narrow.add("de"), Added::Full);
    EXPECT_EQ(narrow.add("d"), Added::Yes);
    EXPECT_EQ(narrow.size(), 2u);
}

TEST(SocketQueue, EndsOnceAndForgetsWhatItHeld) {
    SocketQueue queue({.messages = 3});
    queue.add("unsent");
    EXPECT_TRUE(queue.end());
    EXPECT_FALSE(queue.end());
    EXPECT_TRUE(queue.next().ended);
    EXPECT_EQ(queue.size(), 0u);
    EXPECT_EQ(queue.add("late"), Added::Ended);
}

TEST(SocketQueue, CutsAReasonToWhatFitsACloseFrame) {
    SocketQueue queue({.messages = 1});
    queue.close(1000, std::string(500, 'x'));
    EXPECT_EQ(queue.next().close->second.size(), 120u);
}

}  // namespace
}  // namespace ajar::server
