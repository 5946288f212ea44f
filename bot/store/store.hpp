#pragma once

// The store's face: the interface stands in bot/engine/store.hpp, because the engine is the one
// who needs it; this room holds the implementations.

#include "bot/engine/store.hpp"

namespace ajar::store {

using engine::Reading;
using engine::Store;
using engine::StoreError;

}  // namespace ajar::store
