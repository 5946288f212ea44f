#pragma once

// A reworder behind any endpoint that speaks OpenAI's chat completions ("POST …/chat/completions"):
// a cloud service or a model of one's own (llama.cpp, vLLM, Ollama …). Only the draft is sent,
// never the talk; it goes as data, in a message of its own.

#include "bot/engine/reworder.hpp"
#include "bot/server/rest_client.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace ajar::drafting {

struct Options {
    std::string endpoint;  ///< "https://api.example/v1"
    std::string model;
    std::string key;  ///< sent as a bearer token; empty: none
    std::chrono::milliseconds deadline{8000};
};

/// Answers of more than this many bytes are not read on.
inline constexpr std::size_t kLargestAnswer = 256 * 1024;

std::unique_ptr<engine::Reworder> make_chat_completions(
    Options options, std::unique_ptr<server::RestClient> client
);

/// The request's body. Pure.
std::string completion_request(const engine::RewordingWish& wish, const std::string& model);

/// The text in an answer, without the quotes or fences that models like to add; Unavailable when
/// there is none. Pure.
Result<std::string> completion_text(int status, const std::string& body);

}  // namespace ajar::drafting
