#pragma once

// Who is connected right now: for the limit, for a polite stop, and for the last one to turn off
// the light. Any thread.

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace ajar::server {

class Connections : public std::enable_shared_from_this<Connections> {
public:
    /// How to reach a connection; both must return at once (post to its executor).
    struct Handle {
        std::function<void()> stop;   ///< finish what runs, then end
        std::function<void()> abort;  ///< end now
    };

    /// A place among the connections; given back when it is destroyed.
    class Lease {
    public:
        Lease(std::shared_ptr<Connections> owner, std::uint64_t id);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;

        void handle(Handle handle);

    private:
        std::shared_ptr<Connections> owner_;
        std::uint64_t id_;
    };

    explicit Connections(std::size_t limit) : limit_(limit) {}

    /// Nothing when the house is full.
    std::unique_ptr<Lease> enter();

    std::size_t count() const;
    /// Asks everybody to end; `empty` is called once, when nobody is left (at once if so already).
    void stop_all(std::function<void()> empty);
    void abort_all();
    bool stopping() const;

private:
    void leave(std::uint64_t id);
    std::vector<Handle> handles() const;

    const std::size_t limit_;
    mutable std::mutex mutex_;
    std::map<std::uint64_t, Handle> open_;
    std::uint64_t next_ = 1;
    bool stopping_ = false;
    std::function<void()> empty_;
};

}  // namespace ajar::server
