#include "bot/program/learning.hpp"

#include "bot/program/encoder.hpp"
#include "bot/program/lessons.hpp"
#include "bot/program/phrase_vectors.hpp"
#include "bot/understanding/train.hpp"

#include <malloc.h>
#include <mutex>
#include <utility>

namespace ajar::program {
namespace {

namespace fs = std::filesystem;
using knowledge::Knowledge;

constexpr const char* kVectors = "phrase-vectors.bin";
constexpr const char* kLessons = "lessons.bin";

/// Another build may learn otherwise: its lessons are its own. Empty where there is no telling.
std::string this_program() {
    std::error_code problem;
    const fs::path file = "/proc/self/exe";
    const auto size = fs::file_size(file, problem);
    const auto written = fs::last_write_time(file, problem).time_since_epoch().count();
    return problem ? std::string{} : std::to_string(size) + ' ' + std::to_string(written);
}

/// One training, remembered in files.
class Remembered {
public:
    Remembered(std::shared_ptr<const understanding::Encoder> encoder, fs::path folder)
        : encoder_(std::move(encoder)), vectors_(folder / kVectors), lessons_(folder / kLessons) {}

    std::shared_ptr<const understanding::Model> train(const Knowledge& knowledge) const {
        // Two trainings at once would write the same files.
        const std::scoped_lock lock(mutex_);
        const std::string program = this_program();
        if (program.empty()) return train(knowledge, nullptr);
        const Lessons lessons(lessons_, program + (encoder_ ? " encodes" : " counts words"));
        auto model = train(knowledge, &lessons);
        lessons.save();  // in vain: the next start takes longer, and nothing else
        return model;
    }

    understanding::Comparison compare(const Knowledge& before, const Knowledge& after) const {
        if (!encoder_) return understanding::compare(before, after);
        const PhraseVectors known(*encoder_, vectors_, kEncoderFingerprint);
        return understanding::compare(before, after, &known);
    }

private:
    std::shared_ptr<const understanding::Model> train(
        const Knowledge& knowledge, const understanding::Notebook* lessons
    ) const {
        if (!encoder_) return understanding::train(knowledge, nullptr, {nullptr, lessons});
        const PhraseVectors teacher(*encoder_, vectors_, kEncoderFingerprint);
        auto model = understanding::train(knowledge, encoder_, {&teacher, lessons});
        teacher.save();
        return model;
    }

    const std::shared_ptr<const understanding::Encoder> encoder_;
    const fs::path vectors_;
    const fs::path lessons_;
    mutable std::mutex mutex_;
};

}  // namespace

Learning learning(
    const fs::path& package,
    const std::function<void(const std::string&)>& warn,
    const fs::path& kept
) {
    auto [encoder, warning] = load_encoder(package);
    if (!warning.empty()) warn(warning);
    if (kept.empty())
        return {
            [encoder = encoder](const Knowledge& knowledge) {
                return understanding::train(knowledge, encoder);
            },
            [encoder = encoder](const Knowledge& before, const Knowledge& after) {
                return understanding::compare(before, after, encoder.get());
            }};
    const auto remembered = std::make_shared<const Remembered>(std::move(encoder), kept);
    return {
        [remembered](const Knowledge& knowledge) {
            auto model = remembered->train(knowledge);
            // Training takes a hundred megabytes for a moment; they go back to the system.
            malloc_trim(0);
            return model;
        },
        [remembered](const Knowledge& before, const Knowledge& after) {
            return remembered->compare(before, after);
        }};
}

void copy_lessons(const fs::path& from, const fs::path& to) {
    std::error_code problem;  // in vain: it takes longer, and nothing else
    for (const char* name : {kVectors, kLessons}) fs::copy_file(from / name, to / name, problem);
}

}  // namespace ajar::program
