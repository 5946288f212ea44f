#include "bot/understanding/gram_matrix.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <numeric>

namespace ajar::understanding {
namespace {

using Rows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

}  // namespace

Postings::Postings(std::span<const Vector> phrases, std::size_t features)
    : phrases_(phrases.size()), begins_(features + 1) {
    for (const auto& phrase : phrases)
        for (const auto& feature : phrase.features) ++begins_[feature.index + 1];
    std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
    postings_.resize(begins_.back());
    auto next = begins_;
    for (std::size_t i = 0; i < phrases.size(); ++i)
        for (const auto& feature : phrases[i].features)
            postings_[next[feature.index]++] = {static_cast<std::uint32_t>(i), feature.value};
}

std::vector<float> Postings::products(const Sparse& features) const {
    std::vector<float> sums(phrases_);
    for (const auto& feature : features)
        for (auto i = begins_[feature.index]; i < begins_[feature.index + 1]; ++i)
            sums[postings_[i].phrase] += feature.value * postings_[i].value;
    return sums;
}

GramMatrix::GramMatrix(std::span<const Vector> phrases, const Postings& postings, bool with_dense)
    : size_(phrases.size()), values_(phrases.size() * phrases.size()) {
    for (std::size_t i = 0; i < size_; ++i) {
        const auto products = postings.products(phrases[i].features);
        std::copy(
            products.begin(),
            products.end(),
            values_.begin() + static_cast<std::ptrdiff_t>(i * size_)
        );
    }
    std::size_t width = 0;
    for (const auto& phrase : phrases) width = std::max(width, phrase.dense.size());
    if (!with_dense || width == 0) return;
    Rows dense = Rows::Zero(static_cast<Eigen::Index>(size_), static_cast<Eigen::Index>(width));
    for (std::size_t i = 0; i < size_; ++i)
        std::copy(
            phrases[i].dense.begin(),
            phrases[i].dense.end(),
            dense.data() + static_cast<std::ptrdiff_t>(i * width)
        );
    const auto count = static_cast<Eigen::Index>(size_);
    // Half of it is enough: the products of two phrases do not depend on their order.
    Eigen::Map<Rows> all(values_.data(), count, count);
    all.selfadjointView<Eigen::Lower>().rankUpdate(dense);
    all.triangularView<Eigen::StrictlyUpper>() = all.transpose();
}

GramMatrix GramMatrix::part(std::span<const std::size_t> chosen) const {
    GramMatrix result;
    result.size_ = chosen.size();
    result.values_.reserve(chosen.size() * chosen.size());
    for (const std::size_t a : chosen)
        for (const std::size_t b : chosen) result.values_.push_back(at(a, b));
    return result;
}

}  // namespace ajar::understanding
