#pragma once

// What the catalogue taught at an earlier start: learning it again takes seconds.

#include "bot/program/kept_file.hpp"
#include "bot/understanding/notebook.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace ajar::program {

class Lessons final : public understanding::Notebook {
public:
    /// Reads `file`, if it was written with that `fingerprint`: of the program, which may learn
    /// otherwise tomorrow, and of the encoder's weights.
    Lessons(std::filesystem::path file, std::string_view fingerprint);

    std::optional<std::string> find(std::string_view lesson) const override;
    void keep(std::string_view lesson, std::string learnt) const override;

    /// See KeptFile.
    bool save() const { return file_.save(); }

private:
    mutable KeptFile file_;
};

}  // namespace ajar::program
