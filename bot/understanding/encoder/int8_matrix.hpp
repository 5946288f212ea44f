#pragma once

// A matrix whose weights take one byte each. The product is exact integer arithmetic but for one
// scale per row and column, so that every processor gives the same digits, whichever of its
// instructions were used.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ajar::understanding {

class Int8Matrix {
public:
    Int8Matrix() = default;
    /// `weights`: for each input, one number per output.
    Int8Matrix(std::span<const float> weights, std::size_t inputs, std::size_t outputs);

    std::size_t inputs() const { return inputs_; }

    std::size_t outputs() const { return scales_.size(); }

    bool empty() const { return scales_.empty(); }

    /// `rows`: one or more rows of inputs() numbers; gives as many rows of outputs() numbers.
    std::vector<float> multiply(std::span<const float> rows) const;

private:
    std::size_t inputs_ = 0;
    std::size_t stride_ = 0;             ///< inputs_, filled up for the wide instructions
    std::vector<std::int8_t> weights_;   ///< output by output
    std::vector<std::int32_t> middles_;  ///< per output: what inputs of zero sum up to
    std::vector<float> scales_;          ///< per output
};

/// A table whose rows are read one at a time: a byte per number, one scale per row.
class Int8Table {
public:
    Int8Table() = default;
    Int8Table(std::span<const float> values, std::size_t width);

    std::size_t size() const { return scales_.size(); }

    std::size_t width() const { return width_; }

    /// to += factor × the row
    void add_row(std::size_t row, float factor, std::span<float> to) const;

private:
    std::size_t width_ = 0;
    std::vector<std::int8_t> values_;
    std::vector<float> scales_;
};

}  // namespace ajar::understanding
