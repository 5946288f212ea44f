#include "bot/program/furnishing.hpp"

#include "adapters/drafting/chat_completions.hpp"
#include "bot/crypto/key_file.hpp"
#include "bot/program/proxies.hpp"
#include "bot/server/rest_client.hpp"
#include "bot/server/rest_url.hpp"
#include "bot/store/sqlite_store.hpp"

#include <spdlog/spdlog.h>

namespace ajar::program {

std::unique_ptr<engine::Store> open_store(const std::filesystem::path& file) {
    if (file.has_parent_path()) {
        std::error_code problem;
        std::filesystem::create_directories(file.parent_path(), problem);
        if (problem)
            throw SettingsError{
                "the folder " + file.parent_path().string() + " cannot be made: " +
                problem.message() + ". Choose another place with store.path (AJAR_STORE_PATH)."};
    }
    return store::open_sqlite(file);
}

std::string administrator_of(const Settings& settings, const knowledge::Knowledge& knowledge) {
    const std::string& wanted = settings.console.first_admin;
    if (!wanted.empty()) {
        if (!knowledge.person(wanted))
            throw SettingsError{
                "console.first_admin names '" + wanted + "', who is not in the directory"};
        return wanted;
    }
    const Person* best = nullptr;
    for (const Person& person : knowledge.people)
        if (!best || person.roles.size() > best->roles.size()) best = &person;
    if (!best) throw SettingsError{"the directory is empty: there is nobody to sign in"};
    return best->id;
}

web::DirectLineOptions web_options(
    const Settings& settings, const std::string& data_folder, const knowledge::Company& company
) {
    web::DirectLineOptions options;
    options.signing_key =
        crypto::load_or_make_key(std::filesystem::path{data_folder} / "web-chat.key");
    options.secret = settings.web.secret;
    options.public_url = settings.http.public_url;
    options.bot_name = company.it_name;
    options.identity.demo = settings.web.identity == "demo";
    options.identity.header = settings.web.user_header;
    if (settings.web.identity == "proxy")
        options.identity.trusted_proxies = settings.web.trusted_proxies;
    return options;
}

std::unique_ptr<engine::Reworder> drafting_help(const Settings::Drafting& drafting) {
    if (drafting.endpoint.empty()) return nullptr;
    if (!server::parse_rest_url(drafting.endpoint))
        throw SettingsError{
            "drafting.endpoint is no address: '" + drafting.endpoint +
            "'. It begins with https:// (or http://) and ends before /chat/completions."};
    server::RestOptions options;
    options.body_limit = drafting::kLargestAnswer;
    options.proxy = proxy_to(drafting.endpoint);
    return drafting::make_chat_completions(
        {drafting.endpoint, drafting.model, drafting.key}, server::make_beast_rest_client(options)
    );
}

server::Options server_options(const Settings& settings) {
    server::Options options;
    options.address = settings.http.address;
    options.port = settings.http.port;
    options.certificate_file = settings.http.certificate;
    options.key_file = settings.http.private_key;
    options.frame_ancestors = settings.http.frame_ancestors;
    return options;
}

std::string folder_of(const std::string& file) {
    const std::filesystem::path folder = std::filesystem::path{file}.parent_path();
    return folder.empty() ? "." : folder.string();
}

Learning learning_of(const Settings& settings, publishing::Publishing::Train train) {
    if (train)
        return {
            std::move(train),
            [](const knowledge::Knowledge& before, const knowledge::Knowledge& after) {
                return understanding::compare(before, after);
            }};
    return learning(
        settings.understanding.encoder,
        [](const std::string& warning) { spdlog::warn("{}", warning); },
        folder_of(settings.store.path)
    );
}

}  // namespace ajar::program
