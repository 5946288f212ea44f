#pragma once

// What a message means, as far as can be told from the message alone. Stateless: the same text,
// date and model give the same reading, so that it can be recorded with the event and replayed.
// Its output is a guess with a probability, never a decision (design.md, "Understanding").

#include "bot/domain/slot.hpp"
#include "bot/domain/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::understanding {

struct Guess {
    std::string id;
    double probability = 0;  ///< calibrated, 0–1

    bool operator==(const Guess&) const = default;
};

/// Something typed that stands in the text, wherever it may belong.
struct Entity {
    SlotValue value;
    std::size_t start = 0;  ///< byte offsets into the message
    std::size_t end = 0;

    bool operator==(const Entity&) const = default;
};

struct RootNeedGuess {
    std::string service_id;
    std::string id;
    double probability = 0;  ///< that it is this one, if that service is what is asked for

    bool operator==(const RootNeedGuess&) const = default;
};

/// One request found in a message ("two requests in one message" gives two).
struct Reading {
    std::string text;  ///< the person's words for this one
    RequestType type = RequestType::Other;
    double type_probability = 0;
    std::vector<Guess> services;  ///< best first, at most three
    /// How sure `services[0]` is: propose it, ask which of three, or ask openly.
    enum class Confidence { Sure, Choice, Unknown };
    Confidence confidence = Confidence::Unknown;
    std::vector<RootNeedGuess> root_needs;  ///< best first, at most ten, of any service
    std::vector<Entity> entities;
    bool states_purpose = false;  ///< says what it is for ("because", "so that", "damit")

    bool operator==(const Reading&) const = default;
};

struct Understanding {
    std::string language = "en";  ///< ISO 639-1
    bool language_known = false;  ///< false for "ok", "hm", "42"
    Act act = Act::Request;
    /// An act may come before a request: "no, I want …" is Deny with a reading (measured: 51 % of
    /// answers start with "no", 85 % of those go on to say what is wanted).
    std::vector<Reading> readings;
    std::vector<Entity> entities;  ///< of the whole message
    Emotion emotion = Emotion::Neutral;
    bool urgent = false;
    bool outage = false;     ///< "nobody here can work"
    bool sensitive = false;  ///< security, pay, health, a person in trouble: by rule, not by model

    bool operator==(const Understanding&) const = default;
};

/// An embedded model, or an endpoint; chosen by the configuration.
class Model {
public:
    virtual ~Model() = default;
    /// Any thread. `today` is what "next Thursday" is counted from.
    virtual Understanding understand(std::string_view text, Date today) const = 0;
};

}  // namespace ajar::understanding
