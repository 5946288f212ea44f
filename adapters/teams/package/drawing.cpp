#include "adapters/teams/package/drawing.hpp"

#include <algorithm>
#include <cmath>

namespace ajar::teams {
namespace {

constexpr double kSheet = 32;
constexpr int kSamples = 8;  ///< looked at along each side of a pixel

struct Sum {
    double red = 0;
    double green = 0;
    double blue = 0;
    double alpha = 0;
};

/// The colour on top at a point, with what shines through it.
Pixel seen_at(Point point, const std::vector<Paint>& paints) {
    Pixel under;
    for (const Paint& paint : paints) {
        if (!paint.shape(point)) continue;
        const Pixel& over = paint.colour;
        if (over.alpha == 255 || over.alpha == 0 || under.alpha == 0) {
            under = over;
            continue;
        }
        const auto mixed = [&](std::uint8_t a, std::uint8_t b) {
            return static_cast<std::uint8_t>((a * over.alpha + b * (255 - over.alpha)) / 255);
        };
        under = {
            mixed(over.red, under.red),
            mixed(over.green, under.green),
            mixed(over.blue, under.blue),
            under.alpha};
    }
    return under;
}

std::uint8_t rounded(double value) {
    return static_cast<std::uint8_t>(std::clamp(value + 0.5, 0.0, 255.0));
}

Pixel average(const Sum& sum) {
    if (sum.alpha <= 0) return {};
    return {
        rounded(sum.red / sum.alpha),
        rounded(sum.green / sum.alpha),
        rounded(sum.blue / sum.alpha),
        rounded(sum.alpha / (kSamples * kSamples))};
}

Pixel pixel_at(
    std::size_t column, std::size_t row, double scale, const std::vector<Paint>& paints
) {
    Sum sum;
    for (int i = 0; i < kSamples * kSamples; ++i) {
        const double x = (i % kSamples + 0.5) / kSamples;
        const double y = (i / kSamples + 0.5) / kSamples;
        const Pixel one = seen_at(
            {(static_cast<double>(column) + x) * scale, (static_cast<double>(row) + y) * scale},
            paints
        );
        sum.red += one.red * one.alpha;
        sum.green += one.green * one.alpha;
        sum.blue += one.blue * one.alpha;
        sum.alpha += one.alpha;
    }
    return average(sum);
}

}  // namespace

Shape polygon(std::vector<Point> corners) {
    return [corners = std::move(corners)](Point at) {
        bool inside = false;
        for (std::size_t i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            const Point& a = corners[i];
            const Point& b = corners[j];
            if ((a.y > at.y) == (b.y > at.y)) continue;
            if (at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
        }
        return inside;
    };
}

Shape circle(Point middle, double radius) {
    return [=](Point at) {
        const double x = at.x - middle.x;
        const double y = at.y - middle.y;
        return x * x + y * y <= radius * radius;
    };
}

Shape line(Point from, Point to, double width) {
    return [=](Point at) {
        const double dx = to.x - from.x;
        const double dy = to.y - from.y;
        const double along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy);
        const double t = std::clamp(along, 0.0, 1.0);
        const double x = at.x - (from.x + t * dx);
        const double y = at.y - (from.y + t * dy);
        return x * x + y * y <= width * width / 4;
    };
}

Picture drawn(std::size_t side, const std::vector<Paint>& paints) {
    Picture picture{side, {}};
    picture.pixels.reserve(side * side);
    const double scale = kSheet / static_cast<double>(side);
    for (std::size_t row = 0; row < side; ++row)
        for (std::size_t column = 0; column < side; ++column)
            picture.pixels.push_back(pixel_at(column, row, scale, paints));
    return picture;
}

}  // namespace ajar::teams
