#pragma once

// Would Slack take this? Judged twice: by the schemas that were generated from Slack's own types,
// where their folder is at hand (shared/platform/slack/block-kit-schemas in a folder above the
// repository, or AJAR_SLACK_SCHEMAS), and by a second reading of the limits, written apart from the
// code that keeps them.

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace ajar::test {

using Faults = std::vector<std::string>;

/// Whether the folder with the schemas is there.
bool has_slack_schemas();

/// `schema`: "ChatPostMessage", "AjarModalView" … No faults where the folder is absent.
Faults schema_faults(const nlohmann::json& payload, const std::string& schema);

/// The app's manifest, by the schema that stands beside them.
bool has_manifest_schema();
Faults manifest_faults(const nlohmann::json& manifest);

enum class Surface { Message, Modal, Home };

/// Counts, lengths, ids that occur twice, elements where they may not stand, empty texts, bytes
/// that are no text, mentions of a group or a channel.
Faults limit_faults(const nlohmann::json& payload, Surface surface);

/// Both. A message is what stands in chat.postMessage beside the channel.
Faults faults_of_message(const nlohmann::json& message);
Faults faults_of_modal(const nlohmann::json& view);
Faults faults_of_home(const nlohmann::json& view);

}  // namespace ajar::test
