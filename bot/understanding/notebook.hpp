#pragma once

// What training came to before. It takes seconds and the same lesson always teaches the same, so
// that a start need not do again what an earlier one has done.

#include <optional>
#include <string>
#include <string_view>

namespace ajar::understanding {

/// Any thread.
class Notebook {
public:
    virtual ~Notebook() = default;

    /// `lesson`: all that is learnt from. What was kept for exactly that, by exactly this program.
    virtual std::optional<std::string> find(std::string_view lesson) const = 0;

    virtual void keep(std::string_view lesson, std::string learnt) const = 0;
};

}  // namespace ajar::understanding
