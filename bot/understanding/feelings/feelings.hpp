#pragma once

// Hears a feeling by what a sentence is like, where no single word gives it away: "how many more
// times do I have to explain this?"

#include "bot/domain/words.hpp"
#include "bot/understanding/classifier.hpp"
#include "bot/understanding/train.hpp"

#include <string_view>

namespace ajar::understanding {

class Feelings {
public:
    /// The teacher's encoder is asked while learning, `encoder` (which may be absent) afterwards.
    Feelings(const knowledge::Knowledge& knowledge, const Teacher& teacher, const Encoder* encoder);

    /// The clearest feeling of its sentences; Neutral when none is clear.
    Emotion of(std::string_view text) const;

private:
    const Encoder* encoder_ = nullptr;
    Classifier classifier_;
};

}  // namespace ajar::understanding
