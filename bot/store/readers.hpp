#pragma once

// Lends reading connections: a thread takes one, reads, and gives it back. Made when first needed,
// never more than `most` at a time; who comes later waits.

#include "bot/store/connection.hpp"

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace ajar::store {

class Readers {
public:
    Readers(std::filesystem::path file, std::size_t most);

    class Loan {
    public:
        Loan(Readers& readers, std::unique_ptr<Connection> connection)
            : readers_(readers), connection_(std::move(connection)) {}

        ~Loan() { readers_.take_back(std::move(connection_)); }

        Loan(const Loan&) = delete;
        Loan& operator=(const Loan&) = delete;

        Connection& operator*() const { return *connection_; }

    private:
        Readers& readers_;
        std::unique_ptr<Connection> connection_;
    };

    Loan lend();

private:
    std::unique_ptr<Connection> take();
    void take_back(std::unique_ptr<Connection> connection);

    std::filesystem::path file_;
    std::mutex mutex_;
    std::condition_variable given_back_;
    std::vector<std::unique_ptr<Connection>> free_;
    std::size_t may_be_made_;
};

}  // namespace ajar::store
