// Our judgement of signatures, for a peer to compare with its own: reads JSON lines
// {"secret","timestamp","signature","body","now"} and writes "genuine" or "refused" for each.
#include "adapters/slack/ingress/signature.hpp"

#include <nlohmann/json.hpp>

#include <iostream>

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        const auto asked = nlohmann::json::parse(line);
        const ajar::slack::Verifier verifier{{asked.at("secret").get<std::string>()}};
        const auto genuine = verifier.check(
            asked.at("timestamp").get<std::string>(),
            asked.at("signature").get<std::string>(),
            asked.at("body").get<std::string>(),
            ajar::TimePoint{std::chrono::milliseconds{asked.at("now").get<std::int64_t>()}}
        );
        std::cout << (genuine ? "genuine" : "refused") << "\n";
    }
}
