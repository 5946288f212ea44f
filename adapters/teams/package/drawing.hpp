#pragma once

// Flat shapes with smooth edges, painted one over the other. Pure, and the same everywhere.

#include "adapters/teams/package/png.hpp"

#include <functional>
#include <vector>

namespace ajar::teams {

/// On a sheet of 32 by 32, whatever the picture's size; from the top left.
struct Point {
    double x = 0;
    double y = 0;
};

/// Whether a point lies within.
using Shape = std::function<bool(Point)>;

/// Between corners, in order around.
Shape polygon(std::vector<Point> corners);
Shape circle(Point middle, double radius);
/// A thick line with round ends.
Shape line(Point from, Point to, double width);

struct Paint {
    Shape shape;
    Pixel colour;
};

/// The later ones over the earlier ones; where none is, nothing. A colour with alpha 0 rubs out.
Picture drawn(std::size_t side, const std::vector<Paint>& paints);

}  // namespace ajar::teams
