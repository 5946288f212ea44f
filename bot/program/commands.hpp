#pragma once

// The subcommands of `ajar`. Each file of this folder adds one to the command line and says what
// it does when chosen; the exit code is what `run` returns.

#include <functional>
#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace ajar::program {

/// 0 fine; 1 findings or a failed wish; 2 the command line is wrong; 3 it cannot start.
enum Exit : int { kFine = 0, kFindings = 1, kUsage = 2, kCannotStart = 3 };

/// Set by the subcommand that was chosen.
using Run = std::function<int()>;

void add_serve(CLI::App& app, Run& run);
void add_chat(CLI::App& app, Run& run);
void add_check(CLI::App& app, Run& run);
void add_lint(CLI::App& app, Run& run);
void add_understand(CLI::App& app, Run& run);
void add_states(CLI::App& app, Run& run);
void add_knowledge(CLI::App& app, Run& run);
void add_replay(CLI::App& app, Run& run);
void add_manifest(CLI::App& app, Run& run);

/// A whole file, or standard input for "-". Throws std::runtime_error saying what to do.
std::string read_text(const std::string& path);

}  // namespace ajar::program
