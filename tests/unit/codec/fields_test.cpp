// A struct that has got a new field must have it in bot/codec/fields_*.hpp as well, or it would be
// lost silently on the way to the disk. This test counts both.

#include "bot/codec/fields_effect.hpp"
#include "bot/codec/fields_event.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace ajar::codec {

/// Turns into anything, to try how many values an aggregate takes. Never defined: nobody
/// calls it.
struct Anything {
    template <class T>
    operator T() const;
};

namespace {

template <class T, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
    return requires {
        T{(void(I), Anything{})...};
    };
}

template <class T, std::size_t N = 24>
constexpr std::size_t fields_of() {
    if constexpr (N == 0 || takes<T>(std::make_index_sequence<N>{}))
        return N;
    else
        return fields_of<T, N - 1>();
}

template <class... Ts>
void expect_all_fields() {
    const auto expect = []<class T>(const T*) {
        EXPECT_EQ(Fields<T>::kCount, fields_of<T>()) << testing::internal::GetTypeName<T>();
    };
    (expect(static_cast<const Ts*>(nullptr)), ...);
}

template <class... Ts>
void expect_all_fields(const std::variant<Ts...>*) {
    expect_all_fields<Ts...>();
}

TEST(Fields, OfActivitiesPeopleAndFactsAreAllListed) {
    expect_all_fields<ConversationRef, Activity, Person, SlotValue>();
}

TEST(Fields, OfWhatIsUnderstoodWeighedAndDraftedAreAllListed) {
    using namespace understanding;
    expect_all_fields<Guess, Entity, RootNeedGuess, understanding::Reading, Understanding>();
    using namespace evaluation;
    expect_all_fields<Evidence, Consideration, Option, Flip, Precedent, Justification, Booking>();
    expect_all_fields<tone::Finding, tone::Report, reply::PartText, reply::Draft>();
}

TEST(Fields, OfTheStateAreAllListed) {
    using namespace dialogue;
    expect_all_fields<RootNeed, Request, Review, Promise, Decision, ParkedCase, State>();
    expect_all_fields(static_cast<const Stage*>(nullptr));
}

TEST(Fields, OfEventsAndEffectsAreAllListed) {
    expect_all_fields(static_cast<const dialogue::Event*>(nullptr));
    expect_all_fields(static_cast<const dialogue::Effect*>(nullptr));
    expect_all_fields<dialogue::Choice, dialogue::OutcomeCard>();
}

}  // namespace
}  // namespace ajar::codec
