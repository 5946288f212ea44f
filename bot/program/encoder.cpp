#include "bot/program/encoder.hpp"

#include "bot/base/hex.hpp"
#include "bot/crypto/sha256.hpp"
#include "bot/understanding/encoder/sentence_encoder.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <map>
#include <stdexcept>
#include <utility>
#include <vector>

namespace ajar::program {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using understanding::Piece;

constexpr const char* kModel = "model.json";
constexpr const char* kVocabulary = "vocab.json";
constexpr std::array kShards{
    "group1-shard1of7",
    "group1-shard2of7",
    "group1-shard3of7",
    "group1-shard4of7",
    "group1-shard5of7",
    "group1-shard6of7",
    "group1-shard7of7"};

constexpr const char* kAdvice =
    " Messages are understood by their words alone, which is less good. deploy/run fetches the "
    "files; understanding.encoder says where they are.";

/// What is wrong with the files.
class Unusable : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

std::ifstream opened(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw Unusable{path.string() + " cannot be read."};
    return file;
}

json parsed(const fs::path& path) {
    auto file = opened(path);
    auto result = json::parse(file, nullptr, false);
    if (result.is_discarded()) throw Unusable{path.string() + " is no JSON."};
    return result;
}

void add(crypto::Sha256& sum, const fs::path& path) {
    auto file = opened(path);
    std::vector<char> block(std::size_t{1} << 16U);
    while (file) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        sum.add({block.data(), static_cast<std::size_t>(file.gcount())});
    }
}

void check(const fs::path& folder) {
    crypto::Sha256 sum;
    add(sum, folder / kModel);
    add(sum, folder / kVocabulary);
    for (const char* shard : kShards) add(sum, folder / shard);
    if (to_hex(sum.digest()) != kEncoderFingerprint)
        throw Unusable{folder.string() + " holds other files than the ones we know."};
}

std::vector<Piece> read_vocabulary(const fs::path& path) {
    std::vector<Piece> pieces;
    for (const auto& entry : parsed(path))
        pieces.push_back(
            {entry.at(0).get<std::string>(),
             entry.at(1).is_number() ? entry.at(1).get<float>() : 0.0F}
        );
    return pieces;
}

/// The tensors lie one behind the other, across the shards.
class Shards {
public:
    explicit Shards(const fs::path& folder) {
        std::uint64_t start = 0;
        for (const char* name : kShards) {
            const auto size = fs::file_size(folder / name);
            parts_.push_back({folder / name, start, size});
            start += size;
        }
        const json model = parsed(folder / kModel);
        std::uint64_t at = 0;
        for (const auto& tensor : model.at("weightsManifest").at(0).at("weights")) {
            std::uint64_t count = 1;
            for (const auto& dimension : tensor.at("shape"))
                count *= dimension.get<std::uint64_t>();
            tensors_[tensor.at("name").get<std::string>()] = {at, count};
            at += count * sizeof(float);
        }
    }

    std::vector<float> read(const std::string& name) const {
        const auto found = tensors_.find(name);
        if (found == tensors_.end()) throw Unusable{"the model has no " + name + "."};
        const auto [start, count] = found->second;
        std::vector<float> values(count);
        auto* bytes = reinterpret_cast<char*>(values.data());
        std::uint64_t done = 0;
        for (const Part& part : parts_) {
            const std::uint64_t at = start + done;
            if (done == count * sizeof(float) || at >= part.start + part.size) continue;
            const auto taken = std::min(count * sizeof(float) - done, part.start + part.size - at);
            auto file = opened(part.path);
            file.seekg(static_cast<std::streamoff>(at - part.start));
            if (!file.read(bytes + done, static_cast<std::streamsize>(taken)))
                throw Unusable{part.path.string() + " is too short."};
            done += taken;
        }
        if (done != count * sizeof(float)) throw Unusable{"the weights end before " + name + "."};
        return values;
    }

private:
    struct Part {
        fs::path path;
        std::uint64_t start = 0;
        std::uint64_t size = 0;
    };

    std::vector<Part> parts_;
    std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> tensors_;
};

}  // namespace

EncoderAtHand load_encoder(const fs::path& folder) {
    if (folder.empty()) return {};
    if (!fs::exists(folder / kModel))
        return {nullptr, "The sentence encoder is not at " + folder.string() + "." + kAdvice};
    try {
        check(folder);
        const Shards shards(folder);
        return {
            std::make_shared<understanding::SentenceEncoder>(
                read_vocabulary(folder / kVocabulary),
                [&](const std::string& name) { return shards.read(name); }
            ),
            {}};
    } catch (const std::exception& problem) {
        return {
            nullptr,
            "The sentence encoder cannot be used: " + std::string{problem.what()} + kAdvice};
    }
}

}  // namespace ajar::program
