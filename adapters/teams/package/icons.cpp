#include "adapters/teams/package/icons.hpp"

#include "adapters/teams/package/drawing.hpp"

namespace ajar::teams {
namespace {

// As in the pages' mark.svg.
constexpr Pixel kGreen{0x17, 0x59, 0x4f, 255};
constexpr Pixel kLight{0xff, 0xc8, 0x61, 255};
constexpr Pixel kLeaf{0xf6, 0xf8, 0xf5, 255};
constexpr Pixel kGround{0xf6, 0xf8, 0xf5, 140};
constexpr Pixel kWhite{255, 255, 255, 255};
constexpr Pixel kNothing{};

}  // namespace

std::string colour_icon() {
    return png(drawn(
        192,
        {
            {polygon({{0, 0}, {32, 0}, {32, 32}, {0, 32}}), kGreen},
            {polygon({{10.5, 6}, {21.5, 6}, {21.5, 26}, {10.5, 26}}), kLight},
            {polygon({{9, 7.5}, {23, 7.5}, {23, 26}, {9, 26}}), kLight},
            {circle({10.5, 7.5}, 1.5), kLight},
            {circle({21.5, 7.5}, 1.5), kLight},
            {polygon({{9, 26}, {9, 6.3}, {18.2, 9}, {18.2, 28.3}}), kLeaf},
            {circle({15.6, 18.2}, 1.25), kGreen},
            {line({6.8, 26.6}, {9, 26.6}, 1.6), kGround},
            {line({18.2, 26.6}, {25.2, 26.6}, 1.6), kGround},
        }
    ));
}

std::string outline_icon() {
    return png(drawn(
        32,
        {
            // The frame, hollow.
            {polygon({{6, 3}, {25, 3}, {25, 28}, {6, 28}}), kWhite},
            {polygon({{8, 5}, {23, 5}, {23, 28}, {8, 28}}), kNothing},
            // The leaf, hollow too, in front of it.
            {polygon({{6, 3}, {18, 6.5}, {18, 31}, {6, 28}}), kWhite},
            {polygon({{8, 5.7}, {16, 8}, {16, 28.4}, {8, 26.4}}), kNothing},
            {circle({13.4, 17.5}, 1.5), kWhite},
            {line({3, 27}, {6, 27}, 2), kWhite},
            {line({18, 27}, {29, 27}, 2), kWhite},
        }
    ));
}

}  // namespace ajar::teams
