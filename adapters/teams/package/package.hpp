#pragma once

// The app package: the zip that a company uploads to Teams, so that its people find Ajar there.
// The same wishes give the same bytes.

#include <optional>
#include <string>

namespace ajar::teams {

struct PackageOptions {
    std::string app_id;              ///< of the bot's registration: a GUID
    std::string public_url;          ///< where people reach Ajar: https
    std::string package_id;          ///< of the app in Teams, a GUID; empty: as the bot's
    std::string version = "1.0.0";   ///< Teams takes a changed package with a higher one only
    std::string name = "Ajar";       ///< what people see in Teams
    std::string developer = "Ajar";  ///< who is responsible: the company, its IT
    std::string website_url;         ///< empty: public_url
    std::string privacy_url;         ///< likewise
    std::string terms_url;           ///< likewise
    /// Every message of the teams and groups that Ajar is in is shown to it: answers in a thread
    /// then need no mention. Without, Teams shows it only what mentions it.
    bool hear_threads = false;
};

/// What is missing or does not fit, in a sentence for the operator; nothing when all is well.
std::optional<std::string> problem_of(const PackageOptions& options);

/// manifest.json, of the manifest's schema 1.29.
std::string manifest_text(const PackageOptions& options);

/// What it says in another language than English: "de".
std::string localization_text(const PackageOptions& options, const std::string& language);

/// The zip: manifest.json, color.png, outline.png, and its other languages. Throws
/// std::invalid_argument with problem_of's sentence.
std::string app_package(const PackageOptions& options);

}  // namespace ajar::teams
