#include "adapters/teams/auth/key_cache.hpp"

#include "bot/server/rest_url.hpp"

#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::teams {
namespace {

Error unavailable(std::string why) {
    return {Error::Code::Unavailable, std::move(why)};
}

Result<std::string> body_of(const Result<server::RestResponse>& answer) {
    if (!answer) return answer.error();
    if (answer->status != 200)
        return unavailable("answered with " + std::to_string(answer->status));
    return answer->body;
}

/// Keys come from the house that speaks of them.
bool same_house(const std::string& a, const std::string& b) {
    const auto one = server::parse_rest_url(a);
    const auto other = server::parse_rest_url(b);
    return one && other && one->key() == other->key();
}

server::RestRequest get(const std::string& url) {
    server::RestRequest request;
    request.url = url;
    request.headers.set("Accept", "application/json");
    return request;
}

}  // namespace

KeyCache::KeyCache(server::RestClient& rest, Now now, KeyCacheOptions options)
    : rest_(rest), now_(std::move(now)), options_(std::move(options)) {}

std::optional<SigningKey> KeyCache::known(const std::string& key_id) const {
    const auto found = keys_.find(key_id);
    if (found == keys_.end()) return std::nullopt;
    return found->second;
}

bool KeyCache::may_fetch(bool because_unknown, TimePoint now) const {
    if (failed_ && now < *failed_ + options_.failure_gap) return false;
    return !because_unknown || !asked_for_unknown_ ||
           now >= *asked_for_unknown_ + options_.unknown_gap;
}

void KeyCache::find(const std::string& key_id, Done done) {
    std::optional<SigningKey> found;
    std::optional<Error> refused;
    bool begin = false;
    {
        const std::lock_guard lock(mutex_);
        const TimePoint now = now_();
        const bool usable = fetched_ && now < *fetched_ + options_.usable;
        const bool fresh = fetched_ && now < *fetched_ + options_.fresh;
        if (usable) found = known(key_id);
        const bool wanted = !found || !fresh;
        const bool because_unknown = fresh && !found;
        begin = wanted && !fetching_ && may_fetch(because_unknown, now);
        if (begin) fetching_ = true;
        if (begin && because_unknown) asked_for_unknown_ = now;
        if (!found && !fetching_)
            refused = usable ? Error{Error::Code::Conflict, "the key is known to nobody"}
                             : unavailable("the keys could not be fetched a moment ago");
        else if (!found && waiting_.size() >= options_.most_waiting)
            refused = unavailable("too many wait for the keys already");
        else if (!found)
            waiting_.push_back({key_id, std::exchange(done, nullptr)});
    }
    if (found) done(std::move(*found));
    if (refused) done(std::move(*refused));
    if (begin) fetch();
}

void KeyCache::fetch() {
    rest_.send(
        get(options_.metadata_url),
        options_.deadline,
        [this](Result<server::RestResponse> answer) { got_metadata(answer); }
    );
}

void KeyCache::got_metadata(const Result<server::RestResponse>& answer) {
    const Result<std::string> body = body_of(answer);
    if (!body) return end(body.error());
    const Result<Metadata> metadata = read_metadata(*body);
    if (!metadata) return end(metadata.error());
    if (metadata->issuer != options_.issuer)
        return end(unavailable("the metadata is another issuer's: " + metadata->issuer));
    if (!same_house(metadata->jwks_uri, options_.metadata_url))
        return end(unavailable("the metadata sends us elsewhere for the keys"));
    rest_.send(
        get(metadata->jwks_uri),
        options_.deadline,
        [this](Result<server::RestResponse> keys) { got_keys(keys); }
    );
}

void KeyCache::got_keys(const Result<server::RestResponse>& answer) {
    const Result<std::string> body = body_of(answer);
    if (!body) return end(body.error());
    end(read_keys(*body));
}

void KeyCache::end(Result<KeySet> keys) {
    std::vector<Waiting> waiting;
    std::vector<Result<SigningKey>> answers;
    {
        const std::lock_guard lock(mutex_);
        const TimePoint now = now_();
        fetching_ = false;
        waiting.swap(waiting_);
        if (keys) {
            keys_ = std::move(*keys);
            fetched_ = now;
            failed_.reset();
        } else {
            failed_ = now;
        }
        const bool usable = fetched_ && now < *fetched_ + options_.usable;
        for (const Waiting& one : waiting) {
            std::optional<SigningKey> found = usable ? known(one.key_id) : std::nullopt;
            if (found)
                answers.emplace_back(std::move(*found));
            else if (keys)
                answers.emplace_back(Error{Error::Code::NotFound, "the key is known to nobody"});
            else
                answers.emplace_back(unavailable(keys.error().detail));
        }
    }
    if (!keys)
        spdlog::error(
            "the keys of {} could not be fetched: {}", options_.metadata_url, keys.error().detail
        );
    for (std::size_t i = 0; i < waiting.size(); ++i) waiting[i].done(std::move(answers[i]));
}

}  // namespace ajar::teams
