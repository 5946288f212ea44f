#include "bot/server/socket_queue.hpp"

#include <algorithm>

namespace ajar::server {
namespace {

/// A control frame holds 125 bytes, two of them the code (RFC 6455, 5.5).
constexpr std::size_t kLongestReason = 120;

}  // namespace

SocketQueue::Added SocketQueue::add(std::string text) {
    const std::lock_guard lock{mutex_};
    if (ended_ || closing_) return Added::Ended;
    if (texts_.size() >= limits_.messages || text.size() > limits_.bytes - bytes_)
        return Added::Full;
    bytes_ += text.size();
    texts_.push_back(std::move(text));
    return Added::Yes;
}

bool SocketQueue::close(unsigned short code, std::string reason) {
    const std::lock_guard lock{mutex_};
    if (ended_ || closing_) return false;
    reason.resize(std::min(reason.size(), kLongestReason));
    closing_.emplace(code, std::move(reason));
    return true;
}

SocketQueue::Item SocketQueue::next() {
    const std::lock_guard lock{mutex_};
    Item item;
    item.ended = ended_;
    if (ended_) return item;
    if (!texts_.empty()) {
        bytes_ -= texts_.front().size();
        item.text = std::move(texts_.front());
        texts_.pop_front();
    } else if (closing_ && !close_told_) {
        close_told_ = true;
        item.close = closing_;
    }
    return item;
}

bool SocketQueue::end() {
    const std::lock_guard lock{mutex_};
    if (ended_) return false;
    ended_ = true;
    texts_.clear();
    bytes_ = 0;
    return true;
}

std::size_t SocketQueue::size() const {
    const std::lock_guard lock{mutex_};
    return texts_.size();
}

}  // namespace ajar::server
