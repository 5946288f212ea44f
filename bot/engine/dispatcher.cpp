#include "bot/engine/dispatcher.hpp"

#include "bot/base/overloaded.hpp"

#include <algorithm>
#include <atomic>
#include <utility>

namespace ajar::engine {

using namespace std::chrono_literals;

std::chrono::milliseconds backoff(
    int attempt,
    std::chrono::milliseconds retry_after,
    const EngineOptions& options,
    std::mt19937_64& random
) {
    auto wait = options.backoff_first;
    for (int n = 1; n < attempt && wait < options.backoff_most; ++n) wait *= 2;
    wait = std::min(wait, options.backoff_most);
    const auto share = static_cast<double>(random() >> 11) / 9007199254740992.0;  // in [0, 1)
    const auto spread = [&](std::chrono::milliseconds most) {
        return std::chrono::milliseconds(
            static_cast<std::int64_t>(static_cast<double>(most.count()) * share)
        );
    };
    if (retry_after > 0ms) return retry_after + spread(std::min(wait, 1000ms));
    return wait / 2 + spread(wait / 2);
}

struct Dispatcher::Mailbox {
    using Letter = std::function<void()>;  ///< run on the dispatcher's thread

    mutable std::mutex mutex;
    std::condition_variable wake;
    std::deque<Letter> letters;
    bool poked = true;
    bool waiting = false;
    bool stop = false;
    bool closed = false;  ///< the dispatcher is gone: letters are thrown away
    std::size_t under_way = 0;
    std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max();

