// What a classifier has learnt, as a notebook keeps it.

#include "bot/understanding/bytes.hpp"
#include "bot/understanding/classifier.hpp"

#include <cstdint>

namespace ajar::understanding {
namespace {

void put(BytesOut& out, const Scored& scored) {
    out.number(static_cast<std::uint64_t>(scored.label));
    out.number(scored.probability);
    out.number(scored.likeness);
    out.number(scored.score);
    out.number(scored.belongs);
}

/// A position below `end`.
std::size_t take_position(BytesIn& in, std::size_t end) {
    const auto position = in.number<std::uint64_t>();
    if (position >= end) in.refuse();
    return position;
}

Scored take_scored(BytesIn& in, const Lesson& lesson) {
    Scored scored;
    scored.label = take_position(in, lesson.classes);
    scored.probability = in.number<double>();
    scored.likeness = in.number<double>();
    scored.score = in.number<double>();
    scored.belongs = in.number<double>();
    return scored;
}

void put(BytesOut& out, const HeldOut& held_out) {
    out.number(static_cast<std::uint64_t>(held_out.example));
    out.number(static_cast<std::uint64_t>(held_out.truth));
    out.number(static_cast<std::uint64_t>(held_out.best.size()));
    for (const Scored& scored : held_out.best) put(out, scored);
}

HeldOut take_held_out(BytesIn& in, const Lesson& lesson) {
    HeldOut held_out;
    held_out.example = take_position(in, lesson.vectors.size());
    held_out.truth = take_position(in, lesson.classes);
    const auto best = in.number<std::uint64_t>();
    for (std::uint64_t i = 0; i < best && in.fine(); ++i)
        held_out.best.push_back(take_scored(in, lesson));
    return held_out;
}

}  // namespace

std::string Classifier::learnt() const {
    BytesOut out;
    for (const View* view : {&words_, &whole_}) {
        view->linear.put(out);
        out.number(view->temperature);
    }
    out.number(sure_from_);
    out.number(choice_from_);
    out.number(words_suffice_);
    out.number(words_power_);
    out.number(words_likeness_);
    out.number(static_cast<std::uint64_t>(held_out_.size()));
    for (const HeldOut& held_out : held_out_) put(out, held_out);
    return out.take();
}

bool Classifier::take_learnt(std::string_view bytes, const Lesson& lesson) {
    BytesIn in(bytes);
    Classifier read;
    for (View* view : {&read.words_, &read.whole_}) {
        view->linear = Linear::take(in);
        view->temperature = in.number<double>();
    }
    read.sure_from_ = in.number<double>();
    read.choice_from_ = in.number<double>();
    read.words_suffice_ = in.number<double>();
    read.words_power_ = in.number<double>();
    read.words_likeness_ = in.number<double>();
    const auto tried = in.number<std::uint64_t>();
    for (std::uint64_t i = 0; i < tried && in.fine(); ++i)
        read.held_out_.push_back(take_held_out(in, lesson));
    const auto dense = vectorizer_.dense_size();
    const bool fits =
        read.words_.linear.fits(lesson.features, 0, lesson.classes) &&
        (dense == 0 ? read.whole_.linear.classes() == 0
                    : read.whole_.linear.fits(lesson.features, dense, lesson.classes));
    if (!in.fine() || !in.at_end() || !fits) return false;
    words_ = std::move(read.words_);
    whole_ = std::move(read.whole_);
    held_out_ = std::move(read.held_out_);
    sure_from_ = read.sure_from_;
    choice_from_ = read.choice_from_;
    words_suffice_ = read.words_suffice_;
    words_power_ = read.words_power_;
    words_likeness_ = read.words_likeness_;
    return true;
}

}  // namespace ajar::understanding
