#pragma once

// Who reads what the personas write: the model of the demo company, trained as the product trains
// it – by n-grams alone, or with the sentence encoder beside them where its files are there.

#include "bot/understanding/understanding.hpp"

namespace ajar::simulator {

using Reader = understanding::Model;

const Reader& reader_by_words();

/// nullptr where the encoder's files are not there (`npm ci` in bot/understanding/encoder).
const Reader* reader_with_encoder();

}  // namespace ajar::simulator