    void post(Letter letter) {
        {
            const std::lock_guard lock(mutex);
            if (closed) return;
            letters.push_back(std::move(letter));
        }
        wake.notify_one();
    }
};

Dispatcher::Dispatcher(Parts parts)
    : parts_(std::move(parts)),
      random_(parts_.options.seed),
      mailbox_(std::make_shared<Mailbox>()) {}

Dispatcher::~Dispatcher() {
    stop(std::chrono::steady_clock::now());
}

void Dispatcher::add_messenger(const std::string& channel, Messenger& messenger) {
    messengers_[channel] = &messenger;
}

void Dispatcher::start() {
    parts_.store.doubt_unfinished_deliveries();
    thread_ = std::thread([this] { run(); });
}

void Dispatcher::poke() {
    {
        const std::lock_guard lock(mailbox_->mutex);
        mailbox_->poked = true;
    }
    mailbox_->wake.notify_one();
}

bool Dispatcher::idle() const {
    const std::lock_guard lock(mailbox_->mutex);
    const auto& box = *mailbox_;
    return box.waiting && !box.poked && box.letters.empty() && box.under_way == 0;
}

void Dispatcher::stop(std::chrono::steady_clock::time_point deadline) {
    {
        const std::lock_guard lock(mailbox_->mutex);
        mailbox_->stop = true;
        mailbox_->deadline = deadline;
    }
    mailbox_->wake.notify_one();
    if (thread_.joinable()) thread_.join();
    const std::lock_guard lock(mailbox_->mutex);
    mailbox_->closed = true;
    mailbox_->letters.clear();
}

void Dispatcher::run() {
    for (;;) {
        const bool worked = round();
        {
            const std::lock_guard lock(mailbox_->mutex);
            mailbox_->under_way = busy_.size();
            const bool late = std::chrono::steady_clock::now() >= mailbox_->deadline;
            if (mailbox_->stop && mailbox_->letters.empty() && (busy_.empty() || late)) return;
        }
        if (!worked) wait(next_due());
    }
}

/// True when there was something to do.
bool Dispatcher::round() {
    std::deque<Mailbox::Letter> letters;
    bool stop = false;
    {
        const std::lock_guard lock(mailbox_->mutex);
        letters.swap(mailbox_->letters);
        mailbox_->under_way = busy_.size() + letters.size();
        if (std::exchange(mailbox_->poked, false)) look_ = true;
        stop = mailbox_->stop;
    }
    for (const auto& letter : letters) letter();
    if (!pause_)
        for (auto& [writes, conversation] : std::exchange(unkept_, {}))
            keep_end(std::move(writes), conversation);
    bool began = false;
    try {
        if (look_ && !stop) began = begin_due();
    } catch (const std::exception& error) {
        parts_.observer.warn(error.what());
        pause_ = true;
    }
    return began || !letters.empty();
}

/// Reads which messages may go, and begins with those whose conversation is free.
bool Dispatcher::begin_due() {
    const auto most = parts_.options.deliveries_at_once;
    if (busy_.size() >= most) return false;  // looks again when one has ended
    look_ = false;
    if (!parts_.writer.healthy()) return false;
    looked_at_ = parts_.now();
    // Every busy conversation may stand in the way of one row, so that many more are read.
    const auto rows = parts_.store.deliveries_due(looked_at_, most + busy_.size());
    bool began = false;
    for (const auto& row : rows) {
        if (busy_.size() >= most) {
            look_ = true;
            break;
        }
        if (busy_.contains(row.delivery.conversation.conversation_id)) continue;
        begin(row);
        began = true;
    }
    return began;
}

void Dispatcher::begin(OutboxRow row) {
    busy_.insert(row.delivery.conversation.conversation_id);
    const auto box = mailbox_;
    std::vector<Write> writes{DeliveryStarted{row.delivery.id, parts_.now()}};
    const auto marked = [this, box, row](Result<std::vector<WriteResult>> kept) {
        const bool ours = kept && kept->front().fresh;
        const bool failed = !kept;
        box->post([this, row, ours, failed] {
            if (ours) return send(row);
            busy_.erase(row.delivery.conversation.conversation_id);
            if (failed) pause_ = true;
            look_ = true;
        });
    };
    parts_.writer.put({std::move(writes), marked});
}

void Dispatcher::send(OutboxRow row) {
    auto delivery = row.delivery;
    delivery.attempt = row.delivery.attempt + 1;
    // It says that something was written elsewhere: not true, then not said.
    if (delivery.say.where == dialogue::Say::Where::InTheOpen && !delivery.moved)
        return ended(row, Undeliverable{"nothing could be written to them alone"});
    const auto messenger = messengers_.find(delivery.conversation.channel);
    if (messenger == messengers_.end()) {
        ended(row, TryAgain{0ms, "no adapter is connected for " + delivery.conversation.channel});
        return;
    }
    const auto answered = std::make_shared<std::atomic<bool>>(false);
    const auto box = mailbox_;
    const auto done = [this, box, row, answered](DeliveryResult result) {
        if (answered->exchange(true)) return;
        // Whoever answers after the end finds the mailbox closed, and `this` is not touched.
        box->post([this, row, result = std::move(result)] { ended(row, result); });
    };
    try {
        messenger->second->deliver(std::move(delivery), done);
    } catch (const std::exception& error) {
        done(InDoubt{error.what()});
    }
}

namespace {

/// The messenger's answer as it is kept; when to try again is the dispatcher's to say.
DeliveryEnded end_of(const DeliveryResult& result) {
    DeliveryEnded end;
    const auto again = [&](const std::string& why, bool in_doubt) {
        end.end = DeliveryEnded::End::TryAgain;
        end.why = why;
        end.in_doubt = in_doubt;
    };
    std::visit(
        overloaded{
            [&](const Delivered& delivered) {
                end.platform_id = delivered.platform_id;
                end.moved = delivered.moved;
            },
            [&](const TryAgain& later) { again(later.why, false); },
            [&](const InDoubt& doubt) { again(doubt.why, true); },
            [&](const Undeliverable& never) {
                end.end = DeliveryEnded::End::Failed;
                end.why = never.why;
            },
        },
        result
    );
    return end;
}

}  // namespace

void Dispatcher::ended(OutboxRow row, const DeliveryResult& result) {
    auto end = end_of(result);
    const auto now = parts_.now();
    end.id = row.delivery.id;
    end.at = now;
    if (end.end == DeliveryEnded::End::TryAgain) {
        if (now - row.at >= parts_.options.give_up_after) {
            end.end = DeliveryEnded::End::Failed;
            // The messenger has not said its last word: who puts it back has it looked up first.
            end.in_doubt = end.in_doubt || row.delivery.in_doubt;
            end.why = "given up after many tries: " + end.why;
        } else {
            const auto* later = std::get_if<TryAgain>(&result);
            const auto retry_after = later ? later->after : 0ms;
            end.next_at =
                now + backoff(row.delivery.attempt + 1, retry_after, parts_.options, random_);
        }
    }
    const auto& conversation = row.delivery.conversation.conversation_id;
    std::vector<Write> writes{end};
    if (end.end == DeliveryEnded::End::Failed) {
        SetAside aside;
        aside.id = "delivery:" + end.id;
        aside.kind = SetAside::Kind::Delivery;
        aside.conversation_id = conversation;
        aside.subject = end.id;
        aside.why = end.why;
        aside.at = now;
        writes.push_back(aside);
    }
    keep_end(std::move(writes), conversation);
}

/// How a delivery ended must not be lost, or the message would be sent again: it is written until
/// the disk takes it. The conversation's next message waits for that.
void Dispatcher::keep_end(std::vector<Write> writes, const std::string& conversation_id) {
    const auto box = mailbox_;
    const auto kept = [this, box, writes, conversation_id](Result<std::vector<WriteResult>> result
                      ) {
        const bool again = !result && result.error().code == Error::Code::Unavailable;
        box->post([this, again, writes, conversation_id] {
            if (again && parts_.writer.healthy()) {
                pause_ = true;
                unkept_.emplace_back(writes, conversation_id);
                return;
            }
            busy_.erase(conversation_id);
            look_ = true;
            if (writes.size() < 2) return;
            const auto& aside = std::get<SetAside>(writes[1]);
            parts_.changes.tell({Change::What::SetAside, conversation_id, aside.id});
        });
    };
    parts_.writer.put({std::move(writes), kept});
}

std::optional<TimePoint> Dispatcher::next_due() {
    if (look_ || pause_) return std::nullopt;
    try {
        return parts_.store.next_delivery(looked_at_);
    } catch (const std::exception& error) {
        parts_.observer.warn(error.what());
        pause_ = true;
        return std::nullopt;
    }
}

void Dispatcher::wait(std::optional<TimePoint> next) {
    auto& box = *mailbox_;
    std::unique_lock lock(box.mutex);
    if (std::exchange(pause_, false)) {
        // The disk was not ready; nothing but time helps.
        box.wake.wait_for(lock, 200ms, [&] { return box.stop; });
        look_ = true;
        return;
    }
    if (look_ && busy_.size() < parts_.options.deliveries_at_once && !box.stop) return;
    const auto something = [&] {
        return box.poked || !box.letters.empty() || (box.stop && busy_.empty());
    };
    box.under_way = busy_.size();
    box.waiting = true;
    if (box.stop) {
        box.wake.wait_until(lock, box.deadline, something);
    } else if (next) {
        const auto left = std::clamp<std::chrono::milliseconds>(*next - parts_.now(), 1ms, 30s);
        if (!box.wake.wait_for(lock, left, [&] { return something() || box.stop; })) look_ = true;
    } else {
        box.wake.wait(lock, [&] { return something() || box.stop; });
    }
    box.waiting = false;
}

}  // namespace ajar::engine
