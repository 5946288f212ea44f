// libFuzzer's way into the tone checker.

#include "tests/fuzz/targets.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Packs and models are read once, before the clock of -timeout runs.
extern "C" int LLVMFuzzerInitialize(int*, char***) {
    ajar::fuzz::check_tone("\x01 The first reply.");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string wrong = ajar::fuzz::check_tone({reinterpret_cast<const char*>(data), size});
    if (wrong.empty()) return 0;
    std::fprintf(stderr, "%s\n", wrong.c_str());
    std::abort();
}
