#pragma once

// Where the readers of one file write down what they find wrong, and how they guess what the
// author meant.

#include "bot/files/files.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ajar::files {

/// A place in a file, counted from 1.
struct Place {
    int line = 1;
    int column = 1;

    bool operator==(const Place&) const = default;
};

/// The findings of one file; a view on the collection of the whole set.
class Notes {
public:
    Notes(std::string path, std::vector<Finding>& findings)
        : path_(std::move(path)), findings_(findings) {}

    void error(Place place, std::string message) { add(place, Severity::Error, message); }

    void warning(Place place, std::string message) { add(place, Severity::Warning, message); }

    void hint(Place place, std::string message) { add(place, Severity::Hint, message); }

    const std::string& path() const { return path_; }

private:
    void add(Place place, Severity severity, std::string& message);

    std::string path_;
    std::vector<Finding>& findings_;
};

/// The candidate an author probably meant by `word`; empty when none is near enough. Candidates
/// that are equally near are decided by their order, so that the answer is always the same.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

/// " Did you mean 'teams'?", or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

/// The text, shortened and without line breaks, for use inside a message.
std::string shown(std::string_view text);

}  // namespace ajar::files
