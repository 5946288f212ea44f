#pragma once

// The ways in which a weighed request could end, best first (P10, P11).

#include "bot/evaluation/considerations.hpp"

namespace ajar::evaluation {

/// At least two; the first is what is recommended. Decision table of design.md: all ok -> yes;
/// blocking but an alternative meets the root need -> compromise; out of scope or authority ->
/// referral; only later -> compromise in time; nothing fits -> decline. For somebody whom IT may
/// not decline, a compromise for management's call comes first (P7).
std::vector<Option> options_for(const Question& question, const Weighed& weighed);

}  // namespace ajar::evaluation
